package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import java.util.Arrays;
import java.util.List;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class MomentsCellTest {
    private static final Messages MESSAGES = Messages.load();

    private final MomentsCell cell = new MomentsCell(MESSAGES);

    private CellStage open(double width, double scale, double[] means, double[] variances, double... theory) {
        RowScale mean = RowScale.means(List.of(means, new double[] {-1}));
        RowScale variance = RowScale.variances(List.of(variances, new double[] {0.01, 10}));
        double[] expected = theory.length == 0 ? theory : Arrays.copyOf(theory, means.length);
        List<String> names = LayerNames.of(MESSAGES, means.length, false);
        cell.show(new MomentsCell.Content(means, variances, expected, expected, names, mean, variance));
        CellStage stage = new CellStage(cell, width, 300 * scale, scale);
        stage.axis.show(MomentsCell.axes(MESSAGES, mean, variance));
        stage.settle();
        return stage;
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void bothStripsStandAtTheHeightsOfTheirTicks(double width, double scale) {
        CellStage stage = open(width, scale, new double[] {0, -1, 1}, new double[] {0.01, 1, 0.1});
        List<Double> dots = stage.heights("layer-dot");
        assertEquals(stage.tick("0.0"), dots.get(0), 0.5);
        assertEquals(stage.tick("−1.0"), dots.get(1), 0.5);
        assertEquals(stage.tick("10⁻²"), dots.get(3), 0.5);
        assertEquals(stage.tick("1"), dots.get(4), 0.5);
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void aVarianceOfZeroIsApartAndAMeanOfZeroIsNot() {
        CellStage stage = open(215, 1, new double[] {0, 0}, new double[] {0.5, 0});
        List<Circle> dots = stage.all(Circle.class, "layer-dot");
        assertTrue(dots.get(3).getCenterY() > dots.get(2).getCenterY() + 30);
        assertEquals(1, stage.all(Polyline.class, "layer-path").size(), "no line leads to the variance of 0");
        assertEquals(List.of("H1", "H2"), stage.words("tick"));
    }

    @Test
    void theoryIsDrawnWhereItExpectsSomething() {
        assertEquals(
                List.of(),
                open(215, 1, new double[] {0.1, 0.2}, new double[] {1, 1}).all(Polyline.class, "theory-line"));
        CellStage stage = open(215, 1, new double[] {0.1, 0.2}, new double[] {1, 1}, 0.5, Double.NaN);
        List<Polyline> theory = stage.all(Polyline.class, "theory-line");
        assertEquals(2, theory.size());
        assertEquals(2, theory.get(0).getPoints().size(), "one point that is known");
    }

    @Test
    void itSaysItsNumbers() {
        open(215, 1, new double[] {-0.25, 0.5}, new double[] {1, 1e-5});
        assertEquals(
                "Activations of each layer. Mean: H1 −0.25, H2 0.50. Variance: H1 1.0, H2 1.0·10⁻⁵.",
                cell.getAccessibleText());
    }

    @Test
    void ofManyLayersTheSentenceTellsTheEndsAndTheExtremes() {
        double[] means = new double[32];
        double[] variances = new double[32];
        Arrays.fill(variances, 1);
        means[7] = -0.5;
        means[20] = 0.75;
        CellStage stage = open(150, 1, means, variances);
        assertTrue(
                cell.getAccessibleText().contains("H1 0.00, H32 0.00; the least −0.50, the largest 0.75"),
                cell.getAccessibleText());
        assertEquals(64, stage.heights("layer-dot").size());
        assertTrue(stage.words("layer-number").size() <= 4);
    }
}
