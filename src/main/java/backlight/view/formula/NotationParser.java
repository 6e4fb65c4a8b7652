package backlight.view.formula;

import backlight.view.formula.Notation.Case;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the subset of LaTeX that the formulas of this program are written in. */
public final class NotationParser {
    private static final Map<String, Double> SPACES = Map.of(
            "\\,", Spacing.THIN, "\\:", Spacing.MEDIUM, "\\;", Spacing.THICK, "\\!", -Spacing.THIN, "\\quad", 1.0);

    private static final Set<String> ENDS = Set.of("", "}", ")", "]", "\\}", "&", "\\\\", "\\right", "\\end");

    private final Tokens tokens;
    private final List<String> parameters;
    /** What ends the innermost group if a bar opened it: that bar again. */
    private String bar = "none";

    private NotationParser(String latex, List<String> parameters) {
        tokens = new Tokens(latex);
        this.parameters = parameters;
    }

    /**
     * What {@code latex} says.
     *
     * @param parameters the symbols, such as α, that stand for the parameters of the function: they become pills
     * @throws IllegalArgumentException if it is not understood; the message says what and where
     */
    public static Row parse(String latex, List<String> parameters) {
        NotationParser parser = new NotationParser(latex, parameters);
        Row all = parser.row();
        parser.expect("");
        return all;
    }

    private Row row() {
        List<Notation> items = new ArrayList<>();
        while (!ENDS.contains(tokens.peek()) && !tokens.peek().equals(bar)) {
            items.add(withScripts(atom()));
        }
        return new Row(items);
    }

    private Notation group() {
        return groupUntil("none");
    }

    private Notation groupUntil(String closingBar) {
        String outer = bar;
        bar = closingBar;
        List<Notation> items = row().items();
        bar = outer;
        return items.size() == 1 ? items.get(0) : new Row(items);
    }

    private Notation withScripts(Notation base) {
        Notation above = Notation.EMPTY;
        Notation below = Notation.EMPTY;
        while (true) {
            if (tokens.take("'") || tokens.take("′")) {
                above = above == Notation.EMPTY ? Symbols.PRIME : new Row(List.of(above, Symbols.PRIME));
            } else if (tokens.peek().equals("^")) {
                above = script(above == Symbols.PRIME ? Notation.EMPTY : above, above);
            } else if (tokens.peek().equals("_")) {
                below = script(below, Notation.EMPTY);
            } else {
                boolean none = above == Notation.EMPTY && below == Notation.EMPTY;
                return none ? base : new Script(base, above, below);
            }
        }
    }

    private Notation script(Notation taken, Notation before) {
        if (taken != Notation.EMPTY) {
            throw tokens.wrong("a second " + tokens.peek() + " at the same place");
        }
        tokens.next();
        Notation script = atom();
        return before == Notation.EMPTY ? script : new Row(List.of(before, script));
    }

    private Notation atom() {
        String token = tokens.next();
        char first = token.isEmpty() ? ' ' : token.charAt(0);
        if (first == '\\') {
            return command(token);
        }
        if (Character.isDigit(first)) {
            return new Symbol(tokens.number(token), Kind.ORDINARY);
        }
        switch (token) {
            case "{":
                return closed(group(), "}");
            case "(", "[":
                return fenced(token);
            case "|":
                return new Fenced("|", closed(groupUntil("|"), "|"), "|", true);
            default:
                return symbol(token);
        }
    }

    private Notation command(String token) {
        if (SPACES.containsKey(token)) {
            return new Space(SPACES.get(token));
        }
        return switch (token) {
            case "\\frac" -> new Fraction(argument(), argument());
            case "\\sqrt" -> new Root(argument());
            case "\\left" -> stretchy();
            case "\\|" -> new Fenced("‖", closed(groupUntil("\\|"), "\\|"), "‖", true);
            case "\\{" -> new Fenced("{", closed(group(), "\\}"), "}", false);
            case "\\begin" -> cases();
            case "\\text" -> new Words(tokens.raw());
            case "\\operatorname" -> new Symbol(tokens.raw(), Kind.FUNCTION);
            case "\\mathcal", "\\mathbb" -> symbol(token + "{" + tokens.raw() + "}");
            default -> symbol(token);
        };
    }

    private Notation symbol(String token) {
        Symbol known = Symbols.named(token.startsWith("\\") ? token.substring(1) : token);
        boolean letter = token.length() == 1 && Character.isLetter(token.charAt(0));
        if (known == null && !letter) {
            throw tokens.wrong(token.isEmpty() ? "something is missing" : token + " is not known");
        }
        Symbol symbol = known == null ? new Symbol(token, Kind.VARIABLE) : known;
        int parameter = parameters.indexOf(symbol.text());
        return parameter < 0 ? symbol : new Pill(parameter, symbol.text());
    }

    private Notation argument() {
        expect("{");
        return closed(group(), "}");
    }

    private Notation fenced(String opening) {
        Notation body = group();
        String closing = tokens.peek();
        if (!closing.equals(")") && !closing.equals("]")) {
            expect(opening.equals("(") ? ")" : "]");
        }
        return new Fenced(opening, body, tokens.next(), false);
    }

    private Notation stretchy() {
        String opening = delimiter();
        Notation body = closed(group(), "\\right");
        return new Fenced(opening, body, delimiter(), true);
    }

    private String delimiter() {
        String token = tokens.next();
        if (!Set.of("(", ")", "[", "]", "|", ".", "\\{", "\\}").contains(token)) {
            throw tokens.wrong("a delimiter is expected, not " + token);
        }
        return token.equals(".") ? "" : token.substring(token.length() - 1);
    }

    private Notation cases() {
        expectCases();
        List<Case> rows = new ArrayList<>();
        do {
            Notation value = group();
            rows.add(new Case(value, tokens.take("&") ? group() : Notation.EMPTY));
        } while (tokens.take("\\\\"));
        expect("\\end");
        expectCases();
        return new Cases(rows);
    }

    private void expectCases() {
        String name = tokens.raw();
        if (!name.equals("cases")) {
            throw tokens.wrong("only cases can begin and end, not " + name);
        }
    }

    private Notation closed(Notation inside, String end) {
        expect(end);
        return inside;
    }

    private void expect(String token) {
        String found = tokens.next();
        if (!found.equals(token)) {
            throw tokens.wrong((token.isEmpty() ? "the end" : token) + " is expected, not "
                    + (found.isEmpty() ? "the end" : found));
        }
    }
}
