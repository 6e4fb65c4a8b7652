package backlight.view.style;

import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Tells the marks of a picture one after the other by the left and right arrow, while the picture has the focus. */
public final class MarkWalk {
    /** Pixels from a mark to what is said of it. */
    private static final double GAP = 12;

    /**
     * One mark.
     *
     * @param x in pixels of the picture, as is y
     * @param words what it means, with its value
     */
    public record Mark(double x, double y, String words) {}

    /** The marks of a picture from left to right. */
    public interface Marks {
        int count();

        /** @param k from 0 to below the count */
        Mark mark(int k);

        /** The mark that the first key comes to. */
        default int first() {
            return 0;
        }
    }

    private final Node node;
    private final Marks marks;
    private final Runnable changed;
    private int at = -1;
    private Hint hint;

    /** @param changed is run when another mark is told, or none */
    MarkWalk(Node node, Marks marks, Runnable changed) {
        this.node = node;
        this.marks = marks;
        this.changed = changed;
        node.setFocusTraversable(true);
        node.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        node.focusedProperty().subscribe(focused -> {
            if (!focused) stop();
        });
    }

    /** The mark that is told; empty where none is. */
    Optional<Mark> told() {
        return at < 0 || at >= marks.count() ? Optional.empty() : Optional.of(marks.mark(at));
    }

    private void press(KeyEvent event) {
        boolean plain = !event.isShiftDown() && !event.isShortcutDown() && !event.isAltDown();
        int by = event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0;
        boolean leaves = event.getCode() == KeyCode.ESCAPE && at >= 0;
        if (!plain || event.getTarget() != node || by == 0 && !leaves) return;
        if (leaves) stop();
        else step(by);
        event.consume();
    }

    private void step(int by) {
        int count = marks.count();
        if (count == 0) return;
        at = Math.max(0, Math.min(count - 1, at < 0 ? marks.first() : at + by));
        show();
        changed.run();
    }

    private void stop() {
        if (hint != null) hint.hide();
        if (at < 0) return;
        at = -1;
        changed.run();
    }

    /** Says it where the mark stands now. */
    void show() {
        Optional<Mark> mark = told();
        if (mark.isEmpty()
                || !node.isFocused()
                || node.getScene() == null
                || node.getScene().getWindow() == null) return;
        if (hint == null) hint = new Hint("");
        hint.setText(mark.get().words());
        Point2D place = node.localToScreen(mark.get().x(), mark.get().y());
        if (place != null) hint.show(node, place.getX() + GAP, place.getY() + GAP);
    }
}
