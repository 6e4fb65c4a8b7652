package backlight.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * CPU time, in seconds, to the first painted frame of the program and of an empty window, in turns.
 *
 * <p>Each is a process of its own with the options of {@code mvn javafx:run}; its time is that of all its threads. The
 * program runs as its module, as a user starts it; the empty window from the class path.
 */
public final class StartBenchmark {
    private static final int RUNS = 11;

    private final List<String> options;

    private StartBenchmark(List<String> options) {
        this.options = options;
    }

    /** @param arguments the options of the Java machine for both */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        new StartBenchmark(Arrays.stream(arguments)
                        .filter(option -> !option.isBlank())
                        .toList())
                .compare();
    }

    private void compare() throws IOException, InterruptedException {
        double[] program = new double[RUNS];
        double[] empty = new double[RUNS];
        run(program());
        run(empty());
        for (int i = 0; i < RUNS; i++) {
            empty[i] = run(empty());
            program[i] = run(program());
            System.out.printf(Locale.ROOT, "empty %.2f  program %.2f%n", empty[i], program[i]);
        }
        double ratio = median(program) / median(empty);
        System.out.printf(
                Locale.ROOT, "medians: empty %.2f  program %.2f  ratio %.2f%n", median(empty), median(program), ratio);
    }

    private static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private List<String> program() {
        List<String> command = java();
        command.addAll(List.of("-cp", path("openjfx-monocle")));
        command.addAll(List.of("-Dbacklight.exitAfterFirstFrame=true", "-p", modulePath()));
        command.addAll(List.of("-m", "backlight/backlight.Launcher"));
        return command;
    }

    private List<String> empty() {
        List<String> command = java();
        String toolkit = path("javafx-(base|graphics|controls)-");
        command.addAll(List.of("-p", toolkit, "--add-modules", "javafx.controls"));
        command.addAll(List.of("-cp", path("openjfx-monocle.*|.*test-classes")));
        command.add(EmptyWindow.class.getName());
        return command;
    }

    private List<String> java() {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(options);
        command.add("-Dprism.order=sw");
        command.addAll(Headless.OPTIONS);
        return command;
    }

    private static String modulePath() {
        return Path.of("target", "classes") + File.pathSeparator + path("(javafx|controlsfx|atlantafx|ikonli)-");
    }

    private static String path(String files) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> Path.of(entry).getFileName().toString().matches("(" + files + ").*"))
                        .toList());
    }

    private static double run(List<String> command) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command);
        Path home = Files.createTempDirectory("backlight-start");
        builder.environment().put("XDG_CONFIG_HOME", home.toString());
        builder.environment().put("XDG_STATE_HOME", home.toString());
        builder.environment().remove("JAVA_TOOL_OPTIONS");
        builder.redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.INHERIT);
        double before = childSeconds();
        Process process = builder.start();
        if (!process.waitFor(60, TimeUnit.SECONDS)) process.destroyForcibly();
        if (process.exitValue() != 0) throw new IOException("it ended with " + process.exitValue() + ": " + command);
        return childSeconds() - before;
    }

    /** CPU time of all children that have ended, user and system. */
    private static double childSeconds() throws IOException {
        String stat = Files.readString(Path.of("/proc/self/stat"));
        String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[13]) + Long.parseLong(fields[14])) / 100.0;
    }
}
