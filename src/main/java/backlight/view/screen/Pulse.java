package backlight.view.screen;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Scene;

/** Lets a view draw at the next pulse of the scene that its node is in, once, however often it is asked to before. */
final class Pulse {
    private final Runnable draw;
    private final Runnable listener = this::drawOnce;
    private boolean stale;

    Pulse(Node node, Runnable draw) {
        this.draw = draw;
        node.sceneProperty().subscribe(this::listen);
    }

    private void listen(Scene before, Scene now) {
        if (before != null) before.removePreLayoutPulseListener(listener);
        if (now != null) now.addPreLayoutPulseListener(listener);
    }

    /** From now on what is drawn is out of date. */
    void ask() {
        stale = true;
        Platform.requestNextPulse();
    }

    private void drawOnce() {
        if (!stale) return;
        stale = false;
        draw.run();
    }
}
