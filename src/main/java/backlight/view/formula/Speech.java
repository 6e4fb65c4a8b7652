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
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A formula as a screen reader says it: "f of x equals: x if x greater than 0; …". */
final class Speech {
    /** Letters that name functions: a parenthesis after them is "of", not "times". */
    private static final Set<String> FUNCTIONS = Set.of("f", "g", "σ", "Φ", "φ", "ϕ");

    private static final Set<String> PREFIXES = Set.of("∂", "∇", "Δ", "/");
    private static final Map<String, String> POWERS =
            Map.of("2", "squared", "3", "cubed", "T", "transposed", "⊤", "transposed");

    private final Messages messages;

    Speech(Messages messages) {
        this.messages = messages;
    }

    String of(Notation notation) {
        return say(notation).trim();
    }

    private String word(String key, Object... parts) {
        return messages.text("speech." + key, parts);
    }

    private String symbol(String text) {
        return messages.find("speech." + Symbols.sentence(text)).orElse(text);
    }

    private String say(Notation notation) {
        if (notation instanceof Row row) {
            return row(row.items());
        }
        if (notation instanceof Symbol symbol) {
            return symbol(symbol.text());
        }
        if (notation instanceof Pill pill) {
            return symbol(pill.symbol());
        }
        if (notation instanceof Words words) {
            return words.text();
        }
        if (notation instanceof Script script) {
            return script(script);
        }
        return notation instanceof Space ? "" : built(notation);
    }

    private String built(Notation notation) {
        if (notation instanceof Fraction fraction) {
            return word("fraction", grouped(fraction.numerator()), grouped(fraction.denominator()));
        }
        if (notation instanceof Root root) {
            return word("root", grouped(root.radicand()));
        }
        if (notation instanceof Fenced fenced) {
            return fenced(fenced);
        }
        return ((Cases) notation).rows().stream().map(this::oneCase).collect(Collectors.joining("; "));
    }

    private String fenced(Fenced fenced) {
        return switch (fenced.opening()) {
            case "|" -> word("absolute", grouped(fenced.body()));
            case "‖" -> word("norm", grouped(fenced.body()));
            default -> fenced.opening() + say(fenced.body()) + fenced.closing();
        };
    }

    private String oneCase(Notation.Case row) {
        String condition = say(row.condition());
        boolean bare = condition.isEmpty() || row.condition() instanceof Words || startsWithWords(row.condition());
        return bare ? say(row.value()) + " " + condition : word("case", say(row.value()), condition);
    }

    private static boolean startsWithWords(Notation notation) {
        return notation instanceof Row row
                && !row.items().isEmpty()
                && row.items().get(0) instanceof Words;
    }

    private String row(List<Notation> items) {
        List<String> said = new ArrayList<>();
        Notation before = null;
        Kind previous = null;
        for (int i = 0; i < items.size(); i++) {
            Notation item = items.get(i);
            if (item instanceof Space) {
                continue;
            }
            Kind kind = Spacing.left(items, i, previous);
            if (before != null) {
                said.add(between(before, previous, item, kind));
            }
            said.add(isApplied(before, item) ? argument((Fenced) item) : say(item));
            before = item;
            previous = Spacing.right(item, kind);
        }
        return String.join(" ", said).replaceAll(" +", " ").replaceAll(" ([,:])", "$1");
    }

    /** The word between two neighbours: multiplication is written without a sign. */
    private String between(Notation before, Kind previous, Notation item, Kind kind) {
        if (isApplied(before, item) || previous == Kind.FUNCTION && isFactor(kind)) {
            return word("of");
        }
        if (previous == Kind.RELATION && item instanceof Cases) {
            return ":";
        }
        boolean words = before instanceof Words || item instanceof Words;
        boolean factors = isFactor(previous) && (isFactor(kind) || kind == Kind.FUNCTION) && !words;
        return factors && !isSign(before, previous) && !isOneOf(PREFIXES, item) ? word("times") : "";
    }

    private static boolean isFactor(Kind kind) {
        return kind == Kind.ORDINARY || kind == Kind.OPENING || kind == Kind.CLOSING || kind == Kind.INNER;
    }

    private static boolean isSign(Notation before, Kind previous) {
        boolean sign = before instanceof Symbol symbol && symbol.kind() == Kind.BINARY && previous == Kind.ORDINARY;
        return sign || isOneOf(PREFIXES, before);
    }

    private static boolean isOneOf(Set<String> texts, Notation notation) {
        Notation base = notation instanceof Script script ? script.base() : notation;
        return base instanceof Symbol symbol && texts.contains(symbol.text());
    }

    private static boolean isApplied(Notation before, Notation item) {
        boolean function = before != null
                && (isOneOf(FUNCTIONS, before) || Spacing.left(List.of(before), 0, null) == Kind.FUNCTION);
        return function && item instanceof Fenced fenced && !"|‖".contains(fenced.opening());
    }

    private String argument(Fenced fenced) {
        return isSimple(fenced.body()) ? say(fenced.body()) : say(fenced);
    }

    private String script(Script script) {
        String said = say(script.base());
        if (!script.below().equals(Notation.EMPTY)) {
            said = word("index", said, listed(script.below()));
        }
        return script.above().equals(Notation.EMPTY) ? said : above(script, said);
    }

    private String above(Script script, String base) {
        Notation above = script.above();
        if (above.equals(Symbols.PRIME)) return word("prime", base);
        if (above instanceof Fenced fenced) return word("superscript", base, say(fenced.body()));
        String text = PlainText.of(above);
        if (isOneOf(FUNCTIONS, script.base()) && text.equals("−1")) return word("inverse", base);
        return POWERS.containsKey(text) ? word(POWERS.get(text), base) : word("power", base, grouped(above));
    }

    /** Indices stand beside each other without being multiplied. */
    private String listed(Notation index) {
        List<Notation> items = index instanceof Row row ? row.items() : List.of(index);
        return items.stream().map(this::say).collect(Collectors.joining(" "));
    }

    private String grouped(Notation notation) {
        return isSimple(notation) ? say(notation) : "(" + say(notation) + ")";
    }

    /** One symbol, perhaps with a sign or an exponent, needs no parentheses. */
    private static boolean isSimple(Notation notation) {
        if (notation instanceof Row row) {
            List<Notation> items = row.items();
            boolean signed =
                    items.size() == 2 && (items.get(0).equals(Symbols.MINUS) || isOneOf(PREFIXES, items.get(0)));
            return items.isEmpty() || signed && isSimple(items.get(1));
        }
        return !(notation instanceof Fraction || notation instanceof Cases || notation instanceof Fenced);
    }
}
