package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.controller.PresentationController;
import backlight.controller.PresentationShortcuts;
import backlight.controller.Shortcut;
import backlight.model.lecture.Lecture;
import backlight.model.lecture.Stop;
import backlight.model.scene.SceneState;
import backlight.view.present.BlankSheet;
import backlight.view.present.Presentation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnFxThread.class)
class PresentationTest {
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    /** Down and up again: a key that is held is not pressed once more. */
    private void tap(KeyCode key, boolean shift, boolean control) {
        workspace.key(key, shift, control);
        workspace.releaseKey(key);
    }

    private void fullStop() {
        workspace.key(KeyCode.PERIOD);
        workspace.character(".");
        workspace.releaseKey(KeyCode.PERIOD);
    }

    private boolean isOn() {
        return !workspace.every(Presentation.class, ".presentation").isEmpty();
    }

    private boolean isBlank() {
        return !workspace.every(BlankSheet.class, ".blank-sheet").isEmpty();
    }

    private String title() {
        return workspace.one(Label.class, ".presented-title").getText();
    }

    private static String line(Stop stop) {
        return Workspace.MESSAGES.text("stop." + stop.id());
    }

    private void lecture() {
        tap(KeyCode.F5, true, false);
    }

    private List<Object> seen() {
        List<Object> seen = new ArrayList<>(NodeDump.of(workspace));
        seen.add(workspace.scene().getCursor());
        workspace.visible().map(Node::getCursor).forEach(seen::add);
        return seen;
    }

    @Test
    void slopesOfZeroAndOneKeepNothingAndAllOfTheGradient() {
        workspace.press(workspace.card("ReLU"));
        workspace.type(workspace.xField(), "-2");
        tap(KeyCode.F5, false, false);
        assertTrue(workspace.texts().contains("5 layers like this keep nothing of the gradient"));
        tap(KeyCode.ESCAPE, false, false);
        workspace.type(workspace.xField(), "2");
        tap(KeyCode.F5, false, false);
        assertTrue(workspace.texts().contains("5 layers like this keep all of the gradient"));
    }

    @Test
    void shiftF5TellsTheLectureInPlaceOfAPictureAndThenLeaves() {
        tap(KeyCode.F5, false, false);
        lecture();
        assertTrue(isOn());
        assertEquals(line(Lecture.playlist().stops().get(0)), title());
        lecture();
        assertFalse(isOn());
    }

    @Test
    void f5PresentsAndEscBringsTheWorkspaceBackAsItWas() {
        Node focus = workspace.scene().getFocusOwner();
        SceneState before = workspace.program().session().scene();
        tap(KeyCode.F5, false, false);
        assertTrue(isOn());
        assertEquals("Exponential linear unit", title());
        assertTrue(workspace.every(Node.class, ".rail").isEmpty());
        tap(KeyCode.ESCAPE, false, false);
        assertFalse(isOn());
        assertEquals(before, workspace.program().session().scene());
        assertEquals(focus, workspace.scene().getFocusOwner());
    }

    @Test
    void pageDownAloneTellsTheWholeLectureAndStaysAtItsEnd() {
        List<Stop> stops = Lecture.playlist().stops();
        lecture();
        for (Stop stop : stops) {
            assertEquals(line(stop), title());
            assertEquals(
                    stop.scene().workspace(),
                    workspace.program().session().scene().workspace());
            tap(KeyCode.PAGE_DOWN, false, false);
        }
        assertEquals(line(stops.get(stops.size() - 1)), title());
        tap(KeyCode.PAGE_UP, false, false);
        assertEquals(line(stops.get(stops.size() - 2)), title());
    }

    @Test
    void pageUpAtTheFirstStopStaysThere() {
        lecture();
        tap(KeyCode.PAGE_UP, false, false);
        assertEquals(line(Lecture.playlist().stops().get(0)), title());
    }

    @Test
    void afterTheLectureEverythingIsAsItWasAndNoStepOfUndo() {
        SceneState before = workspace.program().session().scene();
        lecture();
        for (int i = 0; i < 20; i++) tap(KeyCode.PAGE_DOWN, false, false);
        assertNotEquals(before, workspace.program().session().scene());
        tap(KeyCode.ESCAPE, false, false);
        assertEquals(before, workspace.program().session().scene());
        assertFalse(workspace.program().session().undoableProperty().get());
    }

