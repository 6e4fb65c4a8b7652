package backlight.view.style;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.input.MouseEvent;

/**
 * A hint that says of each place of a node what is drawn there, once the mouse rests. It goes when the mouse moves on, for
 * it must not lie on what is read there; a tooltip of JavaFX would stay.
 */
public final class PlaceHint {
    /** Pixels from the mouse to the hint, so that what is explained stays free. */
    private static final double RIGHT = 12;

    private static final double BELOW = 10;

    /** Pixels by which a resting hand may shake. */
    private static final double SHAKE = 6;

    /** What is drawn where. */
    @FunctionalInterface
    public interface Places {
        /** The sentence for a point of the node, in its pixels; empty where nothing has a meaning of its own. */
        Optional<String> at(double px, double py);
    }

    private final Node node;
    private final Places places;
    private final PauseTransition rest = new PauseTransition(Hint.DELAY);
    private Hint hint;
    private double x = Double.NaN;
    private double y;
    private double screenX;
    private double screenY;

    private PlaceHint(Node node, Places places) {
        this.node = node;
        this.places = places;
        rest.setOnFinished(event -> show());
    }

    /** Lets this node explain its places to who points at them. */
    public static void on(Node node, Places places) {
        PlaceHint shown = new PlaceHint(node, places);
        node.addEventHandler(MouseEvent.MOUSE_MOVED, shown::point);
        node.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> shown.hide());
        node.addEventHandler(MouseEvent.MOUSE_EXITED, event -> shown.hide());
        node.getProperties().put(PlaceHint.class, places);
    }

    /** What this node says of a point; empty also for a node without such hints. */
    public static Optional<String> at(Node node, double px, double py) {
        return node.getProperties().get(PlaceHint.class) instanceof Places there ? there.at(px, py) : Optional.empty();
    }

    private void point(MouseEvent event) {
        boolean shakes = Math.hypot(event.getX() - x, event.getY() - y) < SHAKE;
        if (shakes && hint != null && hint.isShowing()) return;
        hide();
        x = event.getX();
        y = event.getY();
        screenX = event.getScreenX();
        screenY = event.getScreenY();
        rest.playFromStart();
    }

    private void hide() {
        rest.stop();
        if (hint != null) hint.hide();
    }

    private void show() {
        if (node.getScene() == null || node.getScene().getWindow() == null) return;
        places.at(x, y).ifPresent(words -> {
            if (hint == null) hint = new Hint(words);
            hint.setText(words);
            hint.show(node, screenX + RIGHT, screenY + BELOW);
        });
    }
}
