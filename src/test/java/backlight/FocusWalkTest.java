package backlight;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.LabPage;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.style.Theme;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnFxThread.class)
class FocusWalkTest {
    private static backlight.Workspace open(Workspace which, LabPage page, double width, double height, Theme theme) {
        BackpropState chosen = BackpropStates.chosen(BackpropState.initial(), new UnitId(1, 0));
        SceneState start = BackpropStates.scene(chosen).withWorkspace(which);
        SceneState scene = start.withLab(start.lab().withPage(page));
        backlight.Workspace workspace = backlight.Workspace.open(scene, theme, 1, width, height);
        workspace.calm();
        return workspace;
    }

    static Stream<String> places() {
        return Stream.of("FUNCTIONS RACE", "BACKPROP RACE", "LAB RACE", "LAB FACTORS", "LAB UNITS", "LAB BORN_DEAD")
                .flatMap(place -> Stream.of(place + " 1920 1080", place + " 1100 700"));
    }

    /** A workspace, a page of the Lab, width, height and, if it is not dark, a theme. */
    static backlight.Workspace open(String place) {
        String[] words = place.split(" ");
        return open(
                Workspace.valueOf(words[0]),
                LabPage.valueOf(words[1]),
                Double.parseDouble(words[2]),
                Double.parseDouble(words[3]),
                words.length > 4 ? Theme.valueOf(words[4]) : Theme.DARK);
    }

    @ParameterizedTest
    @MethodSource("places")
    void tabComesToEverythingOnceInOrderAndIsSeen(String place) {
        try (var workspace = open(place)) {
            FocusWalk walk = new FocusWalk(workspace);
            assertAll(
                    () -> assertTrue(walk.steps().size() > 8, "few steps"),
                    () -> assertEquals(List.of(), walk.repeated(), "twice"),
                    () -> assertEquals(List.of(), walk.missed(), "missed"),
                    () -> assertEquals(List.of(), walk.unseen(), "the focus is not seen"),
                    () -> assertEquals(List.of(), walk.backward(), "the order goes back"));
        }
    }

    @Test
    void theArrowsChooseWithinAGroup() {
        try (var workspace = open("LAB BORN_DEAD 1920 1080")) {
            ToggleButton page =
                    workspace.one(ToggleButton.class, ".drawer-tools .toggle-button", ToggleButton::isSelected);
            page.requestFocus();
            workspace.key(KeyCode.LEFT);
            workspace.key(KeyCode.SPACE);
            workspace.releaseKey(KeyCode.SPACE);
            workspace.settle();
            assertEquals(
                    LabPage.UNITS, workspace.program().session().scene().lab().page());
        }
    }

    @Test
    void escapeLeavesAFieldAndADrawerAndGivesTheFocusBack() {
        try (var workspace = open("FUNCTIONS RACE 1920 1080")) {
            Node charts = workspace.one(Node.class, ".chart-pair");
            workspace.key(KeyCode.X);
            assertEquals(workspace.xField(), workspace.scene().getFocusOwner());
            workspace.key(KeyCode.ESCAPE);
            assertEquals(charts, workspace.scene().getFocusOwner());
        }
        try (var workspace = open("FUNCTIONS RACE 1100 700")) {
            var button = workspace.button("drawer.inspector");
            button.requestFocus();
            workspace.press(button);
            assertFalse(workspace.every(Node.class, ".drawer").isEmpty());
            workspace.key(KeyCode.TAB);
            workspace.key(KeyCode.ESCAPE);
            assertEquals(List.of(), workspace.every(Node.class, ".drawer"));
            assertEquals(button, workspace.scene().getFocusOwner());
        }
    }

    @Test
    void enterGoesIntoTheNumberOfAUnitAndEscapeBackToTheNetwork() {
        try (var workspace = open("BACKPROP RACE 1920 1080")) {
            Node network = workspace.one(Node.class, ".network");
            network.requestFocus();
            workspace.key(KeyCode.ENTER);
            Node field = workspace.one(Node.class, ".part-editor .parameter-field");
            assertEquals(field, workspace.scene().getFocusOwner());
            workspace.key(KeyCode.ESCAPE);
            assertEquals(network, workspace.scene().getFocusOwner());
        }
    }

    @Test
    void aFocusThatIsNotSeenAndAStepBackAreFound() {
        try (var workspace = open("LAB BORN_DEAD 1920 1080")) {
            Pane root = (Pane) workspace.scene().getRoot();
            Node plain = new javafx.scene.layout.Region();
            plain.setFocusTraversable(true);
            plain.setManaged(false);
            plain.resizeRelocate(2, 2, 9, 9);
            root.getChildren().add(plain);
            workspace.settle();
            FocusWalk walk = new FocusWalk(workspace);
            assertEquals(List.of(FocusWalk.name(plain)), walk.unseen());
            assertFalse(walk.backward().isEmpty());
        }
    }
}
