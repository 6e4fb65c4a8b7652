package backlight.view.screen;

import backlight.model.health.Verdict;
import backlight.view.style.Icon;
import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;

/** A state as a word and an icon, so that its colour says nothing alone. */
final class StateLabel extends Label {
    StateLabel() {
        getStyleClass().add("state");
    }

    /** How bad something is; what is fine has a quiet word and no icon. */
    void show(Verdict verdict, String word) {
        switch (verdict) {
            case FINE -> dress("fine", null, word);
            case WARNING -> dress("warning", Feather.ALERT_TRIANGLE, word);
            case DANGER -> dress("danger", Feather.ALERT_OCTAGON, word);
        }
    }

    /** Something that was tried and has worked. */
    void showGood(String word) {
        dress("good", Feather.CHECK_CIRCLE, word);
    }

    private void dress(String state, Feather icon, String word) {
        setText(word);
        if (getStyleClass().contains(state)) return;
        getStyleClass().setAll("label", "state", state);
        setGraphic(icon == null ? null : new Icon(icon));
    }
}
