package backlight.view.formula;

import backlight.view.formula.Box.Extent;
import backlight.view.formula.Box.Glyph;
import backlight.view.formula.Notation.Script;

/** Sets exponents and indices (The TeXbook, appendix G, rule 18). */
final class ScriptSetter {
    private static final double RAISE = 0.40;
    private static final double LOWER = 0.22;
    /** How far a script's baseline may lie inside the upper or lower end of a tall base. */
    private static final double TOP_INSIDE = 0.375;

    private static final double BOTTOM_OUTSIDE = 0.05;
    private static final double RAISED_BOTTOM = 0.125;
    private static final double LOWERED_TOP = 0.40;
    private static final double GAP_BETWEEN = 0.22;
    private static final double GAP_BEFORE = 0.03;
    private static final double GAP_AFTER = 0.05;

    private final Typesetter typesetter;

    ScriptSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Box script(Script script, Style style) {
        Box base = typesetter.set(script.base(), style);
        Assembly line = new Assembly().then(base);
        if (script.above().equals(Symbols.PRIME)) {
            prime(line, base, script, style);
        } else {
            scripts(line, base, script, style);
        }
        return line.group();
    }

    /** The prime of STIX is drawn at its height already. */
    private void prime(Assembly line, Box base, Script script, Style style) {
        Glyph prime = typesetter.glyph(Symbols.PRIME.text(), style.size);
        double kern = base.extent().overhang() > 0 ? 0.02 : -0.03;
        double left = base.extent().width() + kern * style.size;
        line.place(left, 0, prime);
        if (!script.below().equals(Notation.EMPTY)) {
            Box below = typesetter.set(script.below(), style.script());
            line.place(indexStart(base, style), lowered(script.base(), base, below.extent(), style), below);
        }
    }

    private void scripts(Assembly line, Box base, Script script, Style style) {
        Box above = typesetter.set(script.above(), style.script());
        Box below = typesetter.set(script.below(), style.script());
        boolean hasAbove = !script.above().equals(Notation.EMPTY);
        boolean hasBelow = !script.below().equals(Notation.EMPTY);
        double up = raised(script.base(), base, above.extent(), style);
        double down = lowered(script.base(), base, below.extent(), style);
        if (hasAbove && hasBelow) {
            double gap = up - above.extent().descent() - (below.extent().ascent() - down);
            double missing = Math.max(0, GAP_BETWEEN * style.size - gap);
            up += missing / 2;
            down += missing / 2;
        }
        double right = 0;
        if (hasAbove) {
            double left = base.extent().width() + GAP_BEFORE * style.size;
            line.place(left, -up, above);
            right = left + above.extent().width();
        }
        if (hasBelow) {
            line.place(indexStart(base, style), down, below);
            right = Math.max(right, indexStart(base, style) + below.extent().width());
        }
        line.skip(right - base.extent().width() + GAP_AFTER * style.size);
    }

    private static double indexStart(Box base, Style style) {
        return base.extent().width() - base.extent().overhang() + GAP_BEFORE * style.size;
    }

    private static double raised(Notation notation, Box base, Extent above, Style style) {
        double fromTop = isFlat(notation, base) ? 0 : base.extent().ascent() - TOP_INSIDE * style.script().size;
        return Math.max(Math.max(fromTop, RAISE * style.size), above.descent() + RAISED_BOTTOM * style.size);
    }

    private static double lowered(Notation notation, Box base, Extent below, Style style) {
        double fromBottom = isFlat(notation, base) ? 0 : base.extent().descent() + BOTTOM_OUTSIDE * style.script().size;
        return Math.max(Math.max(fromBottom, LOWER * style.size), below.ascent() - LOWERED_TOP * style.size);
    }

    /** Whether scripts stand where they do at a letter, however tall the base is. */
    private static boolean isFlat(Notation notation, Box base) {
        return base instanceof Glyph || notation instanceof Notation.Fenced fenced && !fenced.stretchy();
    }
}
