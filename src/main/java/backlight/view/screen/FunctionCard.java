package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.Thumbnail;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.event.Event;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One function of the gallery, drawn with its current parameters. A press puts it into focus, the mark in its corner
 * on or off the charts, a double press shows it alone.
 */
final class FunctionCard extends Button {
    private static final PseudoClass SHOWN = PseudoClass.getPseudoClass("shown");
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused-curve");

    private final ActivationFamily family;
    private final Messages messages;
    private final FunctionsGestures gestures;
    private final Thumbnail thumbnail = new Thumbnail();
    private FunctionsState state;
    private Button mark;
    private Feather icon;

    FunctionCard(ActivationFamily family, Messages messages, FunctionsGestures gestures) {
        this.family = family;
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().setAll("function-card", "hue-" + family.hue());
        setAccessibleRoleDescription(messages.text("role.function"));
        setOnAction(event -> gestures.focus(family));
        setOnMouseClicked(event -> {
            if (event.getClickCount() == 2 && event.getButton() == MouseButton.PRIMARY) gestures.only(family);
        });
        setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.DELETE && event.getCode() != KeyCode.BACK_SPACE) return;
            if (getPseudoClassStates().contains(SHOWN)) gestures.toggle(family);
        });
        Hint.on(this, messages.text("gallery.card.hint", messages.text("activation." + family.id() + ".full")));
    }

    ActivationFamily family() {
        return family;
    }

    /** Fills the card; until then it only keeps its place, so that the program starts before all are drawn. */
    void fill() {
        if (mark != null) return;
        mark = mark();
        Label name = new Label(family.name());
        name.getStyleClass().setAll("name");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox foot = new HBox(name, between, mark);
        foot.setAlignment(Pos.CENTER_LEFT);
        VBox.setVgrow(thumbnail, Priority.ALWAYS);
        setGraphic(new VBox(thumbnail, foot));
        if (state != null) draw();
    }

    private Button mark() {
        Button button = new Button();
        button.getStyleClass().setAll("card-mark");
        button.setFocusTraversable(false);
        button.setOnAction(event -> {
            // It would reach the card, which would put the function into focus.
            event.consume();
            gestures.toggle(family);
        });
        button.setOnMouseClicked(Event::consume);
        return button;
    }

    void show(FunctionsState newState) {
        state = newState;
        int index = state.indexOf(family);
        boolean focused = index >= 0 && index == state.focus();
        pseudoClassStateChanged(SHOWN, index >= 0);
        pseudoClassStateChanged(FOCUSED, focused);
        String status = focused ? "focused" : index >= 0 ? "shown" : "hidden";
        setAccessibleText(messages.text("gallery.card." + status, family.name()));
        if (mark != null) draw();
    }

    private void draw() {
        thumbnail.show(family.with(state.currentValues(family)), state.slopeShown());
        int index = state.indexOf(family);
        showMark(index < 0 ? Feather.PLUS : index == state.focus() ? Feather.EYE : Feather.CHECK);
    }

    private void showMark(Feather newIcon) {
        if (newIcon == icon) return;
        icon = newIcon;
        mark.setGraphic(new Icon(icon));
        String words = messages.text(icon == Feather.PLUS ? "gallery.add" : "gallery.remove", family.name());
        Hint.on(mark, words);
        mark.setAccessibleText(words);
    }

    /** Whether the name or the full name contains what is searched, in any case and with or without hyphens. */
    boolean matches(String search) {
        String wanted = plain(search);
        if (wanted.isEmpty()) return search.isBlank();
        return plain(family.name()).contains(wanted)
                || plain(messages.text("activation." + family.id() + ".full")).contains(wanted);
    }

    /** How well a name fits a search that it matches: 0 exactly, 1 at its start, 2 elsewhere. */
    int distance(String search) {
        String name = plain(family.name());
        if (name.equals(plain(search))) return 0;
        return name.startsWith(plain(search)) ? 1 : 2;
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
