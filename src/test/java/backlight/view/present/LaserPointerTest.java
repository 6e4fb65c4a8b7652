package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class LaserPointerTest {
    private Overlay overlay;
    private LaserPointer laser;

    @BeforeEach
    void show() {
        overlay = new Overlay();
        laser = new LaserPointer(overlay.clock());
        overlay.add(laser);
    }

    private void move(double x, double y) {
        overlay.fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE, x, y);
        overlay.settle();
    }

    private void pass(long millis) {
        overlay.pass(millis, laser.fading().frames());
    }

    @Test
    void itsMiddleIsWhereTheMouseIs() {
        laser.arm(overlay.stage);
        move(120, 90);
        assertEquals(120, laser.dot().getBoundsInParent().getCenterX(), 0.5);
        assertEquals(90, laser.dot().getBoundsInParent().getCenterY(), 0.5);
        assertEquals(18 / 14.0 * Overlay.EM * 500, laser.dot().getWidth(), 1.1);
    }

    @Test
    void itHidesTwoSecondsAfterTheMouseRests() {
        laser.arm(overlay.stage);
        move(120, 90);
        pass(1500);
        move(130, 90);
        pass(1999);
        assertTrue(laser.dot().isVisible());
        assertEquals(1, laser.dot().getOpacity());
        pass(201);
        assertFalse(laser.dot().isVisible());
        assertFalse(laser.fading().frames().areRunning());
        move(140, 90);
        assertTrue(laser.dot().isVisible());
        assertEquals(1, laser.dot().getOpacity());
    }

    @Test
    void theCursorIsHiddenOnlyWhileItIsArmed() {
        assertTrue(laser.isMouseTransparent());
        laser.arm(overlay.stage);
        assertFalse(laser.isMouseTransparent());
        assertSame(Cursor.NONE, laser.getCursor());
        move(120, 90);
        laser.disarm();
        assertTrue(laser.isMouseTransparent());
        assertFalse(laser.dot().isVisible());
        move(130, 90);
        assertFalse(laser.dot().isVisible());
    }

    @Test
    void itGoesWithTheMouse() {
        laser.arm(overlay.stage);
        move(120, 90);
        overlay.fire(MouseEvent.MOUSE_EXITED, MouseButton.NONE, -1, 90);
        assertFalse(laser.dot().isVisible());
    }

    @Test
    void itFollowsWhileMarksAreDrawnToo() {
        MarkLayer marks = new MarkLayer(overlay.clock());
        overlay.add(marks);
        marks.arm(overlay.stage);
        laser.arm(overlay.stage);
        overlay.fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 10, 20);
        overlay.fire(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 60, 70);
        assertEquals(60, laser.dot().getBoundsInParent().getCenterX(), 0.5);
        assertEquals(1, marks.getChildrenUnmodifiable().size());
    }
}
