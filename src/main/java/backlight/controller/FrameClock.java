package backlight.controller;

import java.util.function.LongConsumer;
import javafx.animation.AnimationTimer;

/** Asks for every frame of the window while it runs, and measures the time between them. */
final class FrameClock {
    /** What a frame counts as at the most, however long the window stood still, in nanoseconds. */
    private static final double LONGEST = 1e8;

    private final AnimationTimer timer;
    private boolean running;
    private long last;

    /** @param frame is given the time of a frame, in nanoseconds */
    FrameClock(LongConsumer frame) {
        timer = new AnimationTimer() {
            @Override
            public void handle(long now) {
                frame.accept(now);
            }
        };
    }

    void start() {
        if (running) return;
        running = true;
        last = 0;
        timer.start();
    }

    void stop() {
        running = false;
        timer.stop();
    }

    /** The nanoseconds from the frame before to this one; 0 for the first. */
    double passed(long now) {
        double passed = last == 0 ? 0 : Math.min(LONGEST, now - last);
        last = now;
        return passed;
    }
}
