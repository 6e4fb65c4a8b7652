package backlight.view.chart;

import java.util.Arrays;
import java.util.List;

/**
 * Turns one smooth piece of a graph into few, well-placed points.
 *
 * <p>Cells are halved while the graph at ¼, ½ or ¾ of a cell is more than {@link #TOLERANCE} off its chord. Points
 * that a straight line replaces to {@link #SLACK} are dropped. What lies more than one height of the plot away is cut
 * off, in double precision, so that no number is too large to draw.
 */
final class Sampler {
    /** Pixels. */
    static final double TOLERANCE = 0.2;

    static final double SLACK = 0.1;

    private static final int CELLS = 40;
    private static final int MOST_HALVINGS = 12;

    /** Where activation functions have their bends, whatever the window; so no narrow bump falls between cells. */
    private static final double[] LANDMARKS = {-6, -3, -1.5, -0.5, 0, 0.5, 1.5, 3, 6};

    private final Graph graph;
    private final Scale x;
    private final Scale y;
    private final double top;
    private final double bottom;
    private double[] points = new double[512];
    private int size;

    private Sampler(Graph graph, Scale x, Scale y) {
        this.graph = graph;
        this.x = x;
        this.y = y;
        top = Math.min(y.start(), y.end()) - y.pixels();
        bottom = Math.max(y.start(), y.end()) + y.pixels();
    }

    /** Adds the polylines of the piece from (from, start) to (to, end). */
    static void sample(
            Graph graph, double from, double start, double to, double end, Scale x, Scale y, List<double[]> pieces) {
        Sampler sampler = new Sampler(graph, x, y);
        sampler.walk(from, start, to, end);
        sampler.cut(pieces);
    }

    private void walk(double from, double start, double to, double end) {
        double[] nodes = nodes(from, to);
        double left = from;
        double leftPixel = y.pixel(start);
        add(x.pixel(from), leftPixel);
        for (int i = 1; i < nodes.length; i++) {
            double right = nodes[i];
            double rightPixel = i == nodes.length - 1 ? y.pixel(end) : height(right);
            halve(left, leftPixel, right, rightPixel, MOST_HALVINGS);
            left = right;
            leftPixel = rightPixel;
        }
    }

    /** The ends of the first cells: evenly spread, and the landmarks between. */
    private double[] nodes(double from, double to) {
        int cells = Math.max(1, (int) Math.ceil(CELLS * (to - from) / x.window().length()));
        double[] nodes = new double[cells + 1 + LANDMARKS.length];
        for (int i = 0; i <= cells; i++) nodes[i] = i == cells ? to : from + (to - from) * i / cells;
        int n = cells + 1;
        for (double landmark : LANDMARKS) if (landmark > from && landmark < to) nodes[n++] = landmark;
        nodes = Arrays.copyOf(nodes, n);
        Arrays.sort(nodes);
        return nodes;
    }

    private double height(double at) {
        return y.pixel(graph.at(at));
    }

    private boolean outside(double a, double b) {
        return a < top && b < top || a > bottom && b > bottom;
    }

    private void halve(double left, double leftY, double right, double rightY, int depth) {
        double middle = left + (right - left) / 2;
        double middleY = height(middle);
        double width = x.pixel(right) - x.pixel(left);
        boolean unseen = outside(leftY, rightY) && outside(leftY, middleY);
        if (depth > 0 && width > 0.5 && !unseen && bends(left, leftY, middle, middleY, right, rightY, width)) {
            halve(left, leftY, middle, middleY, depth - 1);
            halve(middle, middleY, right, rightY, depth - 1);
        } else {
            add(x.pixel(right), rightY);
        }
    }

    private boolean bends(
            double left, double leftY, double middle, double middleY, double right, double rightY, double width) {
        double rise = rightY - leftY;
        double tolerance = TOLERANCE * Math.sqrt(1 + rise * rise / (width * width));
        return off(middleY, leftY + rise / 2, tolerance)
                || off(height(left + (middle - left) / 2), leftY + rise / 4, tolerance)
                || off(height(middle + (right - middle) / 2), leftY + rise * 3 / 4, tolerance);
    }

    private static boolean off(double pixel, double chord, double tolerance) {
        return !(Math.abs(pixel - chord) <= tolerance);
    }

    private void add(double px, double py) {
        if (size == points.length) points = Arrays.copyOf(points, 2 * size);
        points[size++] = px;
        points[size++] = py;
    }

    /** Splits at the edges of the band that is drawn, and thins out each part. */
    private void cut(List<double[]> pieces) {
        double[] part = new double[size + 4];
        int n = 0;
        for (int i = 0; i + 3 < size; i += 2) {
            double ax = points[i];
            double ay = points[i + 1];
            double bx = points[i + 2];
            double by = points[i + 3];
            if (outside(ay, by) || Double.isNaN(ay + by)) {
                n = finish(part, n, pieces);
                continue;
            }
            double cy = Math.max(top, Math.min(bottom, ay));
            double dy = Math.max(top, Math.min(bottom, by));
            if (n == 0) n = put(part, n, ay == cy ? ax : between(ax, ay, bx, by, cy), cy);
            n = put(part, n, by == dy ? bx : between(ax, ay, bx, by, dy), dy);
            if (by != dy) n = finish(part, n, pieces);
        }
        finish(part, n, pieces);
    }

    private static double between(double ax, double ay, double bx, double by, double atY) {
        if (Double.isInfinite(ay)) return bx;
        if (Double.isInfinite(by)) return ax;
        return ax + (bx - ax) * ((atY - ay) / (by - ay));
    }

    private static int put(double[] part, int n, double px, double py) {
        part[n] = px;
        part[n + 1] = py;
        return n + 2;
    }

    private static int finish(double[] part, int n, List<double[]> pieces) {
        if (n >= 4) pieces.add(thin(part, n));
        return 0;
    }

    /** Keeps a point only where the cone of straight lines from the last kept one has closed. */
    private static double[] thin(double[] part, int n) {
        double[] kept = new double[n];
        int m = put(kept, 0, part[0], part[1]);
        double low = Double.NEGATIVE_INFINITY;
        double high = Double.POSITIVE_INFINITY;
        int anchor = 0;
        for (int i = 2; i < n; i += 2) {
            double run = part[i] - part[anchor];
            double rise = part[i + 1] - part[anchor + 1];
            if (i - 2 > anchor && !(rise >= low * run && rise <= high * run)) {
                anchor = i - 2;
                m = put(kept, m, part[anchor], part[anchor + 1]);
                low = Double.NEGATIVE_INFINITY;
                high = Double.POSITIVE_INFINITY;
                run = part[i] - part[anchor];
                rise = part[i + 1] - part[anchor + 1];
            }
            low = Math.max(low, (rise - SLACK) / run);
            high = Math.min(high, (rise + SLACK) / run);
        }
        m = put(kept, m, part[n - 2], part[n - 1]);
        return Arrays.copyOf(kept, m);
    }
}
