package backlight.view.present;

import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.geometry.Point2D;
import javafx.scene.Cursor;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/**
 * A bright dot in place of the mouse cursor, seen from the last row; it hides when the mouse rests.
 *
 * <p>While it is armed it takes the mouse itself, for each node below may have a cursor of its own.
 */
public final class LaserPointer extends Region {
    static final Vanishing VANISHING = Vanishing.after(2000, 200);

    private final Region dot = new Region();
    private final Fading fading;
    private final EventHandler<MouseEvent> pointer = this::pointed;
    private Node armed;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public LaserPointer(LongSupplier clock) {
        fading = new Fading(clock, VANISHING, node -> node.setVisible(false));
        dot.getStyleClass().add("laser-dot");
        dot.setManaged(false);
        dot.setMouseTransparent(true);
        dot.setVisible(false);
        setMouseTransparent(true);
        setCursor(Cursor.NONE);
        getChildren().add(dot);
    }

    Fading fading() {
        return fading;
    }

    Region dot() {
        return dot;
    }

    /** Whether the dot hides at once instead of fading. */
    public void setReducedMotion(boolean reduced) {
        fading.setReducedMotion(reduced);
    }

    /** From now on the dot follows the mouse on this stage, which must hold this layer. */
    public void arm(Node stage) {
        disarm();
        armed = stage;
        setMouseTransparent(false);
        stage.addEventFilter(MouseEvent.ANY, pointer);
    }

    /** The dot goes, and the cursor comes back. */
    public void disarm() {
        if (armed != null) armed.removeEventFilter(MouseEvent.ANY, pointer);
        armed = null;
        setMouseTransparent(true);
        fading.clear();
    }

    public boolean isArmed() {
        return armed != null;
    }

    private void pointed(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_EXITED) {
            fading.clear();
            return;
        }
        if (event.getEventType() == MouseEvent.MOUSE_EXITED_TARGET) return;
        Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
        point(at.getX(), at.getY());
    }

    /** Puts the dot there, at pixels of this layer. */
    public void point(double x, double y) {
        dot.setVisible(true);
        dot.autosize();
        dot.relocate(x - dot.getWidth() / 2, y - dot.getHeight() / 2);
        fading.begin(dot);
    }
}
