package backlight.view.lab;

import backlight.model.lab.RaceFrame;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The race: row heads at the left, and a card for each column, all at one epoch. */
public final class RaceGrid extends Region {
    /** In em. */
    private static final double HEADS = 9.6;

    private static final double COLUMN_HEAD = 4.3;
    private static final double LEAST_COLUMN = 10.5;
    private static final double GAP = 0.75;
    private static final double INSET = 0.65;

    private final Messages messages;
    private final RaceRows all;
    private final Optional<ColumnGestures> gestures;
    private final Text ruler = new Text();
    private final Group cards = new Group();
    private final Group lines = new Group();
    private final List<ColumnHead> heads = new ArrayList<>();
    private final Label waiting = new Label();
    private final Label alone = new Label();
    private List<RaceRow<?>> rows = List.of();
    private LabState arranged;
    private RaceFrame shown;
    private LabState told;
    private int known = -1;
    private RowsInSight sight = RowsInSight.ALL;

    /** @param gestures what its columns can be asked for; empty where they are only looked at */
    public RaceGrid(Messages messages, RaceRows rows, Optional<ColumnGestures> gestures) {
        this.messages = messages;
        this.all = rows;
        this.gestures = gestures;
        getStyleClass().add("race-grid");
        ruler.setVisible(false);
        waiting.getStyleClass().addAll("muted", "race-waiting");
        alone.setText(messages.text("lab.alone"));
        alone.setWrapText(true);
        alone.getStyleClass().addAll("small", "muted");
        getChildren().addAll(ruler, cards, lines, waiting, alone);
        getChildren().forEach(node -> node.setManaged(false));
        ruler.fontProperty().subscribe(this::requestLayout);
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    /** So many em in whole pixels, for what does not stand on them is blurred. */
    private double pixels(double ems) {
        return Math.round(ems * em());
    }

    /**
     * Shows a race.
     *
     * @param frame of the same columns; null while nothing of their race is known yet
     */
    public void show(LabState state, RaceFrame frame) {
        int newest = frame == null ? -1 : frame.race().known();
        if (state == told && frame == shown && newest == known) return;
        told = state;
        known = newest;
        arrange(state);
        int count = state.columns().size();
        for (int k = 0; k < count; k++) {
            int column = k;
            Optional<NetworkPlan> plan = Optional.ofNullable(frame)
                    .map(there -> there.moments().get(column).snapshot().plan());
            heads.get(k).show(state, plan, k);
        }
        waiting.setVisible(frame == null || rows.isEmpty());
        waiting.setText(messages.text(rows.isEmpty() ? "lab.rows.none" : "lab.waiting"));
        for (RaceRow<?> row : rows) row.cells().forEach(cell -> cell.setVisible(frame != null));
        if (frame != null) for (RaceRow<?> row : rows) row.show(state, frame);
        shown = frame;
    }

    /**
     * Only rows between these two heights can be seen now; the others may wait.
     *
     * @param top in pixels from the top of the grid, above {@code bottom}
     */
    public void setSeen(double top, double bottom) {
        sight = new RowsInSight(top, bottom);
        look();
    }

    private void look() {
        for (RaceRow<?> row : rows) row.setSeen(sight.holds(row.head()));
    }

    /** What is shown; null if nothing is. */
    public RaceFrame shown() {
        return shown;
    }

    private void arrange(LabState state) {
        boolean same = arranged != null
                && arranged.columns().size() == state.columns().size()
                && arranged.rows().equals(state.rows());
        if (same) return;
        arranged = state;
        int count = state.columns().size();
        while (heads.size() < count) heads.add(head(heads.size()));
        while (heads.size() > count) heads.remove(heads.size() - 1);
        rows = all.of(state.rows());
        rows.forEach(row -> row.setColumns(count));
        getChildren().setAll(ruler, cards);
        getChildren().addAll(heads);
        for (RaceRow<?> row : rows) {
            getChildren().add(row.head());
            getChildren().addAll(row.cells());
        }
        getChildren().addAll(lines, waiting, alone);
        alone.setVisible(count == 1);
        getChildren().forEach(node -> node.setManaged(false));
        fill(cards, count, ColumnCard::new);
        fill(lines, rows.size(), RaceGrid::line);
        lines.setMouseTransparent(true);
        requestLayout();
        if (getParent() != null) getParent().requestLayout();
    }

    private ColumnHead head(int column) {
        return new ColumnHead(messages, gestures.map(asked -> new ColumnButtons(messages, asked, column)));
    }

    private static Rectangle line() {
        Rectangle line = new Rectangle();
        line.getStyleClass().add("row-line");
        return line;
    }

    private static void fill(Group group, int count, Supplier<Node> maker) {
        while (group.getChildren().size() < count) group.getChildren().add(maker.get());
        group.getChildren().remove(count, group.getChildren().size());
    }

    @Override
    protected double computeMinWidth(double height) {
        int count = arranged == null ? 1 : arranged.columns().size();
        return pixels(HEADS) + count * (pixels(LEAST_COLUMN) + pixels(GAP));
    }

    @Override
    protected double computeMinHeight(double width) {
        double own = getWidth() > 0 ? getWidth() : computeMinWidth(-1);
        double all = width > 0 ? width : own;
        return headHeight(all)
                + rows.stream().mapToDouble(row -> height(row, all)).sum()
                + pixels(GAP);
    }

    /** Of a column. */
    private double column(double width) {
        int count = heads.size();
        return Math.floor((width - pixels(HEADS) - pixels(GAP) * (count - 1)) / count);
    }

    private double headHeight(double width) {
        double need = heads.stream()
                .mapToDouble(head -> head.need(column(width)))
                .max()
                .orElse(0);
        return Math.max(pixels(COLUMN_HEAD), Math.ceil(need));
    }

    /** The least of this row in a grid that is so wide. */
    private double height(RaceRow<?> row, double width) {
        double need = row.need(pixels(HEADS), column(width) - 2 * pixels(INSET));
        return Math.max(pixels(row.height()), Math.ceil(need));
    }

    @Override
    protected double computePrefWidth(double height) {
        return computeMinWidth(height);
    }

    @Override
    protected double computePrefHeight(double width) {
        return computeMinHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (arranged == null) return;
        double left = pixels(HEADS);
        double gap = pixels(GAP);
        double width = column(getWidth());
        double headHeight = headHeight(getWidth());
        layoutCards(left, width, gap, headHeight);
        double extra = Math.max(0, getHeight() - computeMinHeight(-1));
        double growing = rows.stream().mapToDouble(RaceRow::growth).sum();
        double top = headHeight;
        for (int r = 0; r < rows.size(); r++) {
            double share = extra * rows.get(r).growth() / growing;
            double height = Math.floor(height(rows.get(r), getWidth()) + share);
            place((Rectangle) lines.getChildren().get(r), 0, top, getWidth(), 1);
            layoutRow(rows.get(r), top, height, width);
            top += height;
        }
        look();
        alone.resizeRelocate(0, 0, left - gap, headHeight);
        waiting.autosize();
        waiting.relocate((left + getWidth() - waiting.getWidth()) / 2, headHeight + pixels(2));
    }

    private void layoutCards(double left, double width, double gap, double headHeight) {
        for (int k = 0; k < heads.size(); k++) {
            double x = left + k * (width + gap);
            ((ColumnCard) cards.getChildren().get(k)).place(x, 0, width, Math.floor(getHeight() - gap));
            heads.get(k).resizeRelocate(x, 0, width, headHeight);
        }
    }

    private void layoutRow(RaceRow<?> row, double top, double height, double width) {
        double left = pixels(HEADS);
        double inset = pixels(INSET);
        row.head().resizeRelocate(0, top, left, height);
        for (int k = 0; k < row.cells().size(); k++) {
            double x = left + k * (width + pixels(GAP)) + inset;
            row.cells().get(k).resizeRelocate(x, top + 1, width - 2 * inset, height - 1);
        }
    }

    private static void place(Rectangle part, double x, double y, double width, double height) {
        part.setX(x);
        part.setY(Math.floor(y));
        part.setWidth(Math.max(0, width));
        part.setHeight(Math.max(0, height));
    }
}
