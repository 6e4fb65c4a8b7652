package backlight.view.formula;

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
import java.util.stream.Collectors;

/** A formula in one line of Unicode, for tooltips, copies and exports: α(eˣ − 1). */
public final class PlainText {
    private static final String LETTERS = "0123456789+−()abcdefghijklmnoprstuvwxyzTL";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀᴸ";
    private static final String LOW_LETTERS = "0123456789+−()aehijklmnoprstuvx";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ";

    private PlainText() {}

    public static String of(Notation notation) {
        if (notation instanceof Row row) {
            return row(row.items());
        }
        if (notation instanceof Symbol symbol) {
            return symbol.text();
        }
        if (notation instanceof Pill pill) {
            return pill.symbol();
        }
        if (notation instanceof Words words) {
            return words.text();
        }
        if (notation instanceof Script script) {
            return script(script);
        }
        return notation instanceof Space space ? (space.em() >= 1 ? " " : "") : built(notation);
    }

    private static String built(Notation notation) {
        if (notation instanceof Fraction fraction) {
            return grouped(fraction.numerator()) + "/" + grouped(fraction.denominator());
        }
        if (notation instanceof Root root) {
            return "√" + grouped(root.radicand());
        }
        if (notation instanceof Fenced fenced) {
            return fenced.opening() + of(fenced.body()) + fenced.closing();
        }
        return ((Cases) notation)
                .rows().stream()
                        .map(row ->
                                of(row.value()) + (row.condition() instanceof Row ? " if " : " ") + of(row.condition()))
                        .collect(Collectors.joining("; "))
                        .trim();
    }

    private static String row(List<Notation> items) {
        StringBuilder text = new StringBuilder();
        Kind previous = null;
        for (int i = 0; i < items.size(); i++) {
            Kind kind = Spacing.left(items, i, previous);
            if (previous != null && Spacing.between(previous, kind, false) > 0 && !(items.get(i) instanceof Space)) {
                text.append(kind == Kind.INNER || previous == Kind.INNER ? "" : " ");
            }
            text.append(of(items.get(i)));
            previous = items.get(i) instanceof Space ? previous : Spacing.right(items.get(i), kind);
        }
        return text.toString();
    }

    private static String script(Script script) {
        String base = of(script.base());
        String below = shifted(script.below(), "_", LOW_LETTERS, LOWERED);
        return base
                + below
                + (script.above().equals(Symbols.PRIME) ? "′" : shifted(script.above(), "^", LETTERS, RAISED));
    }

    private static String shifted(Notation script, String mark, String letters, String shifted) {
        String text = of(script);
        if (text.chars().allMatch(c -> letters.indexOf(c) >= 0)) {
            return text.chars()
                    .mapToObj(c -> String.valueOf(shifted.charAt(letters.indexOf(c))))
                    .collect(Collectors.joining());
        }
        return mark + (text.length() == 1 || script instanceof Fenced ? text : "(" + text + ")");
    }

    private static String grouped(Notation notation) {
        boolean several = notation instanceof Row row && row.items().size() > 1 && !isDifferential(row);
        return several ? "(" + of(notation) + ")" : of(notation);
    }

    /** ∂L reads as one piece. */
    private static boolean isDifferential(Row row) {
        return row.items().size() == 2 && row.items().get(0).equals(Symbols.named("partial"));
    }
}
