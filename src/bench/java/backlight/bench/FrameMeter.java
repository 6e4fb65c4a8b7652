package backlight.bench;

import com.sun.javafx.tk.RenderJob;
import com.sun.javafx.tk.Toolkit;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import javafx.animation.AnimationTimer;
import javafx.application.Platform;

/**
 * Runs updates one after the other, each in the first pulse after the frame of the one before was painted.
 *
 * <p>A frame is painted when a job that was queued behind its paint jobs runs on the render thread.
 */
final class FrameMeter extends AnimationTimer {
    private static final int WARM_UP = 200;
    private static final int MEASURED = 500;
    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    /**
     * Of one update.
     *
     * @param median milliseconds from the update to the painted frame
     * @param late the 95th percentile of the same
     * @param fx CPU milliseconds of the JavaFX thread
     * @param render CPU milliseconds of the render thread
     * @param kilobytes allocated by the JavaFX thread
     */
    record Cost(double median, double late, double fx, double render, double kilobytes) {
        double cpu() {
            return fx + render;
        }
    }

    private final IntConsumer update;
    private final double[] latencies = new double[MEASURED];
    private final CompletableFuture<Cost> cost = new CompletableFuture<>();
    private final long renderThread = id("QuantumRenderer-0");
    private int done = -WARM_UP;
    private int pulsesUntilLaidOut = 5;
    private boolean painting;
    private long fxBefore;
    private long renderBefore;
    private long bytesBefore;

    private FrameMeter(IntConsumer update) {
        this.update = update;
    }

    /** Call on the JavaFX thread; {@code update} gets 0, 1, 2, … */
    static CompletableFuture<Cost> measure(IntConsumer update) {
        FrameMeter meter = new FrameMeter(update);
        meter.start();
        return meter.cost;
    }

    private static long id(String name) {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals(name))
                .findFirst()
                .orElseThrow()
                .getId();
    }

    @Override
    public void handle(long now) {
        if (pulsesUntilLaidOut-- > 0 || painting) return;
        painting = true;
        if (done == 0) begin();
        if (done == MEASURED) {
            finish();
            return;
        }
        long start = System.nanoTime();
        update.accept(done + WARM_UP);
        Platform.runLater(() ->
                Toolkit.getToolkit().addRenderJob(new RenderJob(() -> painted(start, System.nanoTime()))));
    }

    private void painted(long start, long end) {
        Platform.runLater(() -> {
            if (done >= 0) latencies[done] = (end - start) / 1e6;
            done++;
            painting = false;
        });
    }

    private void begin() {
        bytesBefore = THREADS.getCurrentThreadAllocatedBytes();
        renderBefore = THREADS.getThreadCpuTime(renderThread);
        fxBefore = THREADS.getCurrentThreadCpuTime();
    }

    private void finish() {
        stop();
        double fx = THREADS.getCurrentThreadCpuTime() - fxBefore;
        double render = THREADS.getThreadCpuTime(renderThread) - renderBefore;
        double bytes = THREADS.getCurrentThreadAllocatedBytes() - bytesBefore;
        Arrays.sort(latencies);
        cost.complete(new Cost(
                latencies[MEASURED / 2],
                latencies[MEASURED * 95 / 100],
                fx / MEASURED / 1e6,
                render / MEASURED / 1e6,
                bytes / MEASURED / 1024));
    }
}
