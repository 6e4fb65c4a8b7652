package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.view.control.Buttons;
import backlight.view.control.Choice;
import backlight.view.control.NumberField;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Side;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** Above the columns: the experiment, what to look at, and what all columns share. */
final class LabBar extends VBox {
    private static final Interval RATES = Interval.closed(0.001, 10);
    private static final int MENU_ROWS = 14;
    private static final Interval BIASES = Interval.closed(-8, 2);

    private final Messages messages;
    private final Choice<String> scenario;
    private final Segments<LabPage> pages;
    private final Choice<LabPage> shortPages;
    private final BarNumber rate;
    private final BarNumber bias;
    private final NumberField seed;
    private final Label look = new Label();
    private final Label numbers = new Label();
    private final VBox sentence = new VBox(look, numbers);
    private final LabMenus menus;
    private final FlowPane line;
    private final HBox tools;
    private final HBox second;
    private final Button again;
    private final Button add;
    private final Button rows;
    private LabState state;

    LabBar(Messages messages, LabGestures gestures, LabMenus menus, List<String> scenarios, Runnable setup) {
        this.messages = messages;
        this.menus = menus;
        getStyleClass().add("lab-bar");
        scenario =
                new Choice<>(new ComboBox<>(), scenarios, id -> messages.text("scenario." + id), gestures::setScenario);
        scenario.box().getStyleClass().add("scenario-choice");
        scenario.box().setCellFactory(list -> new ScenarioCell(messages));
        scenario.box().setVisibleRowCount(MENU_ROWS);
        scenario.box().setAccessibleText(messages.text("lab.scenario"));
        pages = new Segments<>(gestures::setPage);
        for (LabPage page : LabPage.values()) {
            Hint.on(
                    pages.add(page, messages.text("lab.page." + page.id())),
                    messages.text("lab.page." + page.id() + ".hint"));
        }
        pages.setMinWidth(USE_PREF_SIZE);
        shortPages = new Choice<>(
                new ComboBox<>(),
                List.of(LabPage.values()),
                page -> messages.text("lab.page." + page.id()),
                gestures::setPage);
        shortPages.box().setAccessibleText(messages.text("lab.page"));
        String rateName = messages.text("setup.rate");
        rate = new BarNumber(
                messages, "rate", BarNumber.parameter(rateName, RATES, Interval.above(0)), gestures, gestures::setRate);
        bias = new BarNumber(
                messages,
                "bias",
                BarNumber.parameter(messages.text("lab.bias"), BIASES, Interval.REALS),
                gestures,
                gestures::setBias);
        seed = new NumberField(messages, typed -> {
            gestures.setSeed(Math.round(typed));
            return Optional.empty();
        });
        again = Buttons.icon(
                Feather.ROTATE_CCW, messages.text("lab.prepared"), () -> gestures.setScenario(state.scenario()));
        HBox experiment = new HBox(scenario.box(), again);
        experiment.getStyleClass().add("bar-number");
        line = new FlowPane(shortPages.box(), experiment, rate, bias, seed(gestures));
        line.getStyleClass().add("lab-line");
        look.getStyleClass().add("lab-look");
        numbers.getStyleClass().add("lab-numbers");
        for (Label words : List.of(look, numbers)) {
            words.setWrapText(true);
            words.setMinHeight(USE_PREF_SIZE);
        }
        sentence.setMinWidth(0);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        add = opening("lab.add", Feather.PLUS, menus.columns());
        Button shared = new Button(messages.text("lab.setup"), new Icon(Feather.SLIDERS));
        shared.getStyleClass().add("small");
        shared.setMinWidth(USE_PREF_SIZE);
        Hint.on(shared, messages.text("lab.setup.hint"));
        shared.setOnAction(event -> setup.run());
        rows = opening("lab.rows", Feather.LIST, menus.rows());
        tools = new HBox(shared, add, rows);
        tools.getStyleClass().add("lab-tools");
        tools.setMinWidth(USE_PREF_SIZE);
        second = new HBox(sentence, tools);
        second.getStyleClass().add("lab-second");
        getChildren().addAll(line, second);
    }

    private HBox seed(LabGestures gestures) {
        Label name = new Label(messages.text("lab.seed"));
        name.getStyleClass().add("bar-name");
        name.setLabelFor(seed);
        seed.setKind("whole");
        seed.setAccessibleText(name.getText());
        Hint.on(seed, messages.text("lab.seed.hint"));
        Button next = Buttons.icon(
                Feather.REFRESH_CW,
                messages.text("lab.seed.next"),
                () -> gestures.setSeed(state.shared().initialization().seed() + 1));
        HBox row = new HBox(name, seed, next);
        row.getStyleClass().add("bar-number");
        return row;
    }

    private Button opening(String key, Feather icon, ContextMenu menu) {
        Button button = new Button(messages.text(key), new Icon(icon));
        button.getStyleClass().add("small");
        button.setMinWidth(USE_PREF_SIZE);
        Hint.on(button, messages.text(key + ".hint"));
        button.setOnAction(event -> menu.show(button, Side.BOTTOM, 0, 0));
        return button;
    }

    /** What to choose the page with, for the bar above, where there is room for it. */
    Node pages() {
        return pages;
    }

    /** @param scale of the light, which the bar below has no room for in a tiny window */
    void arrange(Room room, Node scale) {
        boolean tiny = room == Room.TINY;
        Shown.set(!tiny, pages);
        Shown.set(tiny, shortPages.box());
        line.getChildren().remove(scale);
        if (tiny) line.getChildren().add(scale);
        second.getChildren().clear();
        getChildren().removeAll(sentence, tools);
        if (tiny) getChildren().addAll(sentence, tools);
        else second.getChildren().addAll(sentence, tools);
    }

    void show(LabState newState) {
        state = newState;
        scenario.show(state.scenario());
        again.setDisable(state.scenario().equals(LabState.OWN));
        pages.show(state.page());
        shortPages.show(state.page());
        rate.show(state.shared().training().learningRate());
        bias.show(state.shared().initialization().bias());
        long number = state.shared().initialization().seed();
        seed.show(number, Numbers.full(number));
        String words = "scenario." + state.scenario();
        look.setText(messages.text(words + ".look"));
        numbers.setText(messages.text(words + ".numbers"));
        menus.show(state);
        boolean race = state.page() == LabPage.RACE;
        Shown.set(race, add, rows);
        add.setDisable(state.columns().size() >= LabState.MOST_COLUMNS);
    }
}
