package backlight;

import java.util.Comparator;
import java.util.List;

/**
 * Where a window stands and how large it is when it is not maximized, in the units of the desktop.
 *
 * @param area its bounds
 * @param maximized whether it fills its screen now
 */
public record WindowPlace(Area area, boolean maximized) {
    /** As much of the title bar must be on a screen as it takes to drag the window. */
    private static final double GRIP_WIDTH = 120;

    private static final double GRIP_HEIGHT = 24;

    /** A rectangle; y grows downwards. */
    public record Area(double x, double y, double width, double height) {
        private static final double FARTHEST = 1e6;

        public Area {
            boolean placed = Math.abs(x) <= FARTHEST && Math.abs(y) <= FARTHEST;
            boolean sized = width > 0 && width <= FARTHEST && height > 0 && height <= FARTHEST;
            if (!placed || !sized) {
                throw new IllegalArgumentException(
                        "nothing can be " + width + " × " + height + " at (" + x + ", " + y + ")");
            }
        }

        private double sharedWidth(Area other) {
            return Math.min(x + width, other.x + other.width) - Math.max(x, other.x);
        }

        private double sharedHeight(Area other) {
            return Math.min(y + height, other.y + other.height) - Math.max(y, other.y);
        }

        private double shared(Area other) {
            return Math.max(0, sharedWidth(other)) * Math.max(0, sharedHeight(other));
        }
    }

    /** In the middle of this screen, no larger than it. */
    public static WindowPlace centred(double width, double height, Area screen) {
        double w = Math.min(width, screen.width());
        double h = Math.min(height, screen.height());
        Area middle = new Area(screen.x() + (screen.width() - w) / 2, screen.y() + (screen.height() - h) / 2, w, h);
        return new WindowPlace(middle, false);
    }

    /** This place, with a window of at least this size. */
    public WindowPlace atLeast(double width, double height) {
        Area larger = new Area(area.x(), area.y(), Math.max(width, area.width()), Math.max(height, area.height()));
        return new WindowPlace(larger, maximized);
    }

    /**
     * This place, or the middle of a screen if the window would be out of reach or too large there.
     *
     * @param screens the usable areas, the primary one first
     */
    public WindowPlace within(List<Area> screens) {
        Area screen = screens.stream()
                .filter(some -> some.shared(area) > 0)
                .max(Comparator.comparingDouble(some -> some.shared(area)))
                .orElse(screens.get(0));
        boolean fits = area.width() <= screen.width() && area.height() <= screen.height();
        if (fits && screens.stream().anyMatch(this::canBeGrabbedOn)) return this;
        return new WindowPlace(centred(area.width(), area.height(), screen).area, maximized);
    }

    private boolean canBeGrabbedOn(Area screen) {
        Area titleBar = new Area(area.x(), area.y(), area.width(), Math.min(GRIP_HEIGHT, area.height()));
        return titleBar.sharedWidth(screen) >= Math.min(GRIP_WIDTH, area.width())
                && titleBar.sharedHeight(screen) >= titleBar.height();
    }
}
