package backlight.view.chart;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import backlight.view.chart.Shading.Meaning;
import java.util.List;
import javafx.scene.paint.Color;
import org.junit.jupiter.api.Test;

class ShadingTest {
    private static final Shading SHADING =
            new Shading(Color.BLACK, Color.WHITE, List.of(Color.RED, Color.LIME, Color.BLUE), 1);

    private static int[] of(Meaning meaning, double[]... answers) {
        return SHADING.colours(answers, meaning);
    }

    @Test
    void anUndecidedAnswerIsTheGroundAndACertainOneItsClass() {
        double[] p = {0, 0.5, 1, -3};
        assertArrayEquals(new int[] {0xffff0000, 0xff000000, 0xff00ff00, 0xffff0000}, of(Meaning.TWO_CLASSES, p));
    }

    @Test
    void theLargestOfSeveralProbabilitiesGivesTheColour() {
        int[] colours =
                of(Meaning.CLASSES, new double[] {1, 0, 0.3}, new double[] {0, 0.2, 0.3}, new double[] {0, 0.8, 0.3});
        assertArrayEquals(new int[] {0xffff0000, 0xff0000b3, 0xff000000}, colours);
    }

    @Test
    void numbersGoFromTheGroundToTheBrightestAndEqualOnesStandBetween() {
        assertArrayEquals(new int[] {0xff000000, 0xffffffff}, of(Meaning.SIZE, new double[] {-7, 12}));
        assertArrayEquals(new int[] {0xff808080}, of(Meaning.SIZE, new double[] {4}));
        assertArrayEquals(new int[] {0xff000000}, of(Meaning.TWO_CLASSES, new double[] {Double.NaN}));
    }
}
