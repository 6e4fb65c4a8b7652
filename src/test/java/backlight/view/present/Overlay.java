package backlight.view.present;

import backlight.view.style.Theme;
import java.util.Locale;
import java.util.function.LongSupplier;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A stage of a presentation with the text size that belongs to its height, and a clock. Call on the JavaFX thread. */
final class Overlay {
    static final double EM = 0.033;

    final StackPane stage;
    final Scene scene;
    private long now = 17;

    Overlay(Theme theme, double width, double height, double factor) {
        theme.apply();
        stage = new StackPane();
        scene = new Scene(stage, width, height);
        stage.setStyle(String.format(Locale.ROOT, "-fx-font-size: %.2fpx", EM * height * factor));
    }

    Overlay() {
        this(Theme.DARK, 1000, 500, 1);
    }

    LongSupplier clock() {
        return () -> now;
    }

    void add(Region... layers) {
        stage.getChildren().addAll(layers);
        settle();
    }

    void settle() {
        stage.applyCss();
        stage.layout();
        stage.applyCss();
        stage.layout();
    }

    /** Time goes by, and then comes a frame, unless none was asked for. */
    void pass(long millis, Frames frames) {
        now += millis * Vanishing.MILLISECOND;
        if (frames.areRunning()) frames.next();
    }

    MouseEvent fire(EventType<MouseEvent> type, MouseButton button, double x, double y) {
        boolean down = button == MouseButton.PRIMARY;
        MouseEvent event = new MouseEvent(
                type,
                x,
                y,
                x,
                y,
                button,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                true,
                new PickResult(stage, x, y));
        stage.fireEvent(event);
        return event;
    }
}
