package backlight.view.lab;

import backlight.view.chart.Placement.Box;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import javafx.scene.input.MouseEvent;

/** ‖δ‖ of each layer of one column, on the decades of its row. */
public final class NormCell extends LabCell {
    /**
     * What is drawn. The arrays must not change any more.
     *
     * @param norms of the layers from the first to the output, each at least 0
     * @param layers their names
     */
    public record Content(double[] norms, List<String> layers, RowScale scale) {}

    private final RowGrid grid = new RowGrid();
    private final LayerLine line;
    private final LayerNames names = new LayerNames();
    private Content content;
    private int hovered = -1;

    public NormCell(Messages messages) {
        super(messages, "norm-cell");
        line = new LayerLine(Numbers::significant, messages.text("lab.cell.lost"));
        draws(grid, line, names);
        hover().addEventHandler(MouseEvent.MOUSE_MOVED, event -> hoverAt(event.getX()));
        hover().addEventHandler(MouseEvent.MOUSE_EXITED, event -> hoverAt(-1));
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        String numbers = listed(content.layers(), content.norms(), LabCell::size);
        say(messages.text("lab.norm.says", numbers));
        requestLayout();
    }

    private void hoverAt(double x) {
        int layer = content == null ? -1 : places().nearest(x);
        if (layer == hovered) return;
        hovered = layer;
        requestLayout();
    }

    private LayerPlaces places() {
        return new LayerPlaces(content.norms().length, 0, getWidth());
    }

    @Override
    void draw(double em) {
        if (content == null) return;
        RowPixels y = content.scale().pixels(0, getHeight(), em);
        grid.show(y, Double.NaN, 0, getWidth(), em);
        Box room = new Box(0, 0, getWidth(), getHeight() - content.scale().foot() * em + 0.6 * em);
        line.show(content.norms(), places(), y, Double.NaN, Math.min(hovered, content.norms().length - 1), room, em);
        names.show(content.layers(), places(), getHeight() - 0.7 * em, em);
    }
}
