package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class NormCellTest {
    private static final Messages MESSAGES = Messages.load();

    private final NormCell cell = new NormCell(MESSAGES);

    private CellStage open(double width, double scale, double... norms) {
        RowScale axis = RowScale.norms(List.of(norms, new double[] {1e-6, 0.01}));
        cell.show(new NormCell.Content(norms, LayerNames.of(MESSAGES, norms.length - 1, true), axis));
        CellStage stage = new CellStage(cell, width, 150 * scale, scale);
        stage.axis.show(axis);
        stage.settle();
        return stage;
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void aDotStandsAtTheHeightOfItsTick(double width, double scale) {
        CellStage stage = open(width, scale, 1e-4, 1e-2, 1e-6, 1e-4);
        List<Double> dots = stage.heights("layer-dot");
        assertEquals(stage.tick("10⁻⁴"), dots.get(0), 0.5);
        assertEquals(stage.tick("10⁻²"), dots.get(1), 0.5);
        assertEquals(stage.tick("10⁻⁶"), dots.get(2), 0.5);
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void exactZeroStandsOnItsOwnLineAndNoLineLeadsToIt() {
        CellStage stage = open(215, 1, 0, 0, 1e-3, 0.01);
        List<Circle> dots = stage.all(Circle.class, "layer-dot");
        assertEquals(stage.tick("0"), dots.get(0).getCenterY(), 0.5);
        assertTrue(dots.get(1).getPseudoClassStates().contains(PseudoClass.getPseudoClass("zero")));
        assertFalse(dots.get(2).getPseudoClassStates().contains(PseudoClass.getPseudoClass("zero")));
        List<Polyline> lines = stage.all(Polyline.class, "layer-path");
        assertEquals(1, lines.size());
        assertEquals(dots.get(2).getCenterX(), lines.get(0).getPoints().get(0), 1e-9);
    }

    @Test
    void aZeroBetweenBreaksTheLine() {
        CellStage stage = open(215, 1, 1e-3, 1e-3, 0, 1e-3, 1e-3);
        assertEquals(2, stage.all(Polyline.class, "layer-path").size());
    }

    @Test
    void whatIsNotFiniteGetsAMarkAndNoDot() {
        CellStage stage = open(215, 1, 1e-3, Double.NaN, Double.POSITIVE_INFINITY, 1e-3);
        assertEquals(2, stage.all(Circle.class, "layer-dot").size());
        assertEquals(2, stage.all(Text.class, "lost-mark").size());
        assertEquals(List.of("not finite"), stage.words("lost-words"));
        assertEquals(2, stage.all(Text.class, "layer-number").size());
    }

    @Test
    void theNumbersDoNotCoverEachOtherOrTheLine() {
        CellStage stage = open(215, 1, 1.8e-4, 3.1e-5, 2.2e-5, 6e-4);
        assertEquals(List.of("1.8·10⁻⁴", "3.1·10⁻⁵", "2.2·10⁻⁵", "6.0·10⁻⁴"), stage.words("layer-number"));
        List<Text> numbers = stage.all(Text.class, "layer-number");
        for (int i = 0; i < numbers.size(); i++) {
            for (int k = i + 1; k < numbers.size(); k++) {
                boolean aside = numbers.get(i).getBoundsInLocal().getMaxX()
                        <= numbers.get(k).getBoundsInLocal().getMinX() + 1;
                boolean above = Math.abs(numbers.get(i).getY() - numbers.get(k).getY())
                        >= 0.9 * numbers.get(i).getFont().getSize();
                assertTrue(aside || above, numbers.get(i) + " " + numbers.get(k));
            }
        }
        assertTrue(numbers.get(2).getY() > stage.heights("layer-dot").get(2), "under the lowest dot");
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 2.5"})
    void ofManyLayersTheEndsAreWrittenAndTheOneUnderTheMouse(double width, double scale) {
        double[] norms = new double[33];
        for (int k = 0; k < norms.length; k++) norms[k] = Math.pow(10, -6 + k / 8.0);
        CellStage stage = open(width, scale, norms);
        assertEquals(33, stage.all(Circle.class, "layer-dot").size());
        assertEquals(2, stage.words("layer-number").size());
        List<String> names = stage.words("tick");
        assertTrue(names.size() < 16 && names.contains("H1") && names.contains("Out"), names.toString());
        stage.fire(MouseEvent.MOUSE_MOVED, width * 16.5 / 33, 50, MouseButton.NONE);
        assertTrue(
                stage.words("layer-number").contains("1.0·10⁻⁴"),
                stage.words("layer-number").toString());
        stage.fire(MouseEvent.MOUSE_EXITED, -1, 50, MouseButton.NONE);
        assertEquals(2, stage.words("layer-number").size());
        assertEquals(List.of(), stage.outside());
    }

    @Test
    void itSaysItsNumbers() {
        open(215, 1, 1.8e-4, 0, 0.5);
        assertEquals(AccessibleRole.IMAGE_VIEW, cell.getAccessibleRole());
        assertEquals("‖δ‖ of each layer: H1 1.8·10⁻⁴, H2 0, Out 0.50.", cell.getAccessibleText());
    }

    @Test
    void fewerLayersLeaveNothingOfMore() {
        CellStage stage = open(215, 1, 1e-3, 1e-3, 1e-3, 1e-3);
        double[] norms = {0.01};
        cell.show(new NormCell.Content(norms, List.of("Out"), RowScale.norms(List.of(norms))));
        stage.settle();
        assertEquals(1, stage.all(Circle.class, "layer-dot").size());
        assertEquals(List.of("0.010"), stage.words("layer-number"));
        assertEquals(List.of("Out"), stage.words("tick"));
        assertEquals(List.of(), stage.all(Polyline.class, "layer-path"));
    }
}
