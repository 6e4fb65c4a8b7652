package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activation;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.activation.Properties;
import backlight.model.network.GradientCheck.Claim;
import backlight.model.network.GradientCheck.Result;
import backlight.model.network.GradientCheck.Variable;
import backlight.model.random.RandomStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class GradientCheckTest {
    private static final int INPUTS = 3;
    private static final int OUTPUTS = 2;

    static Stream<Arguments> familiesAndLosses() {
        return Activations.ALL.stream()
                .flatMap(family -> Arrays.stream(Loss.values()).map(loss -> Arguments.of(family, loss)));
    }

    private static NetworkPlan plan(LayerPlan hidden, int layers, Loss loss) {
        return NetworkPlan.of(INPUTS, layers, hidden, OUTPUTS, loss);
    }

    private static Network network(NetworkPlan plan, long seed) {
        RandomStream random = RandomStream.named("check", seed);
        Parameters start =
                Initialization.of(Initialization.Scheme.XAVIER_NORMAL, seed).parameters(plan);
        double[] theta = start.toArray();
        for (int p = 0; p < theta.length; p++) theta[p] += 0.1 * random.gaussian();
        return new Network(plan, Parameters.of(theta));
    }

    private static double[][] inputs(int samples, double size, long seed) {
        RandomStream random = RandomStream.named("inputs", seed);
        double[][] inputs = new double[samples][INPUTS];
        for (double[] x : inputs) Arrays.setAll(x, i -> size * random.gaussian());
        return inputs;
    }

    /** One-hot, which suits every loss. */
    private static double[][] targets(int samples) {
        double[][] targets = new double[samples][OUTPUTS];
        for (int k = 0; k < samples; k++) targets[k][k % OUTPUTS] = 1;
        return targets;
    }

    private static Result check(Network network, int samples) {
        return GradientCheck.of(network, inputs(samples, 1, 1), targets(samples));
    }

    @ParameterizedTest
    @MethodSource("familiesAndLosses")
    void everyGradientOfEveryFunctionAndLossIsExact(ActivationFamily family, Loss loss) {
        for (LayerPlan.Sharing sharing : LayerPlan.Sharing.values()) {
            LayerPlan hidden = LayerPlan.of(4, family).withSharing(sharing);
            for (long seed = 1; seed <= 5; seed++) {
                Network network = network(plan(hidden, 2, loss), seed);
                Result result = check(network, 3);
                assertTrue(result.passed(), () -> family.id() + " " + loss + " " + result);
                int units = 3 * (INPUTS + 2 * (4 + 4 + OUTPUTS));
                assertEquals(network.layout().size() + units, result.checked() + result.skipped());
                assertTrue(result.skipped() < result.checked() / 10, result::toString);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void aDerivativeThatIsWrongByAThousandthIsFound(Loss loss) {
        ActivationFamily liar = lying(Activations.byId("tanh"), 1.001);
        Result result = check(network(plan(LayerPlan.of(4, liar), 2, loss), 1), 1);
        assertFalse(result.passed());
        assertTrue(result.wrong() > 10, result::toString);
    }

    @Test
    void aSlopeThatIsSaidToBeFlatIsFound() {
        ActivationFamily liar = lying(Activations.byId("softplus"), 0);
        assertFalse(check(network(plan(LayerPlan.of(4, liar), 1, Loss.SQUARED_ERROR), 1), 1)
                .passed());
    }

    @ParameterizedTest
    @EnumSource(Loss.class)
    void anySingleFalsifiedGradientIsFoundAndNamed(Loss loss) {
        LayerPlan prelu = LayerPlan.of(3, Activations.byId("prelu"));
        GradientCheck check = new GradientCheck(network(plan(prelu, 2, loss), 3), inputs(2, 1, 1), targets(2));
        List<Claim> claims = check.claims();
        assertTrue(check.compare(claims).passed());
        for (int k = 0; k < claims.size(); k++) {
            List<Claim> falsified = new ArrayList<>(claims);
            Claim lie = falsified(claims.get(k), g -> g * (1 + 1e-6) + Math.copySign(1e-8, g));
            falsified.set(k, lie);
            Result result = check.compare(falsified);
            assertEquals(1, result.wrong(), lie::toString);
            assertEquals(lie, result.worst().orElseThrow().claim());
        }
    }

    @Test
    void aGradientThatIsNotANumberIsWrong() {
        GradientCheck check = new GradientCheck(
                network(plan(LayerPlan.of(3, Activations.byId("tanh")), 1, Loss.SQUARED_ERROR), 1),
                inputs(1, 1, 1),
                targets(1));
        List<Claim> claims = new ArrayList<>(check.claims());
        claims.set(0, falsified(claims.get(0), g -> Double.NaN));
        assertEquals(1, check.compare(claims).wrong());
    }

    /** XOR's (0, 0) with zero biases puts every z of the first layer exactly on the kink. */
    @ParameterizedTest
    @MethodSource("familiesAndLosses")
    void onAKinkNumbersAreSkippedButNoneIsCalledWrong(ActivationFamily family, Loss loss) {
        NetworkPlan plan = plan(LayerPlan.of(4, family), 1, loss);
        Network network =
                new Network(plan, Initialization.of(Initialization.Scheme.HE, 1).parameters(plan));
        Result result = GradientCheck.of(network, new double[1][INPUTS], targets(1));
        assertEquals(0, result.wrong(), result::toString);
        boolean bent = !family.with(family.initialValues()).bends().isEmpty();
        boolean broken =
                family.with(family.initialValues()).breakpoints().stream().anyMatch(point -> point.at() == 0);
        // the inputs, and bias and z of each unit; a weight from an input of 0 moves nothing
        assertEquals(bent || broken ? INPUTS + 4 + 4 : 0, result.skipped());
    }

    @Test
    void neitherLargeInputsNorExplodingGradientsMakeATrueGradientLookWrong() {
        for (String id : List.of("tanh", "relu", "softplus", "gelu")) {
            for (Loss loss : Loss.values()) {
                NetworkPlan deep = plan(LayerPlan.of(16, Activations.byId(id)), 8, loss);
                Network wild = new Network(
                        deep, Initialization.of(Initialization.Scheme.NORMAL, 1).parameters(deep));
                assertEquals(0, check(wild, 1).wrong(), () -> id + " " + loss);
                Network mild = network(plan(LayerPlan.of(4, Activations.byId(id)), 2, loss), 1);
                Result far = GradientCheck.of(mild, inputs(4, 100, 1), targets(4));
                assertEquals(0, far.wrong(), () -> id + " " + loss + far);
            }
        }
    }

    @Test
    void aSampleIsCheckedFromItsTrace() {
        Network network = network(plan(LayerPlan.of(4, Activations.byId("gelu")), 2, Loss.SOFTMAX_CROSS_ENTROPY), 1);
        Backprop backprop = new Backprop(network);
        backprop.load(new double[] {1, 2, 3}, new double[] {0, 1});
        backprop.runAll();
        assertEquals(
                GradientCheck.of(network, new double[][] {{1, 2, 3}}, new double[][] {{0, 1}}),
                GradientCheck.of(network, backprop.trace()));
    }

    @Test
    void withoutSamplesThereIsNothingToCheck() {
        Network network = network(plan(LayerPlan.of(4, Activations.byId("tanh")), 1, Loss.SQUARED_ERROR), 1);
        assertThrows(IllegalArgumentException.class, () -> check(network, 0));
    }

    private static Claim falsified(Claim claim, UnaryOperator<Double> lie) {
        return new Claim(claim.variable(), claim.part(), claim.sample(), lie.apply(claim.gradient()));
    }

    private static ActivationFamily lying(ActivationFamily truth, double factor) {
        return new ActivationFamily(
                "liar",
                "Liar",
                truth.group(),
                truth.parameters(),
                truth.formula(),
                truth.paper(),
                truth.hue(),
                truth.dashed(),
                truth.learned(),
                values -> new Liar(truth.maker().apply(values), factor),
                truth.constraint());
    }

    private record Liar(Activation truth, double factor) implements Activation {
        @Override
        public double value(double z) {
            return truth.value(z);
        }

        @Override
        public double derivative(double z) {
            return factor * truth.derivative(z);
        }

        @Override
        public Properties properties() {
            return truth.properties();
        }
    }

    @Test
    void unitsAndParametersAreAllLookedAt() {
        NetworkPlan plan = plan(LayerPlan.of(4, Activations.byId("prelu")), 1, Loss.BINARY_CROSS_ENTROPY);
        List<Claim> claims = new GradientCheck(network(plan, 1), inputs(1, 1, 1), targets(1)).claims();
        assertEquals(3 + 4 + 2, count(claims, Variable.ACTIVATION));
        assertEquals(4 + 2, count(claims, Variable.WEIGHTED_SUM));
        assertEquals(3 * 4 + 4 + 1 + 4 * 2 + 2, count(claims, Variable.PARAMETER));
    }

    private static long count(List<Claim> claims, Variable variable) {
        return claims.stream().filter(claim -> claim.variable() == variable).count();
    }
}
