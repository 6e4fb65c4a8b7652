package backlight;

import java.util.function.BooleanSupplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Platform;
import javafx.util.Duration;

/** Lets the toolkit go on until something has happened. Call on the JavaFX thread. */
public final class Waiting {
    private static final int MOST = 500;

    private Waiting() {}

    public static void on(BooleanSupplier happened) {
        Object key = new Object();
        int[] looks = {0};
        Timeline look = new Timeline();
        look.getKeyFrames().add(new KeyFrame(Duration.millis(10), event -> {
            if (!happened.getAsBoolean() && looks[0]++ < MOST) return;
            look.stop();
            Platform.exitNestedEventLoop(key, null);
        }));
        look.setCycleCount(Animation.INDEFINITE);
        look.play();
        Platform.enterNestedEventLoop(key);
        if (!happened.getAsBoolean()) throw new AssertionError("it has not happened");
    }
}
