package backlight.view.lab;

import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.style.Spoken;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import javafx.scene.layout.Region;

/**
 * One row of the race: a cell for each column, all of them on one scale.
 *
 * @param <C> the kind of cell
 */
abstract class RaceRow<C extends Region & Spoken> {
    private final LabRow row;
    private final double height;
    private final Messages messages;
    private final RowHead head;
    private final List<C> cells = new ArrayList<>();
    private RaceFrame filled;
    private Object with;
    private int known;
    private LabState told;
    private RaceFrame latest;
    private boolean seen = true;

    /** @param height in em; a row that grows has at least that */
    RaceRow(Messages messages, LabRow row, double height) {
        this.messages = messages;
        this.row = row;
        this.height = height;
        head = new RowHead(messages, row);
    }

    final LabRow row() {
        return row;
    }

    final double height() {
        return height;
    }

    final RowHead head() {
        return head;
    }

    final Messages messages() {
        return messages;
    }

    final List<C> cells() {
        return cells;
    }

    final void setColumns(int count) {
        while (cells.size() < count) {
            int column = cells.size();
            C cell = cell(column);
            cell.setSubject(() -> subject(column));
            cell.setManaged(false);
            cells.add(cell);
            forget();
        }
        while (cells.size() > count) {
            cells.remove(cells.size() - 1);
            forget();
        }
    }

    private void forget() {
        filled = null;
        latest = null;
    }

    private String subject(int column) {
        update();
        if (filled == null || column >= told.columns().size()) return "";
        String name = new ColumnWords(messages).name(told.columns().get(column));
        return messages.text("summary.cell", name, messages.text("lab.row." + row.id()), filled.epoch());
    }

    /**
     * The least height of the row, in pixels, in which all words have their places.
     *
     * @param heads the width of the row heads
     * @param columns the width of a cell
     */
    double need(double heads, double columns) {
        return head.need(heads);
    }

    /** Its part of the height that is left, beside those of the other rows. */
    double growth() {
        return 1;
    }

    /** @param column whose gestures it passes on, from 0 */
    abstract C cell(int column);

    /** What is said under its name. */
    String note(LabState state, RaceFrame frame) {
        return messages.text("lab.row." + row.id() + ".note");
    }

    /**
     * Shows the columns at the frame's epoch; it has as many as there are cells. A row out of sight waits until it is seen or
     * a screen reader asks for it, but for the first look at a race, which tells how much room it needs.
     */
    final void show(LabState state, RaceFrame frame) {
        told = state;
        latest = frame;
        boolean first = filled == null || filled.race() != frame.race();
        if (seen || first) update();
    }

    final void setSeen(boolean nowSeen) {
        seen = nowSeen;
        if (seen) update();
    }

    private void update() {
        if (latest == null) return;
        head.setNote(note(told, latest));
        Object now = beside(told);
        int newest = latest.race().known();
        if (latest == filled && newest == known && now.equals(with)) return;
        filled = latest;
        with = now;
        known = newest;
        fill(told, latest);
    }

    /** What its cells follow from beside the frame; while that stays equal they are not filled again. */
    Object beside(LabState state) {
        return state;
    }

    abstract void fill(LabState state, RaceFrame frame);

    /** Of every column. */
    static List<double[]> each(RaceFrame frame, Function<Moment, double[]> numbers) {
        return frame.moments().stream().map(numbers).toList();
    }

    static double[] layers(Moment moment, ToDoubleFunction<LayerSignals> number) {
        return moment.layers().stream().mapToDouble(number).toArray();
    }

    /** The short names of the layers from the first to the output. */
    final List<String> names(NetworkPlan plan) {
        return IntStream.rangeClosed(1, plan.depth())
                .mapToObj(l ->
                        l == plan.depth() ? messages.text("lab.layer.output") : messages.text("lab.layer.hidden", l))
                .toList();
    }

    /** Of the hidden layers only. */
    final List<String> hiddenNames(NetworkPlan plan) {
        return names(plan).subList(0, plan.hidden());
    }
}
