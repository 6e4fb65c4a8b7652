package backlight.view.formula;

import backlight.view.formula.Notation.Fenced;
import backlight.view.formula.Notation.Kind;
import backlight.view.formula.Notation.Row;
import backlight.view.formula.Notation.Space;
import java.util.ArrayList;
import java.util.List;

/** Fits a formula into a width: a little smaller, or on several lines, or both. */
final class LineBreaker {
    /** The smallest scale that can still be read well. */
    static final double SMALLEST = 0.70;

    private static final double STEP = 0.05;
    private static final double INDENT = 1.0;
    private static final double LINE_GAP = 0.40;

    /** Where a row may be broken, each also where those before it allow; a cost is what it is worth in shrinking. */
    private enum Break {
        NOWHERE(0),
        /** Behind a comma. */
        LIST(0.10),
        /** Behind a relation. */
        RELATION(0.16),
        /** Before a + or −. */
        OPERATION(0.20),
        FACTOR(0.35);

        final double cost;

        Break(double cost) {
            this.cost = cost;
        }
    }

    private final Typesetter typesetter;
    private final List<Notation> items;
    private final List<Kind> left = new ArrayList<>();
    private final List<Kind> right = new ArrayList<>();
    private final Box natural;

    LineBreaker(Typesetter typesetter, Row row) {
        this.typesetter = typesetter;
        this.items = row.items();
        Kind previous = null;
        for (int i = 0; i < items.size(); i++) {
            boolean space = items.get(i) instanceof Space;
            left.add(space ? null : Spacing.left(items, i, previous));
            previous = space ? previous : Spacing.right(items.get(i), left.get(i));
            right.add(previous);
        }
        natural = strut(line(0, items.size()));
    }

    /** A formula at a size, in em. */
    record Fit(Box box, double scale) {
        double width() {
            return box.extent().width() * scale;
        }

        double height() {
            return box.extent().height() * scale;
        }
    }

    /** In one line at full size. */
    Fit natural() {
        return new Fit(natural, 1);
    }

    /** The narrowest form that is still readable. */
    Fit narrowest() {
        return new Fit(lines(Break.FACTOR, 0), SMALLEST);
    }

    /** The form that suits a width in em best; smaller than {@link #SMALLEST} only if nothing else fits. */
    Fit within(double width) {
        if (natural.extent().width() <= width) {
            return natural();
        }
        Box last = lines(Break.FACTOR, 0);
        Fit best = new Fit(last, Math.min(SMALLEST, width / last.extent().width()));
        double leastCost = Double.POSITIVE_INFINITY;
        for (Break where : Break.values()) {
            Fit fit = largest(where, width);
            double cost = where.cost + 1 - fit.scale;
            if (fit.width() <= width + 1e-9 && cost < leastCost) {
                best = fit;
                leastCost = cost;
            }
        }
        return best;
    }

    /** The largest that fits if it is broken so; the smallest that is allowed if none fits. */
    private Fit largest(Break where, double width) {
        if (where == Break.NOWHERE) {
            return new Fit(natural, Math.max(SMALLEST, width / natural.extent().width()));
        }
        Fit fit = new Fit(lines(where, width), 1);
        for (double scale = 1 - STEP; fit.width() > width && scale > SMALLEST - STEP / 2; scale -= STEP) {
            fit = new Fit(lines(where, width / scale), scale);
        }
        return fit;
    }

    /** As many pieces in each line as it holds. */
    private Box lines(Break where, double width) {
        List<Box> lines = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 1; i <= items.size(); i++) {
            if (i < items.size() && !breakable(i, where)) {
                continue;
            }
            double room = width - (start == 0 ? 0 : INDENT);
            if (end > start && line(start, i).extent().width() > room) {
                lines.add(strut(line(start, end)));
                start = end;
            }
            end = i;
        }
        lines.add(strut(line(start, items.size())));
        return stacked(lines);
    }

    private boolean breakable(int i, Break where) {
        if (right.get(i - 1) == Kind.PUNCTUATION || where == Break.LIST) {
            return right.get(i - 1) == Kind.PUNCTUATION;
        }
        if (right.get(i - 1) == Kind.RELATION) {
            return true;
        }
        if (left.get(i) == Kind.BINARY) {
            boolean sum = items.get(i) instanceof Notation.Symbol symbol && !"·×⊙".contains(symbol.text());
            return where == Break.FACTOR || where == Break.OPERATION && sum;
        }
        boolean space = items.get(i - 1) instanceof Space;
        boolean factors = items.get(i) instanceof Fenced fence && fence.stretchy() && right.get(i - 1) == Kind.INNER;
        return where == Break.FACTOR && (space || factors);
    }

    private Box line(int from, int to) {
        return typesetter.row(items.subList(from, to), from == 0 ? null : right.get(from - 1), Style.DISPLAY);
    }

    private static Box strut(Box line) {
        return new Assembly().then(line).reach(0.72, 0.22).group();
    }

    private static Box stacked(List<Box> lines) {
        Assembly all = new Assembly();
        double baseline = 0;
        for (int i = 0; i < lines.size(); i++) {
            Box line = lines.get(i);
            baseline += i == 0
                    ? 0
                    : lines.get(i - 1).extent().descent()
                            + LINE_GAP
                            + line.extent().ascent();
            all.place(i == 0 ? 0 : INDENT, baseline, line);
        }
        return all.group();
    }
}
