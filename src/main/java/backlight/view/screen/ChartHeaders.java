package backlight.view.screen;

import backlight.model.scene.FunctionsState;
import backlight.view.control.Buttons;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.ThemedPopOver;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.controlsfx.control.ToggleSwitch;
import org.kordamp.ikonli.feather.Feather;

/** What stands above the two plots: their names, the legend, and what can be switched on and off. */
final class ChartHeaders {
    private static final List<Double> THRESHOLDS = List.of(0.1, 0.05, 0.01, 0.001);

    private final Messages messages;
    private final FunctionsGestures gestures;
    private final Legend legend;
    private final ToggleSwitch zones = new ToggleSwitch();
    private final ToggleSwitch slope = new ToggleSwitch();
    private final Segments<Double> thresholds;
    private final BorderPane value = new BorderPane();
    private final BorderPane derivative = new BorderPane();
    private final Label hint;
    private final VBox cover;
    private PopOver popOver;
    private boolean showing;

    ChartHeaders(Messages messages, FunctionsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        thresholds = new Segments<>(gestures::setEpsilon);
        legend = new Legend(messages, gestures, List.of(zoneSwitch()));
        header(value, "f(x)", "chart.value.words");
        value.setCenter(legend);
        header(derivative, "f ′(x)", "chart.slope.words");
        derivative.setRight(slopeSwitch());
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

    private HBox zoneSwitch() {
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
        return labelled(zones, "zones.switch", more, () -> gestures.setZones(zones.isSelected()));
    }

    private HBox slopeSwitch() {
        return labelled(slope, "slope.switch", null, () -> gestures.setSlopeShown(slope.isSelected()));
    }

    private HBox labelled(ToggleSwitch toggle, String key, Button more, Runnable changed) {
        Label label = new Label(messages.text(key));
        label.getStyleClass().add("switch-label");
        label.setLabelFor(toggle);
        label.setOnMouseClicked(event -> toggle.setSelected(!toggle.isSelected()));
        toggle.setAccessibleText(messages.text(key + ".hint"));
        Hint.on(toggle, messages.text(key + ".hint"));
        toggle.selectedProperty().subscribe(() -> {
            if (!showing) changed.run();
        });
        HBox row = new HBox(label, toggle);
        if (more != null) row.getChildren().add(more);
        row.getStyleClass().add("switch-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    void show(FunctionsState state) {
        legend.show(state);
        showing = true;
        zones.setSelected(state.zones());
        slope.setSelected(state.slopeShown());
        thresholds.show(state.epsilon());
        showing = false;
    }
}
