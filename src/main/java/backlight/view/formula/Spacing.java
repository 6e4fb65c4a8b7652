package backlight.view.formula;

import static backlight.view.formula.Notation.Kind.BINARY;
import static backlight.view.formula.Notation.Kind.CLOSING;
import static backlight.view.formula.Notation.Kind.FUNCTION;
import static backlight.view.formula.Notation.Kind.INNER;
import static backlight.view.formula.Notation.Kind.OPENING;
import static backlight.view.formula.Notation.Kind.ORDINARY;
import static backlight.view.formula.Notation.Kind.PUNCTUATION;
import static backlight.view.formula.Notation.Kind.RELATION;

import backlight.view.formula.Notation.Kind;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Which role the pieces of a row play, and the gaps that follow from it (The TeXbook, chapter 18). */
final class Spacing {
    static final double THIN = 3 / 18.0;
    static final double MEDIUM = 4 / 18.0;
    static final double THICK = 5 / 18.0;

    /** TeX has none; (1 + x)(1 − x) reads better with a little. */
    private static final double BETWEEN_FENCES = 0.08;

    /** After these, and at the start, a + or − is a sign and not an operation. */
    private static final Set<Kind> BEFORE_SIGN = EnumSet.of(BINARY, RELATION, OPENING, PUNCTUATION, FUNCTION);

    private Spacing() {}

    /** The gap in em between two neighbours. */
    static double between(Kind left, Kind right, boolean small) {
        if (left == OPENING || right == CLOSING || right == PUNCTUATION || left == FUNCTION && right == OPENING) {
            return 0;
        }
        if (either(RELATION, left, right)) {
            return small || left == right ? 0 : THICK;
        }
        if (either(BINARY, left, right)) {
            return small ? 0 : MEDIUM;
        }
        if (either(FUNCTION, left, right)) {
            return THIN;
        }
        if (left == CLOSING && right == OPENING) {
            return small ? 0 : BETWEEN_FENCES;
        }
        return !small && (left == PUNCTUATION || either(INNER, left, right)) ? THIN : 0;
    }

    private static boolean either(Kind kind, Kind left, Kind right) {
        return left == kind || right == kind;
    }

    /**
     * The role that item {@code i} shows to its left neighbour: an operation without a left operand is a sign.
     *
     * @param previous what the left neighbour shows to its right; null at the start
     */
    static Kind left(List<Notation> items, int i, Kind previous) {
        Kind kind = edge(items.get(i), true);
        boolean sign = kind == BINARY && (previous == null || BEFORE_SIGN.contains(previous));
        return sign ? ORDINARY : kind;
    }

    /** The role that an item shows to its right neighbour, if it shows {@code left} to its left one. */
    static Kind right(Notation item, Kind left) {
        return left == OPENING ? edge(item, false) : left;
    }

    private static Kind edge(Notation item, boolean left) {
        if (item instanceof Notation.Symbol symbol) {
            return symbol.kind() == Kind.VARIABLE ? ORDINARY : symbol.kind();
        }
        if (item instanceof Notation.Script script) {
            return edge(script.base(), left);
        }
        if (item instanceof Notation.Fenced fenced) {
            return left ? OPENING : CLOSING;
        }
        boolean tall =
                item instanceof Notation.Fraction || item instanceof Notation.Root || item instanceof Notation.Cases;
        return tall ? INNER : ORDINARY;
    }
}
