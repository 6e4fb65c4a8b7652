package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Waiting;
import backlight.model.data.DataSplit;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.view.chart.Answers;
import backlight.view.chart.MapFrame;
import backlight.view.chart.Newest;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.image.ImageView;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class DecisionMapTest {
    private static final Optional<UnitId> NONE = Optional.empty();

    private final Panel<DecisionMap> panel = new Panel<>();

    /** So small a network that its map is there at once. */
    private static BackpropState small() {
        return Trained.moons("tanh", 1, 3);
    }

    private Region open(BackpropState state, Optional<UnitId> unit) {
        panel.open(new DecisionMap(Messages.load(), panel.gestures), 234, 420);
        panel.region.show(state, null, unit);
        panel.settle();
        return panel.one(Region.class, "map-pane");
    }

    @Test
    void theMapIsASquareOfPixelsOfItsOwnSize() {
        Region pane = open(small(), NONE);
        assertEquals(234, pane.getWidth());
        assertEquals(234, pane.getHeight());
        ImageView map = (ImageView) pane.lookup(".image-view");
        assertEquals(234, map.getImage().getWidth());
    }

    @Test
    void aClickOnAPointMakesItTheSample() {
        Region pane = open(small(), NONE);
        DataSplit samples = small().samples();
        MapFrame frame = MapFrame.ofInputs(samples, 0, 1);
        double x = (samples.train().input(40, 0) - frame.x().low()) / frame.x().length() * 234;
        double y = (frame.y().high() - samples.train().input(40, 1)) / frame.y().length() * 234;
        panel.click(pane, x, y);
        assertEquals(List.of("setSample 40"), panel.asked);
        panel.click(pane, 1, 1);
        assertEquals(1, panel.asked.size(), "no sample is near the corner");
    }

    @Test
    void theShownSampleHasTheRing() {
        open(small().withSample(40), NONE);
        Circle ring = panel.one(Circle.class, "sample-ring");
        DataSplit samples = small().samples();
        MapFrame frame = MapFrame.ofInputs(samples, 0, 1);
        assertEquals(
                (samples.train().input(40, 0) - frame.x().low()) / frame.x().length() * 234, ring.getCenterX(), 1e-6);
    }

    @Test
    void theUnitUnderTheMouseComesBeforeTheSelectedOne() {
        UnitId selected = new UnitId(1, 0);
        BackpropState state = small();
        BackpropState pinned = state.withPicture(state.picture().withSelected(Optional.of(selected)));
        open(pinned, Optional.of(new UnitId(1, 2)));
        assertTrue(panel.words().contains("Activation of H1·3"), panel.words().toString());
        panel.region.show(pinned, null, NONE);
        assertTrue(panel.words().contains("Activation of H1·1"));
        panel.settle();
        panel.all(Button.class, "icon-button").get(0).fire();
        assertEquals(List.of("select Optional.empty"), panel.asked);
        panel.region.show(state, null, NONE);
        assertTrue(panel.words().contains("What the network answers"));
        assertTrue(panel.all(Button.class, "icon-button").isEmpty());
    }

    @Test
    void withOneInputTheFittedCurveIsDrawn() {
        Region pane = open(Trained.byName("curve").state(), NONE);
        assertEquals(200, panel.one(Polyline.class, "fitted-curve").getPoints().size());
        assertFalse(pane.lookup(".image-view").isVisible());
    }

    @Test
    @SuppressWarnings("unchecked")
    void withMoreThanTwoInputsTheTwoAreChosen() {
        BackpropState state = Trained.byName("classes").state();
        open(state, NONE);
        var boxes = panel.all(ComboBox.class, "map-input");
        assertEquals(List.of(0, 1, 2, 3), boxes.get(0).getItems());
        assertEquals(List.of(), panel.asked);
        boxes.get(1).setValue(3);
        boxes.get(0).setValue(1);
        assertEquals(List.of("setMap 0", "setMap 1"), panel.asked);
        open(small(), NONE);
        assertTrue(panel.all(ComboBox.class, "map-input").isEmpty());
    }

    @Test
    void theOtherInputsAreHeldAtTheSampleOnlyWhereThereAreOthers() {
        BackpropState four = Trained.byName("classes").state();
        assertFalse(answers(four, 3).equals(answers(four, 4)));
        assertEquals(answers(small(), 3), answers(small(), 4), "nothing to work out anew");
    }

    private static Answers answers(BackpropState state, int sample) {
        return Answers.of(state.withSample(sample), state.point().parameters(), NONE);
    }

    @Test
    void smallNetworksAreWorkedOutAtOnceAndLargeOnesAreNot() {
        assertTrue(answers(small(), 0).isCheap());
        assertFalse(answers(Trained.moons("tanh", 12, 16), 0).isCheap());
    }

    @Test
    void onlyTheNewestQuestionWaits() {
        List<Integer> answered = new ArrayList<>();
        Newest<Integer, Integer> newest = new Newest<>(q -> true, q -> q, answered::add);
        newest.ask(1);
        newest.ask(2);
        newest.ask(3);
        assertEquals(List.of(1), answered);
        Waiting.on(() -> answered.size() == 2);
        assertEquals(List.of(1, 3), answered);
        newest.ask(3);
        assertEquals(2, answered.size(), "known already");
    }

    @Test
    void aSlowAnswerComesFromTheBackground() {
        List<String> threads = new ArrayList<>();
        Newest<Integer, String> newest =
                new Newest<>(q -> false, q -> Thread.currentThread().getName(), threads::add);
        newest.ask(1);
        assertEquals(List.of(), threads);
        Waiting.on(() -> !threads.isEmpty());
        assertFalse(threads.contains(Thread.currentThread().getName()));
    }
}
