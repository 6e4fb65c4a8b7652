package backlight.model.health;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.data.DataSplit;
import backlight.model.data.Dataset;
import backlight.model.data.Task;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import backlight.model.training.TrainingSetup;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** One input that runs over −1, 0.5 and 2; one hidden layer of two units; a linear output with the target 0. */
class HealthTest {
    private static final double EPSILON = 0.01;
    private static final UnitId FIRST = new UnitId(1, 0);
    private static final UnitId SECOND = new UnitId(1, 1);

    private static TrainingSetup setup(ActivationFamily family, List<Double> values) {
        LayerPlan hidden = LayerPlan.of(2, family).withActivation(family, values);
        return setup(NetworkPlan.of(1, 1, hidden, 1, Loss.SQUARED_ERROR));
    }

    private static TrainingSetup setup(NetworkPlan plan) {
        double[][] x = {{-1}, {0.5}, {2}};
        Dataset data = new Dataset(Task.REGRESSION, x, new double[][] {{0}, {0}, {0}});
        return new TrainingSetup(plan, TrainingPlan.of(0.1), new DataSplit(data, data));
    }

    private static TrainingSetup setup(String id) {
        ActivationFamily family = Activations.byId(id);
        return setup(family, family.initialValues());
    }

    /** θ: the weights and biases of the two units, then output weights of 1 and a bias of 1. */
    private static Health health(TrainingSetup setup, double w0, double w1, double b0, double b1, double... more) {
        return Health.of(setup, parameters(w0, w1, b0, b1, more), EPSILON);
    }

    private static Parameters parameters(double w0, double w1, double b0, double b1, double... slope) {
        double[] theta = new double[7 + slope.length];
        System.arraycopy(new double[] {w0, w1, b0, b1}, 0, theta, 0, 4);
        System.arraycopy(slope, 0, theta, 4, slope.length);
        for (int p = 4 + slope.length; p < theta.length; p++) theta[p] = 1;
        return Parameters.of(theta);
    }

    @Test
    void aReluUnitIsDeadWhenItIsOffForEverySample() {
        Health health = health(setup("relu"), 1, 1, -3, 0);
        assertEquals(Set.of(FIRST), health.dead());
        assertEquals(Set.of(FIRST), health.allNegative());
        assertEquals(2, health.units());
        assertEquals(Verdict.DANGER, health.deadVerdict());
    }

    @Test
    void onTheKinkAReluUnitIsOff() {
        assertEquals(Set.of(FIRST, SECOND), health(setup("relu"), 0, 0, 0, 0).dead());
    }

    @Test
    void aLeakyUnitIsAllNegativeButNotDead() {
        Health health = health(setup("leaky-relu"), 1, 1, -3, 0);
        assertEquals(Set.of(), health.dead());
        assertEquals(Set.of(FIRST), health.allNegative());
        assertEquals(0, health.saturatedShare(), "a slope of exactly ε is not below it");
    }

    @Test
    void aSlopeThatUnderflowsIsSaturatedAndNotDead() {
        Health health = health(setup("sigmoid"), 1, 1, -2000, 0);
        assertEquals(Set.of(), health.dead());
        assertEquals(Set.of(FIRST), health.saturated());
        assertEquals(0.5, health.saturatedShare());
    }

    @Test
    void everyPieceOfAFlatFunctionCounts() {
        Health health = health(setup("hard-sigmoid"), 10, 10, -100, 100);
        assertEquals(Set.of(FIRST, SECOND), health.dead());
        assertEquals(Set.of(FIRST), health.allNegative());
    }

    @Test
    void atAMinimumTheSlopeIsExactlyZero() {
        assertEquals(
                Set.of(FIRST), health(setup("hard-swish"), 0, 0, -1.5, -1.4).dead());
        Gate silu = new Gate(Activations.byId("silu").with(List.of(1.0)), EPSILON);
        assertEquals(Gate.State.SATURATED, silu.at(-800, 0));
    }

    @Test
    void whatPreluHasLearnedDecides() {
        TrainingSetup setup = setup("prelu");
        assertEquals(Set.of(), health(setup, 1, 1, -3, 0, 0.25).dead());
        assertEquals(Set.of(FIRST), health(setup, 1, 1, -3, 0, 0).dead());
        assertEquals(Set.of(FIRST), health(setup, 1, 1, -3, 0, 1e-3).saturated());
    }

    @Test
    void eachUnitsOwnSlopeDecides() {
        ActivationFamily prelu = Activations.byId("prelu");
        LayerPlan each = LayerPlan.of(2, prelu).withSharing(LayerPlan.Sharing.UNIT);
        TrainingSetup setup = setup(NetworkPlan.of(1, 1, each, 1, Loss.SQUARED_ERROR));
        assertEquals(Set.of(SECOND), health(setup, 1, 1, -3, -3, 0.25, 0).dead());
    }

