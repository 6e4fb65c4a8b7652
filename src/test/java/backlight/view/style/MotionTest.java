package backlight.view.style;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whatever moves by itself asks whether it may. */
class MotionTest {
    /** A pause moves nothing; a first frame is one. */
    private static final Pattern MOVES = Pattern.compile(
            "import javafx\\.animation\\.(?!PauseTransition;|Animation\\.Status;)|javafx\\.animation\\.\\*|setAnimated\\(true|new FrameClock\\(");

    /** Where the motion is known, or handed to what knows it. */
    private static final Pattern ASKS = Pattern.compile("\\bMotion\\b");

    /** The first asks for one frame; the others ask for frames for those who know how much is to move. */
    private static final List<String> CLOCKS = List.of("FirstFrame.java", "Frames.java", "FrameClock.java");

    private static boolean movesUnasked(String source) {
        return MOVES.matcher(source).find() && !ASKS.matcher(source).find();
    }

    @Test
    void nothingMovesThatKnowsNoReducedMotion() throws IOException {
        Map<String, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList())
                sources.put(file.getFileName().toString(), Files.readString(file));
        }
        sources.keySet().removeAll(CLOCKS);
        assertTrue(sources.values().stream()
                .anyMatch(source -> MOVES.matcher(source).find()));
        assertEquals(
                List.of(),
                sources.entrySet().stream()
                        .filter(source -> movesUnasked(source.getValue()))
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void aTransitionThatNobodyAskedForIsFound() {
        assertTrue(movesUnasked("import javafx.animation.FadeTransition;\nclass Card {}"));
        assertTrue(movesUnasked("import javafx.animation.*;\nclass Card {}"));
        assertTrue(movesUnasked("class Card { FrameClock frames = new FrameClock(this::move); }"));
        assertFalse(movesUnasked("import javafx.animation.PauseTransition;\nclass Card {}"));
        assertFalse(movesUnasked("import javafx.animation.Timeline;\nclass Card { Motion motion; }"));
    }

    @Test
    void anIdLeadsBackToItsMotion() {
        for (Motion motion : Motion.values())
            assertEquals(motion, Motion.find(motion.id()).orElseThrow());
        assertTrue(Motion.find("none").isEmpty());
    }
}
