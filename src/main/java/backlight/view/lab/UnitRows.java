package backlight.view.lab;

import backlight.model.lab.UnitGrid;

/**
 * Where the rows and columns of a grid lie, in pixels: layers are apart from each other, rows are of equal height.
 *
 * @param gap between layers
 */
record UnitRows(UnitGrid grid, double left, double top, double width, double height, double gap) {
    private double rowHeight() {
        return (height - gap * Math.max(0, grid.plan().hidden() - 1)) / Math.max(1, grid.rows());
    }

    double top(int row) {
        return top + row * rowHeight() + (grid.unit(row).layer() - 1) * gap;
    }

    double bottom(int row) {
        return top(row) + rowHeight();
    }

    double middle(int row) {
        return top(row) + rowHeight() / 2;
    }

    double left(int column) {
        return left + column * width / grid.columns();
    }

    double right(int column) {
        return left(column + 1);
    }

    /** The row at this height, between two the nearer one. */
    int row(double y) {
        int low = 0;
        for (int row = 1; row < grid.rows(); row++) if (y > (bottom(row - 1) + top(row)) / 2) low = row;
        return low;
    }

    int column(double x) {
        return Math.max(0, Math.min(grid.columns() - 1, (int) ((x - left) * grid.columns() / width)));
    }

    boolean contains(double x, double y) {
        return grid.rows() > 0 && x >= left && x < left + width && y >= top && y < top + height;
    }
}
