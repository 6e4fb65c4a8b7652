package backlight.view.screen;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;

/** A number that is read from the last row, with its name above it. */
final class PresentedNumber extends VBox {
    private static final PseudoClass PAIR = PseudoClass.getPseudoClass("pair");

    private final Label number = new Label();

    PresentedNumber(String name) {
        Label caption = new Label(name);
        caption.getStyleClass().add("presented-name");
        number.getStyleClass().addAll("mono", "presented-number");
        number.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(caption, number);
    }

    void show(String written) {
        number.setText(written);
        number.pseudoClassStateChanged(PAIR, false);
    }

    /** Both limits where there is no single number: of the left and of the right. */
    void show(String left, String right) {
        number.setText(left + " | " + right);
        number.pseudoClassStateChanged(PAIR, true);
    }
}
