package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.view.control.Scroller;
import backlight.view.lab.ColumnWords;
import backlight.view.lab.FactorsPage;
import backlight.view.lab.RaceGrid;
import backlight.view.lab.RaceRows;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;

/** Makes the pages of the Lab. */
final class LabSheets {
    private record Sheet(Node node, BiConsumer<LabState, RaceFrame> shower) implements LabSheet {
        @Override
        public void show(LabState state, RaceFrame frame) {
            shower.accept(state, frame);
        }
    }

    private final Messages messages;
    private final LabGestures gestures;
    private final RaceRows rows;

    LabSheets(Messages messages, LabGestures gestures, RaceRows rows) {
        this.messages = messages;
        this.gestures = gestures;
        this.rows = rows;
    }

    LabSheet make(LabPage page) {
        return switch (page) {
            case RACE, UNITS, BORN_DEAD -> race();
            case FACTORS -> factors();
        };
    }

    private LabSheet race() {
        RaceGrid grid = new RaceGrid(messages, rows, gestures);
        Scroller scroll = new Scroller(grid);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("race-scroll");
        return new Sheet(scroll, grid::show);
    }

    private List<String> names(LabState state) {
        ColumnWords words = new ColumnWords(messages);
        return state.columns().stream().map(words::name).toList();
    }

    private LabSheet factors() {
        FactorsPage page = new FactorsPage(messages, gestures);
        return new Sheet(page, (state, frame) -> {
            if (frame == null) return;
            var factors = state.pages().factors();
            page.show(
                    factors, names(state), frame.moments().get(factors.column()).snapshot());
        });
    }
}
