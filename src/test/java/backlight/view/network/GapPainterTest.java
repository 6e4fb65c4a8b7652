package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backlight.model.scene.Picture.Show;
import backlight.model.training.Snapshot;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GapPainterTest {
    private static final int COLUMNS = 200;
    private static final int HEIGHT = 400;
    private static final int GROUND = 0xFFFFFF;

    private final Snapshot snapshot = Networks.snapshot("tanh", 1, 1);

    /** In the middle of a dot half way along the only edge to the output. */
    private int middle(double value, boolean forward) {
        Wave wave = new Wave(snapshot, 0);
        NetworkLayout layout = new NetworkLayout(snapshot.plan(), 600, HEIGHT, 14);
        Inks inks = new Inks(GROUND, 0x0046B8, 0x9A3200, 0, 0, GROUND, 0, 0.46, 1.35, 1.6, false, 7);
        Drawing drawing = new Drawing(wave, layout, Light.LOGARITHMIC, Show.GRADIENT, inks);
        Pixels pixels = new Pixels(COLUMNS, HEIGHT);
        EdgeShape shape = new EdgeShape(COLUMNS);
        new GapPainter(pixels, shape, drawing, 2, 1)
                .paintMoving(new double[] {0}, List.of(new Comet(0, 0, 0.5, value, forward)));
        return pixels.argb()[(int) layout.y(1, 0) * COLUMNS + COLUMNS / 2] & 0xFFFFFF;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDotBelowZeroIsHollow(boolean forward) {
        assertEquals(GROUND, middle(-0.5, forward));
        assertNotEquals(GROUND, middle(0.5, forward));
    }
}
