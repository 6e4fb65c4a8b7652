package backlight.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * CPU time, in seconds, to the first painted frame of the program and of an empty window, in turns.
 *
 * <p>Each is a process of its own; its time is that of all its threads. The program starts as {@code mvn javafx:run}
 * starts it, with its archive of classes. The empty window starts in three ways: with these options and an archive that
 * is made in the same way, with these options alone, and as Java starts without any.
 */
public final class StartBenchmark {
    private static final int RUNS = 11;

    private final List<String> options;
    private final String archive;

    private StartBenchmark(String archive, List<String> options) {
        this.options = options;
        this.archive = archive;
    }

    /** @param arguments the archive of the program, then the options of the Java machine */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> options = Arrays.stream(arguments)
                .skip(1)
                .filter(option -> !option.isBlank())
                .toList();
        new StartBenchmark(arguments[0], options).compare();
    }

    private void compare() throws IOException, InterruptedException {
        String emptyArchive = Path.of("target", "start-empty.jsa").toString();
        List<String> make = java(
                List.of(Path.of("src", "build", "java", "StartArchive.java").toString(), emptyArchive));
        make.addAll(empty());
        run(make);
        Map<String, List<String>> starts = new LinkedHashMap<>();
        starts.put("program", start(program(), options, shared(archive)));
        starts.put("program, no archive", start(program(), options));
        starts.put("empty, archive", start(empty(), options, shared(emptyArchive)));
        starts.put("empty", start(empty(), options));
        starts.put("empty, no options", start(empty()));
        Map<String, double[]> times = new LinkedHashMap<>();
        for (int i = -1; i < RUNS; i++) {
            for (String name : starts.keySet()) {
                double time = run(starts.get(name));
                if (i >= 0) times.computeIfAbsent(name, any -> new double[RUNS])[i] = time;
            }
        }
        double program = median(times.get("program"));
        times.forEach((name, all) -> System.out.printf(
                Locale.ROOT,
                "%-20s median %.2f, the program is %.2f times that%n",
                name,
                median(all),
                program / median(all)));
    }

    private static double median(double... times) {
        double[] sorted = times.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }

    private static List<String> program() {
        return List.of(
                "-cp",
                path("openjfx-monocle"),
                "-Dbacklight.exitAfterFirstFrame=true",
                "-p",
                Path.of("target", "classes") + File.pathSeparator + path("(javafx|controlsfx|atlantafx|ikonli)-"),
                "-m",
                "backlight/backlight.Launcher");
    }

    private static List<String> empty() {
        return List.of(
                "-p",
                path("javafx-(base|graphics|controls)-"),
                "--add-modules",
                "javafx.controls",
                "-cp",
                path("openjfx-monocle.*|.*test-classes"),
                EmptyWindow.class.getName());
    }

    private static List<String> shared(String file) {
        return List.of("-XX:SharedArchiveFile=" + file, "-Xlog:cds=off");
    }

    @SafeVarargs
    private static List<String> start(List<String> what, List<String>... machine) {
        List<String> command = java(List.of("-Dprism.order=sw"));
        for (List<String> some : machine) command.addAll(some);
        command.addAll(Headless.OPTIONS);
        command.addAll(what);
        return command;
    }

    private static List<String> java(List<String> first) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(first);
        return command;
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
