package backlight.view.screen;

/** How much a window has room for, whatever its text scale. */
public enum Room {
    /** Two columns of functions, charts, inspector. */
    FULL,
    /** One column of functions, charts, inspector. */
    COMPACT,
    /** One column of functions and charts; the inspector is a drawer. */
    NARROW,
    /** Charts; everything else is a drawer, and what does not fit scrolls. */
    TINY;

    private static final double FULL_WIDTH = 1600;
    private static final double COMPACT_WIDTH = 1280;
    private static final double LEAST_WIDTH = 1000;
    private static final double LEAST_HEIGHT = 600;
    private static final double REFERENCE_WIDTH = 1920;
    private static final double REFERENCE_HEIGHT = 1080;

    /** Sizes in pixels. */
    public static Room of(double width, double height, double textScale) {
        double scale = textScale * growth(width, height);
        if (width / scale < LEAST_WIDTH || height / scale < LEAST_HEIGHT) return TINY;
        if (width / scale < COMPACT_WIDTH) return NARROW;
        return width / scale < FULL_WIDTH ? COMPACT : FULL;
    }

    /** How much larger everything is on a window that is larger than 1920 × 1080. */
    public static double growth(double width, double height) {
        return Math.max(1, Math.min(width / REFERENCE_WIDTH, height / REFERENCE_HEIGHT));
    }
}
