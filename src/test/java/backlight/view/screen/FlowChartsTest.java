package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.network.Flow;
import backlight.model.network.Flow.Stair;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.view.chart.LayerChart;
import backlight.view.chart.StaircaseChart;
import backlight.view.style.Keyed;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class FlowChartsTest {
    private static final Messages MESSAGES = Messages.load();

    private final Panel<ShrinkCard> stairs = new Panel<>();
    private final Panel<LayerGradients> layers = new Panel<>();

    private List<Stair> openStairs(String name) {
        Trained trained = Trained.byName(name);
        stairs.open(new ShrinkCard(MESSAGES), 424, 480);
        stairs.region.show(trained.snapshot());
        stairs.settle();
        return Flow.of(trained.state().network(), trained.snapshot().trace()).stairs();
    }

    private Timeline openLayers(String name, double time) {
        Trained trained = Trained.byName(name);
        Timeline timeline = new Timeline(trained.state().network().depth());
        layers.open(new LayerGradients(MESSAGES), 1140, 180);
        layers.region.show(trained.snapshot(), timeline, time);
        layers.settle();
        return timeline;
    }

    @Test
    void equalFactorsAreEqualStepsOnTheStaircase() {
        List<Stair> expected = openStairs("fading");
        List<Circle> dots = stairs.all(Circle.class, "stair-dot");
        assertEquals(expected.size(), dots.size());
        double decade = (dots.get(1).getCenterY() - dots.get(0).getCenterY())
                / -Math.log10(expected.get(1).ratio());
        for (int k = 1; k < dots.size(); k++) {
            double step = dots.get(k).getCenterY() - dots.get(k - 1).getCenterY();
            assertEquals(-Math.log10(expected.get(k).ratio()) * decade, step, 1e-3);
        }
    }

    @Test
    void theTitleSaysWhetherTheGradientShrank() {
        openStairs("fading");
        assertTrue(stairs.words().contains("What shrank the gradient"));
        assertTrue(stairs.words().contains("RMS · backward →"));
    }

    @Test
    void everyStairSaysItsFactorWhenItIsPointedAt() {
        openStairs("fading");
        List<String> sentences = stairs.all(Label.class, "stair-hover").stream()
                .map(Label::getAccessibleHelp)
                .toList();
        assertTrue(sentences.get(2).startsWith("× f′ in H5: 0.2"), sentences.get(2));
        assertTrue(sentences.get(1).startsWith("× w on the way to H5: "), sentences.get(1));
    }

    @Test
    void behindUnitsThatAreOffTheStairsLieInTheRowOfZero() {
        openStairs("off");
        List<Circle> dots = stairs.all(Circle.class, "stair-dot");
        double zero = stairs.all(Text.class, "tick").stream()
                .filter(text -> text.getText().equals("0"))
                .findFirst()
                .orElseThrow()
                .getY();
        assertTrue(dots.get(1).getCenterY() < zero - 20);
        for (int k = 2; k < dots.size(); k++) assertEquals(zero, dots.get(k).getCenterY(), 1);
        Label last = stairs.all(Label.class, "stair-hover").get(dots.size() - 1);
        assertEquals("× f′ in H1: nothing was left to multiply.", last.getAccessibleHelp());
    }

    @Test
    void aSmallerNetworkLeavesNoStairsBehind() {
        openStairs("deep");
        stairs.region.show(Trained.byName("travelled").snapshot());
        stairs.settle();
        assertEquals(7, stairs.all(Circle.class, "stair-dot").size());
        assertEquals(7, stairs.all(Line.class, "stair-riser").size());
    }

    @Test
    void layersThatTheWaveHasNotReachedAreNotDrawn() {
        Timeline timeline = openLayers("fading", 0);
        assertTrue(layers.all(Circle.class, "layer-dot").isEmpty());
        assertTrue(layers.words().contains("not reached"));
        Trained trained = Trained.byName("fading");
        var snapshot = trained.snapshot();
        int[] drawn = {1, 2, 3, 4, 5, 6};
        for (int k = 0; k < drawn.length; k++) {
            double known = k == 0 ? timeline.end(Phase.LOSS, 6) : timeline.end(Phase.BACKWARD, 7 - k);
            layers.region.show(snapshot, timeline, known);
            layers.settle();
            assertEquals(drawn[k], layers.all(Circle.class, "layer-dot").size());
        }
        assertFalse(layers.words().contains("not reached"));
    }

    @Test
    void theNumbersAreTheNormsOfDelta() {
        openLayers("fading", 1e9);
        List<String> numbers = layers.all(Text.class, "layer-number").stream()
                .map(Text::getText)
                .toList();
        Trained trained = Trained.byName("fading");
        double output = Math.abs(trained.snapshot().trace().delta(6, 0));
        assertEquals("%.2f".formatted(output), numbers.get(5));
        assertEquals(6, numbers.size());
    }

    @Test
    void theDotsStandUnderTheNetworksColumns() {
        openLayers("fading", 1e9);
        layers.region.setColumns(new double[] {60, 220, 380, 540, 700, 860, 1020});
        layers.settle();
        layers.settle();
        List<Circle> dots = layers.all(Circle.class, "layer-dot");
        double x = dots.get(2).localToScene(dots.get(2).getCenterX(), 0).getX();
        assertEquals(540, x, 1e-9);
    }

    @Test
    void noLineLeadsToExactlyZero() {
        openLayers("off", 1e9);
        assertEquals(5, layers.all(Circle.class, "layer-dot").size());
        assertEquals(2, layers.one(Polyline.class, "layer-path").getPoints().size(), "only the output's point");
    }

    @Test
    void theArrowsTellTheStairsAndTheLayersOneByOne() {
        openStairs("fading");
        StaircaseChart chart = stairs.one(StaircaseChart.class, "staircase-chart");
        List<Label> hovers = stairs.all(Label.class, "stair-hover");
        for (int k = 0; k < 3; k++) {
            assertEquals(hovers.get(k).getAccessibleHelp(), Keyed.press(chart, KeyCode.RIGHT));
        }
        openLayers("fading", 1e9);
        LayerChart sizes = layers.one(LayerChart.class, "layer-chart");
        String words = Keyed.press(sizes, KeyCode.RIGHT);
        Label first = layers.all(Label.class, "layer-hover").get(0);
        assertEquals(first.getAccessibleHelp(), words);
        assertTrue(first.getAccessibleHelp().startsWith("H1:"), first.getAccessibleHelp());
        Circle dot = layers.all(Circle.class, "layer-dot").get(0);
        assertEquals(dot.getCenterY(), sizes.told().orElseThrow().y(), 1e-9);
    }
}
