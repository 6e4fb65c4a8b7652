package backlight.view.style;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How what changes by itself gets from one picture to the next. */
public enum Motion {
    /** Through all that lie in between. */
    SMOOTH,
    /** At once, and stays there for a while: reduced motion. */
    STEPS;

    /** How long a step lasts that nothing else gives a time, in nanoseconds. */
    public static final long REST = 500_000_000L;

    /** Short, lower case, stable: written into files. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one with this id; empty if there is none. */
    public static Optional<Motion> find(String id) {
        return Arrays.stream(values()).filter(motion -> motion.id().equals(id)).findFirst();
    }
}
