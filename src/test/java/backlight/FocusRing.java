package backlight;

import backlight.view.style.Rgb;
import java.util.ArrayList;
import java.util.IntSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelReader;
import javafx.scene.transform.Scale;

/**
 * How a node shows that it has the focus, measured on pixels: what differs by at least 3 : 1 from the same place without
 * the focus (WCAG 2.2, 2.4.13).
 *
 * @param thickness in pixels, the median of all ways from outside into it; 0 where nothing differs
 * @param outside the median contrast with what lies around it, at most three pixels away
 * @param inside the same with what it surrounds
 */
record FocusRing(double thickness, double outside, double inside) {
    static final double LEAST_CONTRAST = 3;

    /** Pixels of the picture for one of the window. */
    private static final int ZOOM = 2;

    /** A ring lies at most so far outside its node. */
    private static final double AROUND = 6;

    /** So near to a ring something must stand out from it, in pixels of the picture. */
    private static final int NEAR = 6;

    /** The focus came by key; afterwards the node has it again, as if by mouse. */
    static FocusRing measure(Workspace workspace, Node node) {
        Node root = workspace.scene().getRoot();
        Rectangle2D place = around(node, root.getLayoutBounds());
        Image with = picture(root, place);
        Node owner = workspace.scene().getFocusOwner();
        root.requestFocus();
        workspace.settle();
        Image without = picture(root, place);
        owner.requestFocus();
        workspace.settle();
        return of(with, without);
    }

    private static Rectangle2D around(Node node, Bounds all) {
        Bounds own = node.localToScene(node.getLayoutBounds());
        double left = Math.max(0, Math.floor(own.getMinX() - AROUND));
        double top = Math.max(0, Math.floor(own.getMinY() - AROUND));
        double right = Math.min(all.getMaxX(), Math.ceil(own.getMaxX() + AROUND));
        double bottom = Math.min(all.getMaxY(), Math.ceil(own.getMaxY() + AROUND));
        return new Rectangle2D(left * ZOOM, top * ZOOM, (right - left) * ZOOM, (bottom - top) * ZOOM);
    }

    private static Image picture(Node root, Rectangle2D place) {
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(ZOOM, ZOOM));
        parameters.setViewport(place);
        parameters.setFill(root.getScene().getFill());
        return root.snapshot(parameters, null);
    }

    static FocusRing of(Image with, Image without) {
        boolean[][] differs = differing(with, without);
        IntSummaryStatistics columns = new IntSummaryStatistics();
        IntSummaryStatistics rows = new IntSummaryStatistics();
        for (int y = 0; y < differs.length; y++) {
            for (int x = 0; x < differs[y].length; x++) {
                if (!differs[y][x]) continue;
                columns.accept(x);
                rows.accept(y);
            }
        }
        if (rows.getCount() == 0) return new FocusRing(0, 0, 0);
        List<Way> ways = ways(differs, with, columns.getMin(), columns.getMax(), rows.getMin(), rows.getMax());
        return new FocusRing(
                median(ways.stream().mapToDouble(Way::thickness)) / ZOOM,
                median(ways.stream().filter(Way::hits).mapToDouble(Way::outside)),
                median(ways.stream().filter(Way::hits).mapToDouble(Way::inside)));
    }

    private static boolean[][] differing(Image with, Image without) {
        boolean[][] differs = new boolean[(int) with.getHeight()][(int) with.getWidth()];
        for (int y = 0; y < differs.length; y++) {
            for (int x = 0; x < differs[y].length; x++)
                differs[y][x] = at(with, x, y).contrast(at(without, x, y)) >= LEAST_CONTRAST;
        }
        return differs;
    }

    /** Into what differs, from all sides but near the corners. */
    private static List<Way> ways(boolean[][] differs, Image with, int left, int right, int top, int bottom) {
        List<Way> ways = new ArrayList<>();
        int width = right - left + 1;
        int height = bottom - top + 1;
        for (int y = top + height * 3 / 10; y <= top + height * 7 / 10; y++) {
            ways.add(Way.of(differs, with, left, y, 1, 0, width));
            ways.add(Way.of(differs, with, right, y, -1, 0, width));
        }
        for (int x = left + width * 3 / 10; x <= left + width * 7 / 10; x++) {
            ways.add(Way.of(differs, with, x, top, 0, 1, height));
            ways.add(Way.of(differs, with, x, bottom, 0, -1, height));
        }
        return ways;
    }

    private static double median(DoubleStream numbers) {
        double[] sorted = numbers.sorted().toArray();
        return sorted.length == 0 ? 0 : sorted[sorted.length / 2];
    }

    private static Rgb at(Image image, int x, int y) {
        PixelReader pixels = image.getPixelReader();
        return Rgb.of(pixels.getArgb(x, y) & 0xFFFFFF);
    }

    boolean isSeen() {
        return thickness >= 2 && outside >= LEAST_CONTRAST && inside >= LEAST_CONTRAST;
    }

    /** Straight into the picture from one of the sides of what differs. */
    private record Way(double thickness, double outside, double inside) {
        boolean hits() {
            return thickness > 0;
        }

        static Way of(boolean[][] differs, Image with, int x, int y, int dx, int dy, int length) {
            int first = 0;
            while (first < length && !differs[y + first * dy][x + first * dx]) first++;
            if (first == length) return new Way(0, 0, 0);
            // the first pixel may be mixed with what lies around it
            int pure = Math.min(first + 1, length - 1);
            Rgb ring = at(with, x + pure * dx, y + pure * dy);
            int end = first;
            int changed = 0;
            while (end < length && ring.contrast(at(with, x + end * dx, y + end * dy)) < LEAST_CONTRAST) {
                if (differs[y + end * dy][x + end * dx]) changed++;
                end++;
            }
            double outside = 0;
            double inside = 0;
            for (int k = 1; k <= NEAR; k++) {
                outside = Math.max(outside, contrast(ring, with, x + (first - k) * dx, y + (first - k) * dy));
                inside = Math.max(inside, contrast(ring, with, x + (end - 1 + k) * dx, y + (end - 1 + k) * dy));
            }
            return new Way(changed, outside, inside);
        }

        /** 1 beside the picture. */
        private static double contrast(Rgb ring, Image image, int x, int y) {
            boolean within = x >= 0 && y >= 0 && x < image.getWidth() && y < image.getHeight();
            return within ? ring.contrast(at(image, x, y)) : 1;
        }
    }
}
