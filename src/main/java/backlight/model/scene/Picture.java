package backlight.model.scene;

import backlight.model.network.Part;
import java.util.Optional;

/**
 * How the Backprop workspace shows its network.
 *
 * @param show what the edges show
 * @param trueScale whether light is proportional to the gradient rather than to its logarithm
 * @param selected what the chain rule is written for
 * @param time of the animation, in milliseconds from the start of the forward pass
 * @param speed of the animation: 0.25, 1 or 4
 * @param stepSize what a press of "step" does
 * @param mapX the input that the data map has to the right
 * @param mapY the input that it has upwards; the same as {@code mapX} with a single input
 * @param logLoss whether the loss is drawn on a logarithmic axis
 */
public record Picture(
        Show show,
        boolean trueScale,
        Optional<Part> selected,
        double time,
        double speed,
        StepSize stepSize,
        int mapX,
        int mapY,
        boolean logLoss) {
    /** What the edges show. */
    public enum Show {
        WEIGHTS,
        GRADIENT,
        BOTH
    }

    /** How far a step goes. */
    public enum StepSize {
        OPERATION,
        LAYER,
        SAMPLE,
        EPOCH;

        /** Whether such steps divide the wave of one sample. */
        public boolean isWithinSample() {
            return this == OPERATION || this == LAYER;
        }
    }

    public Picture {
        if (!(time >= 0)) throw new IllegalArgumentException("time must be at least 0, not " + time);
        if (!(speed > 0)) throw new IllegalArgumentException("speed must be above 0, not " + speed);
    }

    public static Picture initial() {
        return new Picture(Show.GRADIENT, false, Optional.empty(), 0, 1, StepSize.LAYER, 0, 1, false);
    }

    public Picture withShow(Show changed) {
        return new Picture(changed, trueScale, selected, time, speed, stepSize, mapX, mapY, logLoss);
    }

    public Picture withTrueScale(boolean changed) {
        return new Picture(show, changed, selected, time, speed, stepSize, mapX, mapY, logLoss);
    }

    public Picture withSelected(Optional<Part> changed) {
        return new Picture(show, trueScale, changed, time, speed, stepSize, mapX, mapY, logLoss);
    }

    public Picture withTime(double changed) {
        return new Picture(show, trueScale, selected, changed, speed, stepSize, mapX, mapY, logLoss);
    }

    public Picture withSpeed(double changed) {
        return new Picture(show, trueScale, selected, time, changed, stepSize, mapX, mapY, logLoss);
    }

    public Picture withStepSize(StepSize changed) {
        return new Picture(show, trueScale, selected, time, speed, changed, mapX, mapY, logLoss);
    }

    public Picture withMap(int x, int y) {
        return new Picture(show, trueScale, selected, time, speed, stepSize, x, y, logLoss);
    }

    public Picture withLogLoss(boolean changed) {
        return new Picture(show, trueScale, selected, time, speed, stepSize, mapX, mapY, changed);
    }
}
