package backlight.view.lab;

import backlight.view.style.Hint;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Cursor;
import javafx.scene.control.Label;

/** The dot of one factor of one layer, which a hand can drag or move with the arrow keys, unless it is frozen. */
final class FactorHandle extends Label {
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private final int layer;

    FactorHandle(int layer, String kind) {
        this.layer = layer;
        getStyleClass().setAll("factor-handle", kind);
        setAccessibleRole(AccessibleRole.SLIDER);
    }

    int layer() {
        return layer;
    }

    void show(boolean frozen, boolean zero, String words) {
        pseudoClassStateChanged(FROZEN, frozen);
        pseudoClassStateChanged(ZERO, zero);
        setFocusTraversable(!frozen);
        setMouseTransparent(frozen);
        setCursor(frozen ? Cursor.DEFAULT : Cursor.V_RESIZE);
        setAccessibleText(words);
        Hint.on(this, words);
    }

    void put(double x, double y) {
        double size = prefWidth(-1);
        resizeRelocate(Math.round(x - size / 2), Math.round(y - size / 2), size, size);
    }
}
