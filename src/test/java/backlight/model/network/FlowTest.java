package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.network.Flow.Factor;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {
    private static Backprop run(String activation, int hidden, double weight) {
        LayerPlan layer = LayerPlan.of(3, Activations.byId(activation));
        NetworkPlan plan = NetworkPlan.of(2, hidden, layer, 2, Loss.SQUARED_ERROR);
        double[] theta = new double[new ParameterLayout(plan).size()];
        for (int k = 0; k < theta.length; k++) theta[k] = weight * (1 + 0.1 * (k % 7)) * (k % 3 == 0 ? -1 : 1);
        Backprop backprop = new Backprop(new Network(plan, Parameters.of(theta)));
        backprop.load(new double[] {0.3, -1.2}, new double[] {1, -1});
        backprop.runAll();
        return backprop;
    }

    private static Flow of(Backprop backprop) {
        return Flow.of(backprop.network().plan(), backprop.trace());
    }

    @Test
    void aLayersNormsAreThoseOfItsDeltasAndItsWeightsGradients() {
        Backprop backprop = run("tanh", 3, 0.4);
        ParameterLayout layout = backprop.network().layout();
        for (Flow.Layer layer : of(backprop).layers()) {
            int l = layer.number();
            double[] delta = backprop.trace().delta(l);
            double squares = Arrays.stream(delta).map(d -> d * d).sum();
            assertEquals(Math.sqrt(squares), layer.delta(), 1e-15);
            assertEquals(Math.sqrt(squares / delta.length), layer.meanDelta(), 1e-15);
            double weights = 0;
            for (int j = 0; j < delta.length; j++) {
                for (int i = 0; i < backprop.network().plan().units(l - 1); i++) {
                    weights += Math.pow(backprop.gradient(layout.weight(l, j, i)), 2);
                }
            }
            assertEquals(Math.sqrt(weights), layer.weights(), 1e-15);
        }
    }

    @Test
    void theStairsAlternateFromTheLossToTheFirstLayer() {
        List<Flow.Stair> stairs = of(run("tanh", 2, 0.4)).stairs();
        assertEquals(
                List.of(Factor.LOSS, Factor.WEIGHTS, Factor.SLOPE, Factor.WEIGHTS, Factor.SLOPE),
                stairs.stream().map(Flow.Stair::factor).toList());
        assertEquals(
                List.of(3, 2, 2, 1, 1), stairs.stream().map(Flow.Stair::layer).toList());
    }

    @Test
    void theRatiosMultiplyToWhatIsLeft() {
        Flow flow = of(run("sigmoid", 4, 0.7));
        double product = flow.stairs().get(0).size();
        for (Flow.Stair stair : flow.stairs()) product *= stair.ratio();
        double left = flow.stairs().get(flow.stairs().size() - 1).size();
        assertEquals(left, product, 1e-12 * left);
        assertEquals(flow.layers().get(0).meanDelta(), left);
    }

    @Test
    void aGradientWhoseSquareUnderflowsIsStillMeasured() {
        Flow flow = of(run("identity", 12, 1e-25));
        double first = flow.layers().get(0).delta();
        assertTrue(first > 0 && first < 1e-290, "" + first);
        assertEquals(first / Math.sqrt(3), flow.layers().get(0).meanDelta(), 1e-15 * first);
    }

    @Test
    void behindALayerThatIsOffTheGradientIsExactlyZeroAndNothingIsDivided() {
        Backprop backprop = run("relu", 2, 0);
        List<Flow.Stair> stairs = of(backprop).stairs();
        assertEquals(0, stairs.get(2).size());
        assertTrue(Double.isNaN(stairs.get(4).ratio()));
    }
}
