package backlight.view.present;

import backlight.view.text.Messages;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;

/** The few keys that a presenter needs, at the bottom right. Where they have no room they take a second line. */
public final class KeyHints extends FlowPane {
    private final Messages messages;

    /** Hints for a playlist: next, back, leave. */
    public KeyHints(Messages messages) {
        this.messages = messages;
        getStyleClass().add("key-hints");
        setAlignment(Pos.CENTER_RIGHT);
        show("next", "back", "leave");
    }

    /** @param hints their sentences are {@code present.hint.<hint>} */
    public void show(String... hints) {
        getChildren().setAll(Stream.of(hints).map(this::label).toList());
    }

    private Label label(String hint) {
        Label label = new Label(messages.text("present.hint." + hint));
        label.getStyleClass().add("present-hint");
        return label;
    }

    /** All in one line. (A FlowPane would ask for at least 400 pixels.) */
    @Override
    protected double computePrefWidth(double height) {
        double words = getChildren().stream()
                .mapToDouble(label -> snapSizeX(label.prefWidth(-1)))
                .sum();
        double gaps = snapSpaceX(getHgap()) * Math.max(0, getChildren().size() - 1);
        return snappedLeftInset() + words + gaps + snappedRightInset();
    }
}
