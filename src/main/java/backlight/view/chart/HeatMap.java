package backlight.view.chart;

import java.nio.IntBuffer;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;

/** Cells drawn as large as they are seen: scaling up integers here costs a third of scaling an image. */
public final class HeatMap extends ImageView {
    private PixelBuffer<IntBuffer> pixels;
    private int width;
    private int height;

    public HeatMap() {
        setMouseTransparent(true);
    }

    /**
     * @param colours ARGB of n × n cells, row by row from the top
     * @param newWidth of the picture, in pixels, above 0
     * @param newHeight of the picture, in pixels, above 0
     */
    public void show(int[] colours, int n, int newWidth, int newHeight) {
        if (newWidth != width || newHeight != height) resize(newWidth, newHeight);
        int[] target = pixels.getBuffer().array();
        for (int row = 0; row < height; row++) {
            int from = row * n / height * n;
            int at = row * width;
            for (int column = 0; column < width; column++) target[at + column] = colours[from + column * n / width];
        }
        pixels.updateBuffer(buffer -> null);
    }

    private void resize(int newWidth, int newHeight) {
        width = newWidth;
        height = newHeight;
        IntBuffer buffer = IntBuffer.allocate(width * height);
        pixels = new PixelBuffer<>(width, height, buffer, PixelFormat.getIntArgbPreInstance());
        setImage(new WritableImage(pixels));
    }
}
