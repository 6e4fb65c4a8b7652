package backlight.view.formula;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a formula that has its size, in em. It hangs on its baseline, from its left end: x runs to the right and y
 * downwards.
 */
sealed interface Box {
    Extent extent();

    /**
     * @param width from the left end to where the next box starts, a slanted overhang included
     * @param ascent how far it reaches above the baseline
     * @param descent how far it reaches below it; negative if it ends above
     * @param overhang how much of the width leans over, so that an index may slip under it
     */
    record Extent(double width, double ascent, double descent, double overhang) {
        Extent(double width, double ascent, double descent) {
            this(width, ascent, descent, 0);
        }

        double height() {
            return ascent + descent;
        }
    }

    /**
     * A word in STIX.
     *
     * @param text the very code points to draw
     * @param size of the type, in em
     * @param start where its pen starts, right of the box's left end
     */
    record Glyph(String text, double size, double start, Extent extent) implements Box {}

    /** A filled bar. */
    record Rule(Extent extent) implements Box {}

    /** A sign that is drawn to measure. */
    record Stroke(Form form, double size, Extent extent) implements Box {}

    /** The symbol of a parameter on its coloured ground. */
    record Pill(int parameter, Glyph symbol, double inset, Extent extent) implements Box {}

    /** Boxes put together. */
    record Group(List<Placed> parts, Extent extent) implements Box {}

    /** A box with its left end at x and its baseline at y. */
    record Placed(double x, double y, Box box) {
        double top() {
            return y - box.extent().ascent();
        }

        double bottom() {
            return y + box.extent().descent();
        }

        double right() {
            return x + box.extent().width();
        }
    }

    /** Everything that ink is needed for, in reading order, seen from the left end of this box's baseline. */
    default List<Placed> leaves() {
        List<Placed> leaves = new ArrayList<>();
        collect(0, 0, this, leaves);
        return leaves;
    }

    private static void collect(double x, double y, Box box, List<Placed> leaves) {
        if (box instanceof Group group) {
            group.parts().forEach(part -> collect(x + part.x(), y + part.y(), part.box(), leaves));
        } else {
            leaves.add(new Placed(x, y, box));
        }
    }

    /** What a {@link Stroke} looks like. */
    enum Form {
        BRACE,
        ROUND,
        SQUARE,
        CLOSING_BRACE,
        CLOSING_ROUND,
        CLOSING_SQUARE,
        RADICAL;

        /** The form of a delimiter; null for one that has none. */
        static Form of(String delimiter) {
            return switch (delimiter) {
                case "{" -> BRACE;
                case "(" -> ROUND;
                case "[" -> SQUARE;
                case "}" -> CLOSING_BRACE;
                case ")" -> CLOSING_ROUND;
                case "]" -> CLOSING_SQUARE;
                default -> null;
            };
        }

        boolean closing() {
            return this == CLOSING_BRACE || this == CLOSING_ROUND || this == CLOSING_SQUARE;
        }
    }
}
