package backlight.view.control;

import backlight.model.activation.Problem;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import java.util.function.DoubleFunction;

/**
 * What the slider and the field of a number report.
 *
 * @param begin a drag begins
 * @param moved the value that the slider was moved to; within the slider, not rounded
 * @param end the drag has ended
 * @param typed takes the finite number that was typed, and says why it is refused, if it is
 */
public record NumberEdits(
        Runnable begin, DoubleConsumer moved, Runnable end, DoubleFunction<Optional<Problem>> typed) {}
