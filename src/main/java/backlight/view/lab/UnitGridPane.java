package backlight.view.lab;

import backlight.model.data.Task;
import backlight.model.lab.UnitGrid;
import backlight.model.lab.UnitsView;
import backlight.model.network.UnitId;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.Group;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** The grid of units and samples with the names of its rows, the classes of its samples, and a crosshair. */
final class UnitGridPane extends Region {
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    /** Above the cells, in em: the strip of the classes. */
    private static final double STRIP = 0.5;

    private static final double GAP = 0.7;
    private static final double NAMES = 0.7;

    private final UnitsGestures gestures;
    private final UnitWords words;
    private final Runnable pointed;
    private final UnitColours colours = new UnitColours(this::repaint);
    private final UnitImage image = new UnitImage();
    private final Group classes = new Group();
    private final Group names = new Group();
    private final Rectangle rowBox = box("selected-row");
    private final Rectangle sampleBox = box("selected-sample");
    private final Rectangle hoverBox = box("pointed-cell");
    private final Text ruler = new Text("H00·00");
    private UnitGrid grid;
    private UnitsView state = UnitsView.initial();
    private Optional<int[]> hovered = Optional.empty();
    private UnitRows rows;
    private boolean stale = true;

    /** @param pointed runs when another cell is under the mouse */
    UnitGridPane(Messages messages, UnitsGestures gestures, Runnable pointed) {
        this.gestures = gestures;
        this.pointed = pointed;
        words = new UnitWords(messages);
        getStyleClass().add("unit-grid-pane");
        ruler.getStyleClass().add("tick");
        ruler.setVisible(false);
        getChildren().addAll(colours, ruler, classes, image, names, sampleBox, rowBox, hoverBox);
        getChildren().forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        setAccessibleRoleDescription(messages.text("role.units"));
        setAccessibleHelp(messages.text("units.grid.help"));
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_PRESSED, event -> requestFocus());
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> choose(event.getX(), event.getY()));
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
    }

    private static Rectangle box(String styleClass) {
        Rectangle box = new Rectangle();
        box.getStyleClass().setAll("grid-box", styleClass);
        return box;
    }

    private void repaint() {
        stale = true;
        requestLayout();
    }

    void show(UnitsView newState, UnitGrid newGrid) {
        stale |= newGrid != grid
                || newState.hides() != state.hides()
                || !newState.unit().equals(state.unit());
        if (newGrid != grid) hovered = Optional.empty();
        state = newState;
        grid = newGrid;
        requestLayout();
    }

    /** Row and column under the mouse. */
    Optional<int[]> hovered() {
        return hovered;
    }

    UnitRows placed() {
        return rows;
    }

    /** The selected row, −1 for none. */
    int selectedRow() {
        return state.unit().filter(grid::holds).map(grid::row).orElse(-1);
    }

    @Override
    protected void layoutChildren() {
        if (grid == null || getWidth() < 1 || getHeight() < 1) return;
        double em = ruler.getFont().getSize();
        double left = Math.ceil(ruler.getLayoutBounds().getWidth() + NAMES * em);
        double top = Math.ceil((STRIP + GAP) * em);
        double gap =
                Math.min(GAP * em, 0.2 * getHeight() / Math.max(1, grid.plan().hidden()));
        double width = Math.max(1, getWidth() - left - UnitImage.margin() - 2);
        UnitRows now = new UnitRows(grid, left, top, width, Math.max(1, getHeight() - top - 2), gap);
        if (stale || !now.equals(rows)) {
            rows = now;
            stale = false;
            image.show(rows, colours, state.hides() ? selectedRow() : -1);
            showClasses(em);
            showNames(em);
        }
        showBoxes();
    }

    private void showClasses(double em) {
        List<Rectangle> runs = new ArrayList<>();
        boolean classed = grid.samples().task() != Task.REGRESSION;
        for (int column = 0; column < grid.columns() && classed; ) {
            int label = grid.samples().label(grid.sample(column));
            int end = column;
            while (end < grid.columns() && grid.samples().label(grid.sample(end)) == label) end++;
            Rectangle run = new Rectangle(rows.left(column), 0, rows.left(end) - rows.left(column) - 1, STRIP * em);
            run.getStyleClass().setAll("class-" + label % 4);
            runs.add(run);
            column = end;
        }
        classes.getChildren().setAll(runs);
    }

    /** Every nth name, where there is no room for all; the selected one always. */
    private void showNames(double em) {
        List<Text> shown = new ArrayList<>();
        int chosen = selectedRow();
        double free = chosen < 0 ? Double.NEGATIVE_INFINITY : rows.middle(chosen);
        double last = Double.NEGATIVE_INFINITY;
        for (int row = 0; row < grid.rows(); row++) {
            double y = rows.middle(row);
            boolean crowded = y - last < 1.15 * em || Math.abs(y - free) < 1.15 * em;
            if (crowded && row != chosen) continue;
            shown.add(name(row, y, row == chosen));
            last = y;
        }
        names.getChildren().setAll(shown);
        names.applyCss();
        for (Text text : shown)
            text.setX(Math.round(rows.left() - 0.5 * em - text.getLayoutBounds().getWidth()));
    }

    private Text name(int row, double y, boolean selected) {
        Text text = new Text(words.name(grid, row));
        text.getStyleClass().setAll("tick", "unit-row-name");
        text.pseudoClassStateChanged(SELECTED, selected);
        text.setTextOrigin(VPos.CENTER);
        text.setY(y);
        return text;
    }

    private void showBoxes() {
        int row = selectedRow();
        rowBox.setVisible(row >= 0);
        if (row >= 0)
            put(
                    rowBox,
                    rows.left() - 2,
                    rows.top(row) - 2,
                    rows.width() + UnitImage.margin() + 2,
                    rows.bottom(row) - rows.top(row) + 3);
        boolean known = state.sample() < grid.columns() && grid.rows() > 0;
        sampleBox.setVisible(known);
        if (known) {
            int column = grid.column(state.sample());
            put(
                    sampleBox,
                    rows.left(column) - 1,
                    rows.top() - 2,
                    rows.right(column) - rows.left(column) + 1,
                    rows.height() + 4);
        }
        hoverBox.setVisible(hovered.isPresent());
        hovered.ifPresent(at -> put(
                hoverBox,
                rows.left(at[1]) - 2,
                rows.top(at[0]) - 2,
                rows.right(at[1]) - rows.left(at[1]) + 3,
                rows.bottom(at[0]) - rows.top(at[0]) + 3));
    }

    private static void put(Rectangle box, double x, double y, double width, double height) {
        box.setX(Math.round(x) + 0.5);
        box.setY(Math.round(y) + 0.5);
        box.setWidth(Math.round(width));
        box.setHeight(Math.round(height));
    }

    private void point(double x, double y) {
        if (rows == null) return;
        hover(rows.contains(x, y) ? Optional.of(new int[] {rows.row(y), rows.column(x)}) : Optional.empty());
    }

    private void hover(Optional<int[]> cell) {
        hovered = cell;
        pointed.run();
        requestLayout();
    }

    /** A name chooses its unit only. */
    private void choose(double x, double y) {
        if (rows == null || grid.rows() == 0) return;
        if (rows.contains(x, y)) select(grid.unit(rows.row(y)), grid.sample(rows.column(x)));
        else if (x < rows.left() && y >= rows.top()) select(grid.unit(rows.row(y)), state.sample());
    }

    private void select(UnitId unit, int sample) {
        gestures.setUnits(state.withUnit(Optional.of(unit)).withSample(sample));
    }

    private void walk(KeyEvent event) {
        if (rows == null || grid.rows() == 0 || event.isShortcutDown() || event.isAltDown()) return;
        int across = 0;
        int down = 0;
        switch (event.getCode()) {
            case LEFT -> across = -1;
            case RIGHT -> across = 1;
            case UP -> down = -1;
            case DOWN -> down = 1;
            default -> {
                return;
            }
        }
        int row = Math.max(0, Math.min(grid.rows() - 1, selectedRow() + down));
        int known = Math.min(state.sample(), grid.columns() - 1);
        int column = Math.max(0, Math.min(grid.columns() - 1, grid.column(known) + across));
        select(grid.unit(row), grid.sample(column));
        event.consume();
    }
}
