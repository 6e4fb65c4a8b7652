package backlight.view.lab;

import backlight.model.health.Gate;
import backlight.model.lab.UnitGrid;
import java.nio.IntBuffer;
import java.util.Arrays;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/**
 * The cells of a grid of units and samples as one picture, with a cross at the end of dead rows.
 *
 * <p>Where there are more rows or columns than pixels, a pixel has the mean colour of its cells.
 */
final class UnitImage extends ImageView {
    /** Cells at least so large, in pixels, are kept apart by a line. */
    private static final double APART = 5;

    private static final int LARGEST_CROSS = 9;
    private static final int SMALLEST_CROSS = 5;
    private static final int BOLD = 8;

    private PixelBuffer<IntBuffer> pixels;
    private int width;
    private int height;

    UnitImage() {
        setMouseTransparent(true);
        setManaged(false);
    }

    /** Room for the crosses, in pixels. */
    static double margin() {
        return LARGEST_CROSS + 4;
    }

    /** @param covered the row that must not be seen; −1 for none */
    void show(UnitRows rows, UnitColours colours, int covered) {
        setX(rows.left());
        setY(rows.top());
        resize(Math.max(1, (int) Math.round(rows.width() + margin())), Math.max(1, (int) Math.round(rows.height())));
        int[] argb = pixels.getBuffer().array();
        Arrays.fill(argb, 0);
        UnitGrid grid = rows.grid();
        int row = 0;
        while (row < grid.rows()) {
            int top = (int) Math.round(rows.top(row) - rows.top());
            int end = row + 1;
            while (end < grid.rows() && Math.round(rows.bottom(end) - rows.top()) <= top + 1) end++;
            int bottom = Math.max(top + 1, (int) Math.round(rows.bottom(end - 1) - rows.top()));
            if (bottom - top >= APART) bottom--;
            paint(argb, rows, colours, new Band(row, end, top, Math.min(bottom, height)), covered);
            row = end;
        }
        pixels.updateBuffer(all -> null);
    }

    /** Rows from {@code first} to before {@code end} that share the lines of pixels from {@code top} on. */
    private record Band(int first, int end, int top, int bottom) {}

    private void paint(int[] argb, UnitRows rows, UnitColours colours, Band band, int covered) {
        if (band.top() >= height) return;
        int right = (int) Math.round(rows.width());
        int start = band.top() * width;
        boolean hidden = band.first() <= covered && covered < band.end();
        if (hidden) Arrays.fill(argb, start, start + right, colours.covered());
        else line(argb, start, right, rows, colours, band);
        for (int y = band.top() + 1; y < band.bottom(); y++) System.arraycopy(argb, start, argb, y * width, right);
        for (int row = band.first(); row < band.end() && !hidden; row++) {
            if (rows.grid().dead(row)) cross(argb, right + 2, band, colours.mark());
        }
    }

    private static void line(int[] argb, int start, int right, UnitRows rows, UnitColours colours, Band band) {
        UnitGrid grid = rows.grid();
        int columns = grid.columns();
        boolean apart = right >= APART * columns;
        int[] palette = new int[Gate.State.values().length];
        for (Gate.State state : Gate.State.values()) palette[state.ordinal()] = colours.of(state);
        for (int x = 0; x < right; x++) {
            int first = (int) ((long) x * columns / right);
            int last = Math.max(first + 1, (int) ((long) (x + 1) * columns / right));
            boolean seam = apart && (long) (x + 1) * columns / right > first;
            if (last - first == 1 && band.end() - band.first() == 1) {
                argb[start + x] =
                        seam ? 0 : palette[grid.state(band.first(), first).ordinal()];
            } else {
                argb[start + x] = mean(grid, band, first, Math.min(columns, last), palette);
            }
        }
    }

    private static int mean(UnitGrid grid, Band band, int first, int last, int... palette) {
        long red = 0;
        long green = 0;
        long blue = 0;
        for (int row = band.first(); row < band.end(); row++) {
            for (int column = first; column < last; column++) {
                int colour = palette[grid.state(row, column).ordinal()];
                red += colour >> 16 & 255;
                green += colour >> 8 & 255;
                blue += colour & 255;
            }
        }
        long cells = (long) (band.end() - band.first()) * (last - first);
        return (int) (0xff << 24 | red / cells << 16 | green / cells << 8 | blue / cells);
    }

    /** In rows too low for a cross, a bar. */
    private void cross(int[] argb, int left, Band band, int colour) {
        int rowHeight = band.bottom() - band.top();
        if (rowHeight < SMALLEST_CROSS) {
            for (int y = band.top(); y < band.bottom(); y++)
                Arrays.fill(argb, y * width + left, y * width + left + SMALLEST_CROSS, colour);
            return;
        }
        int size = Math.min(LARGEST_CROSS, rowHeight);
        int top = band.top() + (rowHeight - size) / 2;
        for (int k = 0; k < size; k++) {
            int at = (top + k) * width + left;
            for (int thick = 0; thick < (size < BOLD ? 1 : 2); thick++) {
                argb[at + Math.min(size - 1, k + thick)] = colour;
                argb[at + Math.max(0, size - 1 - k - thick)] = colour;
            }
        }
    }

    private void resize(int newWidth, int newHeight) {
        if (newWidth == width && newHeight == height) return;
        width = newWidth;
        height = newHeight;
        IntBuffer buffer = IntBuffer.allocate(width * height);
        pixels = new PixelBuffer<>(width, height, buffer, PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(pixels));
    }
}
