package backlight.controller;

import backlight.model.scene.Window;

/** Keeps an axis where doubles can still tell its pixels apart. */
final class Zoom {
    private static final double SHORTEST = 1e-7;
    private static final double LONGEST = 1e6;
    private static final double FARTHEST = 1e6;

    private Zoom() {}

    /** The wanted window, or the present one if that is not sensible. Out of bounds there is a way back only. */
    static Window within(Window wanted, Window present) {
        double shortest = SHORTEST * Math.max(1, Math.abs(wanted.low()));
        boolean sensible = wanted.length() >= Math.min(shortest, present.length())
                && wanted.length() <= Math.max(LONGEST, present.length())
                && Math.abs(wanted.low()) <= Math.max(FARTHEST, Math.abs(present.low()))
                && Math.abs(wanted.high()) <= Math.max(FARTHEST, Math.abs(present.high()));
        return sensible ? wanted : present;
    }

    /** Scaled about {@code centre}, or about the end nearest to it. */
    static Window scaled(Window present, double factor, double centre) {
        double length = present.length() * factor;
        if (!(length > Math.min(SHORTEST / 2, present.length()) && length < 2 * Math.max(LONGEST, present.length())))
            return present;
        double about = Math.max(present.low(), Math.min(present.high(), centre));
        return within(present.scaled(factor, about), present);
    }

    /** Scaled about {@code centre} if it is visible, otherwise about the middle. */
    static Window about(Window present, double factor, double centre) {
        double middle = present.low() + present.length() / 2;
        return scaled(present, factor, present.contains(centre) ? centre : middle);
    }
}
