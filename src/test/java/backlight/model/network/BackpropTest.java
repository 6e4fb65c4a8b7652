package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan.Sharing;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every function with every loss, and both ways to share PReLU's slope: 3-4-3-2 networks. */
class BackpropTest {
    private static final double H = 1e-5;
    private static final double[] X = {0.7, -1.1, 0.4};
    private static final double[] Y = {1, 0};

    static Stream<Arguments> cases() {
        return Activations.ALL.stream()
                .flatMap(family -> Stream.of(Loss.values())
                        .flatMap(loss -> Stream.of(Sharing.values())
                                .filter(sharing -> family.learned() || sharing == Sharing.LAYER)
                                .map(sharing -> Arguments.of(family.id(), loss, sharing))));
    }

    private static NetworkPlan plan(String id, Loss loss, Sharing sharing) {
        ActivationFamily family = Activations.byId(id);
        LayerPlan layer = LayerPlan.of(4, family).withSharing(sharing);
        ActivationFamily output = loss.outputActivation().orElse(family);
        return new NetworkPlan(3, List.of(layer, layer.withUnits(3), LayerPlan.of(2, output)), loss);
    }

    /** The first seed with which no unit is near a kink. */
    private static double[] theta(NetworkPlan plan) {
        for (long seed = 1; ; seed++) {
            double[] theta = new Initialization(Scheme.HE, Scheme.HE, 1, 0.1, seed)
                    .parameters(plan)
                    .toArray();
            Oracle oracle = new Oracle(plan, theta, X, Y);
            oracle.loss(Oracle.Site.NOTHING, 0, 0, 0);
            if (oracle.closest > 1e-3) return theta;
        }
    }

    private static Backprop loaded(NetworkPlan plan, double[] theta) {
        Backprop backprop = new Backprop(new Network(plan, Parameters.of(theta)));
        backprop.load(X, Y);
        return backprop;
    }

    private static void assertClose(double analytic, double numeric, double loss, String what) {
        double bound = 1e-7 * Math.max(Math.abs(analytic), Math.abs(numeric)) + 1e-10 * Math.max(1, loss);
        assertEquals(numeric, analytic, bound, what);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumbersGradientIsTheCentralDifference(String id, Loss loss, Sharing sharing) {
        NetworkPlan plan = plan(id, loss, sharing);
        double[] theta = theta(plan);
        Backprop backprop = loaded(plan, theta);
        backprop.runAll();
        Oracle oracle = new Oracle(plan, theta, X, Y);
        double exact = oracle.loss(Oracle.Site.NOTHING, 0, 0, 0);
        assertEquals(exact, backprop.trace().loss(), 1e-14 * Math.max(1, exact));
        for (int p = 0; p < theta.length; p++) {
            assertClose(backprop.gradient(p), oracle.byParameter(p, H), exact, id + " " + p);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyUnitsGradientIsTheCentralDifference(String id, Loss loss, Sharing sharing) {
        NetworkPlan plan = plan(id, loss, sharing);
        double[] theta = theta(plan);
        Backprop backprop = loaded(plan, theta);
        backprop.runAll();
        backprop.outerGradients();
        Oracle oracle = new Oracle(plan, theta, X, Y);
        Trace trace = backprop.trace();
        for (int i = 0; i < X.length; i++) {
            assertClose(trace.upstream(0, i), oracle.bySite(Oracle.Site.INPUT, 0, i, H), trace.loss(), "x" + i);
        }
        for (int l = 1; l <= plan.depth(); l++) {
            for (int j = 0; j < plan.units(l); j++) {
                String what = id + " layer " + l + " unit " + j;
                double byZ = oracle.bySite(Oracle.Site.WEIGHTED_SUM, l, j, H);
                double byA = oracle.bySite(Oracle.Site.ACTIVATION, l, j, H);
                assertClose(trace.delta(l, j), byZ, trace.loss(), what);
                assertClose(trace.upstream(l, j), byA, trace.loss(), what);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStepsGiveTheBitsOfTheFullRun(String id, Loss loss, Sharing sharing) {
        NetworkPlan plan = plan(id, loss, sharing);
        double[] theta = theta(plan);
        Backprop full = loaded(plan, theta);
        Backprop stepped = loaded(plan, theta);
        for (int sample = 0; sample < 2; sample++) {
            full.runAll();
            for (Step step : stepped.program()) stepped.run(step);
        }
        assertArrayEquals(full.gradient(), stepped.gradient());
        assertEquals(full.trace().loss(), stepped.trace().loss());
        for (int l = 1; l <= plan.depth(); l++) {
            assertArrayEquals(full.trace().a(l), stepped.trace().a(l));
            assertArrayEquals(full.trace().slope(l), stepped.trace().slope(l));
            assertArrayEquals(full.trace().upstream(l), stepped.trace().upstream(l));
            assertArrayEquals(full.trace().delta(l), stepped.trace().delta(l));
        }
    }

    /** An independent proof that a step does something: without any one of them the result is another. */
    @Test
    void noStepOfTheProgramCanBeLeftOut() {
        NetworkPlan plan = plan("tanh", Loss.SQUARED_ERROR, Sharing.LAYER);
        double[] theta = theta(plan);
        Backprop full = loaded(plan, theta);
        full.runAll();
        List<Step> program = full.program();
        for (Step left : program) {
            Backprop part = loaded(plan, theta);
            program.stream().filter(step -> step != left).forEach(part::run);
            boolean same = Arrays.equals(full.gradient(), part.gradient())
                    && full.trace().loss() == part.trace().loss();
            assertTrue(!same, left::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Loss.class,
            names = {"BINARY_CROSS_ENTROPY", "SOFTMAX_CROSS_ENTROPY"})
    void extremeLogitsGiveFiniteLossesAndDeltas(Loss loss) {
        ActivationFamily output = loss.outputActivation().orElseThrow();
        NetworkPlan plan = new NetworkPlan(1, List.of(LayerPlan.of(2, output)), loss);
        for (double z : new double[] {-1e300, -1e3, -40, 40, 1e3, 1e300}) {
            Backprop backprop = new Backprop(new Network(plan, Parameters.of(z, -z, 0, 0)));
            backprop.load(new double[] {1}, Y);
            backprop.runAll();
            double expected = z < 0 ? -2 * z : 0;
            assertEquals(expected, backprop.trace().loss(), 1e-12 * Math.max(1, expected));
            assertEquals(z < 0 ? -1 : 0, backprop.trace().delta(1, 0), 1e-15);
            assertEquals(z < 0 ? 1 : 0, backprop.trace().delta(1, 1), 1e-15);
        }
    }

    @Test
    void gradientsAddUpUntilTheyAreCleared() {
        NetworkPlan plan = plan("tanh", Loss.SQUARED_ERROR, Sharing.LAYER);
        Backprop backprop = loaded(plan, theta(plan));
        backprop.runAll();
        double once = backprop.gradient(3);
        backprop.runAll();
        assertEquals(2 * once, backprop.gradient(3));
        backprop.clear();
        assertArrayEquals(
                Collections.nCopies(backprop.gradient().length, 0.0).stream()
                        .mapToDouble(d -> d)
                        .toArray(),
                backprop.gradient());
    }
}
