package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activation;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.activation.Moments;
import backlight.model.network.Backprop;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.random.RandomStream;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SelfNormalizationTest {
    private static final int WIDTH = 256;
    private static final int LAYERS = 32;

    private static Activation of(String id) {
        ActivationFamily family = Activations.byId(id);
        return family.with(family.initialValues());
    }

    @Test
    void meanZeroAndVarianceOneStayInSelu() {
        for (SelfNormalization map :
                List.of(SelfNormalization.ofUnit(of("selu"), 0, 1), SelfNormalization.ofLayer(of("selu"), 1))) {
            Moments image = map.after(new Moments(0, 1));
            assertEquals(0, image.mean(), 1e-15);
            assertEquals(1, image.variance(), 1e-14);
            Moments fixed = map.fixedPoint().orElseThrow();
            assertEquals(0, fixed.mean(), 1e-12);
            assertEquals(1, fixed.variance(), 1e-12);
        }
    }

    /** From a small and a large variance alike. */
    @Test
    void seluGoesThereFromFarAway() {
        SelfNormalization map = SelfNormalization.ofLayer(of("selu"), 1);
        for (double variance : new double[] {0.05, 9}) {
            List<Moments> course = map.course(new Moments(0.5, variance), 100);
            assertEquals(101, course.size());
            assertEquals(new Moments(0.5, variance), course.get(0));
            assertEquals(1, course.get(100).variance(), 1e-4);
            assertEquals(0, course.get(100).mean(), 1e-4);
        }
    }

    /** With LeCun's start ReLU halves Σa² in each layer, and with He's it keeps it. */
    @Test
    void reluHasAFixedPointWithHesStartOnly() {
        assertEquals(Optional.empty(), SelfNormalization.ofLayer(of("relu"), 1).fixedPoint());
        Moments fixed = SelfNormalization.ofLayer(of("relu"), 2).fixedPoint().orElseThrow();
        assertEquals(1, fixed.variance() + fixed.mean() * fixed.mean(), 1e-9);
        assertEquals(Optional.empty(), SelfNormalization.ofLayer(of("relu"), 4).fixedPoint());
    }

    /** Worked out from the equations of the paper in another program. */
    @Test
    void oneStepIsThatOfThePaper() {
        Moments image = SelfNormalization.ofUnit(of("selu"), 0, 1).after(new Moments(0.3, 9));
        assertEquals(0.592, image.mean(), 5e-4);
        assertEquals(5.612, image.variance(), 5e-4);
        Moments shifted = SelfNormalization.ofUnit(of("selu"), 0.5, 1).after(new Moments(0.6, 9));
        assertEquals(new Moments(0.3, 9).through(of("selu")), shifted);
    }

    /** G: 9 → 5.6 → 4 → 2.4 (layer 4) → 1.05 (layer 16), in theory as measured. */
    @Test
    void theCourseIsThatOfAWideNetwork() {
        List<Moments> course = SelfNormalization.ofLayer(of("selu"), 1).course(new Moments(0, 9), LAYERS);
        assertEquals(5.6, course.get(1).variance(), 0.05);
        assertEquals(4.0, course.get(2).variance(), 0.05);
        assertEquals(2.4, course.get(4).variance(), 0.05);
        assertEquals(1.05, course.get(16).variance(), 0.005);
        Moments[] measured = measured();
        for (int l = 0; l <= LAYERS; l++) {
            assertEquals(
                    course.get(l).variance(),
                    measured[l].variance(),
                    0.15 * course.get(l).variance(),
                    "layer " + l);
            assertEquals(course.get(l).mean(), measured[l].mean(), 0.12, "layer " + l);
        }
    }

    /** Over all units and 100 samples, of networks of ten seeds. */
    private static Moments[] measured() {
        LayerPlan selu = LayerPlan.of(WIDTH, Activations.byId("selu"));
        NetworkPlan plan = NetworkPlan.of(WIDTH, LAYERS, selu, 1, Loss.SQUARED_ERROR);
        double[] sums = new double[LAYERS + 1];
        double[] squares = new double[LAYERS + 1];
        for (int seed = 1; seed <= 10; seed++) {
            Backprop backprop = new Backprop(
                    new Network(plan, Initialization.of(Scheme.LECUN, seed).parameters(plan)));
            RandomStream random = RandomStream.named("inputs", seed);
            for (int k = 0; k < 10; k++) {
                for (int i = 0; i < WIDTH; i++) backprop.input()[i] = 3 * random.gaussian();
                backprop.outputs();
                for (int l = 0; l <= LAYERS; l++) {
                    for (int j = 0; j < WIDTH; j++) {
                        double a = backprop.trace().a(l, j);
                        sums[l] += a / (100 * WIDTH);
                        squares[l] += a * a / (100 * WIDTH);
                    }
                }
            }
        }
        Moments[] moments = new Moments[LAYERS + 1];
        for (int l = 0; l <= LAYERS; l++) moments[l] = new Moments(sums[l], squares[l] - sums[l] * sums[l]);
        return moments;
    }

    @Test
    void weightsThatAreNoNumbersAreRefused() {
        assertTrue(refused(() -> SelfNormalization.ofUnit(of("selu"), 0, -1)).contains("τ"));
        assertTrue(refused(() -> SelfNormalization.ofUnit(of("selu"), Double.NaN, 1))
                .contains("ω"));
    }

    private static String refused(Runnable work) {
        return assertThrows(IllegalArgumentException.class, work::run).getMessage();
    }

    /** With LeCun's start the variance of tanh falls as 1/l and comes to rest nowhere above 0. */
    @Test
    void tanhHasAFixedPointWithHesStartOnly() {
        assertEquals(Optional.empty(), SelfNormalization.ofLayer(of("tanh"), 1).fixedPoint());
        SelfNormalization map = SelfNormalization.ofLayer(of("tanh"), 2);
        Moments fixed = map.fixedPoint().orElseThrow();
        assertEquals(fixed.variance(), map.after(fixed).variance(), 1e-12);
    }

    @Test
    void aBiasMovesTheMeanOfTheSum() {
        Moments inputs = new Moments(0.6, 2);
        Moments sum = new Moments(-1.5, (2 + 0.36) * 2);
        assertEquals(
                sum.through(of("relu")),
                SelfNormalization.ofLayer(of("relu"), 2, -1.5).after(inputs));
        assertTrue(refused(() -> SelfNormalization.ofLayer(of("relu"), 2, Double.NaN))
                .contains("a bias must"));
    }
}
