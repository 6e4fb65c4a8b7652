package backlight.view.style;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A hint that says of each place of a node what is drawn there. It is made when the mouse first rests on a mark. */
public final class PlaceHint {
    /** Pixels from the mouse to the hint, as JavaFX has them, so that what is explained stays free. */
    private static final double RIGHT = 10;

    private static final double BELOW = 7;

    /** What is drawn where. */
    @FunctionalInterface
    public interface Places {
        /** The sentence for a point of the node, in its pixels; empty where nothing has a meaning of its own. */
        Optional<String> at(double px, double py);
    }

    private final Node node;
    private final Places places;
    private Hint hint;

    private PlaceHint(Node node, Places places) {
        this.node = node;
        this.places = places;
    }

    /** Lets this node explain its places to who points at them. */
    public static void on(Node node, Places places) {
        PlaceHint shown = new PlaceHint(node, places);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, shown::point);
        node.getProperties().put(PlaceHint.class, places);
    }

    /** What this node says of a point; empty also for a node without such hints. */
    public static Optional<String> at(Node node, double px, double py) {
        return node.getProperties().get(PlaceHint.class) instanceof Places there ? there.at(px, py) : Optional.empty();
    }

    private void point(MouseEvent event) {
        String words = places.at(event.getX(), event.getY()).orElse("");
        if (words.isEmpty()) {
            if (hint != null) Tooltip.uninstall(node, hint);
            hint = null;
            return;
        }
        if (hint == null) {
            hint = new Hint(words);
            Tooltip.install(node, hint);
        }
        if (words.equals(hint.getText())) return;
        hint.setText(words);
        if (!hint.isShowing()) return;
        hint.setAnchorX(event.getScreenX() + RIGHT);
        hint.setAnchorY(event.getScreenY() + BELOW);
    }
}
