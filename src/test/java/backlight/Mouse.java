package backlight;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.input.ScrollEvent;

/** A mouse over one node, in the pixels of the node: fires the events that a real one would. */
public final class Mouse {
    private final Workspace workspace;
    private final Node node;
    private boolean shift;

    public Mouse(Workspace workspace, Node node) {
        this.workspace = workspace;
        this.node = node;
    }

    public Mouse withShift() {
        shift = true;
        return this;
    }

    public void move(double x, double y) {
        fire(MouseEvent.MOUSE_MOVED, x, y, MouseButton.NONE, 0, true);
        workspace.settle();
    }

    public void leave() {
        fire(MouseEvent.MOUSE_EXITED, -1, -1, MouseButton.NONE, 0, true);
        workspace.settle();
    }

    public void press(double x, double y) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, 1, true);
    }

    public void dragTo(double x, double y) {
        fire(MouseEvent.MOUSE_DRAGGED, x, y, MouseButton.PRIMARY, 1, false);
        workspace.settle();
    }

    public void release(double x, double y, boolean still) {
        fire(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, 1, still);
        fire(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY, 1, still);
        workspace.settle();
    }

    /** A drag in four parts. */
    public void drag(double fromX, double fromY, double toX, double toY) {
        press(fromX, fromY);
        for (int i = 1; i <= 4; i++) dragTo(fromX + (toX - fromX) * i / 4, fromY + (toY - fromY) * i / 4);
        release(toX, toY, false);
    }

    public void click(double x, double y) {
        click(x, y, 1);
    }

    public void doubleClick(double x, double y) {
        click(x, y, 1);
        click(x, y, 2);
    }

    private void click(double x, double y, int count) {
        fire(MouseEvent.MOUSE_PRESSED, x, y, MouseButton.PRIMARY, count, true);
        fire(MouseEvent.MOUSE_RELEASED, x, y, MouseButton.PRIMARY, count, true);
        fire(MouseEvent.MOUSE_CLICKED, x, y, MouseButton.PRIMARY, count, true);
        workspace.settle();
    }

    /** Positive notches zoom in. */
    public void wheel(double x, double y, double notches) {
        Point2D at = node.localToScene(x, y);
        Event.fireEvent(
                node,
                new ScrollEvent(
                        null,
                        node,
                        ScrollEvent.SCROLL,
                        at.getX(),
                        at.getY(),
                        at.getX(),
                        at.getY(),
                        false,
                        false,
                        false,
                        false,
                        false,
                        false,
                        0,
                        40 * notches,
                        0,
                        40 * notches,
                        ScrollEvent.HorizontalTextScrollUnits.NONE,
                        0,
                        ScrollEvent.VerticalTextScrollUnits.NONE,
                        0,
                        0,
                        pick(at)));
        workspace.settle();
    }

    private PickResult pick(Point2D at) {
        return new PickResult(node, at.getX(), at.getY());
    }

    private void fire(EventType<MouseEvent> type, double x, double y, MouseButton button, int clicks, boolean still) {
        Point2D at = node.localToScene(x, y);
        boolean down = button == MouseButton.PRIMARY && type != MouseEvent.MOUSE_RELEASED;
        Event.fireEvent(
                node,
                new MouseEvent(
                        null, node, type, at.getX(), at.getY(), at.getX(), at.getY(), button, clicks, shift, false,
                        false, false, down, false, false, false, false, still, pick(at)));
    }

    /** The middle of a node, in the pixels of another one. */
    public static Point2D middle(Node of, Node in) {
        Bounds bounds = of.localToScene(of.getLayoutBounds());
        return in.sceneToLocal(bounds.getCenterX(), bounds.getCenterY());
    }
}
