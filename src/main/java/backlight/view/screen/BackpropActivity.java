package backlight.view.screen;

import backlight.model.network.GradientCheck;
import backlight.model.scene.BackpropState;
import backlight.model.training.Progress;
import backlight.model.training.Snapshot;
import java.util.Optional;
import javafx.beans.value.ObservableValue;

/**
 * What goes on in the Backprop workspace besides its state.
 *
 * @param playing whether the animation runs
 * @param training whether the network is trained
 * @param progress the newest of the training; null before there is any
 * @param frozen what a wave keeps showing while training goes on under it
 * @param check what the last check of the gradients found; empty once the network has changed
 */
public record BackpropActivity(
        ObservableValue<Boolean> playing,
        ObservableValue<Boolean> training,
        ObservableValue<Progress> progress,
        ObservableValue<Optional<Snapshot>> frozen,
        ObservableValue<Optional<GradientCheck.Result>> check) {
    /** What is shown of this state, after {@code before} was shown. */
    Snapshot shown(BackpropState state, Snapshot before) {
        return frozen.getValue().orElseGet(() -> Snapshot.of(state.setup(), state.point(), state.sample(), before));
    }
}
