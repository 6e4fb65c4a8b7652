package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class TrainingHistoryTest {
    private static final int STEPS = 10_000;
    private static final NetworkPlan SMALL =
            NetworkPlan.of(2, 2, Preset.layer(3, "tanh"), 1, Loss.BINARY_CROSS_ENTROPY);
    private static final TrainingPlan ADAM =
            TrainingPlan.of(0.01).withOptimizer(Optimizer.ADAM).withBatchSize(10);

    private static TrainingSetup setup(NetworkPlan plan, TrainingPlan training) {
        return new TrainingSetup(
                plan, training, DataPlan.of("moons").withCount(60).make());
    }

    private static Parameters start(NetworkPlan plan) {
        return Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 1).parameters(plan);
    }

    private static TrainingRun run(TrainingSetup setup) {
        TrainingRun run = new TrainingRun();
        Parameters start = start(setup.network());
        run.show(start, setup, TrainingPoint.start(start), true);
        return run;
    }

    @Test
    void everyOneOfTenThousandStepsComesBackWithItsBits() {
        TrainingRun run = run(setup(SMALL, ADAM));
        Map<Integer, TrainingPoint> past = new HashMap<>(Map.of(0, run.point()));
        for (int k = 0; k < STEPS; k++) {
            run.advance();
            past.put(run.step(), run.point());
        }
        for (int step = STEPS; step >= 0; step -= 7)
            assertEquals(past.get(step), run.history().at(step));
        assertEquals(0, run.history().first());
        assertEquals(STEPS, run.history().last());
    }

    @Test
    void aSmallBudgetThinsThePastOutAndKeepsItExact() {
        TrainingHistory history = new TrainingHistory(100_000);
        TrainingSetup setup = setup(SMALL, ADAM);
        Trainer trainer = setup.trainer(TrainingPoint.start(start(SMALL)));
        history.begin(setup, trainer.point());
        Map<Integer, TrainingPoint> past = new HashMap<>();
        for (int k = 0; k < STEPS; k++) {
            trainer.advance();
            history.record(setup, trainer);
            past.put(trainer.step(), trainer.point());
        }
        assertTrue(history.bytes() <= 100_000);
        for (int step = Math.max(1, history.first()); step <= STEPS; step += 97) {
            assertEquals(past.get(step), history.at(step));
        }
        int first = history.first();
        assertThrows(IllegalArgumentException.class, () -> history.at(first - 1));
        assertThrows(IllegalArgumentException.class, () -> history.at(STEPS + 1));
    }

    /** 12 hidden layers of 16 with Adam: what is kept whole, with θ and both moments of every kept step. */
    @Test
    void theLargestNetworkKeepsTenThousandStepsInBoundsOfMemoryAndTime() {
        NetworkPlan plan = NetworkPlan.of(8, 12, Preset.layer(16, "tanh"), 4, Loss.SQUARED_ERROR);
        DataPlan data = DataPlan.of("blobs").withClasses(4).withDimensions(8).withCount(20);
        TrainingSetup setup = new TrainingSetup(plan, ADAM.withBatchSize(1), data.make());
        TrainingRun run = run(setup);
        for (int k = 0; k < STEPS; k++) run.advance();
        assertEquals(0, run.history().first());
        assertTrue(run.history().bytes() <= 64L << 20, () -> run.history().bytes() + " bytes");
        long numbers = new ParameterLayout(plan).size();
        assertTrue(STEPS * numbers * 24 > 64L << 20, "all of them would fit");
        run.history().at(STEPS - 1);
        long least = Long.MAX_VALUE;
        for (int step : new int[] {STEPS - 1, STEPS / 2 - 1, STEPS / 3}) {
            long before = System.nanoTime();
            run.history().at(step);
            least = Math.min(least, System.nanoTime() - before);
        }
        assertTrue(least < 100_000_000, least / 1e6 + " ms");
    }

    @Test
    void goingBackAndOnForgetsWhatCameAfter() {
        TrainingRun run = run(setup(SMALL, ADAM));
        for (int k = 0; k < 100; k++) run.advance();
        TrainingPoint known = run.history().at(51);
        run.seek(50);
        assertEquals(100, run.history().last());
        run.advance();
        assertEquals(known, run.point());
        assertEquals(51, run.history().last());
        assertFalse(run.history().curve().step(run.history().curve().size() - 1) > 51);
        assertThrows(IllegalArgumentException.class, () -> run.history().at(52));
    }

    @Test
    void anotherLearningRateBranchesAndKeepsThePastBefore() {
        TrainingSetup setup = setup(SMALL, ADAM);
        TrainingRun run = run(setup);
        for (int k = 0; k < 40; k++) run.advance();
        TrainingPoint before = run.history().at(17);
        TrainingPoint now = run.point();
        TrainingSetup faster = setup(SMALL, ADAM.withLearningRate(0.1));
        TrainingSetup same = new TrainingSetup(faster.network(), faster.training(), setup.data());
        run.show(start(SMALL), same, now, true);
        for (int k = 0; k < 40; k++) run.advance();
        TrainingPoint late = run.point();
        run.seek(17);
        assertEquals(before, run.point());
        run.seek(80);
        assertEquals(late, run.point());
        assertEquals(same, run.history().setupAt(60));
        assertEquals(setup, run.history().setupAt(17));
    }

    /** Undo may bring back a point of a run that a shorter one has replaced. */
    @Test
    void aPointBeyondWhatIsKnownBeginsANewPast() {
        TrainingSetup setup = setup(SMALL, ADAM);
        TrainingRun run = run(setup);
        TrainingPoint first = run.point();
        for (int k = 0; k < 100; k++) run.advance();
        TrainingPoint late = run.point();
        run.show(start(SMALL), setup, first, true);
        for (int k = 0; k < 20; k++) run.advance();
        run.show(start(SMALL), setup, late, true);
        assertEquals(100, run.history().first());
        run.seek(50);
        assertEquals(late, run.point());
    }

    @Test
    void numbersSetByHandAtOneStepReplaceEachOther() {
        TrainingSetup setup = setup(SMALL, ADAM);
        TrainingRun run = run(setup);
        for (int k = 0; k < 10; k++) run.advance();
        TrainingPoint trained = run.point();
        long bytes = run.history().bytes();
        for (int k = 0; k < 50; k++) {
            Parameters byHand = trained.parameters().with(0, k);
            run.show(start(SMALL), setup, trained.with(byHand), true);
        }
        assertEquals(bytes, run.history().bytes());
        run.show(start(SMALL), setup, trained, true);
        run.seek(9);
        run.seek(10);
        assertEquals(trained, run.point());
    }

    @Test
    void anotherStartBeginsANewPast() {
        TrainingRun run = run(setup(SMALL, ADAM));
        for (int k = 0; k < 10; k++) run.advance();
        Parameters other =
                Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 2).parameters(SMALL);
        run.show(other, setup(SMALL, ADAM), TrainingPoint.start(other), true);
        assertEquals(0, run.history().last());
        assertEquals(other, run.point().parameters());
    }
}
