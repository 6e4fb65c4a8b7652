package backlight.view.screen;

import backlight.view.style.Hint;
import backlight.view.text.Numbers;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A number that tells all its digits when the mouse comes to it. A gradient has the colour of its sign. */
final class ExactNumber extends Label {
    private static final PseudoClass PLUS = PseudoClass.getPseudoClass("plus");
    private static final PseudoClass MINUS = PseudoClass.getPseudoClass("minus");

    private double shown = Double.NaN;
    private int digits;

    ExactNumber() {
        getStyleClass().addAll("mono", "exact-number");
        setMinWidth(Region.USE_PREF_SIZE);
    }

    void show(double number, int newDigits, boolean gradient) {
        pseudoClassStateChanged(PLUS, gradient && number > 0);
        pseudoClassStateChanged(MINUS, gradient && number < 0);
        if (number == shown && newDigits == digits) return;
        shown = number;
        digits = newDigits;
        setText(text(number, digits));
        Hint.on(this, Numbers.full(number));
    }

    /** An exact 0 is written without digits: no rounding made it. */
    static String text(double number, int digits) {
        return number == 0 ? "0" : Numbers.significant(number, digits);
    }
}
