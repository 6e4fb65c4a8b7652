package backlight.controller;

import backlight.model.scene.Window;

/** Keeps an axis where doubles can still tell its pixels apart. */
final class Zoom {
    private static final double SHORTEST = 1e-7;
    private static final double LONGEST = 1e6;
    private static final double FARTHEST = 1e6;

    private Zoom() {}

    /** The wanted window, or the present one if that is not sensible. */
    static Window within(Window wanted, Window present) {
        boolean sensible = wanted.length() >= SHORTEST * Math.max(1, Math.abs(wanted.low()))
                && wanted.length() <= LONGEST
                && Math.abs(wanted.low()) <= FARTHEST
                && Math.abs(wanted.high()) <= FARTHEST;
        return sensible ? wanted : present;
    }

    static Window scaled(Window present, double factor, double centre) {
        double length = present.length() * factor;
        if (!(length > SHORTEST / 2 && length < 2 * LONGEST)) return present;
        return within(present.scaled(factor, centre), present);
    }
}
