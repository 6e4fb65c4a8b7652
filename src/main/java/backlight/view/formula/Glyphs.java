package backlight.view.formula;

/** The measures of a typeface. */
interface Glyphs {
    /** The measures of a text at a size of 1 em. */
    Ink measure(String text);

    /**
     * How far the ink of a text reaches, in em, seen from where the pen starts.
     *
     * @param advance where the pen ends
     * @param left where the ink starts; negative if it hangs out
     * @param right where the ink ends
     * @param ascent above the baseline
     * @param descent below the baseline; negative if the ink ends above it
     */
    record Ink(double advance, double left, double right, double ascent, double descent) {}
}
