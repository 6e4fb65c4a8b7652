package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.lab.UnitsView;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.model.training.Snapshot;
import backlight.view.control.Scroller;
import backlight.view.lab.BornDeadPage;
import backlight.view.lab.ColumnWords;
import backlight.view.lab.FactorsPage;
import backlight.view.lab.NewestUnitGrid;
import backlight.view.lab.RaceGrid;
import backlight.view.lab.RaceRows;
import backlight.view.lab.UnitsPage;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;

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
    private final boolean whole;
    private final ObservableValue<LabActivity.Count> count;

    /** @param whole whether nothing is to be scrolled: what holds a sheet makes it small enough */
    LabSheets(
            Messages messages,
            LabGestures gestures,
            RaceRows rows,
            ObservableValue<LabActivity.Count> count,
            boolean whole) {
        this.whole = whole;
        this.count = count;
        this.messages = messages;
        this.gestures = gestures;
        this.rows = rows;
    }

    LabSheet make(LabPage page) {
        return switch (page) {
            case RACE -> race();
            case UNITS -> units();
            case BORN_DEAD -> bornDead();
            case FACTORS -> factors();
        };
    }

    private LabSheet race() {
        RaceGrid grid = new RaceGrid(messages, rows, Optional.of(gestures));
        Scroller scroll = new Scroller(grid);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("race-scroll");
        for (ObservableValue<?> place :
                List.of(scroll.vvalueProperty(), scroll.viewportBoundsProperty(), grid.heightProperty()))
            place.subscribe(() -> look(scroll, grid));
        return new Sheet(scroll, grid::show);
    }

    private static void look(Scroller scroll, RaceGrid grid) {
        double height = scroll.getViewportBounds().getHeight();
        double top = scroll.getVvalue() * Math.max(0, grid.getHeight() - height);
        grid.setSeen(top, top + height);
    }

    private List<String> names(LabState state) {
        ColumnWords words = new ColumnWords(messages);
        return state.columns().stream().map(words::name).toList();
    }

    /** Holds a page from the first look at the race on. */
    private StackPane waiting() {
        Label words = new Label(messages.text("lab.waiting"));
        words.getStyleClass().add("muted");
        return new StackPane(words);
    }

    private static void fill(StackPane holder, Node page) {
        if (!holder.getChildren().contains(page)) holder.getChildren().setAll(page);
    }

    private LabSheet factors() {
        FactorsPage page = new FactorsPage(messages, gestures);
        page.setWhole(whole);
        StackPane holder = waiting();
        return new Sheet(holder, (state, frame) -> {
            if (frame == null) return;
            fill(holder, page);
            var factors = state.pages().factors();
            page.show(
                    factors, names(state), frame.moments().get(factors.column()).snapshot());
        });
    }

    private LabSheet units() {
        UnitsPage page = new UnitsPage(messages, gestures);
        page.setWhole(whole);
        NewestUnitGrid grids = new NewestUnitGrid();
        Scroller scroll = new Scroller(page);
        scroll.setWhole(whole);
        scroll.setFitToHeight(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.AS_NEEDED);
        scroll.getStyleClass().add("units-scroll");
        StackPane holder = waiting();
        return new Sheet(holder, (state, frame) -> {
            if (frame == null) return;
            fill(holder, scroll);
            UnitsView view = state.pages().units();
            Snapshot snapshot = frame.moments().get(view.column()).snapshot();
            page.show(view, names(state), grids.of(snapshot), snapshot);
        });
    }

    private LabSheet bornDead() {
        BornDeadPage page = new BornDeadPage(messages, gestures);
        return new Sheet(page, (state, frame) -> {
            LabActivity.Count now = count.getValue();
            page.show(state.pages().bornDead(), now.newest(), now.running());
        });
    }
}
