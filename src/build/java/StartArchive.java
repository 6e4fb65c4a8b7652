import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

/**
 * Keeps the classes of the libraries that a program needs to its first frame, read and verified, in an archive that the
 * Java machine maps into memory (class data sharing). Without an archive the program starts too, only slower.
 */
final class StartArchive {
    /** The program draws into memory, for the machine that builds may have no display. */
    private static final List<String> HEADLESS = List.of(
            "-Dglass.platform=Monocle",
            "-Dmonocle.platform=Headless",
            "-Dprism.order=sw",
            "-Djava.awt.headless=true",
            "-Dheadless.geometry=1920x1080-32",
            "--add-exports=javafx.graphics/com.sun.glass.ui=ALL-UNNAMED",
            "--add-exports=javafx.graphics/com.sun.glass.ui.delegate=ALL-UNNAMED",
            "--add-exports=javafx.graphics/com.sun.javafx.util=ALL-UNNAMED",
            "--add-exports=javafx.base/com.sun.javafx.logging=ALL-UNNAMED");

    private final Path archive;
    private final Path scratch;

    private StartArchive(Path archive) throws IOException {
        this.archive = archive;
        scratch = archive.toAbsolutePath().resolveSibling("start");
        Files.createDirectories(scratch);
    }

    /** @param arguments the archive; then what follows {@code java} to show one frame: {@code -p}, a module path, … */
    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> program = List.of(arguments).subList(1, arguments.length);
        new StartArchive(Path.of(arguments[0])).make(program);
    }

    private void make(List<String> program) throws IOException, InterruptedException {
        Path classes = scratch.resolve("classes");
        List<String> start = new ArrayList<>(List.of("-Xshare:off", "-XX:DumpLoadedClassList=" + classes));
        start.add("-Duser.home=" + scratch);
        start.addAll(HEADLESS);
        start.addAll(program);
        if (!java(start)) return;
        Path made = scratch.resolve("archive");
        List<String> dump =
                List.of("-Xshare:dump", "-XX:SharedClassListFile=" + classes, "-XX:SharedArchiveFile=" + made);
        List<String> libraries = List.of("-p", jars(program), "--add-modules", "ALL-MODULE-PATH");
        if (java(dump, libraries)) Files.move(made, archive, StandardCopyOption.REPLACE_EXISTING);
    }

    /** The archive has no place for classes that are in a folder and not in a jar. */
    private static String jars(List<String> program) {
        String[] path = program.get(program.indexOf("-p") + 1).split(File.pathSeparator);
        return Arrays.stream(path)
                .filter(entry -> entry.endsWith(".jar"))
                .collect(Collectors.joining(File.pathSeparator));
    }

    @SafeVarargs
    private boolean java(List<String>... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        for (List<String> some : arguments) command.addAll(some);
        ProcessBuilder builder = new ProcessBuilder(command);
        for (String folder : List.of("XDG_CONFIG_HOME", "XDG_STATE_HOME", "APPDATA", "LOCALAPPDATA"))
            builder.environment().put(folder, scratch.toString());
        builder.redirectErrorStream(true).redirectOutput(scratch.resolve("said").toFile());
        Process process = builder.start();
        if (process.waitFor(60, TimeUnit.SECONDS)) return process.exitValue() == 0;
        process.destroyForcibly();
        return false;
    }
}
