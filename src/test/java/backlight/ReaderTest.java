package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

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
            try (Workspace workspace =
                    Workspace.open(start, backlight.view.style.Theme.DARK, 1, width, width > 1500 ? 1080 : 680)) {
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

    @org.junit.jupiter.params.ParameterizedTest
    @org.junit.jupiter.params.provider.EnumSource(LabPage.class)
    void everyPageOfTheLabSpeaks(LabPage page) {
        assertSpoken(at(LabState.initial().withPage(page)));
    }

    @Test
    void helpAndSettingsSpeak() {
        try (Workspace workspace = Workspace.open()) {
            List<String> faults = new ArrayList<>();
            for (String key : List.of("rail.help", "rail.settings")) {
                workspace.press(workspace.button(key));
                for (var window : javafx.stage.Window.getWindows())
                    if (window.getScene() != null)
                        faults.addAll(Reader.faults(window.getScene().getRoot()));
                workspace.key(javafx.scene.input.KeyCode.ESCAPE);
            }
            assertEquals("", String.join("\n", faults));
        }
    }

    @Test
    void whatHasNoNameIsReported() {
        Node planted = new javafx.scene.layout.HBox(new ToggleButton(), new javafx.scene.control.Button());
        assertEquals(2, Reader.faults(planted).size());
    }
}
