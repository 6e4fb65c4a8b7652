package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.scene.BackpropState;
import backlight.view.style.Theme;
import java.util.Map;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class BackpropGeometryTest {
    private static final Map<String, BackpropState> STATES = BackpropStates.hard();

    private static Workspace open(BackpropState state, Theme theme, double scale, double width, double height) {
        return Workspace.open(BackpropStates.scene(state), theme, scale, width, height);
    }

    @ParameterizedTest
    @CsvSource({"LIGHT, 1366, 768, 1", "DARK, 1920, 1080, 1"})
    void aTrainingThatHadToStopIsReadable(Theme theme, double width, double height, double scale) {
        BackpropState wild = BackpropStates.of(DataPlan.of("sine"), "relu", 2, 6);
        BackpropState start = wild.withTraining(wild.training().withLearningRate(1e4));
        try (Workspace workspace = open(start, theme, scale, width, height)) {
            workspace.key(KeyCode.G);
            workspace.await(() -> !workspace.every(Region.class, ".stop-card").isEmpty());
            Pictures.save(workspace.scene(), "backprop-%s-%.0fx%.0f-stopped".formatted(theme.id(), width, height));
            assertEquals("", String.join("\n", GeometryCheck.faults(workspace.scene())));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "DARK, 1024, 680, 1, backprop.drawer.inspector",
        "LIGHT, 1024, 680, 2, backprop.drawer.inspector",
        "PROJECTOR, 1024, 680, 2.5, backprop.drawer.setup",
        "LIGHT, 1366, 768, 1, backprop.drawer.setup",
        "PROJECTOR, 1366, 768, 2, backprop.drawer.setup",
    })
    void aDrawerOpensFitsAndScrolls(Theme theme, double width, double height, double scale, String drawer) {
        try (Workspace workspace = open(STATES.get("slopes"), theme, scale, width, height)) {
            workspace.press(workspace.button(drawer));
            Pictures.save(workspace.scene(), drawer + "-" + theme.id() + "-" + Math.round(100 * scale));
            assertEquals("", String.join("\n", GeometryCheck.faults(workspace.scene())));
            Region panel = workspace.one(Region.class, ".drawer");
            ScrollPane scroll = panel instanceof ScrollPane self ? self : (ScrollPane) panel.lookup(".scroll-pane");
            double content = scroll.getContent().getLayoutBounds().getHeight();
            assertTrue(content > scroll.getViewportBounds().getHeight(), "something to scroll");
            assertTrue(panel.getWidth() <= workspace.scene().getWidth());
            workspace.key(KeyCode.ESCAPE);
            assertTrue(workspace.every(Region.class, ".drawer").isEmpty(), "Esc closes it");
        }
    }
}
