package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class SlopeCellTest {
    private static final Messages MESSAGES = Messages.load();

    private final SlopeCell cell = new SlopeCell(MESSAGES);

    private static double[] way(double from, double to, int epochs) {
        double[] a = new double[epochs + 1];
        for (int k = 0; k <= epochs; k++) a[k] = from + (to - from) * k / epochs;
        return a;
    }

    private SlopeCell.Content content(int epoch, double[]... slopes) {
        return new SlopeCell.Content(
                slopes,
                LayerNames.of(MESSAGES, slopes.length, false),
                100,
                epoch,
                Double.NaN,
                RowScale.slopes(Arrays.asList(slopes)));
    }

    private CellStage open(SlopeCell.Content content, double width, double scale) {
        cell.show(content);
        CellStage stage = new CellStage(cell, width, 300 * scale, scale);
        stage.axis.show(SlopeCell.axes(MESSAGES, content.scale()));
        stage.settle();
        return stage;
    }

    private static double[] targets(LabState state) {
        SlopeTargets targets = new SlopeTargets();
        return IntStream.range(0, state.columns().size())
                .mapToDouble(k -> targets.of(state, k))
                .toArray();
    }

    @Test
    void theDataTellWhatIsToBeLearnedWhileTheExperimentIsAsItWasPrepared() {
        LabState state = Scenarios.byId("slope-of-the-data").state();
        assertArrayEquals(new double[] {1, 0.3, 0, -1, 2}, targets(state));
        assertArrayEquals(new double[] {1, 0.3, 0, -1, 2}, targets(state.withEpoch(7)));
        assertTrue(Double.isNaN(targets(state.withEpochs(20))[0]), "it was changed");
        assertTrue(Double.isNaN(targets(Scenarios.byId("slope-for-xor").state())[2]));
    }

    @Test
    void whatIsToBeLearnedIsADashedLine() {
        SlopeCell.Content plain = content(50, way(0, 1, 100));
        CellStage stage = open(plain, 215, 1);
        assertEquals(List.of(), stage.all(Line.class, "slope-target"));
        SlopeCell.Content wanted =
                new SlopeCell.Content(plain.slopes(), plain.layers(), plain.epochs(), plain.epoch(), 1, plain.scale());
        stage = open(wanted, 215, 1);
        Line line = stage.all(Line.class, "slope-target").get(0);
        assertEquals(stage.tick("1.0"), line.getStartY(), 1);
        assertTrue(line.getStrokeDashArray().size() > 1);
        assertTrue(cell.getAccessibleText().endsWith("The data want 1.00, the dashed line."), cell.getAccessibleText());
        assertEquals(List.of(), stage.outside());
    }

    /** a as drawn: how far the arm falls on its way to the left. */
    private static double drawn(Line arm) {
        return (arm.getEndY() - arm.getStartY()) / (arm.getStartX() - arm.getEndX());
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void theArmMovesWithTheEpochAndTheDotStandsAtItsTick(double width, double scale) {
        CellStage stage = open(content(0, way(0, 1, 100)), width, scale);
        assertEquals(0, drawn(stage.all(Line.class, "slope-arm").get(0)), 1e-9);
        assertEquals(stage.tick("0.0"), stage.heights("slope-dot").get(0), 0.5);
        cell.show(content(50, way(0, 1, 100)));
        stage.settle();
        assertEquals(0.5, drawn(stage.all(Line.class, "slope-arm").get(0)), 1e-9);
        assertEquals(0, drawn(stage.all(Line.class, "slope-arm-start").get(0)), 1e-9);
        assertEquals(stage.tick("0.5"), stage.heights("slope-dot").get(0), 0.5);
        assertEquals(List.of("50"), stage.words("shown-epoch"));
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void aNegativeSlopePointsUpAndALargeOneStaysInThePicture() {
        CellStage stage = open(content(100, way(0.25, -1, 100), way(0.25, 40, 100)), 215, 1);
        List<Line> arms = stage.all(Line.class, "slope-arm");
        assertEquals(-1, drawn(arms.get(0)), 1e-9);
        assertEquals(40, drawn(arms.get(1)), 1e-6);
        for (Line arm : arms) {
            assertTrue(arm.getEndY() >= 0 && arm.getEndY() < 165, arm.toString());
            assertTrue(arm.getEndX() >= 0, arm.toString());
        }
    }

    @Test
    void theValuesStandBesideTheArms() {
        CellStage stage = open(content(100, way(0.25, 0.98, 100), way(0.25, -0.1, 100)), 215, 1);
        assertEquals(List.of("H1 0.98\nH2 −0.10"), stage.words("slope-number"));
        assertEquals(
                "Learned slope a after epoch 100: H1 0.98, H2 −0.10. At the start: H1 0.25, H2 0.25.",
                cell.getAccessibleText());
    }

    @Test
    void manyValuesAreToldByTheirSpread() {
        double[][] slopes = new double[12][];
        for (int k = 0; k < 12; k++) slopes[k] = way(0.25, k / 10.0, 100);
        CellStage stage = open(content(100, slopes), 215, 1);
        assertEquals(List.of("0.00 – 1.10"), stage.words("slope-number"));
        assertEquals(12, stage.all(Polyline.class, "slope-curve").size());
    }

    @Test
    void anEpochThatIsNotKnownYetShowsTheLastThatIs() {
        CellStage stage = open(content(80, way(0, 0.5, 20)), 215, 1);
        assertEquals(0.5, drawn(stage.all(Line.class, "slope-arm").get(0)), 1e-9);
    }

    @Test
    void aColumnThatLearnsNoSlopeSaysSo() {
        CellStage stage = open(content(3), 150, 1);
        assertEquals(
                List.of("No layer here learns its slope. Choose PReLU to see one learn."), stage.words("no-slope"));
        assertEquals("No layer here learns its slope. Choose PReLU to see one learn.", cell.getAccessibleText());
        assertEquals(List.of(), stage.all(Line.class, "slope-arm-right"));
        cell.show(content(3, way(0, 1, 100)));
        stage.settle();
        assertEquals(List.of(), stage.words("no-slope"));
        assertEquals(1, stage.all(Line.class, "slope-arm").size());
    }
}
