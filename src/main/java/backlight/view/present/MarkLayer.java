package backlight.view.present;

import java.util.Set;
import java.util.function.LongSupplier;
import javafx.event.EventHandler;
import javafx.event.EventType;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;

/** Lines drawn by hand over the picture. Each vanishes four seconds after it was finished. */
public final class MarkLayer extends Region {
    static final Vanishing VANISHING = Vanishing.after(4000, 600);

    /** Finished lines beyond this many: the oldest goes at once. */
    static final int MOST = 40;

    /** The least distance of two points, in heights of the layer: half the width of the line. */
    private static final double SPACING = 0.003;

    /** What of the primary button the stage does not get while the layer is armed. */
    private static final Set<EventType<?>> TAKEN = Set.of(
            MouseEvent.MOUSE_PRESSED,
            MouseEvent.MOUSE_DRAGGED,
            MouseEvent.DRAG_DETECTED,
            MouseEvent.MOUSE_RELEASED,
            MouseEvent.MOUSE_CLICKED);

    private final Fading fading;
    private final EventHandler<MouseEvent> pointer = this::pointed;
    private Node armed;
    private Mark drawn;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    public MarkLayer(LongSupplier clock) {
        fading = new Fading(clock, VANISHING, getChildren()::remove);
        getStyleClass().add("mark-layer");
        setMouseTransparent(true);
    }

    Fading fading() {
        return fading;
    }

    /** Whether finished lines go at once instead of fading. */
    public void setReducedMotion(boolean reduced) {
        fading.setReducedMotion(reduced);
    }

    /**
     * From now on the primary button draws. What lies on the stage gets neither that nor the way of the mouse, which a
     * cursor would follow under the pen; it still sees the mouse come and go.
     */
    public void arm(Node stage) {
        disarm();
        armed = stage;
        stage.addEventFilter(MouseEvent.ANY, pointer);
    }

    /** The mouse does what it did before; lines stay until their time is over. */
    public void disarm() {
        if (armed != null) armed.removeEventFilter(MouseEvent.ANY, pointer);
        armed = null;
        release();
    }

    public boolean isArmed() {
        return armed != null;
    }

    private void pointed(MouseEvent event) {
        if (event.getEventType() == MouseEvent.MOUSE_MOVED) event.consume();
        if (event.getButton() != MouseButton.PRIMARY || !TAKEN.contains(event.getEventType())) return;
        Point2D at = sceneToLocal(event.getSceneX(), event.getSceneY());
        if (event.getEventType() == MouseEvent.MOUSE_PRESSED) press(at.getX(), at.getY());
        else if (event.getEventType() == MouseEvent.MOUSE_DRAGGED) drag(at.getX(), at.getY());
        else if (event.getEventType() == MouseEvent.MOUSE_RELEASED) {
            drag(at.getX(), at.getY());
            release();
        }
        event.consume();
    }

    /** Begins a line, at pixels of this layer. */
    public void press(double x, double y) {
        release();
        drawn = new Mark(x, y, Math.max(1, SPACING * getHeight()));
        getChildren().add(drawn);
        if (getChildren().size() > MOST) fading.end(getChildren().get(0));
    }

    /** Draws on to there; nothing happens before a press. */
    public void drag(double x, double y) {
        if (drawn != null) drawn.add(x, y);
    }

    /** Finishes the line, whose time begins now. */
    public void release() {
        if (drawn == null) return;
        drawn.finish();
        fading.begin(drawn);
        drawn = null;
    }

    /** Wipes all, also what is being drawn. */
    public void clear() {
        release();
        fading.clear();
    }
}
