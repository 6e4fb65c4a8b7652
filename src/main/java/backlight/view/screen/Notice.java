package backlight.view.screen;

import javafx.animation.PauseTransition;
import javafx.scene.control.Label;
import javafx.util.Duration;

/** One sentence over the window that goes away by itself. */
final class Notice extends Label {
    private static final Duration READING_TIME = Duration.seconds(5);

    private final PauseTransition time = new PauseTransition(READING_TIME);

    Notice() {
        getStyleClass().add("notice");
        setVisible(false);
        setWrapText(true);
        setMouseTransparent(true);
        time.setOnFinished(event -> setVisible(false));
    }

    void tell(String sentence) {
        setText(sentence);
        setVisible(true);
        time.playFromStart();
    }
}
