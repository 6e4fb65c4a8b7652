package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.Initialization;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import backlight.model.scenario.Scenarios;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LabStateTest {
    private static final ParameterId ID = ParameterId.weight(2, 1, 3);

    private static double number(LabState state) {
        return state.shared().start().get(new ParameterLayout(state.shared().network()).indexOf(ID));
    }

    @Test
    void whatIsLockedStaysWhenTheWeightsAreDrawnAnew() {
        LabState state = LabState.initial();
        BackpropState locked = state.shared()
                .withNumber(ID, 0.123)
                .withTraining(state.shared().training().withLocked(Set.of(ID)));
        assertNotEquals(
                0.123,
                number(state.withShared(locked.withTraining(state.shared().training()))
                        .withSeed(9)));
        assertEquals(0.123, number(state.withShared(locked).withSeed(9)));
    }

    @Test
    void anotherBentLineLeavesInputsStartAndLocks() {
        BackpropState shared = Scenarios.byId("slope-of-the-data").state().shared();
        BackpropState other = new Change.OfSlopes(-1, 1).in(shared);
        assertEquals(shared.start(), other.start());
        assertEquals(shared.training(), other.training());
        assertEquals(
                List.of(-2.0, 2.0),
                List.of(
                        other.samples().train().input(0, 0),
                        other.samples().train().target(0, 0)));
    }

    @Test
    void aColumnWithAnotherStartIsKilledToo() {
        LabState rescue = Scenarios.byId("rescue-xor").state();
        Change start = new Change.OfInitialization(Initialization.Scheme.XAVIER_NORMAL, 1);
        LabState state = rescue.withColumns(List.of(Column.of(start)));
        BackpropState drawn = start.in(rescue.shared().restarted());
        Parameters killed = rescue.prologue().orElseThrow().end(drawn).parameters();
        assertNotEquals(drawn.start(), killed);
        assertEquals(killed, state.entrants().get(0).start());
        assertEquals(killed, state.state(0).start());
    }

    @Test
    void otherDataDropThePrologue() {
        LabState state = Scenarios.byId("rescue-or").state();
        BackpropState shared = state.shared();
        assertEquals(state.prologue(), state.withShared(shared.withSample(1)).prologue());
        BackpropState other = shared.withData(shared.data().withKind("bent-line"));
        assertEquals(Optional.empty(), state.withShared(other).prologue());
    }

    @Test
    void repeatingDependsOnAllButTheSeed() {
        LabState state = LabState.initial();
        assertTrue(state.repeatsLike(state.withSeed(9)));
        assertFalse(state.repeatsLike(state.withEpochs(3)));
        assertFalse(state.repeatsLike(
                state.withInitialization(state.shared().initialization().withBias(0.5))));
        BackpropState locked =
                state.shared().withTraining(state.shared().training().withLocked(Set.of(ID)));
        LabState one = state.withShared(locked);
        assertTrue(one.repeatsLike(one.withSeed(9)));
        assertFalse(one.repeatsLike(state.withShared(locked.withNumber(ID, 0.7))));
    }

    @Test
    void pagesShowColumnsThatThereAre() {
        LabState state = LabState.initial();
        LabPages beyond = state.pages().withFactors(state.pages().factors().withColumn(9));
        assertEquals(4, state.withPages(beyond).pages().factors().column());
    }
}
