package backlight;

import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;

/**
 * A look that every picture of the program must be readable in.
 *
 * @param width of the window, in pixels
 * @param height of the window, in pixels
 * @param percent the size of the text, 100 to 250
 */
record Stop(Theme theme, double width, double height, int percent) {
    private static final double[][] SIZES = {
        {1024, 680}, {1280, 720}, {1366, 768}, {1600, 900}, {1920, 1080}, {2560, 1440}, {3840, 2160}
    };
    private static final int[] PERCENTS = {100, 125, 150, 200, 250};

    /** Every size with every text in one theme, and the other themes, which hardly change the geometry, here and there. */
    static List<Stop> all() {
        List<Stop> stops = new ArrayList<>();
        for (double[] size : SIZES) {
            for (int percent : PERCENTS) stops.add(new Stop(Theme.DARK, size[0], size[1], percent));
        }
        for (Theme theme : List.of(Theme.LIGHT, Theme.PROJECTOR)) {
            stops.add(new Stop(theme, 1920, 1080, 100));
            stops.add(new Stop(theme, 1366, 768, 100));
            stops.add(new Stop(theme, 1024, 680, 100));
            stops.add(new Stop(theme, 1024, 680, 250));
        }
        return stops;
    }

    /** A few of them that differ much. */
    static List<Stop> some() {
        List<Stop> stops = new ArrayList<>(usual());
        stops.add(new Stop(Theme.DARK, 1024, 680, 150));
        stops.add(new Stop(Theme.DARK, 1366, 768, 200));
        stops.add(new Stop(Theme.PROJECTOR, 1024, 680, 250));
        stops.add(new Stop(Theme.PROJECTOR, 1920, 1080, 250));
        stops.add(new Stop(Theme.LIGHT, 3840, 2160, 250));
        return stops;
    }

    /** Where most windows are, and the smallest. */
    static List<Stop> usual() {
        return List.of(
                new Stop(Theme.DARK, 1920, 1080, 100),
                new Stop(Theme.DARK, 1366, 768, 100),
                new Stop(Theme.DARK, 1024, 680, 100));
    }

    @Override
    public String toString() {
        return "%s-%.0fx%.0f-%d".formatted(theme.id(), width, height, percent);
    }
}