    @Test
    void whatIsPlayedUpToAStopIsThereWhenTheNextIsAskedFor() {
        List<Stop> stops = Lecture.playlist().stops();
        lecture();
        for (Stop stop : stops) {
            if (stop.id().equals("vanishing-h4")) break;
            tap(KeyCode.PAGE_DOWN, false, false);
        }
        assertEquals(Workspace.MESSAGES.text("stop.vanishing-h4"), title());
        double wanted = stops.stream()
                .filter(stop -> stop.id().equals("vanishing-h5"))
                .mapToDouble(stop -> stop.scene().backprop().picture().time())
                .findFirst()
                .orElseThrow();
        double time = workspace.program().session().scene().backprop().picture().time();
        assertTrue(time >= wanted, time + " is before " + wanted);
        double end = stops.stream()
                .filter(stop -> stop.id().equals("vanishing-h4"))
                .mapToDouble(stop -> stop.scene().backprop().picture().time())
                .findFirst()
                .orElseThrow();
        workspace.await(
                () -> workspace.program().session().scene().backprop().picture().time() == end);
    }

    @Test
    void bAndTheFullStopBlankTheScreenAndTheNextPressShowsItAgain() {
        lecture();
        String before = title();
        tap(KeyCode.B, false, false);
        assertTrue(isBlank());
        fullStop();
        assertFalse(isBlank());
        fullStop();
        assertTrue(isBlank());
        tap(KeyCode.B, false, false);
        assertFalse(isBlank());
        tap(KeyCode.B, false, false);
        tap(KeyCode.PAGE_DOWN, false, false);
        assertFalse(isBlank());
        assertEquals(before, title());
    }

    @Test
    void theTextGrowsInTwoSteps() {
        tap(KeyCode.F5, false, false);
        Label title = workspace.one(Label.class, ".presented-title");
        double size = title.getFont().getSize();
        for (double factor : PresentationController.FACTORS) {
            assertEquals(factor * size, title.getFont().getSize(), 0.1);
            tap(KeyCode.PLUS, false, true);
        }
        tap(KeyCode.DIGIT0, false, true);
        assertEquals(size, title.getFont().getSize(), 0.1);
        assertEquals(1, workspace.program().window().textScaleProperty().get());
    }

    @ParameterizedTest
    @EnumSource(backlight.model.scene.Workspace.class)
    void everyChartOfEveryWorkspaceIsShownAlone(backlight.model.scene.Workspace which) {
        workspace.program().session().follow(scene -> scene.withWorkspace(which));
        workspace.calm();
        tap(KeyCode.F5, false, false);
        String alone = Workspace.MESSAGES.text("present.alone", "");
        long charts = workspace.program().commands().stream()
                .filter(command -> command.name().startsWith(alone))
                .count();
        Set<List<Object>> pictures = new HashSet<>();
        for (int i = 0; i < charts; i++) {
            pictures.add(seen());
            tap(KeyCode.PAGE_DOWN, false, true);
        }
        assertTrue(charts > 4, charts + " charts");
        assertEquals(charts, pictures.size());
    }

    @Test
    void lettersGoIntoAFieldWhileItIsEdited() {
        tap(KeyCode.F5, false, false);
        workspace.field(0).requestFocus();
        tap(KeyCode.B, false, false);
        fullStop();
        assertFalse(isBlank());
        assertTrue(isOn());
    }

    static Stream<String> keys() {
        return PresentationShortcuts.ALL.stream().map(Shortcut::id);
    }

    @ParameterizedTest
    @MethodSource("keys")
    void everyKeyDoesSomethingThatIsSeen(String id) {
        lecture();
        tap(KeyCode.PAGE_DOWN, false, false);
        KeyCodeCombination key = (KeyCodeCombination)
                backlight.controller.ShortcutTable.byId(id).keys().get(0);
        if (id.equals("present-wipe")) {
            tap(KeyCode.P, false, true);
            drag();
        }
        List<Object> before = seen();
        press(key);
        if (id.equals("present-keys")) tap(KeyCode.F12, false, false);
        if (id.equals("present-pointer") || id.equals("present-pen")) drag();
        assertNotEquals(before, seen());
    }

    /** Over the title, where a mouse does nothing else. */
    private void drag() {
        new Mouse(workspace, workspace.one(Label.class, ".presented-title")).drag(5, 5, 60, 15);
        workspace.settle();
    }

    private void press(KeyCodeCombination key) {
        tap(key.getCode(), key.getShift() == ModifierValue.DOWN, key.getShortcut() == ModifierValue.DOWN);
    }
}
