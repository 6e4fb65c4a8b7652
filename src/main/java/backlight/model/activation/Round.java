package backlight.model.activation;

/** Rounds what a hand sets to numbers that a person would choose. */
public final class Round {
    private Round() {}

    /** To a two-hundredth of the slider or finer, to a hundredth of the value where it spans decades, in steps of 1, 2 or 5 times a power of ten. */
    public static double toGrid(double value, Parameter parameter) {
        Interval slider = parameter.slider();
        double step = parameter.logarithmic()
                ? step(Math.max(slider.low(), value) / 100)
                : step((slider.high() - slider.low()) / 200);
        double rounded = Math.rint(value / step) * step;
        double clean = Math.rint(rounded * 1e9) / 1e9;
        return Math.max(slider.low(), Math.min(slider.high(), clean)) + 0.0;
    }

    /** The largest of 1, 2, 5 times a power of ten that is not above {@code most}. */
    public static double step(double most) {
        double power = StrictMath.pow(10, Math.floor(StrictMath.log10(most)));
        double ratio = most / power;
        return power * (ratio >= 5 ? 5 : ratio >= 2 ? 2 : 1);
    }

    /** To a multiple of {@code step}; what is too large to have one stays. */
    public static double to(double value, double step) {
        double rounded = Math.rint(Math.rint(value / step) * step * 1e12) / 1e12 + 0.0;
        return Double.isFinite(rounded) ? rounded : value;
    }
}
