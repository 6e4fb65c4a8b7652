package backlight.view.formula;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import javafx.scene.transform.Scale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** Writes the formulas to target/pictures for a person to look at. */
class FormulaPicturesTest {
    private static final String STYLE = """
            .root { -fx-background-color: -card; -fx-padding: 20; -fx-spacing: 18; -fx-font-size: %dpx; }
            .symbol, .formula-rule { -fx-fill: -text; }
            .pill { -fx-background-radius: 5; -fx-background-color: -one; }
            .pill.parameter-2 { -fx-background-color: -two; }
            .pill .symbol { -fx-fill: -on; }
            """;
    private static final String DARK =
            ".root { -card: #151A22; -text: #ECEFF4; -one: #FF7AC6; -two: #B8E35A; -on: #1B0613; }";
    private static final String LIGHT =
            ".root { -card: #FFFFFF; -text: #14181F; -one: #BE1F72; -two: #486F00; -on: #FFFFFF; }";

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "dark-wide,22,700,1",
        "dark-inspector,20,340,2",
        "light-inspector,18,290,1",
        "light-wide,22,700,2",
        "dark-presentation,54,1400,1"
    })
    void everySampleIsDrawn(String name, int em, int width, int scale) throws Exception {
        String colours = name.startsWith("dark") ? DARK : LIGHT;
        WritableImage picture =
                WaitForAsyncUtils.waitForAsyncFx(30_000, () -> draw(STYLE.formatted(em) + colours, width, scale));
        assertTrue(inkedPixels(picture) > 5000, "almost nothing was drawn");
        write(picture, new File("target/pictures/formula-" + name + "-" + scale + "x.png"));
    }

    private static WritableImage draw(String css, int width, int scale) {
        VBox column = new VBox();
        for (Samples sample : Samples.values()) {
            FormulaView view = new FormulaView(backlight.view.text.Messages.load());
            view.show(sample.latex, sample.parameters);
            view.setMaxWidth(width);
            column.getChildren().add(view);
        }
        Scene scene = new Scene(column, width + 40, 200);
        scene.getStylesheets()
                .add("data:text/css,"
                        + URLEncoder.encode(css, StandardCharsets.UTF_8).replace("+", "%20"));
        column.applyCss();
        column.resize(width + 40, column.prefHeight(width + 40));
        column.layout();
        SnapshotParameters parameters = new SnapshotParameters();
        parameters.setTransform(new Scale(scale, scale));
        return column.snapshot(parameters, null);
    }

    private static long inkedPixels(WritableImage picture) {
        int[] pixels = pixels(picture);
        return Arrays.stream(pixels).filter(argb -> argb != pixels[0]).count();
    }

    private static int[] pixels(WritableImage picture) {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        return pixels;
    }

    private static void write(WritableImage picture, File file) throws IOException {
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(0, 0, width, height, pixels(picture), 0, width);
        file.getParentFile().mkdirs();
        ImageIO.write(image, "png", file);
    }
}
