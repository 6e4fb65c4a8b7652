package backlight;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javax.imageio.ImageIO;

/** Pictures of what a test shows, for a person to look at: {@code target/pictures}. Call on the JavaFX thread. */
public final class Pictures {
    private static final Path FOLDER = Path.of("target", "pictures");

    private Pictures() {}

    public static Image save(Scene scene, String name) {
        return save(scene.snapshot(null), name);
    }

    public static Image save(Node node, String name) {
        return save(node.snapshot(new SnapshotParameters(), null), name);
    }

    /** How many different colours the picture has: 1 means that nothing was drawn. */
    public static long colours(Image image) {
        return IntStream.of(pixels(image)).distinct().count();
    }

    private static Image save(Image image, String name) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels(image), 0, width);
        try {
            Files.createDirectories(FOLDER);
            ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return image;
    }

    private static int[] pixels(Image image) {
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }
}
