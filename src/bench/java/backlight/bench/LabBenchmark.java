package backlight.bench;

import backlight.Painting;
import backlight.Program;
import backlight.bench.ScrubMeter.Cost;
import backlight.model.lab.Race;
import backlight.model.lab.RaceWorker;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.control.ScrollPane;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/**
 * The race that a newcomer meets, 5 activations of a 2-8-8-8-1 network on 120 samples for 200 epochs: until it is known,
 * and the frames
 * of its epochs as a hand runs through them, with the workspace on a whole screen.
 *
 * <p>Its yardstick is the same race, one entrant after the other on one thread.
 */
public final class LabBenchmark {
    private static final int THREADS = 2;
    private static final int RUNS = 21;
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final double MOST_MILLISECONDS = 1000;
    private static final double LEAST_FRAMES = 50;

    private LabBenchmark() {}

    public static void main(String[] arguments) throws InterruptedException {
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        race();
        Headless.apply();
        Painting.prepare();
        row("epochs, ms a frame", "p50", "p95", "behind", "FX CPU", "render CPU", "frames/s");
        CountDownLatch finished = new CountDownLatch(1);
        LabState all = LabState.initial().withRows(Set.of(LabRow.values()));
        Platform.startup(() -> scrub("usual rows", LabState.initial().withRows(LabState.USUAL_ROWS), 0)
                .thenCompose(done -> scrub("all, at the top", all, 0))
                .thenCompose(done -> scrub("all, half way down", all, 0.5))
                .thenCompose(done -> scrub("all, at the end", all, 1))
                .thenRun(finished::countDown));
        finished.await();
        Platform.exit();
    }

    // The race

    private static void race() throws InterruptedException {
        LabState state = LabState.initial();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        double cold = beside(state, threads);
        double[] beside = new double[RUNS];
        double[] alone = new double[RUNS];
        for (int run = 0; run < RUNS; run++) {
            beside[run] = beside(state, threads);
            alone[run] = alone(state);
        }
        threads.shutdown();
        row("race, ms", "first", "later");
        row("two threads", cold, median(beside));
        row("one after the other", Double.NaN, median(alone));
        if (cold > MOST_MILLISECONDS) System.out.printf(Locale.ROOT, "above %.0f ms%n", MOST_MILLISECONDS);
    }

    private static double beside(LabState state, ExecutorService threads) throws InterruptedException {
        long start = System.nanoTime();
        RaceWorker worker = new RaceWorker(threads, System::nanoTime);
        worker.start(state::entrants, state.epochs());
        while (worker.race() == null || !worker.race().isComplete()) Thread.sleep(0, 200_000);
        return (System.nanoTime() - start) / 1e6;
    }

    private static double alone(LabState state) {
        long start = System.nanoTime();
        new Race(state.entrants(), state.epochs()).run();
        return (System.nanoTime() - start) / 1e6;
    }

    private static double median(double[] numbers) {
        Arrays.sort(numbers);
        return numbers[numbers.length / 2];
    }

    // The frames

    /** @param place how far the rows are scrolled, from 0 to 1 */
    private static CompletableFuture<Void> scrub(String name, LabState state, double place) {
        Theme.DARK.apply();
        SceneState start = SceneState.initial().withLab(state).withWorkspace(Workspace.LAB);
        Program program = new Program(Messages.load(), start, Theme.DARK, 1, System::nanoTime);
        Stage stage = new Stage(StageStyle.UNDECORATED);
        stage.setScene(program.scene(WIDTH, HEIGHT));
        stage.show();
        ((ScrollPane) stage.getScene().lookup(".race-scroll")).setVvalue(place);
        return ScrubMeter.measure(stage.getScene(), state.epochs(), epoch -> show(program.session(), epoch))
                .thenAccept(cost -> {
                    print(name, cost);
                    stage.hide();
                });
    }

    private static void show(Session session, int epoch) {
        session.follow(scene -> scene.withLab(scene.lab().withEpoch(epoch)));
    }

    private static void print(String name, Cost cost) {
        row(name, cost.median(), cost.late(), cost.behind(), cost.fx(), cost.render(), cost.frames());
        if (cost.frames() < LEAST_FRAMES) System.out.printf(Locale.ROOT, "below %.0f frames a second%n", LEAST_FRAMES);
    }

    private static void row(String name, Object... cells) {
        StringBuilder line = new StringBuilder(String.format("%-20s", name));
        for (Object cell : cells) {
            boolean known = !Double.valueOf(Double.NaN).equals(cell);
            String words = cell instanceof Double number ? String.format(Locale.ROOT, "%.1f", number) : "" + cell;
            line.append(String.format("%12s", known ? words : "–"));
        }
        System.out.println(line);
    }
}
