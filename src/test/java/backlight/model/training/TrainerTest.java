package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.LayerPlan.Sharing;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrainerTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private static final NetworkPlan PLAN = new NetworkPlan(
            2,
            List.of(
                    Preset.layer(4, "tanh"),
                    Preset.layer(4, "elu"),
                    Preset.layer(3, "prelu").withSharing(Sharing.UNIT),
                    Preset.layer(1, "sigmoid")),
            Loss.BINARY_CROSS_ENTROPY);
    private static final ParameterLayout LAYOUT = new ParameterLayout(PLAN);
    private static final Parameters START =
            Initialization.of(Initialization.Scheme.HE, 1).withBias(0.1).parameters(PLAN);

    private static Trainer trainer(TrainingPlan training) {
        return new TrainingSetup(PLAN, training, DataPlan.of("moons").make()).trainer(TrainingPoint.start(START));
    }

    private static Parameters after(TrainingPlan training, int steps) {
        Trainer trainer = trainer(training);
        for (int k = 0; k < steps; k++) trainer.advance();
        return trainer.network().parameters();
    }

    /** The number stands here so that every JDK must come to it. */
    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void aThousandUpdatesHaveTheSameBitsOnEveryJdk(Optimizer optimizer) {
        TrainingPlan training = TrainingPlan.of(0.05).withOptimizer(optimizer).withBatchSize(7);
        int hash = Arrays.hashCode(after(training, 1000).toArray());
        int expected = switch (optimizer) {
            case GRADIENT_DESCENT -> 899753968;
            case MOMENTUM -> -1363821760;
            case ADAM -> 320172701;
        };
        assertEquals(expected, hash);
    }

    @Test
    void anUpdateMinusTheLearningRateTimesTheMeanGradient() {
        Trainer trainer = trainer(TrainingPlan.of(0.3));
        double[] gradient = trainer.batchGradient();
        double[] announced = nextUpdate(trainer);
        trainer.advance();
        for (int p = 0; p < gradient.length; p++) {
            assertEquals(START.get(p) - 0.3 * gradient[p], trainer.network().get(p), 1e-15);
            assertEquals(announced[p], trainer.network().get(p) - START.get(p));
        }
    }

    @Test
    void momentumRollsOnInTheOldDirection() {
        TrainingPlan training =
                TrainingPlan.of(0.1).withOptimizer(Optimizer.MOMENTUM).withMomentum(0.8);
        Trainer trainer = trainer(training);
        double[] first = trainer.batchGradient();
        trainer.advance();
        double before = trainer.network().get(0);
        double second = trainer.batchGradient()[0];
        trainer.advance();
        assertEquals(before - 0.1 * (0.8 * first[0] + second), trainer.network().get(0), 1e-15);
    }

    @Test
    void adamsFirstStepIsTheLearningRateWhateverTheGradient() {
        double[] update = nextUpdate(trainer(TrainingPlan.of(0.01).withOptimizer(Optimizer.ADAM)));
        for (double each : update) assertEquals(0.01, Math.abs(each), 1e-5);
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void aLockedNumberKeepsItsBits(Optimizer optimizer) {
        Set<ParameterId> locked = Set.of(ParameterId.weight(2, 1, 3), ParameterId.bias(1, 0), ParameterId.slope(3, 2));
        TrainingPlan training =
                TrainingPlan.of(0.1).withOptimizer(optimizer).withDecay(0.1).withLocked(locked);
        Parameters trained = after(training, 20);
        for (ParameterId id : LAYOUT.ids()) {
            int index = LAYOUT.indexOf(id);
            assertEquals(locked.contains(id), START.get(index) == trained.get(index), id::toString);
        }
    }

    @Test
    void slopesHaveALearningRateOfTheirOwn() {
        double[] same = nextUpdate(trainer(TrainingPlan.of(0.1)));
        double[] slower = nextUpdate(trainer(TrainingPlan.of(0.1).withSlopeRate(0.01)));
        for (int p = 0; p < same.length; p++) {
            assertEquals(same[p] / (LAYOUT.isSlope(p) ? 10 : 1), slower[p], 1e-16);
        }
    }

    @Test
    void decayPullsWeightsOnly() {
        double[] free = nextUpdate(trainer(TrainingPlan.of(0.1)));
        double[] decayed = nextUpdate(trainer(TrainingPlan.of(0.1).withDecay(0.5)));
        for (int p = 0; p < free.length; p++) {
            boolean weight = LAYOUT.id(p).kind() == ParameterId.Kind.WEIGHT;
            assertEquals(free[p] - (weight ? 0.1 * 0.5 * START.get(p) : 0), decayed[p], 1e-15);
        }
    }

    @Test
    void anEpochOfBatchesSeesEverySampleOnceInAnOrderOfItsOwn() {
        Trainer trainer = trainer(TrainingPlan.of(0.1).withBatchSize(50));
        int[] sizes = new int[3];
        for (int k = 0; k < 3; k++) {
            sizes[k] = trainer.batch();
            trainer.advance();
        }
        assertArrayEquals(new int[] {50, 50, 20}, sizes);
        assertTrue(trainer.atEpochEnd() && trainer.epoch() == 1);
        assertNotEquals(
                after(TrainingPlan.of(0.1).withBatchSize(50).withSeed(1), 1),
                after(TrainingPlan.of(0.1).withBatchSize(50).withSeed(2), 1));
    }

    @Test
    void anUpdateThatCannotBeMadeChangesNothingAndSaysWhy() {
        LayerPlan line = Preset.layer(1, "identity");
        NetworkPlan plan = new NetworkPlan(1, List.of(line, line), Loss.SQUARED_ERROR);
        TrainingSetup setup = new TrainingSetup(
                plan, TrainingPlan.of(1e3), DataPlan.of("line").make());
        Trainer trainer = setup.trainer(TrainingPoint.start(Parameters.of(2, 0, 2, 0)));
        Parameters before = null;
        while (trainer.divergence().isEmpty()) {
            before = trainer.network().parameters();
            trainer.advance();
        }
        assertEquals(before, trainer.network().parameters());
        assertEquals(trainer.step(), trainer.divergence().orElseThrow().step());
        assertTrue(Arrays.stream(before.toArray()).allMatch(Double::isFinite));
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void anUpdateAllocatesNothing(Optimizer optimizer) {
        Trainer trainer = trainer(TrainingPlan.of(0.01).withOptimizer(optimizer));
        assertEquals(0, leastBytes(trainer, 100));
    }

    @Test
    void batchesAllocateOneRandomStreamAnEpoch() {
        Trainer trainer = trainer(TrainingPlan.of(0.01).withBatchSize(10));
        long bytes = leastBytes(trainer, 12);
        assertTrue(bytes > 0 && bytes < 1000, () -> bytes + " bytes");
    }

    private static long leastBytes(Trainer trainer, int steps) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 20; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            for (int k = 0; k < steps; k++) trainer.advance();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        assertFalse(trainer.divergence().isPresent());
        return least;
    }

    private static double[] nextUpdate(Trainer trainer) {
        return trainer.updateBy(trainer.batchGradient());
    }
}
