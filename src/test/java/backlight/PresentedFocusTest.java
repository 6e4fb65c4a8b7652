package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lecture.Lecture;
import backlight.model.scene.SceneState;
import backlight.view.present.Presentation;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whatever is presented has the focus somewhere, and where it has it, it speaks. */
@ExtendWith(OnFxThread.class)
class PresentedFocusTest {
    private static Workspace present(backlight.model.scene.Workspace which) {
        Workspace workspace = Workspace.open(SceneState.initial().withWorkspace(which));
        workspace.calm();
        tap(workspace, KeyCode.F5, false, false);
        workspace.calm();
        return workspace;
    }

    private static void tap(Workspace workspace, KeyCode key, boolean shift, boolean control) {
        workspace.key(key, shift, control);
        workspace.releaseKey(key);
    }

    private static Presentation presentation(Workspace workspace) {
        return workspace.one(Presentation.class, ".presentation");
    }

    private static List<String> charts(Workspace workspace) {
        String alone = Workspace.MESSAGES.text("present.alone", "");
        return workspace.program().commands().stream()
                .map(command -> command.name())
                .filter(name -> name.startsWith(alone))
                .toList();
    }

    /** Empty if the focus is in the picture, or is the picture's, and says something. */
    private static String fault(Workspace workspace) {
        Node owner = workspace.scene().getFocusOwner();
        if (owner == null) return "no focus";
        if (!Workspace.shown(owner) || owner.getScene() != workspace.scene()) return "the focus is not seen: " + owner;
        if (Reader.blank(Reader.text(owner)) && Reader.blank(Reader.name(owner))) return "silent: " + owner;
        return Reader.role(owner) == AccessibleRole.NODE ? "no role: " + owner : "";
    }

    @ParameterizedTest
    @EnumSource(backlight.model.scene.Workspace.class)
    void everyPictureHasTheFocusAndSpeaks(backlight.model.scene.Workspace which) {
        try (Workspace workspace = present(which)) {
            List<String> faults = new ArrayList<>();
            for (String chart : charts(workspace)) {
                String fault = fault(workspace);
                if (!fault.isEmpty()) faults.add(chart + ": " + fault);
                tap(workspace, KeyCode.PAGE_DOWN, false, true);
                workspace.calm();
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    /** The focus goes with the control that had it, also where the picture changes later than it is chosen. */
    @ParameterizedTest
    @EnumSource(backlight.model.scene.Workspace.class)
    void theFocusOutlivesEveryPicture(backlight.model.scene.Workspace which) {
        try (Workspace workspace = present(which)) {
            List<String> faults = new ArrayList<>();
            for (String chart : charts(workspace)) {
                tap(workspace, KeyCode.TAB, false, false);
                tap(workspace, KeyCode.PAGE_DOWN, false, true);
                workspace.calm();
                String fault = fault(workspace);
                if (!fault.isEmpty()) faults.add("after " + chart + ": " + fault);
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    @Test
    void everyStopOfTheLectureHasTheFocusAndSpeaks() {
        try (Workspace workspace = Workspace.open()) {
            tap(workspace, KeyCode.F5, true, false);
            List<String> faults = new ArrayList<>();
            for (var stop : Lecture.playlist().stops()) {
                workspace.settle();
                String fault = fault(workspace);
                if (!fault.isEmpty()) faults.add(stop.id() + ": " + fault);
                tap(workspace, KeyCode.PAGE_DOWN, false, false);
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    @Test
    void aPictureOfNumbersSaysThemUnderItsLine() {
        try (Workspace workspace = present(backlight.model.scene.Workspace.FUNCTIONS)) {
            for (int i = 0; i < 4; i++) tap(workspace, KeyCode.PAGE_DOWN, false, true);
            workspace.calm();
            Presentation all = presentation(workspace);
            String said = Reader.text(all);
            assertSame(all, workspace.scene().getFocusOwner());
            assertTrue(
                    said.startsWith(
                            workspace.one(Label.class, ".presented-title").getText() + ". "),
                    said);
            for (String shown : List.of("|f′| = 0.301", "2.5·10⁻³")) assertTrue(said.contains(shown), said);
            tap(workspace, KeyCode.B, false, false);
            assertEquals(Workspace.MESSAGES.text("present.blank"), Reader.text(all));
        }
    }

    @Test
    void theWholeRaceSaysHowItsColumnsDo() {
        try (Workspace workspace = present(backlight.model.scene.Workspace.LAB)) {
            assertSame(presentation(workspace), workspace.scene().getFocusOwner());
            String said = Reader.text(presentation(workspace));
            assertTrue(said.contains(". Race at epoch "), said);
            tap(workspace, KeyCode.PAGE_DOWN, false, true);
            workspace.calm();
            String row = Reader.text(presentation(workspace));
            assertTrue(row.contains(Workspace.MESSAGES.text("lab.row.flow")) && !row.equals(said), row);
        }
    }

    @Test
    void theFocusGoesBackIntoAPictureThatCanHaveIt() {
        try (Workspace workspace = present(backlight.model.scene.Workspace.FUNCTIONS)) {
            tap(workspace, KeyCode.PAGE_UP, false, true);
            workspace.calm();
            assertSame(presentation(workspace), workspace.scene().getFocusOwner());
            tap(workspace, KeyCode.PAGE_DOWN, false, true);
            workspace.calm();
            assertTrue(workspace.scene().getFocusOwner().getStyleClass().contains("chart-pair"));
        }
    }

    @Test
    void aSilentPictureAndALostFocusAreFound() {
        try (Workspace workspace = present(backlight.model.scene.Workspace.FUNCTIONS)) {
            assertEquals("", fault(workspace));
            Node silent = new javafx.scene.layout.Region();
            ((javafx.scene.layout.Pane) workspace.scene().getRoot())
                    .getChildren()
                    .add(silent);
            silent.requestFocus();
            assertTrue(fault(workspace).startsWith("silent"), fault(workspace));
            silent.setVisible(false);
            assertFalse(fault(workspace).isEmpty());
        }
    }
}
