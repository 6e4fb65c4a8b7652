package backlight.view.formula;

import backlight.view.formula.Box.Extent;
import backlight.view.formula.Box.Glyph;
import backlight.view.formula.Box.Stroke;
import backlight.view.formula.Notation.Cases;
import backlight.view.formula.Notation.Fenced;
import backlight.view.formula.Notation.Fraction;
import backlight.view.formula.Notation.Kind;
import backlight.view.formula.Notation.Pill;
import backlight.view.formula.Notation.Root;
import backlight.view.formula.Notation.Row;
import backlight.view.formula.Notation.Script;
import backlight.view.formula.Notation.Space;
import backlight.view.formula.Notation.Symbol;
import backlight.view.formula.Notation.Words;
import java.util.List;

/** Turns notation into boxes. The distances are those of the MATH table of STIX Math. */
final class Typesetter {
    /** The height of the middle of a minus sign; fractions, braces and fences are centred on it. */
    static final double AXIS = 0.25;

    static final double RULE = 0.066;

    private final Glyphs glyphs;
    private final ScriptSetter scripts;
    private final TallSetter tall;

    Typesetter(Glyphs glyphs) {
        this.glyphs = glyphs;
        this.scripts = new ScriptSetter(this);
        this.tall = new TallSetter(this);
    }

    /** One piece. */
    Box set(Notation notation, Style style) {
        if (notation instanceof Row row) {
            return row(row.items(), null, style);
        }
        if (notation instanceof Symbol symbol) {
            boolean slanted = symbol.kind() == Kind.VARIABLE;
            return glyph(slanted ? MathItalic.of(symbol.text()) : symbol.text(), style.size);
        }
        if (notation instanceof Pill pill) {
            return pill(pill, style.size);
        }
        if (notation instanceof Script script) {
            return scripts.script(script, style);
        }
        if (notation instanceof Fenced fenced) {
            return fenced.stretchy() ? tall.fenced(fenced, style) : fenced(fenced, style);
        }
        return wide(notation, style);
    }

    private Box wide(Notation notation, Style style) {
        if (notation instanceof Fraction fraction) {
            return tall.fraction(fraction, style);
        }
        if (notation instanceof Root root) {
            return tall.root(root, style);
        }
        if (notation instanceof Cases cases) {
            return tall.cases(cases, style);
        }
        if (notation instanceof Words words) {
            return glyph(words.text(), style.size);
        }
        return new Assembly().skip(((Space) notation).em() * style.size).group();
    }

    /**
     * Pieces beside each other, with the gaps that their roles ask for or, if that is more, with the written ones.
     *
     * @param before the role of what stands before the first one; null if nothing does
     */
    Box row(List<Notation> items, Kind before, Style style) {
        Assembly line = new Assembly();
        Kind previous = before;
        double given = 0;
        for (int i = 0; i < items.size(); i++) {
            Notation item = items.get(i);
            if (item instanceof Space space) {
                given = space.em();
            } else {
                Kind kind = Spacing.left(items, i, previous);
                if (previous != null && i > 0) {
                    double gap = Spacing.between(previous, kind, style.small());
                    line.skip(Math.max(0, given > 0 ? gap - given : gap) * style.size);
                }
                previous = Spacing.right(item, kind);
                given = 0;
            }
            line.then(set(item, style));
        }
        return line.group();
    }

    private Box fenced(Fenced fenced, Style style) {
        return new Assembly()
                .then(glyph(fenced.opening(), style.size))
                .then(set(fenced.body(), style))
                .then(glyph(fenced.closing(), style.size))
                .group();
    }

    /** A word of the typeface; ink that hangs out of its advance gets room. */
    Glyph glyph(String text, double size) {
        Glyphs.Ink ink = glyphs.measure(text);
        double start = Math.max(0, -ink.left());
        double overhang = Math.max(0, ink.right() - ink.advance());
        Extent extent = new Extent(
                (start + ink.advance() + overhang) * size, ink.ascent() * size, ink.descent() * size, overhang * size);
        return new Glyph(text, size, start * size, extent);
    }

    /** All pills of one size are equally high, whatever letter they show. */
    private Box pill(Pill pill, double size) {
        Glyph symbol = glyph(MathItalic.of(pill.symbol()), 0.95 * size);
        double inset = 0.13 * size;
        double width = Math.max(symbol.extent().width() + 2 * inset, 0.72 * size);
        double centred = (width - symbol.extent().width()) / 2;
        Extent extent = new Extent(width, 0.77 * size, 0.27 * size);
        double margin = 0.07 * size;
        return new Assembly()
                .skip(margin)
                .then(new Box.Pill(pill.parameter(), symbol, centred, extent))
                .skip(margin)
                .group();
    }

    /** A delimiter that reaches {@code reach} up and down from the axis: the letter if that is tall enough. */
    Box delimiter(String delimiter, double reach, double size) {
        if (delimiter.isEmpty()) {
            return new Assembly().group();
        }
        if (delimiter.equals("|") || delimiter.equals("‖")) {
            return bars(delimiter.equals("|") ? 1 : 2, Math.max(reach, 0.45 * size), size);
        }
        if (reach < 0.5 * size) {
            return glyph(delimiter, size);
        }
        double width = 0.32 * size + 0.05 * reach;
        return new Stroke(Box.Form.of(delimiter), size, new Extent(width, reach + AXIS * size, reach - AXIS * size));
    }

    private static Box bars(int count, double reach, double size) {
        Extent extent = new Extent(RULE * size, reach + AXIS * size, reach - AXIS * size);
        Assembly bars = new Assembly().skip(0.11 * size);
        for (int i = 0; i < count; i++) {
            bars.then(new Box.Rule(extent)).skip(0.11 * size);
        }
        return bars.group();
    }
}
