package backlight.view.network;

import java.util.Arrays;

/**
 * A picture into which edges and comets are painted column by column, which for curves that never turn back takes a
 * tenth of the time that a stroke of the toolkit does.
 *
 * <p>Colours are 0xRRGGBB; the pixels themselves are premultiplied ARGB. Lengths are in pixels.
 */
final class Pixels {
    private static final int OPAQUE = 0xFF000000;

    private final int width;
    private final int height;
    private final int[] argb;

    Pixels(int width, int height) {
        this.width = width;
        this.height = height;
        argb = new int[width * height];
    }

    /** A line along the edge of some shape. It begins at a column; dashes are lengths of line and gap. */
    record Line(double left, double width, int colour, double dash, double space) {
        static Line solid(double width, int colour) {
            return new Line(0, width, colour, 0, 0);
        }

        Line dashed(double newDash, double newSpace) {
            return new Line(left, width, colour, newDash, newSpace);
        }

        Line from(double column) {
            return new Line(column, width, colour, dash, space);
        }
    }

    int[] argb() {
        return argb;
    }

    int width() {
        return width;
    }

    int height() {
        return height;
    }

    void clear() {
        Arrays.fill(argb, 0);
    }

    /** Becomes a copy of a picture of the same size. */
    void copy(Pixels other) {
        System.arraycopy(other.argb, 0, argb, 0, argb.length);
    }

    /** Draws a line from height {@code leftY} at the left side of the picture to {@code rightY} at its right side. */
    void draw(Line line, EdgeShape shape, double leftY, double rightY) {
        double rise = rightY - leftY;
        double length = 0;
        double period = line.dash() + line.space();
        for (int x = 0; x < shape.columns(); x++) {
            double slope = Math.abs(rise * shape.slope(x));
            double step = Math.sqrt(1 + slope * slope);
            length += step;
            if (x < line.left() || (period > 0 && (length - step / 2) % period > line.dash())) continue;
            column(x, leftY + rise * shape.rise(x), line.width() * step, Math.max(1, slope), line.colour());
        }
    }

    /**
     * One column of a line: a bar of height {@code thick} around y, which the line's slope smears over {@code smear}
     * pixels.
     */
    private void column(int x, double y, double thick, double smear, int colour) {
        double reach = (thick + smear) / 2;
        double most = Math.min(1, thick / smear);
        int first = Math.max(0, (int) Math.floor(y - reach));
        int last = Math.min(height - 1, (int) Math.ceil(y + reach));
        double full = most < 1 ? -1 : reach - smear;
        for (int row = first; row <= last; row++) {
            double off = Math.abs(row + 0.5 - y);
            if (off <= full) argb[row * width + x] = OPAQUE | colour;
            else if (off < reach) blend(row * width + x, colour, Math.min(most, (reach - off) / smear));
        }
    }

    /** A dot with a soft edge, and around it a halo of {@code halo} times its radius. */
    void dot(double x, double y, double radius, double halo, int colour) {
        double reach = radius * halo + 1;
        int bottom = Math.min(height - 1, (int) (y + reach));
        int right = Math.min(width - 1, (int) (x + reach));
        for (int row = Math.max(0, (int) (y - reach)); row <= bottom; row++) {
            for (int column = Math.max(0, (int) (x - reach)); column <= right; column++) {
                double distance = Math.sqrt(square(column + 0.5 - x) + square(row + 0.5 - y));
                double core = Math.min(1, radius + 0.5 - distance);
                double faint = Math.max(0, 1 - distance / (radius * halo));
                double covered = Math.max(core, 0.6 * faint * faint);
                if (covered > 0) blend(row * width + column, colour, covered);
            }
        }
    }

    private static double square(double x) {
        return x * x;
    }

    /** colour·α + what is there·(1 − α) */
    private void blend(int index, int colour, double alpha) {
        int a = (int) (alpha * 255 + 0.5);
        int below = argb[index];
        int keep = 255 - a;
        int even = (below & 0xFF00FF) * keep + (colour & 0xFF00FF) * a + 0x800080;
        int green = (below >> 8 & 255) * keep + (colour >> 8 & 255) * a + 128;
        int cover = (below >>> 24) * keep + 255 * a + 128;
        int redBlue = even + (even >>> 8 & 0xFF00FF) >>> 8 & 0xFF00FF;
        argb[index] = (cover + (cover >> 8) >> 8) << 24 | redBlue | (green + (green >> 8) >> 8 & 255) << 8;
    }
}
