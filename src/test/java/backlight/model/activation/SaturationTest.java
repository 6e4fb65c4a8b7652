package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where |f′| &lt; ε, against numbers that were computed independently. */
class SaturationTest {
    private static final double INFINITY = Double.POSITIVE_INFINITY;

    @ParameterizedTest(name = "{0} below {1}: {2}")
    @CsvSource({
        "sigmoid, 0.01, -Infinity -4.584863339 4.584863339 Infinity",
        "sigmoid, 0.3, -Infinity Infinity",
        "tanh, 0.001, -Infinity -4.146774726 4.146774726 Infinity",
        "softsign, 0.01, -Infinity -9 9 Infinity",
        "softplus, 0.05, -Infinity -2.944438979",
        "elu, 0.01, -Infinity -4.605170186",
        "elu, 2, -Infinity Infinity",
        "selu, 0.01, -Infinity -5.169403492",
        "gelu, 0.1, -Infinity -1.8613008 -1.0778817 -0.55437562",
        "gelu, 0.01, -Infinity -3.0674272 -0.7754719 -0.72907983",
        "gelu, 0.2, -Infinity -0.39597821",
        "gelu, 1.1, -Infinity 1.07788173 1.86130078 Infinity",
        "gelu, 1, -Infinity 0.75179152",
        "silu, 0.1, -Infinity -0.91238397",
        "silu, 0.01, -Infinity -6.2613888 -1.3258799 -1.233898",
        "mish, 0.001, -Infinity -8.9852137 -1.1961881 -1.1886959",
        "hard-swish, 0.01, -1.53 -1.47",
        "hard-swish, 0.6, -3 0.3",
        "relu, 0.5, ''",
        "relu, 1.5, 0 Infinity",
        "leaky-relu, 0.01, ''",
        "leaky-relu, 0.02, -Infinity 0",
        "identity, 0.5, ''",
        "step, 0.5, ''"
    })
    void theStretchesAreWhereTheyWereComputed(String id, double epsilon, String ends) {
        ActivationFamily family = Activations.byId(id);
        double[] expected = Stream.of(ends.split(" "))
                .filter(end -> !end.isEmpty())
                .mapToDouble(Double::parseDouble)
                .toArray();
        double[] actual = family.with(family.initialValues()).properties().saturated().apply(epsilon).stream()
                .flatMapToDouble(stretch -> DoubleStream.of(stretch.low(), stretch.high()))
                .toArray();
        assertArrayEquals(expected, actual, 1e-7);
    }

    @ParameterizedTest
    @CsvSource({"1e-300, -690.7755278982137", "0.25, -1.3862943611198906"})
    void theBisectionFindsACrossingHoweverFarOutItLies(double epsilon, double at) {
        List<Interval> found = Saturation.of(StrictMath::exp, epsilon, -INFINITY, INFINITY);
        assertEquals(1, found.size());
        assertEquals(at, found.get(0).high(), 1e-12);
    }
}
