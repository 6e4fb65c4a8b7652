package backlight.view.screen;

import backlight.model.health.Health;
import backlight.model.network.Parameters;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingSetup;
import backlight.view.network.NetworkPane;
import java.util.function.LongSupplier;
import javafx.animation.PauseTransition;
import javafx.util.Duration;

/** Looks at the health of the whole data set now and then, as often as it costs little of the window's time. */
final class HealthWatch {
    private static final double EPSILON = 0.01;
    private static final long PAUSE = 100_000_000;

    /** At most one part of this many of the time goes into it. */
    private static final int SHARE = 20;

    private static final double MILLISECOND = 1e6;

    private final LongSupplier clock;
    private final BackpropInspector inspector;
    private final NetworkPane network;
    private final PauseTransition later = new PauseTransition();
    private Parameters start;
    private Snapshot snapshot;
    private Snapshot judged;
    private long again;
    private Health newborn;
    private Parameters born;
    private TrainingSetup bornFor;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    HealthWatch(LongSupplier clock, BackpropInspector inspector, NetworkPane network) {
        this.clock = clock;
        this.inspector = inspector;
        this.network = network;
        later.setOnFinished(event -> judge());
    }

    /** @param newStart θ before the first update */
    void show(Parameters newStart, Snapshot newSnapshot) {
        start = newStart;
        snapshot = newSnapshot;
        if (judged != snapshot) judge();
    }

    /** Waits for nothing any more. */
    void leave() {
        later.stop();
    }

    private void judge() {
        long began = clock.getAsLong();
        if (began < again && judged != null) {
            later.setDuration(Duration.millis((again - began) / MILLISECOND + 1));
            later.playFromStart();
            return;
        }
        judged = snapshot;
        Health health = Health.of(snapshot.setup(), snapshot.parameters(), EPSILON);
        inspector.show(health, Health.changes(atStart(health), health), snapshot);
        network.showDead(health.dead());
        long now = clock.getAsLong();
        again = now + Math.max(PAUSE, SHARE * (now - began));
    }

    /** The health before the first update, which changes are counted from. */
    private Health atStart(Health now) {
        if (start.equals(snapshot.parameters())) return now;
        boolean known = born != null && born.equals(start) && bornFor.equals(snapshot.setup());
        if (!known) {
            born = start;
            bornFor = snapshot.setup();
            newborn = born.size() == snapshot.parameters().size() ? Health.of(bornFor, born, EPSILON) : now;
        }
        return newborn;
    }
}
