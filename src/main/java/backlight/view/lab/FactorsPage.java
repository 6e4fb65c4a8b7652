package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.lab.Factors;
import backlight.model.training.Snapshot;
import backlight.view.control.Scroller;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/**
 * Two factors in each layer make a gradient vanish or explode: |w| and |f′|. Along one path of a network they and their
 * running product are shown; one of them is frozen, and a hand moves the other.
 */
public final class FactorsPage extends Region {
    private final Messages messages;
    private final FactorsPanel panel;
    private final FactorBoard board;
    private final Scroller scroller;
    private Snapshot shown;
    private List<Integer> units = List.of();
    private FactorPath own;

    public FactorsPage(Messages messages, FactorsGestures gestures) {
        this.messages = messages;
        getStyleClass().add("factors-page");
        panel = new FactorsPanel(messages, gestures);
        board = new FactorBoard(messages, gestures);
        HBox.setHgrow(board, Priority.ALWAYS);
        HBox content = new HBox(panel, board);
        content.getStyleClass().add("factors-content");
        scroller = new Scroller(content);
        scroller.setHbarPolicy(ScrollBarPolicy.AS_NEEDED);
        scroller.setFitToHeight(true);
        getChildren().add(scroller);
    }

    /**
     * Shows this from the next pulse on.
     *
     * @param columnNames of the race, in its order
     * @param snapshot of the chosen column
     */
    public void show(Factors state, List<String> columnNames, Snapshot snapshot) {
        boolean same = snapshot == shown && state.units().equals(units);
        if (!same) own = state.own(snapshot);
        shown = snapshot;
        units = state.units();
        FactorPath path = state.path(own, snapshot);
        panel.show(state, columnNames, snapshot, path);
        String result = new FactorWords(messages, snapshot.plan(), path).result();
        board.show(state, snapshot, path, own, result);
    }

    /** Asks for room for all of it instead of letting it be scrolled. */
    public void setWhole(boolean whole) {
        scroller.setWhole(whole);
    }

    @Override
    protected double computeMinWidth(double height) {
        return scroller.minWidth(height);
    }

    @Override
    protected double computeMinHeight(double width) {
        return scroller.minHeight(width);
    }

    @Override
    protected void layoutChildren() {
        scroller.resizeRelocate(0, 0, getWidth(), getHeight());
    }
}
