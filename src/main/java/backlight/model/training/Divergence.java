package backlight.model.training;

import backlight.model.network.ParameterId;
import java.util.Optional;

/**
 * Why training had to stop.
 *
 * @param step updates that were made before
 * @param number what would no longer be finite; empty if it is the loss
 * @param infinite whether the loss was infinite rather than not a number
 */
public record Divergence(int step, Optional<ParameterId> number, boolean infinite) {
    static Divergence ofLoss(int step, double loss) {
        return new Divergence(step, Optional.empty(), Double.isInfinite(loss));
    }

    static Divergence ofNumber(int step, ParameterId number) {
        return new Divergence(step, Optional.of(number), false);
    }
}
