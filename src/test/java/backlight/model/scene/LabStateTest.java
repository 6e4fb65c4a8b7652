package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.scenario.Scenarios;
import java.util.List;
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
}
