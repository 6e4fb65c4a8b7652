package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.model.training.LossCurve;
import backlight.model.training.Snapshot;
import backlight.model.training.Snapshots;
import backlight.model.training.TrainingPoint;
import backlight.view.chart.LossChart;
import backlight.view.network.NetworkPane;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A node whose place is no finite float keeps JavaFX from painting the window again. */
@ExtendWith(OnFxThread.class)
class OverflowTest {
    private static final double FAR = 5000;
    private static final Messages MESSAGES = Messages.load();

    private final Panel<Region> panel = new Panel<>();

    /** |x| fitted by one PReLU unit, with this number for every weight, bias and slope. */
    private static BackpropState state(double number) {
        LayerPlan layer = LayerPlan.of(1, Activations.byId("prelu"));
        NetworkPlan plan = NetworkPlan.of(1, 2, layer, 1, Loss.SQUARED_ERROR);
        BackpropState first = BackpropState.initial().withData(DataPlan.of("absolute"));
        BackpropState state = first.withNetwork(NetworkEdit.replace(first.network(), plan));
        double[] numbers = new double[state.point().parameters().size()];
        Arrays.fill(numbers, number);
        return state.withPoint(TrainingPoint.start(Parameters.of(numbers)));
    }

    private static Snapshot snapshot(BackpropState state) {
        return Snapshot.of(state.setup(), state.point(), state.sample());
    }

    private static Stream<Node> all(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(
                        Stream.of(node),
                        parent.getChildrenUnmodifiable().stream().flatMap(OverflowTest::all))
                : Stream.of(node);
    }

    private void open(Region region) {
        if (region.getScene() == null) panel.open(region, 424, 480);
        panel.settle();
        List<String> far = new ArrayList<>();
        all(region).forEach(node -> {
            for (Bounds bounds : List.of(node.getLayoutBounds(), node.localToScene(node.getBoundsInLocal()))) {
                if (isNear(bounds)) continue;
                far.add(node + " at " + bounds);
            }
        });
        assertEquals(List.of(), far);
    }

    private static boolean isNear(Bounds bounds) {
        return bounds.isEmpty()
                || Stream.of(bounds.getMinX(), bounds.getMaxX(), bounds.getMinY(), bounds.getMaxY())
                        .allMatch(edge -> Math.abs(edge) < FAR);
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, -1e200, 1e308, Double.POSITIVE_INFINITY, Double.NaN})
    void theLensStaysWithinItsFrame(double number) {
        LensCard lens = new LensCard(MESSAGES, panel.gestures);
        for (int layer = 1; layer <= 3; layer++) {
            lens.show(snapshot(state(number)), Optional.of(new UnitId(layer, 0)));
            open(lens);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, -1e200, 1e308, Double.POSITIVE_INFINITY, Double.NaN})
    void theChartsOfTheGradientStayWithinTheirFrames(double number) {
        Snapshot snapshot = snapshot(state(number));
        ShrinkCard stairs = new ShrinkCard(MESSAGES);
        stairs.show(snapshot);
        open(stairs);
        LayerGradients layers = new LayerGradients(MESSAGES);
        layers.show(snapshot, new Timeline(3), 1e9);
        open(layers);
    }

    @ParameterizedTest
    @ValueSource(doubles = {Double.POSITIVE_INFINITY, Double.NaN})
    void whatIsNotFiniteIsACrossWithWordsAndNoDot(double number) {
        Snapshot snapshot = snapshot(state(number));
        ShrinkCard stairs = new ShrinkCard(MESSAGES);
        stairs.show(snapshot);
        open(stairs);
        assertLost("stair-dot", "stair-riser", 5);
        assertTrue(panel.words().contains("What changed the gradient"));
        LayerGradients layers = new LayerGradients(MESSAGES);
        layers.show(snapshot, new Timeline(3), 1e9);
        open(layers);
        assertLost("layer-dot", "layer-number", 3);
    }

    private void assertLost(String dot, String other, int crosses) {
        assertEquals(List.of(), panel.all(Node.class, dot));
        assertEquals(List.of(), panel.all(Node.class, other));
        assertEquals(crosses, panel.all(Node.class, "lost-mark").size());
        assertTrue(panel.words().contains("not finite"));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, 1e308, Double.MAX_VALUE, Double.POSITIVE_INFINITY, Double.NaN})
    void theLossChartStaysWithinItsFrame(double number) {
        LossCurve curve = Snapshots.curve(1, number);
        for (boolean logarithmic : new boolean[] {false, true}) {
            LossChart chart = new LossChart(MESSAGES);
            chart.show(new LossChart.Content(curve, 1, number, 1, Math.log(2), "guessing", logarithmic));
            open(chart);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, 1e308, Double.POSITIVE_INFINITY, Double.NaN})
    void theNetworkStaysWithinItsFrame(double number) {
        Snapshot snapshot = snapshot(state(number));
        NetworkPane network = new NetworkPane(MESSAGES, panel.gestures);
        for (boolean trueScale : new boolean[] {false, true}) {
            network.show(snapshot, Picture.initial().withTrueScale(trueScale).withTime(1e9));
            open(network);
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e200, 1e308, Double.POSITIVE_INFINITY, Double.NaN})
    void theMapStaysWithinItsFrame(double number) {
        DecisionMap map = new DecisionMap(MESSAGES, panel.gestures);
        map.show(state(number), snapshot(state(number)), Optional.empty());
        open(map);
    }
}
