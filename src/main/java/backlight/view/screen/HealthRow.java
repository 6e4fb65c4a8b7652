package backlight.view.screen;

import backlight.model.health.Verdict;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.HPos;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line of the health card: a name, a number, and what to think of it. Each part tells more on hover. */
final class HealthRow {
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");

    private final Label name = new Label();
    private final Label number = new Label();
    private final StateLabel state = new StateLabel();

    HealthRow(GridPane rows, String words) {
        name(words);
        name.getStyleClass().add("name");
        name.setWrapText(true);
        number.getStyleClass().add("number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        rows.addRow(rows.getRowCount(), name, number, state);
    }

    /** The name takes the room that is left. */
    static List<ColumnConstraints> columns() {
        List<ColumnConstraints> columns =
                IntStream.range(0, 3).mapToObj(i -> new ColumnConstraints()).toList();
        columns.get(0).setHgrow(Priority.ALWAYS);
        columns.get(0).setMinWidth(0);
        columns.get(1).setHalignment(HPos.RIGHT);
        return columns;
    }

    void name(String words) {
        name.setText(words);
    }

    void show(String text) {
        show(text, Verdict.FINE, "");
    }

    /** Fine lines are quiet, so that the others stand out. */
    void show(String text, Verdict verdict, String word) {
        number.setText(text);
        state.show(verdict, word);
        name.pseudoClassStateChanged(QUIET, verdict == Verdict.FINE);
        number.pseudoClassStateChanged(QUIET, verdict == Verdict.FINE);
    }

    void explain(String words) {
        Hint.on(name, words);
        Hint.on(number, words);
        Hint.on(state, words);
    }

    void setShown(boolean shown) {
        Shown.set(shown, name, number, state);
    }
}
