package backlight.model.scene;

import java.util.Locale;

/** A row of the Lab, in the order in which they stand. */
public enum LabRow {
    /** The small picture of the network, lit by its gradient. */
    FLOW,
    /** How many units are dead, off and saturated. */
    UNITS,
    /** Which unit is off for which sample. */
    GRID,
    /** ‖δ‖ of every layer. */
    DELTA,
    /** Mean and variance of the activations of every layer. */
    MOMENTS,
    /** The way through the plane of mean and variance, beside the map of the theory. */
    MAP,
    /** Histograms of z. */
    SUMS,
    /** Histograms of δ. */
    DELTAS,
    /** The slopes that PReLU has learned. */
    SLOPES,
    /** What the network answers over the plane of its inputs. */
    DECISION,
    /** The loss over the epochs. */
    LOSS,
    /** The outcomes over many seeds. */
    SEEDS;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
