package backlight.model.lab;

/** For how many samples somebody thinks that a unit is off. */
public enum UnitGuess {
    /** For all: it is dead. */
    ALL,
    /** For some. */
    SOME,
    /** For none. */
    NONE;

    /** What is right for a unit that is off for {@code off} of {@code samples}. */
    public static UnitGuess of(int off, int samples) {
        if (off == samples) return ALL;
        return off == 0 ? NONE : SOME;
    }

    public String id() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
