package backlight.model.training;

import backlight.model.network.Parameters;

/**
 * Where training stands after some updates: all that the next one depends on, besides plan and data.
 *
 * @param step updates so far
 * @param samples samples seen so far
 * @param parameters θ
 * @param first the optimiser's first moment or velocity, or empty
 * @param second its second moment, or empty
 * @param momentSteps updates since the moments started from 0
 */
public record TrainingPoint(
        int step, long samples, Parameters parameters, Parameters first, Parameters second, int momentSteps) {
    private static final Parameters NONE = Parameters.zeros(0);

    /** Before the first update. */
    public static TrainingPoint start(Parameters parameters) {
        return new TrainingPoint(0, 0, parameters, NONE, NONE, 0);
    }

    /** With other numbers, and the optimiser's memory lost if it no longer fits. */
    public TrainingPoint with(Parameters changed) {
        boolean fits = changed.size() == parameters.size();
        return new TrainingPoint(
                step, samples, changed, fits ? first : NONE, fits ? second : NONE, fits ? momentSteps : 0);
    }

    /** With the optimiser's memory lost, as when another one takes over. */
    public TrainingPoint forgetful() {
        return new TrainingPoint(step, samples, parameters, NONE, NONE, 0);
    }
}
