package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.network.Pixels.Line;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PixelsTest {
    private static final int WIDTH = 100;
    private static final int HEIGHT = 400;
    private static final int COLOUR = 0x5BB8FF;
    private final Pixels pixels = new Pixels(WIDTH, HEIGHT);
    private final EdgeShape shape = new EdgeShape(WIDTH);

    private double inked() {
        return Arrays.stream(pixels.argb())
                .mapToDouble(argb -> (argb >>> 24) / 255.0)
                .sum();
    }

    @Test
    void aLevelLineIsAsThickAsItIsSaidToBe() {
        pixels.draw(Line.solid(3, COLOUR), shape, 200, 200);
        assertEquals(3 * WIDTH, inked(), 0.02 * WIDTH);
        assertEquals(0xFF000000 | COLOUR, pixels.argb()[199 * WIDTH + 50]);
        assertEquals(0, pixels.argb()[205 * WIDTH + 50]);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.6, 1.4, 3, 6.6})
    void aSteepLineCoversItsLengthTimesItsWidth(double width) {
        pixels.draw(Line.solid(width, COLOUR), shape, 380, 20);
        double length = 0;
        for (int x = 0; x < WIDTH; x++) length += Math.hypot(1, 360 * shape.slope(x));
        assertEquals(length * width, inked(), 0.03 * length * width);
    }

    @Test
    void ofADashedLineTheDashesAreDrawn() {
        pixels.draw(Line.solid(1, COLOUR).dashed(5, 4), shape, 200, 200);
        assertEquals(WIDTH * 5 / 9.0, inked(), 4);
    }

    @Test
    void aLineBeginsWhereTheLightHasCome() {
        pixels.draw(Line.solid(2, COLOUR).from(60), shape, 200, 200);
        assertEquals(0, pixels.argb()[200 * WIDTH + 59]);
        assertTrue(pixels.argb()[200 * WIDTH + 60] != 0);
    }

    @Test
    void whatIsBelowShinesThroughASoftEdge() {
        pixels.draw(Line.solid(10, 0xFFFFFF), shape, 200, 200);
        pixels.draw(Line.solid(1, 0), shape, 199, 199);
        assertEquals(0xFF808080, pixels.argb()[198 * WIDTH + 50], 0x020202);
    }

    @Test
    void aDotIsRound() {
        pixels.dot(50, 200, 4, 1, COLOUR);
        assertEquals(Math.PI * 16, inked(), 6);
    }

    @Test
    void theShapeOfEdgesLeavesAndArrivesLevel() {
        assertEquals(0, shape.rise(0), 0.001);
        assertEquals(0.5, (shape.rise(49) + shape.rise(50)) / 2, 1e-6);
        assertEquals(1, shape.rise(WIDTH - 1), 0.001);
        assertTrue(shape.slope(0) < shape.slope(50));
        assertEquals(0.3, EdgeShape.along(EdgeShape.parameter(0.3)), 1e-6);
    }
}
