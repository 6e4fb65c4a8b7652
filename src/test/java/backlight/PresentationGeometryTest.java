package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.controller.PresentationController;
import backlight.model.scene.SceneState;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every presented picture and every stop of the lecture in every size, with every size of text. */
@ExtendWith(OnFxThread.class)
class PresentationGeometryTest {
    private record Size(int width, int height) {}

    private static final List<Size> SIZES = List.of(
            new Size(1024, 680), new Size(1024, 768), new Size(1366, 768), new Size(1920, 1080), new Size(3840, 2160));

    /** Of the lecture, looked at in all sizes too. */
    private static final List<Integer> HARD = List.of(0, 5);

    private final List<String> faults = new ArrayList<>();

    private static Workspace open(backlight.model.scene.Workspace shown) {
        return Workspace.open(SceneState.initial().withWorkspace(shown));
    }

    private void look(Workspace workspace, Size size, String picture) {
        workspace.resize(size.width(), size.height());
        assertEquals(size.width(), workspace.scene().getWidth());
        assertEquals(size.height(), workspace.scene().getHeight());
        GeometryCheck.faults(workspace.scene()).forEach(fault -> faults.add(picture + " " + size + ": " + fault));
        beyondCards(workspace).forEach(cell -> faults.add(picture + " " + size + ": beyond its card: " + cell));
    }

    private static double bottom(Node node) {
        return node.localToScene(node.getLayoutBounds()).getMaxY();
    }

    /** Cells of a race that reach below the ground of their columns. */
    private static List<String> beyondCards(Workspace workspace) {
        OptionalDouble end = workspace.every(Node.class, ".column-card").stream()
                .mapToDouble(PresentationGeometryTest::bottom)
                .max();
        return workspace.every(Node.class, ".lab-cell").stream()
                .filter(cell -> end.isPresent() && bottom(cell) > end.getAsDouble() + 0.5)
                .map(FocusWalk::name)
                .toList();
    }

    private void lookAtAllSizes(Workspace workspace, String picture) {
        PresentationController presenting = workspace.program().presenting();
        presenting.changeFactor(0);
        for (double factor : PresentationController.FACTORS) {
            for (Size size : SIZES) look(workspace, size, picture + " × " + factor);
            presenting.changeFactor(1);
        }
        presenting.changeFactor(0);
    }

    private void assertReadable() {
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @EnumSource(backlight.model.scene.Workspace.class)
    void everyPictureOfAWorkspaceIsReadable(backlight.model.scene.Workspace shown) {
        try (Workspace workspace = open(shown)) {
            List<String> seen = PresentedWalk.pictures(workspace, chart -> lookAtAllSizes(workspace, chart));
            assertTrue(seen.size() > 4, seen::toString);
        }
        assertReadable();
    }

    /** The numbers of a race come after its picture, and some need more room than the first ones. */
    @Test
    void aRaceThatComesLaterStaysOnItsCards() {
        try (Workspace workspace = open(backlight.model.scene.Workspace.LAB)) {
            workspace.calm();
            workspace.program().presenting().toggle();
            workspace.calm();
            assertEquals(List.of(), beyondCards(workspace));
        }
    }

    @Test
    void everyStopOfTheLectureIsReadable() {
        try (Workspace workspace = open(backlight.model.scene.Workspace.FUNCTIONS)) {
            PresentedWalk.stops(workspace, stop -> {
                if (HARD.contains(stop)) lookAtAllSizes(workspace, "stop " + stop);
                else look(workspace, SIZES.get(1), "stop " + stop);
            });
        }
        assertReadable();
    }

    @Test
    void aLineThatIsPushedOntoThePictureIsReported() {
        try (Workspace workspace = open(backlight.model.scene.Workspace.FUNCTIONS)) {
            workspace.program().presenting().toggle();
            workspace.resize(1024, 768);
            Label title = workspace.one(Label.class, ".presented-title");
            Point2D hint = workspace.one(Label.class, ".present-hint").localToScene(0, 0);
            title.setTranslateX(hint.getX() - title.localToScene(0, 0).getX());
            title.setTranslateY(hint.getY() - title.localToScene(0, 0).getY());
            look(workspace, SIZES.get(1), "planted");
            workspace.program().presenting().leave();
        }
        assertTrue(faults.toString().contains("overlap"), faults::toString);
    }
}
