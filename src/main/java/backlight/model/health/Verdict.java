package backlight.model.health;

/** How much a number of the health panel asks for attention. No standard exists: the limits are ours. */
public enum Verdict {
    FINE,
    WARNING,
    DANGER;

    /** FINE up to the first limit, WARNING up to the second, DANGER beyond it and for what is not a number. */
    static Verdict of(double number, double warning, double danger) {
        if (!(number <= danger)) return DANGER;
        return number > warning ? WARNING : FINE;
    }
}
