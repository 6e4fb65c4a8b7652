package backlight.view.network;

import java.nio.IntBuffer;
import java.util.Arrays;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** The edges of one gap between two layers, with their light and what is under way on them. */
final class GapPicture extends ImageView {
    private final int gap;
    private Pixels still;
    private Pixels pixels;
    private PixelBuffer<IntBuffer> buffer;
    private EdgeShape shape;
    private Drawing shown;
    private double scale;
    private double[] reach = {};
    private double updated;
    private double glimmer;
    private boolean moving;
    private boolean unseen;

    /** @param gap see {@link Wave} */
    GapPicture(int gap) {
        this.gap = gap;
        setMouseTransparent(true);
        setManaged(false);
    }

    /** @param newScale how many pixels of the screen one of the scene has */
    void show(Drawing drawing, double newScale) {
        List<Comet> comets = drawing.wave().comets(gap);
        double[] newReach = reach(drawing);
        double newUpdated = drawing.wave().updated(gap);
        boolean same = newScale == scale && drawing.differsInTimeOnly(shown) && Arrays.equals(newReach, reach);
        if (same && newUpdated == updated && comets.isEmpty() && !moving) return;
        double newGlimmer = drawing.wave().glimmer(gap);
        boolean kept = same && newGlimmer == glimmer && (newUpdated == updated || unseen);
        shown = drawing;
        scale = newScale;
        reach = newReach;
        updated = newUpdated;
        glimmer = newGlimmer;
        moving = !comets.isEmpty();
        if (!kept) paintStill();
        pixels.copy(still);
        new GapPainter(pixels, shape, drawing, gap, scale).paintMoving(reach, comets);
        buffer.updateBuffer(all -> null);
    }

    private void paintStill() {
        prepare();
        still.clear();
        GapPainter painter = new GapPainter(still, shape, shown, gap, scale);
        painter.paintStill(reach);
        unseen = painter.updatesUnseen(reach);
    }

    private double[] reach(Drawing drawing) {
        NetworkLayout layout = drawing.layout();
        if (gap > layout.plan().depth()) return new double[0];
        double[] all = new double[layout.shown(gap)];
        for (int to = 0; to < all.length; to++) all[to] = drawing.wave().reach(gap, layout.unit(gap, to));
        return all;
    }

    private void prepare() {
        NetworkLayout layout = shown.layout();
        double length = layout.gapRight(gap) - layout.gapLeft(gap);
        int width = Math.max(1, (int) Math.ceil(length * scale));
        int height = Math.max(1, (int) Math.ceil(layout.height() * scale));
        setX(layout.gapLeft(gap));
        if (pixels != null && pixels.width() == width && pixels.height() == height) return;
        still = new Pixels(width, height);
        pixels = new Pixels(width, height);
        shape = new EdgeShape(width);
        buffer = new PixelBuffer<>(width, height, IntBuffer.wrap(pixels.argb()), PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(buffer));
        setViewport(new Rectangle2D(0, 0, width, height));
        setFitWidth(width / scale);
        setFitHeight(height / scale);
    }
}
