package backlight;

import javafx.application.Application;

/** Starts the program. */
public final class Launcher {
    private Launcher() {}

    public static void main(String[] arguments) {
        Application.launch(App.class, arguments);
    }
}
