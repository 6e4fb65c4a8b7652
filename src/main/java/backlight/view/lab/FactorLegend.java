package backlight.view.lab;

import backlight.view.control.Shown;
import backlight.view.style.Icon;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** The line over a plot: its title, and a swatch with a name for each series. */
final class FactorLegend extends HBox {
    private static final PseudoClass FROZEN = PseudoClass.getPseudoClass("frozen");

    private final List<Label> entries = new ArrayList<>();
    private final List<Label> states = new ArrayList<>();

    FactorLegend(String title) {
        getStyleClass().add("factor-legend");
        Label label = new Label(title);
        label.getStyleClass().add("factor-title");
        label.setMinWidth(USE_PREF_SIZE);
        getChildren().add(label);
    }

    void add(String kind, String words) {
        Region swatch = new Region();
        swatch.getStyleClass().addAll("factor-swatch", kind);
        Label entry = new Label(words, swatch);
        entry.getStyleClass().add("factor-entry");
        entry.setMinWidth(USE_PREF_SIZE);
        entries.add(entry);
        getChildren().add(entry);
    }

    /** Says of each entry whether it is frozen. */
    void freeze(int frozen, String frozenWords, String freeWords) {
        while (states.size() < entries.size()) {
            Label state = new Label();
            state.getStyleClass().add("factor-state");
            state.setMinWidth(USE_PREF_SIZE);
            getChildren().add(getChildren().indexOf(entries.get(states.size())) + 1, state);
            states.add(state);
        }
        for (int k = 0; k < states.size(); k++) {
            states.get(k).setText(k == frozen ? frozenWords : freeWords);
            states.get(k).setGraphic(new Icon(k == frozen ? Feather.LOCK : Feather.MOVE));
            states.get(k).pseudoClassStateChanged(FROZEN, k == frozen);
        }
    }

    void showEntry(int entry, boolean shown) {
        Shown.set(shown, entries.get(entry));
    }
}
