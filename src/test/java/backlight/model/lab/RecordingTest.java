package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.BackpropState;
import backlight.model.scene.Change;
import backlight.model.scene.LabState;
import backlight.model.training.Evaluation;
import backlight.model.training.Optimizer;
import backlight.model.training.Trainer;
import backlight.model.training.TrainingPoint;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordingTest {
    private static final BackpropState SHARED = LabState.initial().shared();

    private static BackpropState trained(Optimizer optimizer, int batch) {
        return SHARED.withTraining(SHARED.training()
                .withOptimizer(optimizer)
                .withLearningRate(0.01)
                .withBatchSize(batch));
    }

    private static Recording of(BackpropState state, int epochs) {
        return new Recording(new Entrant(state.setup(), state.start()), epochs);
    }

    private static Recording run(BackpropState state, int epochs) {
        Recording recording = of(state, epochs);
        boolean more = true;
        while (more) more = recording.advance();
        return recording;
    }

    private static void nextEpoch(Trainer trainer) {
        do {
            trainer.advance();
        } while (!trainer.atEpochEnd());
    }

    private static List<TrainingPoint> points(BackpropState state, int epochs) {
        Trainer trainer = state.setup().trainer(state.point());
        List<TrainingPoint> points = new ArrayList<>(List.of(trainer.point()));
        for (int epoch = 1; epoch <= epochs; epoch++) {
            nextEpoch(trainer);
            points.add(trainer.point());
        }
        return points;
    }

    /** 120 samples in batches of 50 leave a smaller one at the end. */
    @ParameterizedTest
    @CsvSource({"GRADIENT_DESCENT, 10", "MOMENTUM, 50", "ADAM, 50", "ADAM, 0", "MOMENTUM, 1"})
    void anEpochOfBatchesIsWhatTheTrainerMakesOfIt(Optimizer optimizer, int batch) {
        BackpropState state = trained(optimizer, batch);
        Recording recording = run(state, 12);
        List<TrainingPoint> points = points(state, 12);
        for (int epoch = 0; epoch <= 12; epoch++) {
            assertEquals(points.get(epoch), recording.at(epoch));
            assertEquals(120L * epoch, recording.at(epoch).samples());
            Trainer there = state.setup().trainer(points.get(epoch));
            Evaluation evaluation = Evaluation.of(
                    new backlight.model.network.Backprop(there.network()),
                    state.samples().train());
            assertEquals(evaluation.loss(), recording.loss(epoch));
            assertEquals(evaluation.accuracy(), recording.accuracy(epoch));
        }
    }

    /** So many numbers that not every epoch can be kept: those between are trained again. */
    @ParameterizedTest
    @CsvSource({"GRADIENT_DESCENT", "MOMENTUM", "ADAM"})
    void epochsBetweenThoseThatAreKeptHaveTheSameBits(Optimizer optimizer) {
        BackpropState state = new Change.OfDepth(6).in(trained(optimizer, 40));
        int many = 5000;
        assertTrue(24L * state.start().size() * many > 2L * (16 << 20), "more than what may be kept");
        Recording recording = of(state, many);
        List<TrainingPoint> points = points(state, 23);
        for (int epoch = 0; epoch <= 23; epoch++) recording.advance();
        for (int epoch = 23; epoch >= 0; epoch--) assertEquals(points.get(epoch), recording.at(epoch));
    }

    @Test
    void theLargestRaceFitsIntoItsBudget() {
        BackpropState state = new Change.OfDepth(BackpropState.MOST_HIDDEN).in(trained(Optimizer.ADAM, 0));
        Recording recording = of(state, LabState.MOST_EPOCHS);
        List<TrainingPoint> kept = new ArrayList<>();
        int looked = 300;
        for (int epoch = 0; epoch <= looked; epoch++) recording.advance();
        for (int epoch = 0; epoch <= looked; epoch++) {
            TrainingPoint point = recording.at(epoch);
            if (point == recording.at(epoch)) kept.add(point);
        }
        long bytes = 24L * state.start().size() * kept.size() * LabState.MOST_EPOCHS / looked;
        assertTrue(kept.size() > 5, "some are kept");
        assertTrue(bytes < 1.1 * (48 << 20), bytes + " bytes");
    }

    @Test
    void onlyWhatIsKnownIsTold() {
        Recording recording = of(SHARED, 5);
        assertEquals(-1, recording.known());
        recording.advance();
        assertEquals(0, recording.known());
        assertEquals(SHARED.point(), recording.at(0));
        assertRefused("epoch 1 is not in 0 to 0", () -> recording.at(1));
        assertRefused("epoch -1 is not in 0 to 0", () -> recording.at(-1));
        assertEquals(0, recording.nearest(4));
        for (int k = 0; k < 5; k++) assertTrue(recording.advance());
        assertTrue(recording.isComplete());
        assertFalse(recording.advance());
        assertEquals(5, recording.known());
    }

    private static void assertRefused(String words, Runnable attempt) {
        assertEquals(
                words,
                assertThrows(IllegalArgumentException.class, attempt::run).getMessage());
    }

    @Test
    void aRaceThatCannotBeIsRefusedInWords() {
        assertRefused("a race has at least 0 epochs, not -1", () -> of(SHARED, -1));
        assertRefused("a race needs at least one entrant", () -> new Race(List.of(), 1));
    }

    @Test
    void anAbruptEndIsKnownUpToTheLastFiniteEpoch() {
        BackpropState wild = trained(Optimizer.GRADIENT_DESCENT, 30);
        wild = wild.withTraining(wild.training().withLearningRate(1e200));
        Recording recording = run(wild, 50);
        assertTrue(recording.divergence().isPresent());
        assertTrue(recording.isComplete());
        assertTrue(recording.known() < 50);
        assertTrue(Double.isFinite(recording.loss(0)));
        assertEquals(recording.known() * 120L, recording.at(recording.known()).samples());
    }

    @Test
    void unitsOfALinearNetworkAreNeverDead() {
        BackpropState identity =
                new Change.OfActivation(backlight.model.activation.Activations.byId("identity"), List.of()).in(SHARED);
        Recording recording = run(identity, 20);
        assertEquals(Set.of(), recording.dead(20));
        assertEquals(24, recording.hiddenUnits());
    }

    @Test
    void theMeanLearnedSlopeIsThatOfTheNetworksNumbers() {
        var prelu = backlight.model.activation.Activations.byId("prelu");
        BackpropState state = new Change.OfActivation(prelu, prelu.initialValues()).in(SHARED);
        Recording recording = run(state, 10);
        for (int l = 1; l <= 3; l++) {
            Trainer there = state.setup().trainer(recording.at(10));
            double sum = 0;
            int slopes = state.network().layer(l).slopes();
            for (int j = 0; j < slopes; j++) sum += there.network().slope(l, j);
            assertEquals(sum / slopes, recording.slope(10, l));
            assertEquals(prelu.initialValues().get(0), recording.slope(0, l));
        }
        assertTrue(Double.isNaN(run(SHARED, 1).slope(1, 1)));
    }
}
