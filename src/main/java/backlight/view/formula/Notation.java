package backlight.view.formula;

import java.util.List;

/** A piece of mathematics: what is written, not how it is drawn or read out. */
public sealed interface Notation {
    /** Nothing: an exponent that is not there, say. */
    Row EMPTY = new Row(List.of());

    /** Pieces beside each other. */
    record Row(List<Notation> items) implements Notation {
        public Row {
            items = List.copyOf(items);
        }
    }

    /** One letter, number, operator or function name, in Unicode and never in its slanted code point. */
    record Symbol(String text, Kind kind) implements Notation {}

    /** The symbol of parameter number {@code parameter} of the family, counted from 0. */
    record Pill(int parameter, String symbol) implements Notation {}

    /** Raised and lowered small pieces; {@link #EMPTY} where there is none. A prime is a raised ′. */
    record Script(Notation base, Notation above, Notation below) implements Notation {}

    record Fraction(Notation numerator, Notation denominator) implements Notation {}

    record Root(Notation radicand) implements Notation {}

    /**
     * A piece between delimiters.
     *
     * @param opening one of ( [ { | ‖ or empty
     * @param closing one of ) ] } | ‖ or empty
     * @param stretchy whether the delimiters grow with what they hold
     */
    record Fenced(String opening, Notation body, String closing, boolean stretchy) implements Notation {}

    /** A value for each condition, behind one brace. */
    record Cases(List<Case> rows) implements Notation {
        public Cases {
            rows = List.copyOf(rows);
        }
    }

    /** One line of {@link Cases}; the condition may be {@link #EMPTY}. */
    record Case(Notation value, Notation condition) {}

    /** Plain words inside a formula. */
    record Words(String text) implements Notation {}

    /** An extra gap in em; may be negative. */
    record Space(double em) implements Notation {}

    /** What a symbol does in a formula; it decides the slant and the gaps. */
    enum Kind {
        /** A letter that stands for a value: slanted. */
        VARIABLE,
        ORDINARY,
        /** A named function such as ln, or ∑. */
        FUNCTION,
        BINARY,
        RELATION,
        OPENING,
        CLOSING,
        PUNCTUATION,
        /** A fraction or another tall piece that wants a little air. */
        INNER
    }
}
