package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class MarkLayerTest {
    private Overlay overlay;
    private MarkLayer layer;

    @BeforeEach
    void show() {
        overlay = new Overlay();
        layer = new MarkLayer(overlay.clock());
        overlay.add(layer);
    }

    private void line(double y) {
        layer.press(100, y);
        for (int x = 110; x <= 300; x += 10) layer.drag(x, y);
        layer.release();
    }

    private void pass(long millis) {
        overlay.pass(millis, layer.fading().frames());
    }

    private List<Node> marks() {
        return layer.getChildrenUnmodifiable();
    }

    @Test
    void aLineGoesFromThePressToTheLastPoint() {
        line(200);
        overlay.settle();
        Bounds bounds = marks().get(0).getBoundsInParent();
        double width = 0.006 * 500;
        assertEquals(width, ((Mark) marks().get(0)).getStrokeWidth(), 0.01);
        // JavaFX adds up to half a pixel on each side
        assertEquals(100 - width / 2, bounds.getMinX(), 0.6);
        assertEquals(300 + width / 2, bounds.getMaxX(), 0.6);
        assertEquals(width, bounds.getHeight(), 1.1);
    }

    @Test
    void aTapLeavesADot() {
        layer.press(50, 60);
        layer.release();
        overlay.settle();
        Bounds bounds = marks().get(0).getBoundsInParent();
        assertEquals(3, bounds.getWidth(), 1.1);
        assertEquals(60, bounds.getCenterY(), 0.1);
    }

    @Test
    void eachLineFadesFourSecondsAfterItWasFinished() {
        line(100);
        pass(1000);
        line(200);
        pass(3300);
        assertEquals(0.5, marks().get(0).getOpacity(), 1e-9);
        assertEquals(1, marks().get(1).getOpacity());
        pass(300);
        assertEquals(1, marks().size());
        pass(1000);
        assertEquals(0, marks().size());
        assertFalse(layer.fading().frames().areRunning());
    }

    @Test
    void theLineBeingDrawnStays() {
        layer.press(10, 10);
        assertFalse(layer.fading().frames().areRunning());
        pass(60_000);
        layer.drag(40, 40);
        assertEquals(1, marks().size());
        layer.release();
        assertTrue(layer.fading().frames().areRunning());
    }

    @Test
    void withReducedMotionNothingFades() {
        layer.setReducedMotion(true);
        line(100);
        pass(3999);
        assertEquals(1, marks().get(0).getOpacity());
        pass(1);
        assertEquals(0, marks().size());
    }

    @Test
    void aLongLineKeepsItsShapeWithFewPoints() {
        layer.press(0, 0);
        for (int i = 1; i <= 4000; i++) layer.drag(500 + 400 * StrictMath.sin(i * 0.01), i * 0.125);
        layer.release();
        Mark mark = (Mark) marks().get(0);
        assertTrue(mark.size() <= Mark.MOST, mark.size() + " points");
        assertTrue(mark.size() > Mark.MOST / 4, mark.size() + " points");
        assertTrue(mark.getElements().size() <= Mark.MOST + 3);
        overlay.settle();
        assertEquals(900, mark.getBoundsInParent().getMaxX(), 6);
        assertEquals(500, mark.getBoundsInParent().getMaxY(), 6);
    }

    @Test
    void theOldestLineGoesWhenThereAreTooMany() {
        for (int i = 0; i < MarkLayer.MOST + 5; i++) line(i * 5);
        assertEquals(MarkLayer.MOST, marks().size());
        pass(4600);
        assertEquals(0, marks().size());
    }

    @Test
    void clearWipesAllAndAsksForNoMoreFrames() {
        line(100);
        layer.press(10, 10);
        layer.clear();
        layer.drag(20, 20);
        assertEquals(0, marks().size());
        assertFalse(layer.fading().frames().areRunning());
    }

    @Test
    void whileArmedThePrimaryButtonDrawsAndTheStageDoesNotGetIt() {
        List<MouseEvent> got = new ArrayList<>();
        overlay.stage.addEventHandler(MouseEvent.MOUSE_PRESSED, got::add);
        layer.arm(overlay.stage);
        overlay.fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 10, 20);
        overlay.fire(MouseEvent.MOUSE_DRAGGED, MouseButton.PRIMARY, 60, 20);
        overlay.fire(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 60, 20);
        assertEquals(2, ((Mark) marks().get(0)).size());
        overlay.fire(MouseEvent.MOUSE_PRESSED, MouseButton.SECONDARY, 10, 20);
        assertEquals(1, marks().size());
        assertEquals(List.of(MouseButton.SECONDARY), buttons(got));
    }

    @Test
    void aQuickStrokeReachesWhereTheButtonIsReleased() {
        layer.arm(overlay.stage);
        overlay.fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 10, 20);
        overlay.fire(MouseEvent.MOUSE_RELEASED, MouseButton.PRIMARY, 210, 20);
        overlay.settle();
        assertEquals(210 + 1.5, marks().get(0).getBoundsInParent().getMaxX(), 0.6);
    }

    @Test
    void nothingUnderThePenFollowsTheMouse() {
        List<MouseEvent> got = new ArrayList<>();
        overlay.stage.addEventHandler(MouseEvent.MOUSE_MOVED, got::add);
        layer.arm(overlay.stage);
        overlay.fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 10, 20);
        assertEquals(0, got.size());
        layer.disarm();
        overlay.fire(MouseEvent.MOUSE_MOVED, MouseButton.NONE, 10, 20);
        assertEquals(1, got.size());
    }

    @Test
    void disarmedItLetsTheMouseThrough() {
        List<MouseEvent> got = new ArrayList<>();
        overlay.stage.addEventHandler(MouseEvent.MOUSE_PRESSED, got::add);
        layer.arm(overlay.stage);
        layer.disarm();
        overlay.fire(MouseEvent.MOUSE_PRESSED, MouseButton.PRIMARY, 10, 20);
        assertEquals(0, marks().size());
        assertEquals(List.of(MouseButton.PRIMARY), buttons(got));
        assertTrue(layer.isMouseTransparent());
    }

    private static List<MouseButton> buttons(List<MouseEvent> events) {
        return events.stream().map(MouseEvent::getButton).toList();
    }
}
