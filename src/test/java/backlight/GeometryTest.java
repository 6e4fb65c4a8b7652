package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class GeometryTest {
    /** The states of which a picture is kept for people to look at. */
    private static final Set<String> SEEN = Set.of("initial", "eight", "long-formula", "hidden");

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
                if (SEEN.contains(name)) Pictures.save(workspace.scene(), picture);
                GeometryCheck.faults(workspace.scene()).forEach(fault -> faults.add(name + ": " + fault));
            });
        }
        assertEquals("", String.join("\n", faults));
    }

    @ParameterizedTest
    @CsvSource({
        "DARK, 1024, 680, 1, drawer.inspector",
        "LIGHT, 1024, 680, 2, drawer.inspector",
        "PROJECTOR, 1024, 680, 2.5, drawer.inspector",
        "LIGHT, 1366, 768, 2, drawer.gallery",
        "PROJECTOR, 1024, 680, 2.5, drawer.gallery",
    })
    void aDrawerOpensFitsAndScrolls(Theme theme, double width, double height, double scale, String drawer) {
        try (Workspace workspace = Workspace.open(States.of("gelu-tanh", "selu"), theme, scale, width, height)) {
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

    @Test
    void theCheckerFindsASqueezedLabel() {
        try (Workspace workspace = Workspace.open()) {
            Label squeezed = workspace.one(Label.class, ".workspace-title");
            squeezed.setMinWidth(0);
            squeezed.setMaxWidth(40);
            workspace.settle();
            assertFault("is cut to", workspace);
        }
    }

    @Test
    void theCheckerFindsALabelOnALabel() {
        try (Workspace workspace = Workspace.open()) {
            workspace.one(Label.class, ".value-chip").setTranslateX(-400);
            Label title = workspace.one(Label.class, ".workspace-title");
            title.setTranslateX(title.getWidth());
            assertFault("overlap", workspace);
        }
    }

    @Test
    void theCheckerFindsWhatIsOutsideTheWindow() {
        try (Workspace workspace = Workspace.open()) {
            workspace.one(Label.class, ".workspace-title").setTranslateX(1400);
            assertFault("sticks out", workspace);
        }
    }

    private static void assertFault(String expected, Workspace workspace) {
        List<String> faults = GeometryCheck.faults(workspace.scene());
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), faults.toString());
    }
}
