package backlight.model.scene;

import java.util.Locale;

/** What the Lab shows below its bar. */
public enum LabPage {
    /** The columns, side by side. */
    RACE,
    /** |w| and |f′| along one path. */
    FACTORS,
    /** Every unit at every sample. */
    UNITS,
    /** How many networks are born dead. */
    BORN_DEAD;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
