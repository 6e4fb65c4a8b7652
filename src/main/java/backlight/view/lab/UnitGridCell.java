package backlight.view.lab;

import backlight.model.lab.UnitGrid;
import backlight.view.text.Messages;
import javafx.scene.input.MouseEvent;

/** The grid of all units and samples in a column of the race; dead rows have a cross at their end. */
public final class UnitGridCell extends LabCell {
    private static final double PADDING = 0.5;

    /** Between two layers, in pixels. */
    private static final double GAP = 4;

    /** A layer that has so much height can do without that, in pixels. */
    private static final double ROOM = 14;

    private final UnitWords words;
    private final UnitColours colours = new UnitColours(this::repaint);
    private final UnitImage image = new UnitImage();
    private UnitGrid grid;
    private UnitGrid painted;
    private UnitRows rows;

    public UnitGridCell(Messages messages) {
        super(messages, "unit-grid-cell");
        words = new UnitWords(messages);
        draws(colours, image);
        hover().addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
        hover().addEventHandler(MouseEvent.MOUSE_EXITED, event -> {
            if (grid != null) hint(words.grid(grid));
        });
    }

    public void show(UnitGrid newGrid) {
        if (newGrid == grid) return;
        grid = newGrid;
        say(words.grid(grid));
        requestLayout();
    }

    private void repaint() {
        painted = null;
        requestLayout();
    }

    @Override
    void draw(double em) {
        if (grid == null) return;
        double pad = PADDING * em;
        double width = Math.max(1, getWidth() - 2 * pad - UnitImage.margin());
        UnitRows now =
                new UnitRows(grid, Math.round(pad), Math.round(pad), width, Math.max(1, getHeight() - 2 * pad), gap());
        if (grid == painted && now.equals(rows)) return;
        rows = now;
        painted = grid;
        image.show(rows, colours, -1);
    }

    /** None where many layers leave no room for it. */
    private double gap() {
        return getHeight() < ROOM * grid.plan().hidden() ? 0 : GAP;
    }

    private void point(double x, double y) {
        if (rows == null) return;
        boolean inside = rows.contains(x, y);
        hint(inside ? words.cell(grid, rows.row(y), rows.column(x)) : words.grid(grid));
    }
}
