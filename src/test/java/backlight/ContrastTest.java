package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** All that is written in the workspaces, on what it stands on. */
@ExtendWith(OnFxThread.class)
class ContrastTest {
    /** So that panels need not be scrolled. */
    private static final double TALL = 2160;

    private static Map<String, SceneState> scenes() {
        Map<String, SceneState> scenes = new LinkedHashMap<>();
        for (String name : List.of("initial", "eight", "two-parameters", "nothing")) {
            FunctionsState state = States.hard().get(name);
            scenes.put(name, SceneState.initial().withFunctions(state));
        }
        BackpropStates.hard().forEach((name, state) -> scenes.put("backprop " + name, BackpropStates.scene(state)));
        scenes.put("race", lab(LabState.initial().withRows(Set.of(LabRow.values()))));
        for (LabPage page : LabPage.values())
            scenes.put(page.name(), lab(LabState.initial().withPage(page)));
        return scenes;
    }

    private static SceneState lab(LabState state) {
        return SceneState.initial()
                .withWorkspace(backlight.model.scene.Workspace.LAB)
                .withLab(state);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allThatIsWrittenCanBeRead(Theme theme) {
        List<String> faults = new ArrayList<>();
        scenes().forEach((name, scene) -> {
            try (Workspace workspace = Workspace.open(scene, theme, 1, 1920, TALL)) {
                workspace.calm();
                ContrastCheck.faults(workspace.scene(), ContrastCheck.least(theme))
                        .forEach(fault -> faults.add(name + ": " + fault));
            }
        });
        assertEquals("", String.join("\n", faults));
    }

    @Test
    void aFaintLabelIsReported() {
        try (Workspace workspace = Workspace.open(SceneState.initial(), Theme.LIGHT, 1, 1440, 900)) {
            Label label = workspace.one(Label.class, ".card-title");
            label.setStyle("-fx-text-fill: -bl-control-border;");
            workspace.settle();
            List<String> faults = ContrastCheck.faults(workspace.scene(), ContrastCheck.least(Theme.LIGHT));
            assertEquals(1, faults.size(), faults::toString);
            assertTrue(faults.get(0).contains(label.getText()), faults::toString);
        }
    }

    @Test
    void aSurfaceLikeItsTextIsReported() {
        try (Workspace workspace = Workspace.open(SceneState.initial(), Theme.LIGHT, 1, 1440, 900)) {
            workspace.one(Label.class, ".value-chip").setStyle("-fx-background-color: -bl-hover;");
            workspace.settle();
            List<String> faults = ContrastCheck.faults(workspace.scene(), ContrastCheck.least(Theme.LIGHT));
            assertTrue(faults.stream().anyMatch(fault -> fault.contains("value-chip")), faults::toString);
        }
    }
}
