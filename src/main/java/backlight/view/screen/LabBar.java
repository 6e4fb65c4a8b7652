package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.scene.Change;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Above the columns: the experiment, what to look at, and what all columns share. */
final class LabBar extends VBox {
    private static final Interval RATES = Interval.closed(0.001, 10);
    private static final Interval BIASES = Interval.closed(-8, 2);

    private final ScenarioChoice scenario;
    private final PageChoice pages;
    private final BarNumber rate;
    private final BarNumber bias;
    private final SeedField seed;
    private final ScenarioWords words;
    private final LabTools tools;
    private final FlowPane line;
    private final String ownRates;
    private final HBox second = new HBox();

    LabBar(Messages messages, LabGestures gestures, LabMenus menus, List<String> scenarios, Runnable setup) {
        ownRates = messages.text("lab.rate.own");
        scenario = new ScenarioChoice(messages, gestures, scenarios);
        pages = new PageChoice(messages, gestures);
        rate = new BarNumber(
                messages,
                "rate",
                BarNumber.parameter(messages.text("setup.rate"), RATES, Interval.above(0)),
                gestures,
                gestures::setRate);
        bias = new BarNumber(
                messages,
                "bias",
                BarNumber.parameter(messages.text("lab.bias"), BIASES, Interval.REALS),
                gestures,
                gestures::setBias);
        seed = new SeedField(messages, gestures);
        words = new ScenarioWords(messages);
        HBox.setHgrow(words, Priority.ALWAYS);
        tools = new LabTools(messages, menus, setup);
        line = new FlowPane(scenario, rate, bias, seed);
        line.getStyleClass().add("lab-line");
        second.getStyleClass().add("lab-second");
        getStyleClass().add("lab-bar");
        getChildren().addAll(line, second);
    }

    /** What to choose the page with, for the bar above. */
    List<Node> pages() {
        return pages.nodes();
    }

    /** @param scale of the light, which the bar below has no room for in a tiny window */
    void arrange(Room room, Node scale) {
        boolean tiny = room == Room.TINY;
        pages.arrange(room);
        line.getChildren().remove(scale);
        if (tiny) line.getChildren().add(scale);
        second.getChildren().clear();
        getChildren().removeAll(words, tools);
        if (tiny) getChildren().addAll(words, tools);
        else second.getChildren().addAll(words, tools);
    }

    void show(LabState state) {
        words.show(state);
        scenario.show(state, words.isChanged());
        pages.show(state.page());
        rate.show(state.shared().training().learningRate());
        rate.setEffective(!hasOwnRates(state), ownRates);
        bias.show(state.shared().initialization().bias());
        seed.show(state.shared().initialization().seed());
        tools.show(state);
    }

    /** Whether no column has the rate that is shared. */
    private static boolean hasOwnRates(LabState state) {
        return state.columns().stream()
                .allMatch(column -> column.changes().stream().anyMatch(Change.OfLearningRate.class::isInstance));
    }
}
