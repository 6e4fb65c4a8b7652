package backlight;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** Runs the program from its module path in a process of its own, away from the user's files. */
final class ModularProgram {
    /** What a run left behind. */
    record Outcome(int exitCode, String output, String errors) {}

    private static final Pattern MODULES =
            Pattern.compile(".*[/\\\\](javafx-|controlsfx-|atlantafx-|ikonli-)[^/\\\\]*\\.jar");
    private static final Pattern MONOCLE = Pattern.compile(".*openjfx-monocle[^/\\\\]*\\.jar");
    private static final long LONGEST_SECONDS = 60;

    private final Path folder;
    private final List<String> options = new ArrayList<>();

    ModularProgram(Path folder) {
        this.folder = folder;
    }

    /** With a toolkit that needs no display. */
    ModularProgram headless() {
        options.addAll(List.of(
                "-cp",
                classPath(MONOCLE),
                "-Dglass.platform=Monocle",
                "-Dmonocle.platform=Headless",
                "-Dprism.order=sw",
                "-Djava.awt.headless=true",
                "-Dheadless.geometry=1920x1080-32"));
        for (String opened : List.of("glass.ui", "glass.ui.delegate")) {
            options.add("--add-exports=javafx.graphics/com.sun." + opened + "=ALL-UNNAMED");
        }
        options.add("--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED");
        options.add("--add-exports=javafx.base/com.sun.javafx.logging=ALL-UNNAMED");
        return this;
    }

    Outcome run(Map<String, String> environment, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        // As in the pom: newer Java warns of what JavaFX does.
        command.add("--enable-native-access=javafx.graphics");
        if (Runtime.version().feature() >= 24) command.add("--sun-misc-unsafe-memory-access=allow");
        command.addAll(options);
        command.addAll(List.of(more));
        command.addAll(List.of("-p", "target/classes" + File.pathSeparator + classPath(MODULES)));
        command.addAll(List.of("-m", "backlight/backlight.Launcher"));
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(folder.resolve("out").toFile())
                .redirectError(folder.resolve("err").toFile());
        prepare(builder.environment(), environment);
        return outcome(builder.start());
    }

    private void prepare(Map<String, String> ofProcess, Map<String, String> wanted) {
        // JAVA_TOOL_OPTIONS would add a line to the errors.
        List.of("DISPLAY", "WAYLAND_DISPLAY", "JAVA_TOOL_OPTIONS").forEach(ofProcess::remove);
        ofProcess.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
        ofProcess.put("XDG_STATE_HOME", folder.resolve("state").toString());
        ofProcess.putAll(wanted);
    }

    private Outcome outcome(Process process) throws IOException, InterruptedException {
        if (!process.waitFor(LONGEST_SECONDS, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError("it did not end; errors: " + Files.readString(folder.resolve("err")));
        }
        return new Outcome(
                process.exitValue(), Files.readString(folder.resolve("out")), Files.readString(folder.resolve("err")));
    }

    private static String classPath(Pattern wanted) {
        return String.join(
                File.pathSeparator,
                Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                        .filter(entry -> wanted.matcher(entry).matches())
                        .toList());
    }
}
