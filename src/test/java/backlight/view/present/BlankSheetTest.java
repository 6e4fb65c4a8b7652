package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class BlankSheetTest {
    private static BlankSheet on(Overlay overlay) {
        BlankSheet sheet = new BlankSheet(Messages.load(), overlay.clock());
        overlay.add(sheet);
        return sheet;
    }

    @Test
    void itSaysAfterThreeSecondsHowThePictureComesBack() {
        Overlay overlay = new Overlay();
        BlankSheet sheet = on(overlay);
        assertFalse(sheet.isVisible());
        sheet.show(true);
        overlay.pass(2999, sheet.frames());
        assertFalse(sheet.hint().isVisible());
        overlay.pass(1, sheet.frames());
        assertTrue(sheet.hint().isVisible());
        assertFalse(sheet.frames().areRunning());
        sheet.show(false);
        assertFalse(sheet.isVisible());
        sheet.show(true);
        assertFalse(sheet.hint().isVisible());
        sheet.show(false);
        assertFalse(sheet.frames().areRunning());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itIsBlackAndCoversAllInEveryTheme(Theme theme) {
        Overlay overlay = new Overlay(theme, 640, 480, 1);
        BlankSheet sheet = on(overlay);
        sheet.show(true);
        overlay.settle();
        assertEquals(640, sheet.getWidth());
        assertEquals(480, sheet.getHeight());
        assertEquals(Color.BLACK, sheet.getBackground().getFills().get(0).getFill());
    }
}
