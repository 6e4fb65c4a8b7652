package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.model.training.Progress;
import backlight.view.style.PlaceHint;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.event.ActionEvent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class TransportTest {
    private static final Timeline TIMELINE = new Timeline(4);

    private final Panel<Transport> panel = new Panel<>();
    private final Panel<TrainingBar> bar = new Panel<>();
    private final BackpropState state = BackpropState.initial().withSample(16);

    private void open(double time) {
        panel.open(new Transport(Messages.load(), panel.gestures), 1280, 76);
        panel.region.show(state, TIMELINE, time, false);
        panel.settle();
    }

    private ButtonBase button(String words) {
        return panel.all(ButtonBase.class, "button").stream()
                .filter(button -> words.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aDragAlongTheLineIsOneStepOfUndo() {
        open(0);
        Region hit = panel.one(Region.class, "transport-hit");
        panel.press(hit, 0, 5);
        panel.drag(hit, hit.getWidth(), 5);
        panel.release(hit, hit.getWidth(), 5);
        assertEquals(List.of("begin", "scrub 0.0", "scrub " + TIMELINE.duration(), "end"), panel.asked);
    }

    @Test
    void aPhasesNameJumpsToItsBeginning() {
        open(0);
        Button loss = panel.all(Button.class, "phase-name").get(1);
        assertEquals("Loss", loss.getText());
        loss.fire();
        double asked = Double.parseDouble(panel.asked.get(1).substring("scrub ".length()));
        assertEquals(TIMELINE.start(Phase.LOSS, 4), asked, 1e-9);
        assertEquals(Phase.LOSS, TIMELINE.at(asked).phase());
    }

    @Test
    void theWaveSaysWhichLayerItIsReaching() {
        open(TIMELINE.start(Phase.BACKWARD, 2) + 100);
        assertTrue(
                panel.words().contains("← Backward, reaching H1"), panel.words().toString());
        panel.region.show(state, TIMELINE, TIMELINE.still(), false);
        assertTrue(panel.words().contains("← Backward, reached the inputs"));
        assertTrue(panel.words().containsAll(List.of("Epoch 0", "sample 17 of 120")));
    }

    @Test
    void theLossIsNamedWhereItsCardHasNoRoom() {
        open(0);
        panel.region.setLoss(0.42);
        panel.region.show(state, TIMELINE, 1, false);
        assertTrue(panel.words().contains("Epoch 0, loss 0.420"), panel.words().toString());
    }

    @Test
    void onlyWhatIsOverIsFilled() {
        open(TIMELINE.end(Phase.LOSS, 4));
        List<Rectangle> fills = panel.all(Rectangle.class, "transport-fill");
        assertEquals(2, fills.size());
        Circle thumb = panel.one(Circle.class, "transport-thumb");
        assertEquals(fills.get(1).getX() + fills.get(1).getWidth(), thumb.getCenterX(), 1e-9);
    }

    @Test
    void theButtonsStepPlayAndJump() {
        open(100);
        button(Messages.load().text("transport.forth")).fire();
        button(Messages.load().text("transport.back")).fire();
        button("Go to the end").fire();
        panel.one(Button.class, "play-button").fire();
        assertEquals(List.of("step 1", "step -1", "begin", "scrub " + TIMELINE.duration(), "end", "play"), panel.asked);
        panel.region.show(state, TIMELINE, 100, true);
        assertEquals(
                Messages.load().text("transport.pause"),
                panel.one(Button.class, "play-button").getAccessibleText());
    }

    @Test
    @SuppressWarnings("unchecked")
    void whatIsShownIsNotAskedFor() {
        open(0);
        panel.region.show(
                state.withPicture(state.picture().withSpeed(4).withStepSize(StepSize.EPOCH)), TIMELINE, 0, true);
        assertEquals(List.of(), panel.asked);
        panel.one(ComboBox.class, "step-size").setValue(StepSize.SAMPLE);
        ToggleButton slow = panel.all(ToggleButton.class, "toggle-button").get(0);
        slow.fire();
        assertEquals(List.of("setStepSize SAMPLE", "setSpeed 0.25"), panel.asked);
    }

    @Test
    void theTrainingBarNamesTheFirstStepAndSeeks() {
        Trained trained = Trained.byName("travelled");
        Progress known = trained.progress();
        bar.open(new TrainingBar(Messages.load(), bar.gestures), 1280, 44);
        bar.region.show(
                trained.state(),
                new Progress(
                        known.setup(), known.point(), known.curve(), 200, known.last(), false, Optional.empty(), 2, 2),
                false);
        bar.settle();
        assertTrue(bar.words().containsAll(List.of("from step 200", "step 250 of 600", "Train")), bar.words() + "");
        assertEquals(List.of(), bar.asked);
        bar.one(Slider.class, "slider").setValue(321.4);
        bar.one(Button.class, "train-button").fire();
        assertEquals(List.of("seek 321", "train"), bar.asked);
    }

    @Test
    void aKeyMovesTheTrainingByOneStep() {
        Trained trained = Trained.byName("travelled");
        bar.open(new TrainingBar(Messages.load(), bar.gestures), 1280, 44);
        bar.region.show(trained.state(), trained.progress(), false);
        Slider slider = bar.one(Slider.class, "slider");
        assertTrue(slider.isFocusTraversable());
        slider.increment();
        assertEquals(List.of("seek 251"), bar.asked);
    }

    @Test
    void theLearningRateIsTypedBesideTheSteps() {
        bar.open(new TrainingBar(Messages.load(), bar.gestures), 1280, 44);
        bar.region.show(state, null, false);
        TextField rate = bar.one(TextField.class, "parameter-field");
        assertEquals("0.3", rate.getText());
        rate.setText("-1");
        rate.fireEvent(new ActionEvent());
        assertEquals(List.of(), bar.asked);
        rate.setText("0.05");
        rate.fireEvent(new ActionEvent());
        assertEquals(List.of("setTraining " + state.training().withLearningRate(0.05)), bar.asked);
        bar.region.arrange(Room.NARROW);
        assertEquals(false, rate.getParent().isVisible());
    }

    @Test
    void whileTrainingRunsItCanBePaused() {
        bar.open(new TrainingBar(Messages.load(), bar.gestures), 1280, 44);
        bar.region.show(state, null, false);
        assertTrue(bar.words().contains("step 0"));
        Progress known = Trained.byName("travelled").progress();
        bar.region.show(
                state,
                new Progress(known.setup(), known.point(), known.curve(), 0, 600, true, Optional.empty(), 2, 2),
                true);
        assertTrue(bar.words().contains("Pause"));
    }

    private String said(Phase phase, int layer) {
        Region hit = panel.one(Region.class, "transport-hit");
        double time = (TIMELINE.start(phase, layer) + TIMELINE.end(phase, layer)) / 2;
        panel.region.show(state, TIMELINE, time, false);
        panel.settle();
        double x = panel.one(Circle.class, "transport-thumb").getCenterX();
        return PlaceHint.at(hit, x, 5).orElseThrow();
    }

    @Test
    void thePartsOfTheLineSayWhichLayerTheyAre() {
        open(0);
        assertTrue(said(Phase.FORWARD, 2).startsWith("Forward to H2:"), said(Phase.FORWARD, 2));
        assertTrue(said(Phase.FORWARD, 4).startsWith("Forward to Out:"), said(Phase.FORWARD, 4));
        assertTrue(said(Phase.BACKWARD, 3).startsWith("Backward to H2:"), said(Phase.BACKWARD, 3));
        assertTrue(said(Phase.BACKWARD, 1).startsWith("Backward to the inputs:"), said(Phase.BACKWARD, 1));
        assertTrue(said(Phase.LOSS, 4).startsWith("The loss compares"), said(Phase.LOSS, 4));
        assertTrue(said(Phase.UPDATE, 4).startsWith("Every weight and bias"), said(Phase.UPDATE, 4));
    }
}
