package backlight.bench;

import backlight.Painting;
import backlight.bench.FrameMeter.Cost;
import backlight.model.activation.Activation;
import backlight.model.scene.Axes;
import backlight.view.style.Theme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.StageStyle;

/** From a slider's value to the painted frame of the whole workspace, beside a bare pair of JavaFX's line charts. */
public final class FrameBenchmark {
    private static final double WIDTH = 1920;
    private static final double HEIGHT = 1080;
    private static final String MODENA = "com/sun/javafx/scene/control/skin/modena/modena.css";

    /** What to show, and how to change it n times. */
    private record Scenario(Supplier<Scene> scene, IntConsumer update) {}

    private final Map<String, Scenario> scenarios = new LinkedHashMap<>();
    private final Map<String, Cost> costs = new LinkedHashMap<>();
    private Stage stage;

    private FrameBenchmark() {
        Workspace workspace = new Workspace();
        LineCharts charts = new LineCharts(Workspace.six());
        Supplier<Scene> ours = once(() -> workspace.scene(WIDTH, HEIGHT));
        Supplier<Scene> theirs = once(() -> charts.scene(WIDTH, HEIGHT));
        Axes axes = Axes.INITIAL;
        scenarios.put("slider", new Scenario(ours, n -> workspace.slide(alpha(n))));
        scenarios.put("slider, line charts", new Scenario(theirs, n -> charts.setCurve(0, elu(alpha(n)))));
        scenarios.put("slider, line charts, all six", new Scenario(theirs, n -> charts.setAllCurves(elu(alpha(n)))));
        scenarios.put("pan", new Scenario(ours, n -> workspace.drag(100 * wave(n), 60 * wave(n))));
        scenarios.put(
                "pan, line charts",
                new Scenario(
                        theirs,
                        n -> charts.pan(
                                axes.x().length() * wave(n) / 12, axes.value().length() * wave(n) / 8)));
        scenarios.put("cursor", new Scenario(ours, n -> workspace.hover(300 * wave(n))));
    }

    private static Supplier<Scene> once(Supplier<Scene> maker) {
        Scene[] made = new Scene[1];
        return () -> made[0] == null ? made[0] = maker.get() : made[0];
    }

    /** From 0 to 1 and back, over and over. */
    private static double wave(int n) {
        int place = n % 200;
        return (place < 100 ? place : 200 - place) / 100.0;
    }

    private static double alpha(int n) {
        return 2 * wave(n);
    }

    private static Activation elu(double alpha) {
        return Workspace.six().curves().get(0).withValue(0, alpha).activation();
    }

    public static void main(String[] arguments) throws InterruptedException {
        Headless.apply();
        Painting.prepare();
        Thread.setDefaultUncaughtExceptionHandler((thread, failure) -> {
            failure.printStackTrace();
            System.exit(1);
        });
        CountDownLatch finished = new CountDownLatch(1);
        Platform.startup(() -> {
            Application.setUserAgentStylesheet(Application.STYLESHEET_MODENA);
            FrameBenchmark benchmark = new FrameBenchmark();
            benchmark.open();
            List<String> chosen = benchmark.chosen(List.of(arguments));
            // what they share is compiled for all before any is measured
            benchmark.next(
                    chosen,
                    name -> {},
                    () -> benchmark.next(chosen, benchmark::print, () -> {
                        benchmark.ratios();
                        finished.countDown();
                    }));
        });
        finished.await();
        Platform.exit();
    }

    private List<String> chosen(List<String> wanted) {
        return scenarios.keySet().stream()
                .filter(name -> wanted.isEmpty() || wanted.stream().anyMatch(name::matches))
                .toList();
    }

    private void open() {
        stage = new Stage(StageStyle.UNDECORATED);
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(WIDTH);
        stage.setHeight(HEIGHT);
        stage.setScene(scenarios.values().iterator().next().scene().get());
        stage.show();
        System.out.printf(
                "%-30s %8s %8s %8s %8s %8s %8s%n", "ms per update", "p50", "p95", "FX", "render", "CPU", "KB");
    }

    private void next(List<String> left, Consumer<String> report, Runnable last) {
        if (left.isEmpty()) {
            last.run();
            return;
        }
        String name = left.get(0);
        Scene scene = scenarios.get(name).scene().get();
        scene.setUserAgentStylesheet(name.contains("line charts") ? MODENA : Theme.DARK.stylesheet());
        stage.setScene(scene);
        FrameMeter.measure(scenarios.get(name).update()).thenAccept(cost -> {
            costs.put(name, cost);
            report.accept(name);
            next(left.subList(1, left.size()), report, last);
        });
    }

    private void print(String name) {
        Cost cost = costs.get(name);
        System.out.printf(
                Locale.ROOT,
                "%-30s %8.1f %8.1f %8.2f %8.2f %8.2f %8.0f%n",
                name,
                cost.median(),
                cost.late(),
                cost.fx(),
                cost.render(),
                cost.cpu(),
                cost.kilobytes());
    }

    private void ratios() {
        costs.forEach((name, cost) -> {
            Cost yardstick = costs.get(name.split(",")[0]);
            if (!name.contains("line charts") || yardstick == null) return;
            System.out.printf(
                    Locale.ROOT, "CPU of %s / %s: %.2f%n", name.split(",")[0], name, yardstick.cpu() / cost.cpu());
        });
    }
}
