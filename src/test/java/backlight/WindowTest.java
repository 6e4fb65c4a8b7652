package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.List;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window as a whole. */
@ExtendWith(OnFxThread.class)
class WindowTest {
    @ParameterizedTest
    @CsvSource({"1920, 1080, 1", "1366, 768, 1", "1024, 680, 1", "1024, 680, 2"})
    void everythingThatTakesTheFocusCanBeReadAloud(double width, double height, double scale) {
        try (Workspace workspace = Workspace.open(SceneState.initial(), Theme.DARK, scale, width, height)) {
            List<String> silent = workspace
                    .visible()
                    .filter(Node::isFocusTraversable)
                    .filter(node -> !(node instanceof ScrollPane))
                    .filter(node -> !says(node))
                    .map(node -> node.getClass().getSimpleName() + " " + node.getStyleClass())
                    .toList();
            assertEquals(List.of(), silent);
        }
    }

    private static boolean says(Node node) {
        boolean spoken =
                isSaid(node.getAccessibleText()) || isSaid(node.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        boolean written = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        return spoken || written || node.getParent() != null && isPartOf(node);
    }

    private static boolean isSaid(Object text) {
        return text instanceof String said && !said.isBlank();
    }

    /** Inner nodes of a control that speaks for them. */
    private static boolean isPartOf(Node node) {
        for (Node at = node.getParent(); at != null; at = at.getParent()) {
            if (at instanceof javafx.scene.control.Control && at.isFocusTraversable() && says(at)) return true;
        }
        return false;
    }

    @Test
    void whatIsLeftOutInASmallWindowComesBackInALargeOne() {
        try (Workspace workspace = Workspace.open(SceneState.initial(), Theme.DARK, 1, 1920, 1080)) {
            List<String> large = NodeDump.of(workspace);
            for (double[] size : new double[][] {{1024, 680}, {700, 500}, {1366, 768}, {1920, 1080}}) {
                workspace.resize(size[0], size[1]);
            }
            assertEquals(String.join("\n", large), String.join("\n", NodeDump.of(workspace)));
        }
    }

    @Test
    void textSizeAndThemeAreNoSteps() {
        try (Workspace workspace = Workspace.open()) {
            workspace.program().window().changeText(2);
            workspace.program().window().nextTheme();
            workspace.settle();
            assertFalse(workspace.program().session().undoableProperty().get());
            workspace.program().window().changeText(-2);
            workspace.program().window().nextTheme();
            workspace.program().window().nextTheme();
            Theme.DARK.apply();
            workspace.settle();
            try (Workspace fresh = Workspace.open()) {
                assertEquals(String.join("\n", NodeDump.of(fresh)), String.join("\n", NodeDump.of(workspace)));
            }
        }
    }

    @Test
    void aHugeWindowWithLargeTextIsNoError() {
        try (Workspace workspace = Workspace.open(SceneState.initial(), Theme.LIGHT, 2.5, 1024, 680)) {
            workspace.scene().getRoot().resize(6016, 3384);
            workspace.scene().getRoot().layout();
            assertTrue(workspace.one(Label.class, ".value-chip").getFont().getSize() > 30);
        }
    }
}
