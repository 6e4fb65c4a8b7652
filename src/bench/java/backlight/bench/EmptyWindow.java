package backlight.bench;

import javafx.animation.AnimationTimer;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import javafx.stage.Stage;

/** The yardstick of the start: a JavaFX window with nothing in it, gone after its first frame. */
public final class EmptyWindow extends Application {
    @Override
    public void start(Stage stage) {
        stage.setScene(new Scene(new Region(), 1440, 900));
        stage.show();
        new AnimationTimer() {
            private int pulses;

            @Override
            public void handle(long now) {
                if (++pulses == 3) Platform.exit();
            }
        }.start();
    }

    public static void main(String[] arguments) {
        launch(arguments);
    }
}
