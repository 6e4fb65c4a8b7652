package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that is written in presented pictures, on what it stands on. */
@ExtendWith(OnFxThread.class)
class PresentedContrastTest {
    private static Workspace open(backlight.model.scene.Workspace shown, Theme theme) {
        Workspace workspace = Workspace.open(SceneState.initial().withWorkspace(shown), theme, 1, 1920, 1080);
        workspace.calm();
        return workspace;
    }

    private static List<String> faults(Workspace workspace, Theme theme, String picture) {
        workspace.settle();
        return ContrastCheck.faults(workspace.scene(), ContrastCheck.least(theme)).stream()
                .map(fault -> picture + ": " + fault)
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allThatIsPresentedCanBeRead(Theme theme) {
        List<String> faults = new ArrayList<>();
        for (var shown : backlight.model.scene.Workspace.values()) {
            try (Workspace workspace = open(shown, theme)) {
                PresentedWalk.pictures(workspace, chart -> faults.addAll(faults(workspace, theme, chart)));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyStopOfTheLectureCanBeRead(Theme theme) {
        List<String> faults = new ArrayList<>();
        try (Workspace workspace = open(backlight.model.scene.Workspace.FUNCTIONS, theme)) {
            PresentedWalk.stops(workspace, stop -> faults.addAll(faults(workspace, theme, "stop " + stop)));
        }
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void aFaintTitleIsReported() {
        try (Workspace workspace = open(backlight.model.scene.Workspace.BACKPROP, Theme.LIGHT)) {
            workspace.program().presenting().toggle();
            workspace.one(Label.class, ".presented-title").setStyle("-fx-text-fill: -bl-control-border;");
            List<String> faults = faults(workspace, Theme.LIGHT, "planted");
            workspace.program().presenting().leave();
            assertTrue(faults.stream().anyMatch(fault -> fault.contains("presented-title")), faults::toString);
        }
    }
}
