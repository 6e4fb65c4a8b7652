package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.data.DataSplit;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.scene.Change;
import backlight.model.scene.Column;
import backlight.model.scene.LabState;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingSetup;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrialTest {
    private static final LabState STATE = LabState.initial().withEpochs(60);
    private static final Goal LOSS = new Goal(Goal.Measure.LOSS, 0.3);
    private static final Goal ACCURACY = new Goal(Goal.Measure.ACCURACY, 0.9);

    private static Outcome outcome(Entrant entrant, long seed, int epochs, Goal goal) {
        Trial trial = new Trial(entrant, seed, epochs, goal);
        boolean more = true;
        while (more) more = trial.advance();
        return trial.outcome();
    }

    /** By looking at every epoch of the recording. */
    private static Outcome recorded(Entrant entrant, long seed, int epochs, Goal goal) {
        Race race = new Race(List.of(entrant), epochs);
        race.run();
        Recording recording = race.recordings().get(0);
        int last = recording.known();
        int solved = -1;
        for (int epoch = last; epoch >= 0; epoch--) {
            if (goal.isReached(recording.loss(epoch), recording.accuracy(epoch))) solved = epoch;
        }
        NetworkPlan plan = entrant.setup().network();
        boolean dead = false;
        for (int l = 1; l < plan.depth(); l++) {
            int layer = l;
            long count = recording.dead(last).stream()
                    .filter(unit -> unit.layer() == layer)
                    .count();
            dead |= count == plan.units(l);
        }
        boolean diverged = recording.divergence().isPresent();
        return new Outcome(
                seed,
                solved,
                recording.deadCount(last),
                EpochMeter.hiddenUnits(plan),
                dead,
                diverged ? last : -1,
                recording.loss(last));
    }

    private static void assertSame(LabState state, Goal goal, long... seeds) {
        for (long seed : seeds) {
            for (Entrant entrant : state.entrants(seed)) {
                assertEquals(
                        recorded(entrant, seed, state.epochs(), goal),
                        outcome(entrant, seed, state.epochs(), goal),
                        "seed " + seed);
            }
        }
    }

    private static LabState trained(TrainingPlan training) {
        return STATE.withShared(STATE.shared().withTraining(training));
    }

    @Test
    void itsBitsAreThoseOfTheRecording() {
        assertSame(STATE, LOSS, 1, 2, 3, 4);
        assertSame(STATE, ACCURACY, 1, 2);
    }

    @Test
    void batchesAndMomentsGiveTheBitsOfTheRecordingToo() {
        TrainingPlan plan = STATE.shared().training();
        assertSame(trained(plan.withBatchSize(32)), LOSS, 1, 2);
        assertSame(trained(plan.withBatchSize(32).withOptimizer(Optimizer.ADAM)), ACCURACY, 3);
        assertSame(trained(plan.withOptimizer(Optimizer.MOMENTUM)), LOSS, 4);
    }

    @Test
    void oneThatBreaksIsJudgedWhereTheRecordingStops() {
        for (int batch : new int[] {0, 32}) {
            int broken = 0;
            for (double rate : new double[] {40, 1e100, 1e308}) {
                LabState state = trained(STATE.shared().training().withBatchSize(batch))
                        .withColumns(List.of(Column.of(new Change.OfLearningRate(rate))));
                assertSame(state, LOSS, 1, 2, 3, 4);
                for (long seed = 1; seed <= 4; seed++) {
                    Outcome end = outcome(state.entrants(seed).get(0), seed, 60, LOSS);
                    if (end.isDiverged()) broken++;
                    assertTrue(end.divergedAt() < 60);
                }
            }
            assertTrue(broken > 0, "none broke with a batch of " + batch);
        }
    }

    @Test
    void aNetworkThatNoLongerMovesEndsEarlyWithTheSameOutcome() {
        LabState killed = STATE.withEpochs(4000).withColumns(List.of(Column.of(new Change.OfLearningRate(200))));
        Entrant entrant = killed.entrants(3).get(0);
        Trial trial = new Trial(entrant, 3, 4000, LOSS);
        int epochs = 0;
        while (trial.advance()) epochs++;
        assertTrue(trial.outcome().dead(), "so large a step kills it");
        assertTrue(epochs < 4000, "only an epoch that changes nothing can end it before: " + epochs);
        assertEquals(recorded(entrant, 3, 4000, LOSS), trial.outcome());
    }

    /** w = 0, b = 0 and XOR: the gradient is exactly 0, the guess ½ for all, its loss ln 2. */
    @Test
    void whoGuessesXorStaysAtTheLogarithmOf2() {
        Outcome stuck = outcome(xor(0), 7, 100, new Goal(Goal.Measure.LOSS, 0.6));
        assertEquals(StrictMath.log(2), stuck.finalLoss(), 1e-15);
        assertFalse(stuck.isSolved());
        assertEquals(-1, stuck.divergedAt());
        assertEquals(7, stuck.seed());
        assertEquals(
                0, outcome(xor(0), 7, 100, new Goal(Goal.Measure.LOSS, 0.7)).solvedAt());
    }

    /** Both units have z = −1 − x₁ − x₂ &lt; 0 for all four samples, so f′ = 0. */
    @Test
    void unitsThatAreOffForAllFourSamplesAreADeadLayer() {
        Outcome dead = outcome(xor(-1), 1, 5, LOSS);
        assertTrue(dead.dead());
        assertEquals(2, dead.deadUnits());
        assertEquals(1, dead.deadShare());
        assertEquals(-1, dead.solvedAt());
    }

    @Test
    void withoutEpochsOnlyTheStartIsJudged() {
        Trial trial = new Trial(xor(-1), 1, 0, LOSS);
        assertTrue(trial.advance());
        assertTrue(trial.isOver());
        assertFalse(trial.advance());
        assertThrows(IllegalArgumentException.class, () -> new Trial(xor(-1), 1, -1, LOSS));
    }

    /** 2-2-1 ReLU with every hidden weight and bias the same, and a last layer of 0. */
    private static Entrant xor(double same) {
        DataSplit data = DataPlan.of("xor").withTestShare(0).make();
        NetworkPlan network =
                NetworkPlan.of(2, 1, LayerPlan.of(2, Activations.byId("relu")), 1, Loss.BINARY_CROSS_ENTROPY);
        Parameters start = Parameters.of(same, same, same, same, same, same, 0, 0, 0);
        return new Entrant(new TrainingSetup(network, TrainingPlan.of(0.5), data), start);
    }
}
