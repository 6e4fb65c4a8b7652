package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class LossCellTest {
    private final Epochs epochs = new Epochs();
    private final LossCell cell = new LossCell(Messages.load(), epochs);

    private static double[] falling(int known, double from, double rate) {
        double[] losses = new double[known + 1];
        for (int k = 0; k <= known; k++) losses[k] = from * Math.exp(-rate * k);
        return losses;
    }

    private static LossCell.Content content(double[] own, int last, int epoch, double guess, int stopped) {
        List<double[]> others = List.of(falling(last, 1, 0.01), falling(last / 2, 0.8, 0.002));
        RowScale scale = RowScale.losses(List.of(own, others.get(0), others.get(1)));
        return new LossCell.Content(own, others, List.of("Sigmoid", "ELU"), last, epoch, guess, stopped, scale);
    }

    private CellStage open(LossCell.Content content, double width, double scale) {
        cell.show(content);
        CellStage stage = new CellStage(cell, width, 146 * scale, scale);
        stage.axis.show(content.scale());
        stage.settle();
        return stage;
    }

    private static double lastX(Polyline line) {
        return line.getPoints().get(line.getPoints().size() - 2);
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void theEndStandsAtTheHeightOfItsTick(double width, double scale) {
        CellStage stage = open(content(falling(200, 1, Math.log(2) / 200), 200, 20, Double.NaN, -1), width, scale);
        assertEquals(stage.tick("0.5"), stage.heights("layer-dot").get(0), 0.5);
        assertEquals(List.of("0.500"), stage.words("layer-number"));
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void onlyKnownEpochsAreDrawn() {
        CellStage stage = open(content(falling(50, 0.7, 0.01), 200, 20, Double.NaN, -1), 215, 1);
        Polyline own = stage.all(Polyline.class, "loss-train").get(0);
        List<Polyline> ghosts = stage.all(Polyline.class, "loss-ghost");
        assertEquals(2, ghosts.size());
        assertTrue(lastX(own) < 0.3 * 215, "a quarter is known");
        assertTrue(lastX(ghosts.get(0)) > 0.95 * 215);
        assertEquals(0.5 * 215, lastX(ghosts.get(1)), 4);
    }

    @Test
    void theShownEpochHasALineAndItsNumber() {
        CellStage stage = open(content(falling(200, 0.7, 0.01), 200, 100, Double.NaN, -1), 215, 1);
        Rectangle line = stage.all(Rectangle.class, "shown-epoch").get(0);
        assertEquals(215 / 2.0, line.getX(), 1.5);
        assertEquals(List.of("100"), stage.words("shown-epoch"));
        assertEquals(List.of("200"), stage.words("tick"));
        cell.show(content(falling(200, 0.7, 0.01), 200, 195, Double.NaN, -1));
        stage.settle();
        assertEquals(List.of("195"), stage.words("shown-epoch"));
        assertEquals(List.of(), stage.words("tick"), "the last makes room");
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void movingTheEpochLeavesTheCurvesAlone() {
        LossCell.Content first = content(falling(5000, 0.7, 0.001), 5000, 0, Double.NaN, -1);
        CellStage stage = open(first, 215, 1);
        Polyline own = stage.all(Polyline.class, "loss-train").get(0);
        assertTrue(
                own.getPoints().size() < 4 * 2 * 215,
                "not a point for each epoch: " + own.getPoints().size());
        List<Object> changes = new ArrayList<>();
        own.getPoints().addListener((InvalidationListener) changes::add);
        cell.show(content(first.own().clone(), 5000, 2500, Double.NaN, -1));
        stage.settle();
        assertEquals(List.of(), changes);
        assertEquals(List.of("2500"), stage.words("shown-epoch"));
        cell.show(content(falling(5000, 0.9, 0.001), 5000, 2500, Double.NaN, -1));
        stage.settle();
        assertFalse(changes.isEmpty());
    }

    @Test
    void whatShootsAboveTheAxisIsCutOff() {
        double[] own = falling(200, 0.7, 0.01);
        own[40] = 1e300;
        CellStage stage = open(content(own, 200, 40, Double.NaN, -1), 215, 1);
        Polyline line = stage.all(Polyline.class, "loss-train").get(0);
        Node clip = line.getParent().getClip();
        assertTrue(clip.getLayoutBounds().getMinY() >= 0);
        assertTrue(clip.getLayoutBounds().getMaxY() <= 146);
        assertTrue(
                line.getPoints().stream().allMatch(pixel -> Math.abs(pixel) < 1e5),
                "no pixel that JavaFX cannot paint");
        assertEquals(1, stage.all(Circle.class, "layer-dot").size());
        assertEquals(List.of(), stage.all(Circle.class, "loss-now"), "the shown epoch lies above");
    }

    @Test
    void guessingHasALineOnlyWhereItIsKnown() {
        CellStage stage = open(content(falling(200, 0.7, 0.01), 200, 0, 0.5, -1), 215, 1);
        Line guess = stage.all(Line.class, "guess-line").get(0);
        assertEquals(stage.tick("0.5"), guess.getStartY(), 1);
        assertTrue(cell.getAccessibleText().endsWith("The dashed line is the loss of guessing, 0.500."));
        cell.show(content(falling(200, 0.7, 0.01), 200, 0, Double.NaN, -1));
        stage.settle();
        assertEquals(List.of(), stage.all(Line.class, "guess-line"));
    }

    @Test
    void whereTrainingStoppedThereIsAMark() {
        double[] own = {0.7, 2, 300, 1e200};
        CellStage stage = open(content(own, 200, 20, Double.NaN, 3), 215, 1);
        assertEquals(2, stage.all(Line.class, "stop-mark").size());
        assertTrue(stage.all(Line.class, "stop-mark").get(0).getEndX() < 15);
        assertTrue(cell.getAccessibleText().contains("stopped in epoch 3"), cell.getAccessibleText());
        assertEquals(List.of("↑ 1.0·10²⁰⁰"), stage.words("layer-number"));
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void aDragChoosesEpochsAndIsOneChange() {
        CellStage stage = open(content(falling(200, 0.7, 0.01), 200, 20, Double.NaN, -1), 215, 1);
        stage.fire(MouseEvent.MOUSE_PRESSED, 215 / 2.0, 50, MouseButton.PRIMARY);
        stage.fire(MouseEvent.MOUSE_DRAGGED, 400, 50, MouseButton.PRIMARY);
        stage.fire(MouseEvent.MOUSE_DRAGGED, -50, 90, MouseButton.PRIMARY);
        stage.fire(MouseEvent.MOUSE_RELEASED, -50, 90, MouseButton.PRIMARY);
        assertEquals(List.of("begin", "100", "200", "0", "end"), epochs.asked);
    }

    @Test
    void anotherButtonChoosesNothing() {
        CellStage stage = open(content(falling(200, 0.7, 0.01), 200, 20, Double.NaN, -1), 215, 1);
        stage.fire(MouseEvent.MOUSE_PRESSED, 100, 50, MouseButton.SECONDARY);
        stage.fire(MouseEvent.MOUSE_DRAGGED, 150, 50, MouseButton.SECONDARY);
        stage.fire(MouseEvent.MOUSE_RELEASED, 150, 50, MouseButton.SECONDARY);
        assertEquals(List.of(), epochs.asked);
    }

    @Test
    void theNumberStandsAboveTheCurve() {
        CellStage stage = open(content(falling(200, 1, 0.008), 200, 20, Double.NaN, -1), 215, 1);
        Text number = stage.all(Text.class, "layer-number").get(0);
        Polyline line = stage.all(Polyline.class, "loss-train").get(0);
        for (int k = 0; k < line.getPoints().size(); k += 2) {
            if (line.getPoints().get(k) >= number.getX())
                assertTrue(
                        line.getPoints().get(k + 1) > number.getY() + 3,
                        "at " + line.getPoints().get(k));
        }
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "420, 2.5"})
    void theLossAtTheShownEpochIsPrinted(double width, double scale) {
        for (int epoch : new int[] {0, 3, 100, 199, 200}) {
            CellStage stage = open(content(falling(200, 1, 0.01), 200, epoch, Double.NaN, -1), width, scale);
            String loss = Numbers.fixed(Math.exp(-0.01 * epoch), 3);
            assertEquals(List.of("L = " + loss), stage.words("shown-loss"));
            Text beside = stage.all(Text.class, "shown-loss").get(0);
            Text number = stage.all(Text.class, "shown-epoch").get(0);
            assertFalse(beside.getBoundsInParent().intersects(number.getBoundsInParent()), "at " + epoch);
            assertTrue(stage.outside().stream().noneMatch(node -> node.startsWith("Text")), "at " + epoch);
        }
    }

    @Test
    void anEarlyEpochOfALongRaceIsNotAtTheEdge() {
        CellStage stage = open(content(falling(3000, 0.7, 0.001), 3000, 20, Double.NaN, -1), 420, 1);
        double line = stage.all(Rectangle.class, "shown-epoch").get(0).getX();
        assertTrue(line > 0.3 * 420, "at " + line);
        assertTrue(
                stage.words("tick").containsAll(List.of("1", "1000", "3000")),
                stage.words("tick").toString());
        stage.fire(MouseEvent.MOUSE_PRESSED, line + 0.5, 50, MouseButton.PRIMARY);
        stage.fire(MouseEvent.MOUSE_RELEASED, line + 0.5, 50, MouseButton.PRIMARY);
        assertEquals(List.of("begin", "20", "end"), epochs.asked);
        CellStage shorter = open(content(falling(500, 0.7, 0.001), 500, 20, Double.NaN, -1), 420, 1);
        assertTrue(shorter.all(Rectangle.class, "shown-epoch").get(0).getX() < 0.1 * 420, "a short one is linear");
        assertEquals(
                List.of("500"),
                shorter.words("tick").stream()
                        .filter(word -> !word.contains("."))
                        .toList());
    }

    @Test
    void itSaysWhatItShows() {
        cell.show(content(new double[0], 200, 20, Double.NaN, -1));
        assertEquals("The loss is not known yet.", cell.getAccessibleText());
        cell.show(content(new double[] {0.7, 0.6, 0.55}, 200, 1, Double.NaN, -1));
        assertEquals(
                "Loss 0.600 after epoch 1; 0.550 after epoch 2, the last that is known.", cell.getAccessibleText());
    }

    @Test
    void onALogarithmicAxisEachDecadeIsAsHigh() {
        double[] own = {1, 0.1, 0.01, 0};
        RowScale scale = RowScale.lossDecades(List.of(own));
        CellStage stage = open(new LossCell.Content(own, List.of(), List.of(), 3, 0, Double.NaN, -1, scale), 215, 1);
        List<Double> points = stage.all(Polyline.class, "loss-train").get(0).getPoints();
        assertEquals(points.get(3) - points.get(1), points.get(5) - points.get(3), 1e-6);
        assertEquals(stage.tick("0"), points.get(7), 0.5);
    }

    @Test
    void aPaleCurveIsNamedWithItsLossWhereTheMouseIs() {
        LossCell.Content shown = content(falling(200, 0.2, 0.001), 200, 20, Double.NaN, -1);
        CellStage stage = open(shown, 420, 1);
        Polyline ghost = stage.all(Polyline.class, "loss-ghost").get(0);
        int middle = ghost.getPoints().size() / 4 * 2;
        double x = ghost.getPoints().get(middle);
        stage.fire(MouseEvent.MOUSE_MOVED, x, ghost.getPoints().get(middle + 1), MouseButton.NONE);
        Label hover = stage.all(Label.class, "cell-hover").get(0);
        String said = hover.getAccessibleHelp();
        assertTrue(said.matches("Pale: Sigmoid, with loss 0\\.[0-9]{3} after epoch [0-9]+\\."), said);
        int epoch = Integer.parseInt(said.replaceAll(".*epoch ([0-9]+).*", "$1"));
        assertTrue(said.contains(Numbers.fixed(Math.exp(-0.01 * epoch), 3)), said);
        Polyline own = stage.all(Polyline.class, "loss-train").get(0);
        stage.fire(
                MouseEvent.MOUSE_MOVED, own.getPoints().get(0), own.getPoints().get(1), MouseButton.NONE);
        assertEquals("Loss 0.200 after epoch 0. Drag to show another epoch in all columns.", hover.getAccessibleHelp());
        stage.fire(MouseEvent.MOUSE_MOVED, x, 140, MouseButton.NONE);
        assertTrue(hover.getAccessibleHelp().startsWith("Loss 0.196 after epoch 20;"), hover.getAccessibleHelp());
    }
}
