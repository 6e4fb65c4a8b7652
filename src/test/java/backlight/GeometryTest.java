package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class GeometryTest {
    @ParameterizedTest
    @CsvSource({
        "DARK, 1024, 680, 1",
        "LIGHT, 1024, 680, 1.5",
        "PROJECTOR, 1024, 680, 2.5",
        "PROJECTOR, 1366, 768, 1",
        "DARK, 1366, 768, 1.25",
        "LIGHT, 1366, 768, 2",
        "LIGHT, 1600, 900, 1",
        "PROJECTOR, 1600, 900, 1.5",
        "DARK, 1920, 1080, 1",
        "PROJECTOR, 1920, 1080, 1",
        "LIGHT, 1920, 1080, 1.25",
        "DARK, 1920, 1080, 2",
        "PROJECTOR, 1920, 1080, 2.5",
        "LIGHT, 2560, 1440, 1",
        "DARK, 2560, 1440, 1.5",
        "PROJECTOR, 3840, 2160, 1",
        "DARK, 3840, 2160, 2.5",
    })
    void everyStateIsReadable(Theme theme, double width, double height, double scale) {
        List<String> faults = new ArrayList<>();
        try (Workspace workspace = Workspace.open(SceneState.initial(), theme, scale, width, height)) {
            States.hard().forEach((name, state) -> {
                workspace.program().session().edit(scene -> scene.withFunctions(state));
                workspace.settle();
                String picture =
                        "functions-%s-%.0fx%.0f-%.0f-%s".formatted(theme.id(), width, height, 100 * scale, name);
                Pictures.save(workspace.scene(), picture);
                GeometryCheck.faults(workspace.scene()).forEach(fault -> faults.add(name + ": " + fault));
            });
        }
        assertEquals("", String.join("\n", faults));
    }
}
