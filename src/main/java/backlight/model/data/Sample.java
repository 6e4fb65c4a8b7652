package backlight.model.data;

import java.util.List;

/**
 * One sample that the user typed.
 *
 * @param input one number per input
 * @param target one number per output
 */
public record Sample(List<Double> input, List<Double> target) {
    public Sample {
        input = List.copyOf(input);
        target = List.copyOf(target);
    }
}
