package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.scene.BackpropState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
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
    @CsvSource({
        "DARK, 1024, 680, 1, initial off deep slopes fitted tested",
        "LIGHT, 1024, 680, 1.5, slopes tested",
        "PROJECTOR, 1024, 680, 2.5, initial deep",
        "LIGHT, 1366, 768, 1, initial off deep slopes fitted tested",
        "PROJECTOR, 1366, 768, 1, tested",
        "DARK, 1366, 768, 1.25, tested slopes",
        "LIGHT, 1366, 768, 2, off tested",
        "LIGHT, 1600, 900, 1, slopes tested",
        "PROJECTOR, 1600, 900, 1.5, tested",
        "DARK, 1920, 1080, 1, initial off deep slopes fitted tested",
        "PROJECTOR, 1920, 1080, 1, initial",
        "LIGHT, 1920, 1080, 1.25, off",
        "DARK, 1920, 1080, 2, slopes",
        "PROJECTOR, 1920, 1080, 2.5, tested",
        "LIGHT, 2560, 1440, 1, tested",
        "DARK, 2560, 1440, 1.5, slopes",
        "PROJECTOR, 3840, 2160, 1, tested",
        "DARK, 3840, 2160, 2.5, tested",
    })
    void everyStateIsReadable(Theme theme, double width, double height, double scale, String names) {
        List<String> faults = new ArrayList<>();
        try (Workspace workspace = open(BackpropState.initial(), theme, scale, width, height)) {
            for (String name : names.split(" ")) {
                workspace.program().session().edit(scene -> scene.withBackprop(STATES.get(name)));
                // The health of the data set follows now and then.
                workspace.pause();
                workspace.settle();
                // The map is worked out beside the window.
                if (!workspace.every(Region.class, ".map-pane").isEmpty()) workspace.await(pause());
                Pictures.save(
                        workspace.scene(),
                        "backprop-%s-%.0fx%.0f-%.0f-%s".formatted(theme.id(), width, height, 100 * scale, name));
                GeometryCheck.faults(workspace.scene()).forEach(fault -> faults.add(name + ": " + fault));
            }
        }
        assertEquals("", String.join("\n", faults));
    }

    private static BooleanSupplier pause() {
        int[] looks = {0};
        return () -> looks[0]++ > 8;
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
