package backlight.view.screen;

import backlight.model.scene.FunctionsState;
import backlight.view.control.Buttons;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.control.Switch;
import backlight.view.style.ThemedPopOver;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.kordamp.ikonli.feather.Feather;

/** What stands above the two plots: their names, the legend, and what can be switched on and off. */
final class ChartHeaders {
    private static final List<Double> THRESHOLDS = List.of(0.1, 0.05, 0.01, 0.001);

    private final Messages messages;
    private final Legend legend;
    private final Switch zones;
    private final Switch slope;
    private final Segments<Double> thresholds;
    private final BorderPane value = new BorderPane();
    private final BorderPane derivative = new BorderPane();
    private final Label hint;
    private final VBox cover;
    private PopOver popOver;

    ChartHeaders(Messages messages, FunctionsGestures gestures) {
        this.messages = messages;
        zones = named("zones.switch", messages, gestures::setZones);
        slope = named("slope.switch", messages, gestures::setSlopeShown);
        thresholds = new Segments<>(gestures::setEpsilon);
        legend = new Legend(messages, gestures, List.of(zoneSwitch()));
        header(value, "f(x)", "chart.value.words");
        value.setCenter(legend);
        header(derivative, "f ′(x)", "chart.slope.words");
        derivative.setRight(slope);
        Label question = new Label(messages.text("chart.hidden.title"));
        question.getStyleClass().add("heading");
        question.setWrapText(true);
        hint = new Label(messages.text("chart.hidden.hint"));
        hint.setWrapText(true);
        Button reveal = new Button(messages.text("chart.hidden.reveal"));
        reveal.getStyleClass().add("accent");
        reveal.setOnAction(event -> gestures.setSlopeShown(true));
        cover = new VBox(question, hint, reveal);
        cover.getStyleClass().addAll("empty-state", "slope-cover");
    }

    BorderPane value() {
        return value;
    }

    BorderPane derivative() {
        return derivative;
    }

    /** Lies on f′ while it is hidden. */
    VBox cover() {
        return cover;
    }

    private void header(BorderPane header, String formula, String words) {
        header.getStyleClass().add("chart-header");
        Label symbol = new Label(formula);
        symbol.getStyleClass().addAll("math", "chart-symbol");
        Label meaning = new Label(messages.text(words));
        meaning.getStyleClass().add("chart-words");
        HBox name = new HBox(symbol, meaning);
        name.getStyleClass().add("chart-name");
        name.setAlignment(Pos.CENTER_LEFT);
        symbol.setMinWidth(Label.USE_PREF_SIZE);
        meaning.setMinWidth(0);
        BorderPane.setAlignment(name, Pos.CENTER_LEFT);
        header.setLeft(name);
    }

    /** Leaves out words where there is little room for them. */
    void arrange(Room room) {
        show(words(value), room == Room.FULL);
        show(words(derivative), room != Room.TINY);
        show(hint, room != Room.TINY);
    }

    private static Node words(BorderPane header) {
        return ((HBox) header.getLeft()).getChildren().get(1);
    }

    private static void show(Node node, boolean shown) {
        Shown.set(shown, node);
    }

    private Switch zoneSwitch() {
        for (double threshold : THRESHOLDS) thresholds.add(threshold, Numbers.full(threshold));
        Label words = new Label(messages.text("zones.threshold"));
        words.setWrapText(true);
        VBox content = new VBox(words, thresholds);
        content.getStyleClass().add("popover-content");
        Button more = Buttons.icon(Feather.MORE_VERTICAL, messages.text("zones.more"), () -> {});
        more.getStyleClass().add("small");
        more.setOnAction(event -> {
            if (popOver == null) popOver = new ThemedPopOver(content);
            popOver.setArrowLocation(PopOver.ArrowLocation.TOP_RIGHT);
            popOver.show(more);
        });
        zones.getChildren().add(more);
        return zones;
    }

    private static Switch named(String key, Messages messages, Consumer<Boolean> switched) {
        return new Switch(messages.text(key), messages.text(key + ".hint"), switched);
    }

    void show(FunctionsState state) {
        legend.show(state);
        zones.show(state.zones());
        slope.show(state.slopeShown());
        thresholds.show(state.epsilon());
    }
}
