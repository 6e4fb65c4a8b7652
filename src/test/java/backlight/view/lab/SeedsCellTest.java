package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.Workspace;
import backlight.model.lab.Outcome;
import backlight.model.lab.Outcomes;
import backlight.view.style.Fonts;
import backlight.view.style.Keyed;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class SeedsCellTest {
    private static final Messages MESSAGES = Messages.load();

    private final List<Long> chosen = new ArrayList<>();
    private SeedsCell cell;
    private Scene scene;

    /** Of 20: 12 are solved at the epochs 10, 20, … 120, 4 never, 3 are dead, 1 diverges. */
    private static Outcomes twenty() {
        List<Outcome> ends = new ArrayList<>();
        for (int k = 1; k <= 12; k++) ends.add(new Outcome(k, 10 * k, 0, 8, false, -1, 0.04));
        for (int k = 13; k <= 16; k++) ends.add(new Outcome(k, -1, 2, 8, false, -1, 0.45));
        for (int k = 17; k <= 19; k++) ends.add(new Outcome(k, -1, 8, 8, true, -1, 0.6931));
        ends.add(new Outcome(20, -1, 0, 8, false, 7, Double.NaN));
        return new Outcomes(ends);
    }

    private void open(SeedsCell.Content content, double width, double height, double scale, Theme theme) {
        Fonts.load();
        cell = new SeedsCell(MESSAGES, chosen::add);
        StackPane root = new StackPane(cell);
        new TextSize(true, scale).applyTo(root);
        scene = new Scene(root, width, height);
        scene.setUserAgentStylesheet(theme.stylesheet());
        cell.show(content);
        settle();
    }

    private void open(Outcomes outcomes) {
        open(new SeedsCell.Content(outcomes, 20, 200, 12, false), 215, 210, 1, Theme.DARK);
    }

    private void settle() {
        scene.getRoot().applyCss();
        scene.getRoot().layout();
    }

    private List<String> texts() {
        return Workspace.all(cell)
                .filter(Workspace::shown)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private <N extends Node> N one(Class<N> type, String selector) {
        return type.cast(cell.lookup(selector));
    }

    private SeedDots dots() {
        Rectangle lane = one(Rectangle.class, ".never-lane");
        double em = one(Text.class, ".seeds-plot .tick").getFont().getSize();
        SeedDots.Lane room = new SeedDots.Lane(
                lane.getX(), lane.getX() + lane.getWidth(), lane.getY(), lane.getY() + lane.getHeight());
        return SeedDots.of(twenty(), 20, EpochScale.of(200, 0.35 * em, room.left() - 0.5 * em), room, 0.6 * em);
    }

    @Test
    void itSaysTheSharesAndTheMedian() {
        open(twenty());
        assertEquals(List.of("60 %", "of 20 solved", "median epoch 65", "15 % dead networks", "5 % diverged"), texts());
        String words = one(Node.class, ".seeds-plot").getAccessibleText();
        assertTrue(words.startsWith("12 of 20 solved."), words);
        assertTrue(words.contains("by epoch 65; the middle half did from 37.5 to 92.5"), words);
        assertTrue(words.contains("Here 3 of 20"), words);
        assertTrue(words.contains("On average 20 % of the hidden units"), words);
    }

    @Test
    void almostAllIsNotAll() {
        List<Outcome> ends = new ArrayList<>();
        for (int k = 0; k < 200; k++) ends.add(new Outcome(k, k == 7 ? -1 : 5, k == 7 ? 8 : 0, 8, k == 7, -1, 0));
        open(new Outcomes(ends));
        assertTrue(texts().contains("99.5 %"), texts()::toString);
        assertTrue(texts().contains("0.5 % dead networks"), texts()::toString);
    }

    @Test
    void withoutOutcomesItSaysSo() {
        open(Outcomes.NONE);
        assertEquals(List.of("–", "not run yet"), texts());
        assertTrue(
                one(Node.class, ".seeds-plot").getAccessibleText().startsWith("A dot for each seed will stand here"));
        assertFalse(one(Node.class, ".median-mark").isVisible());
        assertFalse(one(Node.class, ".share-mark").isVisible());
    }

    @Test
    void noneSolvedHasNoMedian() {
        open(new Outcomes(List.of(new Outcome(1, -1, 0, 8, false, -1, 0.5))));
        assertTrue(texts().containsAll(List.of("0 %", "median epoch –")), texts()::toString);
        assertFalse(one(Node.class, ".median-mark").isVisible());
    }

    @Test
    void theBarShowsTheShareInsideItsInterval() {
        open(twenty());
        Rectangle track = one(Rectangle.class, ".share-track");
        Rectangle fitting = one(Rectangle.class, ".share-fitting");
        Rectangle mark = one(Rectangle.class, ".share-mark");
        double width = track.getWidth();
        assertEquals(0.6 * width, mark.getX() + mark.getWidth() / 2, 0.01);
        assertEquals(twenty().solvedShare().low() * width, fitting.getX(), 0.01);
        assertEquals(twenty().solvedShare().high() * width, fitting.getX() + fitting.getWidth(), 0.01);
    }

    @Test
    void theMedianStandsOnTheSharedAxis() {
        open(twenty());
        SeedDots dots = dots();
        double sixty = dots.dots().get(5).x();
        double seventy = dots.dots().get(6).x();
        Rectangle median = one(Rectangle.class, ".median-mark");
        assertEquals((sixty + seventy) / 2, median.getX() + 1, 1);
        Rectangle half = one(Rectangle.class, ".middle-half");
        assertTrue(half.getX() < sixty && half.getX() + half.getWidth() > seventy);
    }

    @Test
    void theChosenSeedIsRinged() {
        open(twenty());
        Circle ring = one(Circle.class, ".chosen-ring");
        assertEquals(dots().dots().get(11).x(), ring.getCenterX(), 1e-9);
        cell.show(new SeedsCell.Content(twenty(), 20, 200, 99, false));
        settle();
        assertFalse(ring.isVisible(), "it is not among them");
    }

    @Test
    void aClickOnADotChoosesItsSeed() {
        open(twenty());
        SeedDots.Dot dot = dots().dots().get(17);
        fire(MouseEvent.MOUSE_CLICKED, dot.x(), dot.y());
        assertEquals(List.of(18L), chosen);
        fire(MouseEvent.MOUSE_CLICKED, 2, 2);
        assertEquals(1, chosen.size());
    }

    @Test
    void theDotUnderTheMouseTellsItsOutcome() {
        open(twenty());
        assertTrue(hinted(0).startsWith("Seed 1: solved at epoch 10. Loss 0.0400 at the end."), hinted(0));
        assertTrue(hinted(13).startsWith("Seed 14: not solved. Loss 0.450 at the end. 2 of 8 hidden units are dead."));
        assertTrue(hinted(17).contains("A hidden layer is dead."));
        assertTrue(hinted(19).startsWith("Seed 20: not solved. Training stopped after epoch 7"));
        assertTrue(one(Circle.class, ".hover-ring").isVisible());
        fire(MouseEvent.MOUSE_EXITED, 2, 2);
        assertFalse(one(Circle.class, ".hover-ring").isVisible());
    }

    private String hinted(int k) {
        SeedDots.Dot dot = dots().dots().get(k);
        fire(MouseEvent.MOUSE_MOVED, dot.x(), dot.y());
        return one(Label.class, ".seeds-plot .cell-hover").getAccessibleHelp();
    }

    private void fire(EventType<MouseEvent> type, double x, double y) {
        Node plot = one(Node.class, ".seeds-plot");
        plot.fireEvent(new MouseEvent(
                plot,
                plot,
                type,
                x,
                y,
                x,
                y,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                true,
                new PickResult(plot, x, y)));
    }

    @Test
    void ofAnEarlierSettingItIsPale() {
        open(new SeedsCell.Content(twenty(), 20, 200, 1, true), 215, 210, 1, Theme.DARK);
        assertTrue(cell.getPseudoClassStates().contains(PseudoClass.getPseudoClass("stale")));
        assertEquals(0.5, cell.getOpacity());
    }

    @ParameterizedTest
    @CsvSource({"150, 1", "215, 1", "420, 1", "150, 2.5", "215, 2.5", "420, 2.5"})
    void nothingIsCutAtAnyWidth(double width, double scale) {
        for (Theme theme : Theme.values()) {
            for (int epochs : new int[] {200, 10_000}) {
                SeedsCell.Content content = new SeedsCell.Content(twenty(), 20, epochs, 14, false);
                open(content, width, 400, scale, theme);
                open(content, width, Math.ceil(cell.prefHeight(width)), scale, theme);
                assertEquals(List.of(), GeometryCheck.faults(scene));
                Rectangle lane = one(Rectangle.class, ".never-lane");
                double em = one(Text.class, ".seeds-plot .tick").getFont().getSize();
                assertTrue(lane.getHeight() > 4 * em, "the plot is " + lane.getHeight() + " high");
                assertTrue(lane.getX() > 0.3 * width, "the axis ends at " + lane.getX());
            }
            String name = "lab-seeds-%s-%.0f-%s".formatted(theme.id(), width, scale);
            assertTrue(Pictures.colours(Pictures.save(scene, name)) > 5);
        }
    }

    @Test
    void theArrowsTellTheSeedsInTheirOrder() {
        open(twenty());
        SeedsPlot plot = one(SeedsPlot.class, ".seeds-plot");
        assertTrue(Keyed.press(plot, KeyCode.RIGHT).startsWith("Seed 1: solved at epoch 10."));
        assertTrue(Keyed.press(plot, KeyCode.RIGHT).startsWith("Seed 2: "));
    }
}
