package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.lab.Factors;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.layout.Region;

/** A path, its factors, what they leave, and the numbers: four pictures over the same columns. */
final class FactorBoard extends Region {
    private static final double PICKER = 10;

    private final Messages messages;
    private final PathPicker picker;
    private final FactorLegend factorsHead;
    private final FactorPlot factors;
    private final FactorLegend leftHead;
    private final LeftPlot left;
    private final FactorTable table;
    private int depth = 1;

    FactorBoard(Messages messages, FactorsGestures gestures) {
        this.messages = messages;
        getStyleClass().add("factor-board");
        picker = new PathPicker(messages, gestures);
        factorsHead = new FactorLegend(messages.text("factors.each"));
        factors = new FactorPlot(messages, gestures);
        left = new LeftPlot(messages);
        leftHead = new FactorLegend(messages.text("factors.left"));
        table = new FactorTable(messages);
        factorsHead.add("weight", messages.text("factors.weight"));
        factorsHead.add("slope", messages.text("factors.slope"));
        leftHead.add("own", messages.text("factors.own"));
        getChildren().addAll(picker, factorsHead, factors, leftHead, left, table);
    }

    /** @param words beside the last dot of what is left */
    void show(Factors state, Snapshot snapshot, FactorPath path, FactorPath own, String words) {
        depth = snapshot.plan().depth();
        picker.show(state, snapshot.plan(), path);
        factorsHead.freeze(
                state.frozen() == Factors.Frozen.WEIGHTS ? 0 : 1,
                messages.text("factors.frozen"),
                messages.text("factors.free"));
        factors.show(state, snapshot, path);
        leftHead.showEntry(0, state.changed(snapshot.plan()));
        left.show(path, own, words);
        table.show(path, state.frozen());
        requestLayout();
    }

    private double em() {
        return table.em();
    }

    private double gutter() {
        return Math.max(table.gutter(), Math.max(factors.gutter(), left.gutter()));
    }

    @Override
    protected double computeMinWidth(double height) {
        double column = Math.max(table.column(), picker.column());
        double heads = Math.max(factorsHead.prefWidth(-1), leftHead.prefWidth(-1));
        return snappedLeftInset() + snappedRightInset() + Math.max(gutter() + depth * column, heads);
    }

    @Override
    protected double computeMinHeight(double width) {
        return fixed() + 17 * em();
    }

    @Override
    protected double computePrefHeight(double width) {
        return fixed() + 30 * em();
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    private double fixed() {
        return snappedTopInset()
                + snappedBottomInset()
                + PICKER * em()
                + factorsHead.prefHeight(-1)
                + leftHead.prefHeight(-1)
                + table.prefHeight(-1);
    }

    @Override
    protected void layoutChildren() {
        double width = getWidth() - snappedLeftInset() - snappedRightInset();
        double free = Math.max(0, getHeight() - fixed());
        double upper = Math.round(0.52 * free);
        List<Region> parts = List.of(picker, factorsHead, factors, leftHead, left, table);
        double[] heights = {
            PICKER * em(),
            factorsHead.prefHeight(-1),
            upper,
            leftHead.prefHeight(-1),
            free - upper,
            table.prefHeight(-1)
        };
        double y = snappedTopInset();
        for (int k = 0; k < heights.length; k++) {
            parts.get(k).resizeRelocate(snappedLeftInset(), y, width, heights[k]);
            y += heights[k];
        }
        FactorColumns columns = new FactorColumns(gutter(), width, depth);
        picker.setColumns(columns);
        factors.setColumns(columns);
        left.setColumns(columns);
        table.setColumns(columns);
    }
}
