package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Moments;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.SelfNormalization;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.scene.LabState;
import backlight.model.scene.Prologue;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TheoriesTest {
    private final Theories theories = new Theories();

    private static RaceFrame frame(LabState state) {
        Race race = new Race(state.entrants(), 1);
        race.run();
        return RaceFrame.of(race, 0, 0);
    }

    private static LabState start(Scheme scheme, double value) {
        return LabState.initial().withInitialization(new Initialization(scheme, Scheme.XAVIER_NORMAL, value, -1, 4));
    }

    /** ReLU with b = −1: measured are (0.183, 0.245); without the bias theory would have (0.564, 0.682). */
    @Test
    void itKnowsTheBias() {
        LabState state = LabState.initial();
        RaceFrame frame = frame(state);
        LayerSignals measured = frame.moments().get(0).layers().get(0);
        Moments first = theories.course(state, frame, 0).get(0);
        assertEquals(measured.meanActivation(), first.mean(), 0.1);
        assertEquals(measured.activationVariance(), first.variance(), 0.15);
    }

    @ParameterizedTest
    @CsvSource({"ZEROS, 1", "CONSTANT, 0.5", "NORMAL, 1e200"})
    void thereIsNoneOfWeightsThatAreEqualOrBeyondAllNumbers(Scheme scheme, double value) {
        LabState state = start(scheme, value);
        RaceFrame frame = frame(state);
        assertEquals(List.of(), theories.course(state, frame, 0));
        assertTrue(theories.map(state, frame, 0).isEmpty());
    }

    @Test
    void thereIsNoneAfterAPrologue() {
        LabState state = LabState.initial().withPrologue(new Prologue(2, 0.5));
        assertEquals(List.of(), theories.course(state, frame(state), 0));
    }

    @Test
    void theMapIsTheVerySameInTheNextRaceUnlessTheWeightsSpreadOtherwise() {
        LabState state = LabState.initial();
        SelfNormalization first = theories.map(state, frame(state), 0).orElseThrow();
        LabState faster = state.withEpochs(7);
        assertSame(first, theories.map(faster, frame(faster), 0).orElseThrow());
        LabState other = start(Scheme.NORMAL, 0.3);
        assertNotSame(first, theories.map(other, frame(other), 0).orElseThrow());
    }

    @Test
    void eachLayerHasItsOwnGain() {
        LabState state = start(Scheme.XAVIER_NORMAL, 1);
        RaceFrame frame = frame(state);
        List<Moments> course = theories.course(state, frame, 0);
        Moments byFirst = theories.map(state, frame, 0)
                .orElseThrow()
                .after(Theories.inputs(frame.moments().get(0)));
        assertEquals(3, course.size());
        assertTrue(course.get(0).variance() < byFirst.variance());
    }
}
