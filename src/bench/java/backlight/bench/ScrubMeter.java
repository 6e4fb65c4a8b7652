package backlight.bench;

import backlight.view.lab.RaceGrid;
import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import java.util.stream.DoubleStream;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;
import javafx.scene.Scene;

/**
 * Asks for another epoch in each pulse, as a hand on the slider does, and sees when which epoch of the race is painted. An
 * epoch is looked at beside the window, so it is painted some pulses later, and may be passed over.
 */
final class ScrubMeter extends AnimationTimer {
    private static final int WARM_UP = 300;
    private static final int MEASURED = 600;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Of one painted epoch.
     *
     * @param median milliseconds since the epoch that was painted before
     * @param late the 95th percentile of the same
     * @param behind milliseconds since it was asked for, the median
     * @param fx CPU milliseconds of the JavaFX thread
     * @param render CPU milliseconds of the thread that paints
     * @param frames epochs painted in a second
     */
    record Cost(double median, double late, double behind, double fx, double render, double frames) {}

    private final Scene scene;
    private final int epochs;
    private final IntConsumer ask;
    private final long[] asked;
    private final List<Long> painted = new ArrayList<>();
    private final List<Long> behind = new ArrayList<>();
    private final CompletableFuture<Cost> cost = new CompletableFuture<>();
    private final Runnable look = this::look;
    private int pulses;
    private int last = -1;
    private int shown;
    private long cpu;
    private final List<Long> rendering = new ArrayList<>();

    private ScrubMeter(Scene scene, int epochs, IntConsumer ask) {
        this.scene = scene;
        this.epochs = epochs;
        this.ask = ask;
        asked = new long[epochs + 1];
    }

    /** Call on the JavaFX thread; {@code ask} gets every epoch, there and back. */
    static CompletableFuture<Cost> measure(Scene scene, int epochs, IntConsumer ask) {
        ScrubMeter meter = new ScrubMeter(scene, epochs, ask);
        scene.addPostLayoutPulseListener(meter.look);
        meter.start();
        return meter.cost;
    }

    @Override
    public void handle(long now) {
        int epoch = epochs - Math.abs(epochs - pulses++ % (2 * epochs));
        asked[epoch] = System.nanoTime();
        ask.accept(epoch);
    }

    private void look() {
        if (!(scene.lookup(".race-grid") instanceof RaceGrid grid) || grid.shown() == null) return;
        int epoch = grid.shown().epoch();
        if (epoch == last) return;
        last = epoch;
        shown++;
        if (shown == WARM_UP) cpu = THREADS.getCurrentThreadCpuTime();
        if (shown < WARM_UP) return;
        if (shown > WARM_UP + MEASURED) {
            finish();
            return;
        }
        long start = asked[epoch];
        Platform.runLater(() -> Toolkit.getToolkit().addRenderJob(new RenderJob(() -> painted(start))));
    }

    private void painted(long start) {
        long now = System.nanoTime();
        long render = THREADS.getCurrentThreadCpuTime();
        Platform.runLater(() -> {
            rendering.add(render);
            painted.add(now);
            behind.add(now - start);
        });
    }

    private void finish() {
        stop();
        scene.removePostLayoutPulseListener(look);
        double fx = (THREADS.getCurrentThreadCpuTime() - cpu) / 1e6 / MEASURED;
        double[] between = DoubleStream.iterate(1, k -> k < painted.size(), k -> k + 1)
                .map(k -> (painted.get((int) k) - painted.get((int) k - 1)) / 1e6)
                .sorted()
                .toArray();
        double[] waits =
                behind.stream().mapToDouble(wait -> wait / 1e6).sorted().toArray();
        double seconds = (painted.get(painted.size() - 1) - painted.get(0)) / 1e9;
        cost.complete(new Cost(
                between[between.length / 2],
                between[between.length * 95 / 100],
                waits[waits.length / 2],
                fx,
                (rendering.get(rendering.size() - 1) - rendering.get(0)) / 1e6 / between.length,
                between.length / seconds));
    }
}
