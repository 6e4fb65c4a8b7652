package backlight.model.lecture;

import static backlight.model.lecture.Told.delta;
import static backlight.model.lecture.Told.says;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Entrant;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.Recording;
import backlight.model.scene.BackpropState;
import backlight.model.scene.LabState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Moment;
import backlight.model.scene.Timeline.Phase;
import backlight.view.text.Numbers;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said of networks and races is so. */
class NetworkLinesTest {
    private static final int HIDDEN = 5;

    private static LabState lab(String id) {
        return Told.stop(id).scene().lab();
    }

    /** A column as it stands at the shown epoch. */
    private static Recording shown(String id, int column) {
        Recording recording = new Recording(lab(id).entrants().get(column), lab(id).epoch());
        boolean more = true;
        while (more) more = recording.advance();
        assertEquals(lab(id).epoch(), recording.known());
        return recording;
    }

    private static int dead(String id, int column) {
        Recording recording = shown(id, column);
        return recording.deadCount(recording.known());
    }

    private static List<LayerSignals> signals(String id, int column) {
        Entrant entrant = lab(id).entrants().get(column);
        Race race = new Race(List.of(entrant), lab(id).epoch());
        race.run();
        return RaceFrame.of(race, lab(id).epoch(), 0).moments().get(0).layers();
    }

    @Test
    void reluUnitsDieOfTheLearningRate() {
        double rate = lab("dying-start").entrants().get(0).setup().training().learningRate();
        says("dying-start", Numbers.brief(rate));
        says("dying-start", Numbers.brief(shown("dying-start", 0).hiddenUnits()));
        assertTrue(dead("dying-start", 0) < dead("dying-soon", 0));
        for (String id : List.of("dying-soon", "dying-late", "leaky-units")) {
            says(id, Numbers.brief(dead(id, 0)));
            says(id, Numbers.brief(lab(id).epoch()));
            assertEquals(0, dead(id, 1), id);
        }
        assertEquals(shown("dying-late", 0).hiddenUnits(), dead("dying-late", 0));
    }

    @Test
    void noLeakyUnitIsDeadAndEachGetsSomething() {
        says("leaky-units", "0");
        LayerSignals relu = signals("leaky-units", 0).get(0);
        LayerSignals leaky = signals("leaky-units", 1).get(0);
        assertTrue(Arrays.stream(relu.delta()).allMatch(delta -> delta == 0));
        for (int j = 0; j < leaky.units(); j++) {
            int first = j * leaky.samples();
            assertTrue(
                    Arrays.stream(leaky.delta(), first, first + leaky.samples()).anyMatch(delta -> delta != 0));
        }
    }

    @Test
    void trainingMovesTheSlope() {
        for (int column = 0; column < 3; column++) {
            Recording start = shown("prelu-start", column);
            says("prelu-start", Numbers.brief(start.slope(0, 1)));
            Recording end = shown("prelu-learned", column);
            double rounded = StrictMath.rint(end.slope(end.known(), 1) * 1e9) / 1e9;
            says("prelu-learned", Numbers.brief(rounded + 0.0));
        }
    }

    @Test
    void seluKeepsTheMomentsAndEluDoesNot() {
        LayerSignals selu = signals("selu-moments", 0).get(31);
        assertEquals(0, selu.meanActivation(), 0.1);
        assertEquals(1, selu.activationVariance(), 0.1);
        says("selu-moments", Numbers.brief(selu.layer()));
        says("selu-moments", Numbers.fixed(selu.meanActivation(), 2));
        says("selu-moments", Numbers.fixed(selu.activationVariance(), 2));
        says("selu-elu", Numbers.fixed(signals("selu-elu", 1).get(31).activationVariance(), 3));
        LabState state = lab("selu-elu");
        List<Entrant> both = state.entrants();
        assertEquals(both.get(0).start(), both.get(1).start());
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5})
    void everyPressGoesOneLayerBack(int l) {
        String id = "vanishing-h" + l;
        says(id, Numbers.significant(delta(id, l), 2));
        assertTrue(Told.sentence(id).contains("H" + l));
        assertTrue(delta(id, l) < delta(id, l + 1));
        Moment moment = moment(id);
        assertEquals(new Moment(Phase.BACKWARD, l + 1, 1), moment);
    }

    private static Moment moment(String id) {
        BackpropState state = Told.stop(id).scene().backprop();
        Moment moment = new Timeline(state.network().depth()).at(state.picture().time());
        return new Moment(moment.phase(), moment.layer(), StrictMath.rint(moment.progress() * 1e6) / 1e6);
    }

    @Test
    void theGradientVanishesOnItsWayToTheFirstLayer() {
        BackpropState state = Told.stop("vanishing-network").scene().backprop();
        assertEquals(HIDDEN, state.network().hidden());
        assertTrue(IntStream.rangeClosed(1, HIDDEN)
                .allMatch(l -> state.network().layer(l).activation().id().equals("sigmoid")));
        assertEquals(Phase.LOSS, moment("vanishing-output").phase());
        says("vanishing-output", Numbers.significant(delta("vanishing-output", HIDDEN + 1), 2));
        String last = "vanishing-true-scale";
        assertTrue(Told.stop(last).scene().backprop().picture().trueScale());
        double ratio = delta(last, HIDDEN + 1) / delta(last, 1);
        assertTrue(Told.sentence(last).contains("1/" + Numbers.fixed(StrictMath.rint(ratio / 10) * 10, 0)), "" + ratio);
    }
}
