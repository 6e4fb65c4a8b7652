package backlight.view.present;

import java.util.function.LongPredicate;
import java.util.function.LongSupplier;
import javafx.animation.AnimationTimer;

/** Asks for a frame at every pulse, but only while something waits for its time. */
final class Frames {
    private final LongSupplier clock;
    private final LongPredicate draw;
    private final AnimationTimer timer = new AnimationTimer() {
        @Override
        public void handle(long now) {
            next();
        }
    };
    private boolean running;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param draw is given the time, and says whether another frame is needed
     */
    Frames(LongSupplier clock, LongPredicate draw) {
        this.clock = clock;
        this.draw = draw;
    }

    long now() {
        return clock.getAsLong();
    }

    boolean areRunning() {
        return running;
    }

    void start() {
        if (running) return;
        running = true;
        timer.start();
    }

    void stop() {
        running = false;
        timer.stop();
    }

    void next() {
        if (!draw.test(now())) stop();
    }
}
