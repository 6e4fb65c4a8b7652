package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.scene.BackpropState;
import backlight.model.training.Evaluation;
import backlight.view.chart.LossChart;
import backlight.view.style.Keyed;
import backlight.view.style.PlaceHint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class LossCardTest {
    private final Panel<LossCard> panel = new Panel<>();

    private void open(Trained trained) {
        panel.open(new LossCard(Messages.load(), panel.gestures), 424, 280);
        panel.region.show(trained.state(), trained.progress());
        panel.settle();
    }

    private Polyline line(String styleClass, int index) {
        return panel.all(Polyline.class, styleClass).get(index);
    }

    @Test
    void aNetworkThatGuessesIsSaidToGuess() {
        open(Trained.byName("fading"));
        assertTrue(
                panel.words().contains("0.693 = ln 2: guessing"), panel.words().toString());
        assertTrue(panel.words().contains("0.693"));
        open(Trained.byName("classes"));
        assertTrue(
                panel.words().contains("1.386 = ln 4: guessing"), panel.words().toString());
    }

    @Test
    void theGuessIsNamedWhereTheCurveIsFarther() {
        open(Trained.byName("travelled"));
        Label name = panel.one(Label.class, "guess-name");
        assertTrue(name.getLayoutX() > 200, "the curve begins near the line and falls");
        assertTrue(name.getBackground() == null || name.getBackground().isEmpty());
    }

    @Test
    void aSquaredErrorHasNoGuess() {
        open(Trained.byName("curve"));
        assertTrue(panel.words().stream().noneMatch(words -> words.contains("guessing")));
    }

    @Test
    void beforeAnythingIsKnownOfTheTrainingTheLossIsMeasured() {
        BackpropState state = BackpropState.initial();
        open(new Trained(state, null));
        Backprop backprop =
                new Backprop(new Network(state.network(), state.point().parameters()));
        assertEquals(Evaluation.of(backprop, state.samples().train()).loss(), panel.region.loss());
    }

    @Test
    void betweenTwoEpochsTheLossIsThatOfTheShownParameters() {
        Trained trained = Trained.of(Trained.byName("travelled").state(), 3, 3);
        open(trained);
        var state = trained.state();
        Backprop backprop =
                new Backprop(new Network(state.network(), state.point().parameters()));
        assertEquals(Evaluation.of(backprop, state.samples().train()).loss(), panel.region.loss(), 1e-15);
    }

    @Test
    void afterGoingBackTheRestOfTheCurveStays() {
        open(Trained.byName("travelled"));
        Polyline later = line("loss-train", 0);
        Polyline before = line("loss-train", 1);
        Circle now = panel.one(Circle.class, "loss-now");
        double end = last(later);
        assertTrue(last(before) <= now.getCenterX() && now.getCenterX() < end, "the dot stands within the curve");
        assertTrue(later.getOpacity() < before.getOpacity());
        assertFalse(line("loss-test", 1).getPoints().isEmpty());
    }

    private static double last(Polyline line) {
        List<Double> points = line.getPoints();
        return points.get(points.size() - 2);
    }

    @Test
    void whereTrainingStoppedThereIsAMarkAndASentence() {
        Trained trained = Trained.byName("stopped");
        open(trained);
        int step = trained.progress().divergence().orElseThrow().step();
        assertTrue(panel.words().contains("Training stopped at step " + step + ": a number was no longer finite."));
        assertEquals(2, panel.all(javafx.scene.shape.Line.class, "stop-mark").size());
    }

    @Test
    void theSwitchAsksForALogarithmicAxis() {
        open(Trained.byName("travelled"));
        panel.one(ToggleButton.class, "quiet-toggle").fire();
        assertEquals(List.of("setLogLoss true"), panel.asked);
        var state = Trained.byName("travelled").state();
        panel.region.show(state.withPicture(state.picture().withLogLoss(true)), null);
        panel.settle();
        assertTrue(panel.words().contains("10⁻¹"), panel.words().toString());
    }

    private LossChart chart() {
        return panel.one(LossChart.class, "loss-chart");
    }

    private void key(KeyCode code) {
        Keyed.press(chart(), code);
        panel.settle();
    }

    @Test
    void theArrowsReadTheCurveFromWhereTrainingStands() {
        Trained trained = Trained.byName("travelled");
        open(trained);
        var curve = trained.progress().curve();
        assertEquals(Optional.empty(), chart().told());
        key(KeyCode.RIGHT);
        int first = step();
        assertTrue(Math.abs(first - trained.state().point().step()) <= curve.step(curve.size() - 1) / 40, first + "");
        key(KeyCode.LEFT);
        assertTrue(step() < first);
        for (int k = 0; k < 60; k++) key(KeyCode.RIGHT);
        int last = curve.size() - 1;
        String words = chart().told().orElseThrow().words();
        assertEquals(
                "Step " + curve.step(last) + ": training loss " + Numbers.significant(curve.train(last), 3)
                        + ", test loss " + Numbers.significant(curve.test(last), 3) + ".",
                words);
        String spoken = (String) chart().queryAccessibleAttribute(AccessibleAttribute.TEXT);
        assertTrue(spoken.startsWith(words), spoken);
        assertEquals(1, panel.all(Region.class, "told-mark").size());
        key(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), chart().told());
        assertEquals(0, panel.all(Region.class, "told-mark").size());
    }

    private int step() {
        return Integer.parseInt(chart().told().orElseThrow().words().replaceAll("Step ([0-9]+):.*", "$1"));
    }

    @Test
    void theMouseReadsTheCurveTheGuessAndTheStop() {
        Trained trained = Trained.byName("stopped");
        open(trained);
        int step = trained.progress().divergence().orElseThrow().step();
        Bounds cross = panel.all(javafx.scene.shape.Line.class, "stop-mark")
                .get(0)
                .getParent()
                .getBoundsInParent();
        assertEquals(
                Optional.of("Training stopped at step " + step + ": a number was no longer finite."),
                PlaceHint.at(chart(), cross.getCenterX(), cross.getCenterY()));
        open(Trained.byName("fading"));
        var guess = panel.one(javafx.scene.shape.Line.class, "guess-line");
        assertEquals(
                Optional.of("Dashed: 0.693 = ln 2: guessing. Below it, the network has learned something."),
                PlaceHint.at(chart(), guess.getEndX() - 20, guess.getEndY()));
        String read = PlaceHint.at(chart(), guess.getStartX() + 1, guess.getEndY() + 25)
                .orElseThrow();
        assertTrue(read.startsWith("Step 0: training loss 0.69"), read);
    }
}
