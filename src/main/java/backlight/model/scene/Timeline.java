package backlight.model.scene;

import backlight.model.scene.Picture.StepSize;
import java.util.Arrays;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/**
 * When what happens in the animation of one sample: forward layer by layer, the loss, backward layer by layer, the
 * update. Times are in milliseconds at speed 1.
 *
 * @param depth number of the output layer
 */
public record Timeline(int depth) {
    static final double FORWARD_TIME = 180;
    static final double LOSS_TIME = 250;
    static final double BACKWARD_TIME = 320;
    static final double UPDATE_TIME = 200;

    /** The share of a forward layer after which z is known, of the loss after which L is. */
    public static final double HALF = 0.5;

    /** The share of a backward layer after which all comets have arrived; in the rest f′ multiplies their sum. */
    public static final double ARRIVED = 0.8;

    private static final double FLIGHT = 0.5;

    /** The parts of the animation. */
    public enum Phase {
        /** z and a of a layer. */
        FORWARD,
        /** L, ∂L/∂a and δ of the output. */
        LOSS,
        /** From the δ of a layer to the gradient of its weights and to the δ of the layer before it. */
        BACKWARD,
        /** θ changes by the mean gradient of the batch. */
        UPDATE
    }

    /**
     * What time it is.
     *
     * @param layer l of FORWARD and BACKWARD; the output's otherwise
     * @param progress of this part, 0 to 1, before any easing
     */
    public record Moment(Phase phase, int layer, double progress) {}

    public double duration() {
        return start(Phase.UPDATE, depth) + UPDATE_TIME;
    }

    /** The moment at which all gradients are known and nothing has been updated: what a still shows. */
    public double still() {
        return start(Phase.UPDATE, depth);
    }

    /** When a part begins. */
    public double start(Phase phase, int layer) {
        double loss = depth * FORWARD_TIME;
        double backward = loss + LOSS_TIME;
        return switch (phase) {
            case FORWARD -> (layer - 1) * FORWARD_TIME;
            case LOSS -> loss;
            case BACKWARD -> backward + (depth - layer) * BACKWARD_TIME;
            case UPDATE -> backward + depth * BACKWARD_TIME;
        };
    }

    /** When it ends. */
    public double end(Phase phase, int layer) {
        return start(phase, layer) + length(phase);
    }

    private static double length(Phase phase) {
        return switch (phase) {
            case FORWARD -> FORWARD_TIME;
            case LOSS -> LOSS_TIME;
            case BACKWARD -> BACKWARD_TIME;
            case UPDATE -> UPDATE_TIME;
        };
    }

    /** The part that {@code time} falls into; at a boundary the one that ends there. */
    public Moment at(double time) {
        for (Phase phase : Phase.values()) {
            for (int k = 1; k <= layers(phase); k++) {
                int layer = phase == Phase.FORWARD ? k : depth - k + 1;
                if (time <= end(phase, layer)) {
                    double progress = (time - start(phase, layer)) / length(phase);
                    return new Moment(phase, layer, Math.max(0, progress));
                }
            }
        }
        return new Moment(Phase.UPDATE, depth, 1);
    }

    /** The end of the part that {@code time} falls into: what is shown in its place where nothing tweens. */
    public double stop(double time) {
        Moment moment = at(time);
        return moment.progress() > 1 ? duration() : end(moment.phase(), moment.layer());
    }

    /** Whether an operation, and so perhaps a layer, ends at {@code time}: nothing is under way then. */
    public boolean isBoundary(double time) {
        return boundaries(StepSize.OPERATION).anyMatch(at -> Math.abs(at - time) < 1e-6);
    }

    private int layers(Phase phase) {
        return phase == Phase.FORWARD || phase == Phase.BACKWARD ? depth : 1;
    }

    /** The share of a backward layer at which the comets of unit j of n leave; one unit after the other. */
    public static double departure(int j, int n) {
        return arrival(j, n) - FLIGHT;
    }

    /** The share of a backward layer at which the comets of unit j of n arrive, so that their sum grows visibly. */
    public static double arrival(int j, int n) {
        return n == 1 ? ARRIVED : FLIGHT + (ARRIVED - FLIGHT) * j / (n - 1);
    }

    /** The next boundary of such steps after {@code time}; the end if there is none. */
    public double next(double time, StepSize size) {
        return boundaries(size).filter(at -> at > time + 1e-6).min().orElse(duration());
    }

    /** The last boundary before {@code time}; 0 if there is none. */
    public double previous(double time, StepSize size) {
        return boundaries(size).filter(at -> at < time - 1e-6).max().orElse(0);
    }

    private DoubleStream boundaries(StepSize size) {
        DoubleStream ends = DoubleStream.of(0, duration());
        if (!size.isWithinSample()) return ends;
        DoubleStream layers = DoubleStream.concat(ends, parts(1));
        if (size == StepSize.LAYER) return layers;
        return DoubleStream.concat(layers, parts(0));
    }

    /** Ends of all parts, or with 0 the operations within them. */
    private DoubleStream parts(int whole) {
        return Arrays.stream(Phase.values())
                .flatMapToDouble(phase -> IntStream.rangeClosed(1, layers(phase))
                        .mapToDouble(layer ->
                                start(phase, phase == Phase.FORWARD || phase == Phase.BACKWARD ? layer : depth)
                                        + length(phase) * (whole == 1 ? 1 : within(phase))));
    }

    private static double within(Phase phase) {
        return switch (phase) {
            case FORWARD, LOSS -> HALF;
            case BACKWARD -> ARRIVED;
            case UPDATE -> 1;
        };
    }
}
