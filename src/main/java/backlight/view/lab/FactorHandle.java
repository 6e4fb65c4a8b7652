package backlight.view.lab;

import backlight.view.style.Hint;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;

/** The dot of one factor of one layer, which a hand can drag or move with the arrow keys, unless it is frozen. */
final class FactorHandle extends Label {
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private final int layer;
    private double value;

    FactorHandle(int layer, String kind) {
        this.layer = layer;
        getStyleClass().setAll("factor-handle", kind);
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    int layer() {
        return layer;
    }

    /**
     * @param newValue the size of the factor
     * @param words its name and size
     * @param meaning what it does, and what a hand can do
     */
    void show(boolean frozen, double newValue, String words, String meaning) {
        value = newValue;
        pseudoClassStateChanged(FROZEN, frozen);
        pseudoClassStateChanged(ZERO, value == 0);
        setFocusTraversable(!frozen);
        setMouseTransparent(frozen);
        setCursor(frozen ? Cursor.DEFAULT : Cursor.V_RESIZE);
        setAccessibleText(words);
        Hint.on(this, words + " " + meaning);
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute == AccessibleAttribute.VALUE) return value;
        return super.queryAccessibleAttribute(attribute, parameters);
    }

    void put(double x, double y) {
        double size = prefWidth(-1);
        resizeRelocate(Math.round(x - size / 2), Math.round(y - size / 2), size, size);
    }
}
