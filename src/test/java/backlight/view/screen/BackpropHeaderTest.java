package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.view.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class BackpropHeaderTest {
    private static final Timeline TIMELINE = new Timeline(4);

    private final Panel<BackpropHeader> panel = new Panel<>();

    private void says(double time, String words) {
        BackpropState state = BackpropState.initial();
        panel.open(new BackpropHeader(Messages.load(), panel.gestures), 1100, 60);
        panel.region.show(
                state.withPicture(
                        state.picture().withStepSize(StepSize.OPERATION).withTime(time)),
                false);
        panel.settle();
        assertTrue(panel.words().contains(words), panel.words().toString());
    }

    @Test
    void theOperationThatWasJustDoneIsNamed() {
        double forward = TIMELINE.start(Phase.FORWARD, 2);
        double half = TIMELINE.next(forward, StepSize.OPERATION);
        says(half, "forward pass, sample 1: z = Wa + b in H2");
        says(TIMELINE.next(half, StepSize.OPERATION), "forward pass, sample 1: a = f(z) in H2");
        double arrived = TIMELINE.next(TIMELINE.start(Phase.BACKWARD, 3), StepSize.OPERATION);
        says(arrived, "backward pass, sample 1: ∂L/∂W of H3, ∂L/∂a in H2");
        says(TIMELINE.next(arrived, StepSize.OPERATION), "backward pass, sample 1: δ = ∂L/∂a · f′(z) in H2");
    }
}
