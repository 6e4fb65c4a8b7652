package backlight;

import backlight.WindowPlace.Area;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.input.KeyCombination;
import javafx.stage.Stage;

/** Fills one of the screens with a window, and puts it back. */
final class FullScreen {
    private final Supplier<List<Area>> screens;
    private Stage stage;
    private Area before;
    private boolean wasFull;

    /** @param screens those that there are, the primary one first */
    FullScreen(Supplier<List<Area>> screens) {
        this.screens = screens;
    }

    List<Area> screens() {
        return screens.get();
    }

    /** Where to present: on the first screen that the window is not on, for that is the projector; the only one there is. */
    int usual(Area window) {
        List<Area> all = screens();
        for (int i = 0; i < all.size(); i++) if (!holds(all.get(i), window)) return i;
        return 0;
    }

    private static boolean holds(Area screen, Area window) {
        double x = window.x() + window.width() / 2;
        double y = window.y() + window.height() / 2;
        return x >= screen.x()
                && x < screen.x() + screen.width()
                && y >= screen.y()
                && y < screen.y() + screen.height();
    }

    /**
     * Fills a screen with a window.
     *
     * @param screen of {@link #screens}; the first if there is none with this number any more
     */
    void enter(Stage window, int screen) {
        stage = window;
        wasFull = window.isFullScreen();
        before = area(window);
        List<Area> all = screens();
        Area place = all.get(screen < all.size() ? screen : 0);
        if (all.size() > 1 && !holds(place, before)) {
            window.setX(place.x());
            window.setY(place.y());
        }
        // Esc has to end the presentation, not the full screen alone.
        window.setFullScreenExitKeyCombination(KeyCombination.NO_MATCH);
        window.setFullScreenExitHint("");
        window.setFullScreen(true);
    }

    /** Puts the window back where it was. */
    void leave() {
        if (stage == null) return;
        stage.setFullScreen(wasFull);
        if (!wasFull && !stage.isMaximized()) {
            stage.setX(before.x());
            stage.setY(before.y());
        }
        stage = null;
    }

    static Area area(Stage window) {
        return new Area(window.getX(), window.getY(), window.getWidth(), window.getHeight());
    }
}
