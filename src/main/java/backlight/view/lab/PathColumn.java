package backlight.view.lab;

import java.util.function.IntConsumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;

/** The units of one layer, of which a path goes through one: clicked, or chosen with the arrow keys. */
final class PathColumn extends Region {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final double MOST_SPACING = 1.3;

    private final Group dots = new Group();
    private int units;
    private int chosen;
    private double spacing = 1;
    private double em = 1;

    PathColumn(IntConsumer choose) {
        getStyleClass().setAll("path-column");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.SPINNER);
        dots.setManaged(false);
        getChildren().add(dots);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose.accept(nearest(event.getY())));
        addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            int by = event.getCode() == KeyCode.UP ? -1 : event.getCode() == KeyCode.DOWN ? 1 : 0;
            if (by == 0 || event.isShortcutDown() || event.isAltDown()) return;
            choose.accept(Math.floorMod(chosen + by, units));
            event.consume();
        });
    }

    void show(int newUnits, int newChosen, String words) {
        units = newUnits;
        chosen = newChosen;
        setAccessibleText(words);
        while (dots.getChildren().size() < units) {
            Circle dot = new Circle();
            dot.getStyleClass().setAll("path-dot");
            dots.getChildren().add(dot);
        }
        for (int j = 0; j < dots.getChildren().size(); j++) {
            dots.getChildren().get(j).setVisible(j < units);
            dots.getChildren().get(j).pseudoClassStateChanged(CHOSEN, j == chosen);
        }
        requestLayout();
    }

    /** The unit at this height. */
    private int nearest(double y) {
        return (int) Math.max(0, Math.min(units - 1, Math.rint((y - top()) / spacing)));
    }

    private double top() {
        return getHeight() / 2 - (units - 1) * spacing / 2;
    }

    /**
     * Places it in its parent.
     *
     * @param newEm the size of the letters around it
     */
    void put(double x, double y, double width, double height, double newEm) {
        em = newEm;
        spacing = Math.min(MOST_SPACING * em, (height - 0.6 * em) / Math.max(1, units));
        resizeRelocate(x, y, width, height);
        requestLayout();
    }

    /** The middle of the chosen unit, in the parent's pixels. */
    double chosenY() {
        return getLayoutY() + top() + chosen * spacing;
    }

    @Override
    protected void layoutChildren() {
        for (int j = 0; j < units; j++) {
            Circle dot = (Circle) dots.getChildren().get(j);
            dot.setCenterX(getWidth() / 2);
            dot.setCenterY(top() + j * spacing);
            dot.setRadius(Math.max(j == chosen ? 0.32 * em : 0, Math.min(0.42 * em, spacing * 0.36)));
        }
    }
}
