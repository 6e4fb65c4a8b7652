package backlight.model.lab;

/**
 * What a network must reach to have solved its task, at any epoch.
 *
 * @param measure what is looked at
 * @param value below which the loss must fall, or which the accuracy (0 to 1) must reach
 */
public record Goal(Measure measure, double value) {
    /** What is looked at. */
    public enum Measure {
        LOSS,
        ACCURACY
    }

    public Goal {
        boolean fits =
                measure == Measure.LOSS ? value > 0 && value < Double.POSITIVE_INFINITY : value > 0 && value <= 1;
        if (!fits) throw new IllegalArgumentException(measure + " cannot have the goal " + value);
    }

    /** @param loss the mean over the training set
     * @param accuracy the share of training samples that are told right
     */
    public boolean isReached(double loss, double accuracy) {
        return measure == Measure.LOSS ? loss < value : accuracy >= value;
    }
}
