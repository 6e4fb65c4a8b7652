package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.data.DataPlan;
import backlight.model.lab.Entrant;
import backlight.model.lab.Repeat;
import backlight.model.network.ParameterId;
import backlight.model.training.Snapshot;
import backlight.model.training.Trainer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class LabRaceStateTest {
    private static final LabState STATE = LabState.initial();

    private static LabState shared(UnaryOperator<BackpropState> change) {
        return STATE.withShared(change.apply(STATE.shared()));
    }

    @Test
    void theFirstRaceIsOfFiveActivationsOn120Samples() {
        assertEquals(5, STATE.columns().size());
        assertEquals(120, STATE.shared().samples().train().size());
        assertEquals(200, STATE.epochs());
        assertEquals(List.of(8, 8, 8, 1), units(STATE.shared()));
        for (LabRow row : LabState.USUAL_ROWS) assertTrue(STATE.rows().contains(row));
    }

    private static List<Integer> units(BackpropState state) {
        List<Integer> units = new ArrayList<>();
        for (int l = 1; l <= state.network().depth(); l++)
            units.add(state.network().units(l));
        return units;
    }

    @Test
    void everyColumnIsAWholeStateOfTheBackpropWorkspaceThatTrains() {
        for (int column = 0; column < STATE.columns().size(); column++) {
            BackpropState state = STATE.state(column);
            Entrant entrant = STATE.entrants().get(column);
            assertEquals(state.setup(), entrant.setup());
            assertEquals(state.start(), entrant.start());
            assertEquals(state.point(), entrant.point());
            Trainer trainer = state.setup().trainer(state.point());
            trainer.advance();
            Snapshot.of(state.setup(), trainer.point(), state.sample());
        }
    }

    /** What had been trained in Backprop does not count: all start from the same weights. */
    @Test
    void aRaceStartsFromTheStartWhereverTrainingStood() {
        Trainer trainer = STATE.shared().setup().trainer(STATE.shared().point());
        trainer.advance();
        LabState trained = shared(state -> state.withPoint(trainer.point()));
        assertEquals(STATE.entrants(), trained.entrants());
        assertTrue(trained.racesLike(STATE));
    }

    @Test
    void aPrologueIsTrainingAtItsRateWhoseEndIsTheStartOfAll() {
        LabState killed = STATE.withPrologue(new Prologue(3, 20));
        BackpropState before = new Change.OfLearningRate(20).in(STATE.shared());
        Trainer trainer = before.setup().trainer(before.point());
        for (int epoch = 0; epoch < 3; epoch++) trainer.advance();
        BackpropState leaky = killed.state(1);
        assertEquals(0, leaky.point().step());
        assertEquals(trainer.point().parameters(), leaky.start());
        assertEquals(0.3, leaky.training().learningRate());
        assertEquals("leaky-relu", leaky.network().layer(1).activation().id());
    }

    @Test
    void aPrologueThatDivergesEndsWhereItsNumbersWereFinite() {
        LabState broken = STATE.withPrologue(new Prologue(50, 1e308));
        assertFalse(broken.racesLike(STATE));
        for (double number : broken.state(0).start().toArray()) assertTrue(Double.isFinite(number));
    }

    @Test
    void whatIsOnlyShownRacesAlike() {
        assertTrue(STATE.withEpoch(3).racesLike(STATE));
        assertTrue(STATE.withRow(LabRow.MAP, true).racesLike(STATE));
        assertTrue(STATE.withPage(LabPage.UNITS).racesLike(STATE));
        assertTrue(STATE.withRepeat(STATE.repeat().withSeeds(7)).racesLike(STATE));
        assertTrue(shared(state -> state.withSample(3)).racesLike(STATE));
        assertTrue(shared(state -> state.withPicture(state.picture().withTrueScale(true)))
                .racesLike(STATE));
    }

    @Test
    void whatIsTrainedOtherwiseRacesOtherwise() {
        List<Column> turned = new ArrayList<>(STATE.columns());
        Collections.reverse(turned);
        assertFalse(STATE.withColumns(turned).racesLike(STATE));
        assertFalse(STATE.withEpochs(100).racesLike(STATE));
        assertFalse(STATE.withSeed(5).racesLike(STATE));
        assertFalse(STATE.withPrologue(new Prologue(1, 1)).racesLike(STATE));
        assertFalse(shared(new Change.OfLearningRate(0.5)::in).racesLike(STATE));
        assertFalse(shared(state -> state.withNumber(ParameterId.weight(1, 0, 0), 3))
                .racesLike(STATE));
        assertFalse(shared(state -> state.withData(DataPlan.of("xor"))).racesLike(STATE));
        assertFalse(
                shared(state -> state.withInitialization(state.initialization().withBias(0)))
                        .racesLike(STATE));
    }

    @Test
    void aSeedDecidesTheWeightsAndTheOrderOfTheSamples() {
        LabState other = STATE.withSeed(9);
        assertNotEquals(STATE.shared().start(), other.shared().start());
        assertEquals(9, other.shared().initialization().seed());
        assertEquals(9, other.shared().training().seed());
        assertEquals(STATE.entrants(9), other.entrants());
        assertEquals(STATE.entrants(), other.withSeed(4).entrants());
        assertTrue(other.repeatsLike(STATE));
        assertFalse(STATE.withEpochs(100).repeatsLike(STATE));
    }

    @Test
    void theShownEpochStaysWithinTheRace() {
        assertEquals(0, STATE.withEpoch(-7).epoch());
        assertEquals(200, STATE.withEpoch(1000).epoch());
        assertEquals(10, STATE.withEpochs(10).epoch());
        assertEquals(20, STATE.withEpochs(1000).epoch());
    }

    @Test
    void pagesShowAColumnThatThereIs() {
        LabPages last = STATE.pages()
                .withFactors(STATE.pages().factors().withColumn(4))
                .withUnits(STATE.pages().units().withColumn(4));
        LabState fewer = STATE.withPages(last).withColumns(STATE.columns().subList(0, 2));
        assertEquals(1, fewer.pages().factors().column());
        assertEquals(1, fewer.pages().units().column());
        LabState as = STATE.withPages(last).withColumns(STATE.columns());
        assertEquals(last, as.pages());
    }

    @Test
    void rowsAreShownAndHidden() {
        LabState more = STATE.withRow(LabRow.SLOPES, true);
        assertTrue(more.rows().contains(LabRow.SLOPES));
        assertEquals(STATE, more.withRow(LabRow.SLOPES, false));
        LabState none = STATE.withRows(Set.of());
        assertEquals(Set.of(), none.rows());
        assertEquals(Set.of(), none.withRow(LabRow.LOSS, false).rows());
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        List<Column> nine = Collections.nCopies(9, STATE.columns().get(0));
        assertRefused("the Lab has 1 to 8 columns, not 9", () -> STATE.withColumns(nine));
        assertRefused("the Lab has 1 to 8 columns, not 0", () -> STATE.withColumns(List.of()));
        assertRefused("a race has 1 to 10000 epochs, not 0", () -> STATE.withEpochs(0));
        assertRefused("a race has 1 to 10000 epochs, not 10001", () -> STATE.withEpochs(10_001));
        assertRefused(
                "a race is repeated for 1 to 200 seeds, not 201",
                () -> new Repeat(201, STATE.repeat().goal()));
    }

    private static void assertRefused(String words, Runnable attempt) {
        assertEquals(
                words,
                assertThrows(IllegalArgumentException.class, attempt::run).getMessage());
    }

    @Test
    void aSceneMakesTheLabOnceAndKeepsIt() {
        SceneState scene = SceneState.initial();
        assertSame(scene.lab(), scene.withWorkspace(Workspace.LAB).lab());
        assertEquals(scene, SceneState.initial());
        assertEquals(scene, scene.withLab(LabState.initial()));
        assertNotEquals(scene, scene.withLab(STATE.withEpoch(3)));
    }
}
