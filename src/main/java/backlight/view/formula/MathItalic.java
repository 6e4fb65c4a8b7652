package backlight.view.formula;

/** The slanted letters of mathematics, which Unicode keeps in a block of their own; their spacing is made for formulas. */
final class MathItalic {
    private static final int CAPITAL_A = 0x1D434;
    private static final int SMALL_A = 0x1D44E;
    private static final int PLANCK = 0x210E;
    private static final int SMALL_ALPHA = 0x1D6FC;
    private static final int PHI_SYMBOL = 0x1D719;
    private static final int EPSILON_SYMBOL = 0x1D716;

    private MathItalic() {}

    /** The slanted form of a text; what has none stays as it is. */
    static String of(String text) {
        StringBuilder slanted = new StringBuilder();
        text.codePoints().map(MathItalic::slanted).forEach(slanted::appendCodePoint);
        return slanted.toString();
    }

    private static int slanted(int c) {
        if (c == 'h') {
            return PLANCK;
        }
        if (c >= 'a' && c <= 'z') {
            return SMALL_A + c - 'a';
        }
        if (c >= 'A' && c <= 'Z') {
            return CAPITAL_A + c - 'A';
        }
        if (c >= 'α' && c <= 'ω') {
            return SMALL_ALPHA + c - 'α';
        }
        return c == 'ϕ' ? PHI_SYMBOL : c == 'ϵ' ? EPSILON_SYMBOL : c;
    }
}