    @Test
    void anOutputOnLogitsIsNotJudgedButOneWithItsOwnSlopeIs() {
        LayerPlan relu = LayerPlan.of(1, Activations.byId("relu"));
        NetworkPlan single = new NetworkPlan(1, List.of(relu), Loss.SQUARED_ERROR);
        Health health = Health.of(setup(single), Parameters.of(0.5, -2), EPSILON);
        assertEquals(Set.of(FIRST), health.dead());
        LayerPlan sigmoid = LayerPlan.of(1, Activations.byId("sigmoid"));
        NetworkPlan logit = new NetworkPlan(1, List.of(sigmoid), Loss.BINARY_CROSS_ENTROPY);
        assertEquals(0, Health.of(setup(logit), Parameters.of(0, -900), EPSILON).units());
    }

    @Test
    void aUnitThatWakesIsRevivedAndOneThatFallsAsleepIsNewlyDead() {
        TrainingSetup setup = setup("relu");
        Health before = health(setup, 1, 1, -3, 0);
        Health now = health(setup, 1, 1, 0, -3);
        assertEquals(new Health.Changes(Set.of(SECOND), Set.of(FIRST)), Health.changes(before, now));
        assertEquals(Health.Changes.NONE, Health.changes(now, now));
    }

    @Test
    void networksWithOtherLayersAreNotCompared() {
        NetworkPlan larger = NetworkPlan.of(1, 1, LayerPlan.of(3, Activations.byId("relu")), 1, Loss.SQUARED_ERROR);
        Health dead = Health.of(setup(larger), Parameters.of(-1, -1, -1, -9, -9, -9, 1, 1, 1, 0), EPSILON);
        assertEquals(3, dead.dead().size());
        assertEquals(Health.Changes.NONE, Health.changes(health(setup("relu"), 1, 1, 0, 0), dead));
    }

    /** δ of the output is 2x + 1 when both units pass x on: −1, 2, 5; both hidden units get the same. */
    @Test
    void theNormIsTheRootOfTheMeanSquareOverTheSamples() {
        LayerHealth hidden = health(setup("identity"), 1, 1, 0, 0).layers().get(0);
        assertEquals(Math.sqrt((2 + 8 + 50) / 3.0), hidden.norm(), 1e-12);
        assertEquals(Math.sqrt(30 / 3.0), hidden.rms(), 1e-12);
        assertEquals(1, hidden.factor(), 1e-12);
    }

    @Test
    void theTheoryIsTheRootOfUnitsTimesVarianceTimesMeanSquareSlope() {
        TrainingSetup setup = setup("relu");
        Parameters parameters = Parameters.of(1, 1, 0, 0, 0.5, -1.5, 0);
        LayerHealth hidden = Health.of(setup, parameters, EPSILON).layers().get(0);
        // one output, weights with variance 1, and each unit is open for two of three samples
        assertEquals(Math.sqrt(2 / 3.0), hidden.theory(), 1e-12);
    }

    @Test
    void theLossIsTheMeanAndRedBeyondAMillion() {
        Health health = health(setup("identity"), 1, 1, 0, 0);
        assertEquals((1 + 4 + 25) / 6.0, health.loss(), 1e-12);
        assertEquals(Verdict.FINE, health.lossVerdict());
        assertEquals(Verdict.DANGER, health(setup("identity"), 1e4, 1, 0, 0).lossVerdict());
        Health broken = health(setup("identity"), 1e200, 1, 0, 0);
        assertEquals(Verdict.DANGER, broken.lossVerdict());
        assertEquals(Verdict.DANGER, broken.verdict());
    }

    @Test
    void aTinyDeltaIsNotTakenForZero() {
        LayerHealth hidden = Health.of(setup("identity"), Parameters.of(0, 0, 0, 0, 1e-200, 0, 1), EPSILON)
                .layers()
                .get(0);
        assertTrue(hidden.norm() > 0);
    }

    @Test
    void offIsOfOneSample() {
        TrainingSetup setup = setup("relu");
        TrainingPoint point = TrainingPoint.start(parameters(1, -1, 0, 0));
        assertEquals(Set.of(FIRST), OffUnits.of(Snapshot.of(setup, point, 0)));
        assertEquals(Set.of(SECOND), OffUnits.of(Snapshot.of(setup, point, 1)));
        TrainingPoint far = TrainingPoint.start(parameters(-2000, 2000, 0, 0));
        assertEquals(Set.of(), OffUnits.of(Snapshot.of(setup("sigmoid"), far, 0)));
    }

    @Test
    void aThresholdOfZeroIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Health.of(setup("relu"), parameters(1, 1, 0, 0), 0));
    }
}
