package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that can be operated or read has a role, a name and, where it has one, a value. */
@ExtendWith(OnFxThread.class)
class ReaderTest {
    private static final SceneState START = SceneState.initial();

    private static SceneState at(backlight.model.scene.Workspace workspace) {
        return START.withWorkspace(workspace);
    }

    private static SceneState at(LabState lab) {
        return at(backlight.model.scene.Workspace.LAB).withLab(lab);
    }

    /** With all that can be folded open, and each drawer. */
    private static void assertSpoken(SceneState start) {
        Set<String> faults = new LinkedHashSet<>();
        for (double width : new double[] {1920, 1024}) {
            try (Workspace workspace = Workspace.open(start, Theme.DARK, 1, width, width > 1500 ? 1080 : 680)) {
                workspace.calm();
                for (ToggleButton line : workspace.every(ToggleButton.class, ".disclosure-line")) workspace.press(line);
                faults.addAll(Reader.faults(workspace.scene().getRoot()));
                for (ButtonBase tool : workspace.every(ButtonBase.class, ".drawer-tools .button")) {
                    workspace.press(tool);
                    faults.addAll(Reader.faults(workspace.scene().getRoot()));
                }
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void functionsSpeaks() {
        assertSpoken(at(backlight.model.scene.Workspace.FUNCTIONS));
    }

    @Test
    void backpropSpeaks() {
        assertSpoken(at(backlight.model.scene.Workspace.BACKPROP));
    }

    @Test
    void theRaceSpeaksInEveryRow() {
        assertSpoken(at(LabState.initial().withRows(Set.of(LabRow.values()))));
    }

    @ParameterizedTest
    @EnumSource(LabPage.class)
    void everyPageOfTheLabSpeaks(LabPage page) {
        assertSpoken(at(LabState.initial().withPage(page)));
    }

    @Test
    void helpAndSettingsSpeak() {
        try (Workspace workspace = Workspace.open()) {
            List<String> faults = new ArrayList<>();
            for (String key : List.of("rail.help", "rail.settings")) {
                workspace.press(workspace.button(key));
                for (var window : Window.getWindows())
                    if (window.getScene() != null)
                        faults.addAll(Reader.faults(window.getScene().getRoot()));
                workspace.key(KeyCode.ESCAPE);
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    @Test
    void theCommandsSpeak() {
        try (Workspace workspace = Workspace.open()) {
            long before = Reader.operated(workspace.scene().getRoot()).count();
            workspace.key(KeyCode.K, false, true);
            assertTrue(Reader.operated(workspace.scene().getRoot()).count() > before, "the palette is open");
            assertEquals("", String.join("\n", Reader.faults(workspace.scene().getRoot())));
        }
    }

    @Test
    void aButtonWithoutAnyNameIsReported() {
        try (Workspace workspace = Workspace.open()) {
            Pane root = workspace.one(Pane.class, ".range-row");
            assertEquals(List.of(), Reader.faults(workspace.scene().getRoot()));
            root.getChildren().add(new Button());
            workspace.settle();
            List<String> faults = Reader.faults(workspace.scene().getRoot());
            assertEquals(1, faults.size());
            assertTrue(faults.get(0).startsWith("no name: Button"), faults.get(0));
        }
    }

    @Test
    void whatHasNoRoleAndASliderWithoutAValueAreReported() {
        Pane silent = new Pane();
        silent.setFocusTraversable(true);
        Pane slider = new Pane();
        slider.setFocusTraversable(true);
        slider.setAccessibleText("a slider");
        slider.setAccessibleRole(AccessibleRole.SLIDER);
        List<String> faults = Reader.faults(new HBox(silent, slider));
        assertEquals(3, faults.size());
        assertTrue(faults.get(0).startsWith("no role"), faults.get(0));
        assertTrue(faults.get(2).startsWith("no value"), faults.get(2));
    }
}
