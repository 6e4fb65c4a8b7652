package backlight.view.network;

/** How a movement starts and ends: shares of its time to shares of its way. */
final class Ease {
    private Ease() {}

    /** Fast at first, then slower. */
    static double out(double t) {
        double left = 1 - clamped(t);
        return 1 - left * left * left;
    }

    /** Slow at both ends. */
    static double inOut(double t) {
        double share = clamped(t);
        double left = 2 - 2 * share;
        return share < 0.5 ? 4 * share * share * share : 1 - left * left * left / 2;
    }

    static double clamped(double t) {
        return Math.max(0, Math.min(1, t));
    }
}
