package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All of it at once over an empty picture, and the blank sheet. */
@ExtendWith(OnFxThread.class)
class OverlayPicturesTest {
    private static final Messages MESSAGES = Messages.load();

    @ParameterizedTest
    @CsvSource({
        "DARK, 1920, 1080, 1",
        "LIGHT, 1920, 1080, 1",
        "PROJECTOR, 1920, 1080, 1",
        "DARK, 1366, 768, 1.3",
        "PROJECTOR, 1024, 768, 1.6",
        "LIGHT, 3840, 2160, 1",
    })
    void everythingIsReadable(Theme theme, int width, int height, double factor) {
        Overlay overlay = new Overlay(theme, width, height, factor);
        overlay.add(bottom(overlay), marks(overlay));
        LaserPointer laser = new LaserPointer(overlay.clock());
        overlay.add(laser);
        laser.point(width * 0.6, height * 0.4);
        overlay.settle();
        String name = "overlay-" + theme.id() + "-" + width + "x" + height + "-" + factor;
        assertTrue(Pictures.colours(Pictures.save(overlay.scene, name)) > 20);
        assertEquals("", String.join("\n", GeometryCheck.faults(overlay.scene)));
    }

    @ParameterizedTest
    @CsvSource({"DARK, 1366, 768, 1", "PROJECTOR, 1024, 768, 1.6"})
    void theHintOnTheBlankSheetIsReadable(Theme theme, int width, int height, double factor) {
        Overlay overlay = new Overlay(theme, width, height, factor);
        BlankSheet sheet = new BlankSheet(MESSAGES, overlay.clock());
        overlay.add(sheet);
        sheet.show(true);
        overlay.pass(3000, sheet.frames());
        overlay.settle();
        String name = "blank-" + theme.id() + "-" + width + "x" + height;
        assertTrue(Pictures.colours(Pictures.save(overlay.scene, name)) > 5);
        assertEquals("", String.join("\n", GeometryCheck.faults(overlay.scene)));
    }

    @Test
    void wordsThatAreCutOffAreFound() {
        Overlay overlay = new Overlay();
        VBox bottom = bottom(overlay);
        overlay.add(bottom);
        Label cap = (Label) bottom.lookup(".key-cap");
        cap.setMinWidth(0);
        cap.setMaxWidth(60);
        overlay.settle();
        assertTrue(String.join("\n", GeometryCheck.faults(overlay.scene)).contains("Ctrl+K"));
    }

    private static VBox bottom(Overlay overlay) {
        PressedKeys keys = new PressedKeys(MESSAGES, overlay.clock());
        List.of("Ctrl+K", "B", "PgDn", "PgDn", "Space").forEach(keys::show);
        StopDots dots = new StopDots(MESSAGES, stop -> {});
        dots.show(3, 13);
        KeyHints hints = new KeyHints(MESSAGES);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox row = new HBox(dots, gap, hints);
        row.setAlignment(Pos.CENTER_LEFT);
        VBox bottom = new VBox(keys, row);
        bottom.setAlignment(Pos.BOTTOM_CENTER);
        bottom.setStyle("-fx-padding: 1em; -fx-spacing: 1em");
        return bottom;
    }

    private static MarkLayer marks(Overlay overlay) {
        MarkLayer marks = new MarkLayer(overlay.clock());
        overlay.add(marks);
        overlay.stage.getChildren().remove(marks);
        double size = overlay.scene.getHeight();
        marks.press(size * 0.5, size * 0.2);
        for (int i = 0; i <= 60; i++) {
            double turn = i * 0.11;
            marks.drag(size * (0.4 + 0.1 * Math.cos(turn)), size * (0.2 + 0.08 * Math.sin(turn)));
        }
        marks.release();
        marks.press(size * 0.5, size * 0.25);
        for (int i = 0; i <= 6; i++) marks.drag(size * (0.5 + i * 0.05), size * (0.25 + i * i * 0.006));
        marks.release();
        return marks;
    }
}
