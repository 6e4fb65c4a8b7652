package backlight.model.scenario;

import java.util.Locale;

/** What an experiment is about, in the order of the menu. */
public enum Group {
    DYING,
    RESCUE,
    VANISHING,
    START,
    SELF_NORMALIZING,
    LEARNED_SLOPE,
    OPTIMISERS;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
