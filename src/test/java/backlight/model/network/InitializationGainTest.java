package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.activation.Activations;
import backlight.model.network.Initialization.Scheme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** n Var(w), beside the mean square of weights that were really drawn. */
class InitializationGainTest {
    private static final int UNITS = 64;
    private static final double VALUE = 0.2;

    private static NetworkPlan plan(String activation, int inputs) {
        LayerPlan layer = LayerPlan.of(UNITS, Activations.byId(activation));
        return NetworkPlan.of(inputs, 3, layer, 1, Loss.BINARY_CROSS_ENTROPY);
    }

    private static double drawn(Initialization start, NetworkPlan plan, int l) {
        ParameterLayout layout = new ParameterLayout(plan);
        Parameters theta = start.parameters(plan);
        double square = 0;
        for (int j = 0; j < plan.units(l); j++) {
            for (int i = 0; i < plan.units(l - 1); i++) {
                double w = theta.get(layout.weight(l, j, i));
                square += w * w / plan.units(l);
            }
        }
        return square;
    }

    /** The mean of 4,096 squares of normal numbers has a relative standard deviation of √(2/4096) = 0.022. */
    @ParameterizedTest
    @CsvSource({
        "ZEROS, tanh",
        "CONSTANT, tanh",
        "NORMAL, tanh",
        "UNIFORM, tanh",
        "XAVIER_NORMAL, tanh",
        "XAVIER_UNIFORM, relu",
        "HE, relu",
        "HE, leaky-relu",
        "HE, prelu",
        "HE, elu",
        "LECUN, selu",
    })
    void theGainIsThatOfTheWeights(Scheme scheme, String activation) {
        Initialization start = new Initialization(scheme, scheme, VALUE, 0.5, 11);
        NetworkPlan plan = plan(activation, UNITS);
        for (int l = 1; l <= 3; l++) {
            double gain = start.gain(plan, l);
            assertEquals(gain, drawn(start, plan, l), 5 * 0.022 * gain + 1e-12, "layer " + l);
        }
    }

    @Test
    void unequalLayersHaveGainsOfTheirOwn() {
        NetworkPlan plan = plan("tanh", 16);
        Initialization xavier = Initialization.of(Scheme.XAVIER_NORMAL, 11);
        assertEquals(0.4, xavier.gain(plan, 1), 1e-15);
        assertEquals(1, xavier.gain(plan, 2), 1e-15);
        assertEquals(0.4, drawn(xavier, plan, 1), 0.4 * 5 * 0.045);
    }
}
