package backlight.view.formula;

/** How large and how roomy a piece is set (The TeXbook, chapter 17). */
enum Style {
    DISPLAY(1),
    TEXT(1),
    SCRIPT(0.7),
    SCRIPT_OF_SCRIPT(0.55);

    /** The size of the type in em of the formula. */
    final double size;

    Style(double size) {
        this.size = size;
    }

    boolean small() {
        return size < 1;
    }

    /** The style of an exponent or an index. */
    Style script() {
        return small() ? SCRIPT_OF_SCRIPT : SCRIPT;
    }

    /** The style of a numerator or denominator. */
    Style part() {
        return this == DISPLAY ? TEXT : script();
    }
}
