package backlight.view.present;

/**
 * How something vanishes: it stays as it is, then fades.
 *
 * @param stay nanoseconds, not negative
 * @param fade nanoseconds, not negative; with 0 it is gone at once
 */
record Vanishing(long stay, long fade) {
    static final long MILLISECOND = 1_000_000;

    Vanishing {
        if (stay < 0 || fade < 0)
            throw new IllegalArgumentException(
                    "stay is " + stay + " and fade " + fade + " nanoseconds; neither may be negative");
    }

    static Vanishing after(long stayMillis, long fadeMillis) {
        return new Vanishing(stayMillis * MILLISECOND, fadeMillis * MILLISECOND);
    }

    /** The same without a fade, for those who want less motion. */
    Vanishing atOnce() {
        return new Vanishing(stay, 0);
    }

    /**
     * From 1 down to 0.
     *
     * @param age nanoseconds
     */
    double opacityAt(long age) {
        if (isGoneAt(age)) return 0;
        return age <= stay ? 1 : 1 - (age - stay) / (double) fade;
    }

    boolean isGoneAt(long age) {
        return age >= stay + fade;
    }
}
