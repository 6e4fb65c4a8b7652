package backlight.model.network;

/**
 * One number that a network learns.
 *
 * @param layer l, from 1
 * @param to unit j of layer l, from 0; of a slope that the layer shares, 0
 * @param from unit i of layer l − 1 for a weight, from 0; 0 otherwise
 */
public record ParameterId(Kind kind, int layer, int to, int from) implements Part {
    /** What it is. */
    public enum Kind {
        WEIGHT,
        BIAS,
        /** The a of PReLU. */
        SLOPE
    }

    public static ParameterId weight(int layer, int to, int from) {
        return new ParameterId(Kind.WEIGHT, layer, to, from);
    }

    public static ParameterId bias(int layer, int to) {
        return new ParameterId(Kind.BIAS, layer, to, 0);
    }

    public static ParameterId slope(int layer, int to) {
        return new ParameterId(Kind.SLOPE, layer, to, 0);
    }

    @Override
    public UnitId owner() {
        return new UnitId(layer, to);
    }
}
