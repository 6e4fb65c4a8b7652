package backlight.view.formula;

import static backlight.view.formula.Typesetter.AXIS;
import static backlight.view.formula.Typesetter.RULE;

import backlight.view.formula.Box.Extent;
import backlight.view.formula.Box.Rule;
import backlight.view.formula.Box.Stroke;
import backlight.view.formula.Notation.Case;
import backlight.view.formula.Notation.Cases;
import backlight.view.formula.Notation.Fenced;
import backlight.view.formula.Notation.Fraction;
import backlight.view.formula.Notation.Root;
import java.util.ArrayList;
import java.util.List;

/** Sets what is built upwards and downwards from the axis: fractions, roots, cases and growing fences. */
final class TallSetter {
    private static final double BASELINES = 1.42;
    private static final double LEADING = 0.36;
    private static final double COLUMN_GAP = 1.0;
    /** How much of what they hold growing fences cover; TeX takes 0.901. */
    private static final double COVERED = 0.95;

    private static final double BRACE_WIDTH = 0.42;

    private final Typesetter typesetter;

    TallSetter(Typesetter typesetter) {
        this.typesetter = typesetter;
    }

    Box fraction(Fraction fraction, Style style) {
        Box upper = typesetter.set(fraction.numerator(), style.part());
        Box lower = typesetter.set(fraction.denominator(), style.part());
        double size = style.size;
        boolean roomy = style == Style.DISPLAY;
        double gap = (roomy ? 0.17 : 0.09) * size;
        double up = Math.max((roomy ? 0.58 : 0.48) * size, AXIS * size + RULE * size / 2 + gap + descent(upper));
        double down =
                Math.max((roomy ? 0.68 : 0.48) * size, lower.extent().ascent() + gap + RULE * size / 2 - AXIS * size);
        double overshoot = 0.08 * size;
        double margin = 0.07 * size;
        double bar = Math.max(upper.extent().width(), lower.extent().width()) + 2 * overshoot;
        double middle = margin + bar / 2;
        return new Assembly()
                .place(middle - upper.extent().width() / 2, -up, upper)
                .place(margin, -AXIS * size, new Rule(new Extent(bar, RULE * size / 2, RULE * size / 2)))
                .place(middle - lower.extent().width() / 2, down, lower)
                .skip(bar + 2 * margin)
                .group();
    }

    private static double descent(Box box) {
        return Math.max(0, box.extent().descent());
    }

    Box root(Root root, Style style) {
        Box radicand = typesetter.set(root.radicand(), style);
        double size = style.size;
        double surd = 0.62 * size;
        double ascent = Math.max(radicand.extent().ascent(), 0.6 * size) + (0.12 + RULE) * size;
        double descent = Math.max(radicand.extent().descent(), 0.05 * size) + 0.08 * size;
        double width = surd + radicand.extent().width() + 0.08 * size;
        return new Assembly()
                .place(0, 0, new Stroke(Box.Form.RADICAL, size, new Extent(width, ascent, descent)))
                .place(surd, 0, radicand)
                .skip(width + 0.04 * size)
                .group();
    }

    Box fenced(Fenced fenced, Style style) {
        Box body = typesetter.set(fenced.body(), style);
        double axis = AXIS * style.size;
        double reach = Math.max(body.extent().ascent() - axis, body.extent().descent() + axis) * COVERED;
        return new Assembly()
                .then(typesetter.delimiter(fenced.opening(), reach, style.size))
                .then(body)
                .then(typesetter.delimiter(fenced.closing(), reach, style.size))
                .group();
    }

    Box cases(Cases cases, Style style) {
        List<Box> values = new ArrayList<>();
        List<Box> conditions = new ArrayList<>();
        for (Case row : cases.rows()) {
            values.add(typesetter.set(row.value(), style));
            conditions.add(typesetter.set(row.condition(), style));
        }
        double[] baselines = baselines(values, conditions, style.size);
        int last = baselines.length - 1;
        double top = baselines[0] - ascent(values.get(0), conditions.get(0), style.size);
        double bottom = baselines[last] + descent(values.get(last), conditions.get(last), style.size);
        double centre = (top + bottom) / 2 + AXIS * style.size;
        double reach = (bottom - top) / 2;
        double left = BRACE_WIDTH * style.size;
        double column = left + 0.12 * style.size;
        double conditionColumn = column + widest(values) + COLUMN_GAP * style.size;
        Extent brace = new Extent(left, reach + AXIS * style.size, reach - AXIS * style.size);
        Assembly all = new Assembly().place(0, 0, new Stroke(Box.Form.BRACE, style.size, brace));
        for (int i = 0; i <= last; i++) {
            all.place(column, baselines[i] - centre, values.get(i));
            all.place(conditionColumn, baselines[i] - centre, conditions.get(i));
        }
        return all.group();
    }

    private static double[] baselines(List<Box> values, List<Box> conditions, double size) {
        double[] baselines = new double[values.size()];
        for (int i = 1; i < baselines.length; i++) {
            double needed = descent(values.get(i - 1), conditions.get(i - 1), size)
                    + ascent(values.get(i), conditions.get(i), size)
                    + LEADING * size;
            baselines[i] = baselines[i - 1] + Math.max(BASELINES * size, needed);
        }
        return baselines;
    }

    private static double ascent(Box value, Box condition, double size) {
        return Math.max(
                0.72 * size,
                Math.max(value.extent().ascent(), condition.extent().ascent()));
    }

    private static double descent(Box value, Box condition, double size) {
        return Math.max(
                0.22 * size,
                Math.max(value.extent().descent(), condition.extent().descent()));
    }

    private static double widest(List<Box> boxes) {
        return boxes.stream().mapToDouble(box -> box.extent().width()).max().orElse(0);
    }
}
