package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.scene.Window;
import backlight.view.style.Keyed;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class HistogramCellTest {
    private static final Messages MESSAGES = Messages.load();
    private static final int BINS = 8;

    private final HistogramCell cell = new HistogramCell(MESSAGES);

    /** All of layer k in part k, modulo their number. */
    private static HistogramCell.Content sums(int layers) {
        double[][] shares = new double[layers][BINS];
        for (int k = 0; k < layers; k++) shares[k][k % BINS] = 1;
        return new HistogramCell.Content(
                shares, new double[0], LayerNames.of(MESSAGES, layers - 1, true), new Window(-4, 4), false, 1, "z", 0);
    }

    private static HistogramCell.Content deltas(double... zeros) {
        double[][] shares = new double[zeros.length][BINS];
        for (int k = 0; k < zeros.length; k++) shares[k][2] = 1 - zeros[k];
        return new HistogramCell.Content(
                shares, zeros, LayerNames.of(MESSAGES, zeros.length - 1, true), new Window(-8, 0), true, 1, "|δ|", 0);
    }

    private CellStage open(HistogramCell.Content content, double width, double height, double scale) {
        cell.show(content);
        return new CellStage(cell, width, height, scale);
    }

    private static double highest(Polyline outline) {
        double highest = Double.POSITIVE_INFINITY;
        for (int k = 1; k < outline.getPoints().size(); k += 2)
            highest = Math.min(highest, outline.getPoints().get(k));
        return highest;
    }

    /** The pixels from which to which it reaches its full height. */
    private static double[] peak(Polyline outline) {
        double highest = highest(outline);
        double from = Double.POSITIVE_INFINITY;
        double to = 0;
        for (int k = 0; k < outline.getPoints().size(); k += 2) {
            if (outline.getPoints().get(k + 1) > highest) continue;
            from = Math.min(from, outline.getPoints().get(k));
            to = Math.max(to, outline.getPoints().get(k));
        }
        return new double[] {from, to};
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void theFirstLayerIsAtTheTopAndEachPartAtItsPlace(double width, double scale) {
        CellStage stage = open(sums(4), width, 170 * scale, scale);
        List<Polyline> strips = stage.all(Polyline.class, "histogram-area");
        assertEquals(4, strips.size());
        for (int k = 0; k + 1 < 4; k++) {
            assertTrue(highest(strips.get(k)) < highest(strips.get(k + 1)));
            assertEquals(peak(strips.get(k))[1], peak(strips.get(k + 1))[0], 1e-6);
        }
        double zero = stage.all(Rectangle.class, "zero-line").get(0).getX();
        assertEquals(peak(strips.get(3))[1], zero, 1, "the fourth of eight parts ends at 0");
        assertEquals(List.of(), stage.outside());
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void exactZerosHaveABarApartAtTheLeft(double width, double scale) {
        CellStage stage = open(deltas(1, 0.5, 0), width, 170 * scale, scale);
        List<Rectangle> bars = stage.all(Rectangle.class, "histogram-zero");
        assertEquals(2, bars.size(), "none where nothing is 0");
        assertEquals(bars.get(0).getHeight() / 2, bars.get(1).getHeight(), 1);
        double left =
                stage.all(Polyline.class, "histogram-area").get(0).getPoints().get(0);
        assertTrue(bars.get(0).getX() + bars.get(0).getWidth() < left - 5);
        assertTrue(left < width - 20, "room for the rest");
        assertTrue(stage.words("tick").contains("0"));
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void aShareAboveTheHighestIsCutOffInItsOwnStrip() {
        HistogramCell.Content content = sums(3);
        cell.show(new HistogramCell.Content(
                content.shares(), content.zeros(), content.layers(), content.window(), false, 0.25, "z", 0));
        CellStage stage = new CellStage(cell, 215, 170, 1);
        List<Polyline> strips = stage.all(Polyline.class, "histogram-area");
        double ground = strips.get(0).getPoints().get(1);
        assertTrue(highest(strips.get(1)) > ground);
        assertTrue(highest(strips.get(0)) >= 0);
    }

    @Test
    void manyLayersAreThinnedToFivePixelsEachAndItIsSaid() {
        CellStage stage = open(sums(33), 215, 110, 1);
        List<Polyline> strips = stage.all(Polyline.class, "histogram-area");
        assertTrue(strips.size() < 33);
        double step =
                strips.get(1).getPoints().get(1) - strips.get(0).getPoints().get(1);
        assertTrue(step >= 4.99, "apart by " + step);
        List<String> words = stage.words("tick");
        assertTrue(words.contains(strips.size() + " of 33 layers"), words.toString());
        assertTrue(words.contains("H1") && words.contains("Out"), words.toString());
        cell.show(sums(4));
        stage.settle();
        assertEquals(4, stage.all(Polyline.class, "histogram-area").size());
        assertTrue(stage.words("tick").stream().noneMatch(word -> word.contains("of")));
    }

    @Test
    void allOfThirtyThreeLayersAreDrawnWhereTheyHaveRoom() {
        CellStage stage = open(sums(33), 215, 260, 1);
        assertEquals(33, stage.all(Polyline.class, "histogram-area").size());
    }

    @Test
    void itSaysWhereTheMiddleLiesAndHowMuchIsZero() {
        cell.show(sums(2));
        assertEquals("z of each layer; half of it lies below: H1 −3.5, Out −2.5.", cell.getAccessibleText());
        cell.show(deltas(1, 0.25));
        assertEquals(
                "|δ| of each layer; half of it lies below: H1 –, Out 3·10⁻⁶. Exactly 0: H1 100 %, Out 25 %.",
                cell.getAccessibleText());
    }

    @Test
    void theMouseIsToldOfTheLayerUnderIt() {
        CellStage stage = open(deltas(0, 0.25), 215, 170, 1);
        stage.fire(MouseEvent.MOUSE_MOVED, 100, 140, MouseButton.NONE);
        assertEquals(
                "Out: half of |δ| lies below 3·10⁻⁶. Exactly 0: 25 %.",
                stage.all(Label.class, "cell-hover").get(0).getAccessibleHelp());
    }

    @Test
    void theHighestOfARowIgnoresASpikeAndIsNeverZero() {
        double[][] flat = {{0.1, 0.2}, {0.2, 0.1}};
        double[][] spike = {{1, 0}};
        assertEquals(0.3, HistogramCell.highest(List.of(flat, spike)), 1e-12);
        assertEquals(0.2, HistogramCell.highest(List.<double[][]>of(flat)), 1e-12);
        assertEquals(1, HistogramCell.highest(List.<double[][]>of(new double[][] {{0, 0}})));
    }

    @Test
    void whatLiesBeyondTheAxisIsToldAboveIt() {
        HistogramCell.Content content = sums(4);
        assertEquals(
                List.of(),
                open(content, 215, 170, 1).words("tick").stream()
                        .filter(word -> word.startsWith("up to"))
                        .toList());
        Window widest = HistogramRow.reach(6e307);
        CellStage stage = open(
                new HistogramCell.Content(
                        content.shares(), content.zeros(), content.layers(), widest, false, 1, "z", 1e308),
                215,
                170,
                1);
        assertTrue(
                stage.words("tick").contains("up to 1·10³⁰⁸ →"),
                stage.words("tick").toString());
        assertEquals(List.of(), stage.outside());
        assertTrue(cell.getAccessibleText().contains("The largest is 1·10³⁰⁸"), cell.getAccessibleText());
    }

    @Test
    void aHeightOfZeroIsRefused() {
        HistogramCell.Content content = sums(2);
        assertThrows(
                IllegalArgumentException.class,
                () -> new HistogramCell.Content(
                        content.shares(), content.zeros(), content.layers(), content.window(), false, 0, "z", 0));
    }

    @Test
    void theArrowsTellTheLayersOneByOne() {
        open(deltas(0, 0.25), 215, 170, 1);
        assertTrue(Keyed.press(cell, KeyCode.RIGHT).startsWith("H1: half of |δ| lies below "));
        assertEquals("Out: half of |δ| lies below 3·10⁻⁶. Exactly 0: 25 %.", Keyed.press(cell, KeyCode.RIGHT));
        assertEquals("Out: half of |δ| lies below 3·10⁻⁶. Exactly 0: 25 %.", Keyed.press(cell, KeyCode.RIGHT));
        assertEquals("", Keyed.press(cell, KeyCode.ESCAPE));
    }
}
