package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class HouseTest {
    private static final Set<String> ALLOWED = Set.of("pom.xml", "src", "assets", "README.md", "LICENSE");

    /** What Maven makes; git ignores it. */
    private static final String MADE = "target";

    @Test
    void theTopLevelHoldsTheProjectAndNothingElse() throws IOException {
        try (Stream<Path> entries = Files.list(Path.of(""))) {
            Set<String> found = entries.map(Path::toString)
                    .filter(name -> !name.startsWith(".") && !name.equals(MADE))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(ALLOWED), found);
        }
    }

    @Test
    void everyPackageOfTheProgramSaysWhatLivesInIt() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/backlight"))) {
            Set<Path> silent = files.filter(file -> file.toString().endsWith(".java"))
                    .map(Path::getParent)
                    .filter(folder -> Files.notExists(folder.resolve("package-info.java")))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(Set.of(), silent);
        }
    }

    /** A room that outgrows this is to be redesigned. */
    @Test
    void noFileOfTheProgramHasMoreThan250Lines() throws IOException {
        Set<String> tooLong = new TreeSet<>();
        for (String folder : Set.of("src/main/java", "src/bench/java", "src/build/java")) {
            try (Stream<Path> files = Files.walk(Path.of(folder))) {
                for (Path file :
                        files.filter(each -> each.toString().endsWith(".java")).toList()) {
                    int lines = Files.readAllLines(file).size();
                    if (lines > 250) tooLong.add(file + ": " + lines);
                }
            }
        }
        assertEquals(Set.of(), tooLong);
    }
}
