package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.style.Theme;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class DrawerGeometryTest {
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
}
