package backlight;

import javafx.animation.AnimationTimer;

/** Runs an action once the first frame has been handed to the renderer and painted. */
final class FirstFrame extends AnimationTimer {
    /** The first pulse hands the frame to the painter, the second waits for it, so at the third it has been painted. */
    private static final int PULSES = 3;

    private final Runnable action;
    private int pulses;

    FirstFrame(Runnable action) {
        this.action = action;
    }

    @Override
    public void handle(long now) {
        if (++pulses < PULSES) return;
        stop();
        action.run();
    }
}
