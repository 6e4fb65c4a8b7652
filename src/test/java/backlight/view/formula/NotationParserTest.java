package backlight.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.formula.Notation.Cases;
import backlight.view.formula.Notation.Fenced;
import backlight.view.formula.Notation.Fraction;
import backlight.view.formula.Notation.Kind;
import backlight.view.formula.Notation.Pill;
import backlight.view.formula.Notation.Row;
import backlight.view.formula.Notation.Script;
import backlight.view.formula.Notation.Symbol;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NotationParserTest {
    private static final Symbol X = new Symbol("x", Kind.VARIABLE);

    private static Notation only(String latex, String... parameters) {
        List<Notation> items = NotationParser.parse(latex, List.of(parameters)).items();
        assertEquals(1, items.size(), () -> "pieces of " + latex);
        return items.get(0);
    }

    @ParameterizedTest
    @EnumSource
    void everySampleIsUnderstood(Samples sample) {
        assertTrue(sample.notation().items().size() > 0);
    }

    @Test
    void lettersAreVariablesAndNumbersStayWhole() {
        Notation number = new Symbol("0.044715", Kind.ORDINARY);
        assertEquals(new Row(List.of(number, X)), NotationParser.parse("0.044715x", List.of()));
        assertEquals(new Symbol("−", Kind.BINARY), only("-"));
        assertEquals(new Symbol("≤", Kind.RELATION), only("\\le"));
        assertEquals(new Symbol("tanh", Kind.FUNCTION), only("\\tanh"));
        assertEquals(new Symbol("sech", Kind.FUNCTION), only("\\operatorname{sech}"));
        assertEquals(new Symbol("ℒ", Kind.ORDINARY), only("\\mathcal{L}"));
    }

    @Test
    void theSymbolOfAParameterIsAPillWithItsIndex() {
        assertEquals(new Pill(0, "α"), only("\\alpha", "α", "λ"));
        assertEquals(new Pill(1, "λ"), only("\\lambda", "α", "λ"));
        assertEquals(new Pill(0, "s"), only("s", "s"));
        assertEquals(new Symbol("α", Kind.VARIABLE), only("\\alpha", "λ"));
    }

    @Test
    void scriptsMayComeInAnyOrderAndOfOneTokenOrAGroup() {
        Notation i = new Symbol("i", Kind.VARIABLE);
        Notation two = new Symbol("2", Kind.ORDINARY);
        assertEquals(new Script(X, two, i), only("x_i^2"));
        assertEquals(new Script(X, two, i), only("x^{2}_{i}"));
        assertEquals(new Script(X, Symbols.PRIME, Notation.EMPTY), only("x'"));
    }

    @Test
    void parenthesesHoldWhatTheyEnclose() {
        assertEquals(new Fenced("(", X, ")", false), only("(x)"));
        assertEquals(new Fenced("(", X, ")", true), only("\\left( x \\right)"));
        assertEquals(new Fenced("|", X, "|", true), only("|x|"));
        assertEquals(")", assertInstanceOf(Fenced.class, only("[0, \\infty)")).closing());
    }

    @Test
    void casesHaveAValueAndACondition() {
        Cases cases = assertInstanceOf(Cases.class, only("\\begin{cases} x & x > 0 \\\\ 0 \\end{cases}"));
        assertEquals(2, cases.rows().size());
        assertEquals(X, cases.rows().get(0).value());
        assertEquals(
                3,
                assertInstanceOf(Row.class, cases.rows().get(0).condition())
                        .items()
                        .size());
        assertEquals(Notation.EMPTY, cases.rows().get(1).condition());
    }

    @Test
    void fractionsNest() {
        Fraction outer = assertInstanceOf(Fraction.class, only("\\frac{\\frac{1}{x}}{x}"));
        assertInstanceOf(Fraction.class, outer.numerator());
        assertEquals(X, outer.denominator());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1 + \\foo; position 4; \\foo is not known",
                "(x; position 2; ) is expected, not the end",
                "x); position 1; the end is expected, not )",
                "\\frac{1}x; position 8; { is expected, not x",
                "x^2^3; position 2; a second ^",
                "e^; position 2; something is missing",
                "\\begin{matrix}; position 6; only cases",
                "\\left x; position 6; a delimiter is expected",
                "\\text x; position 6; a name in braces",
            })
    void aMistakeIsNamedWithItsPlace(String latex, String position, String what) {
        String message = assertThrows(
                        IllegalArgumentException.class, () -> NotationParser.parse(latex, List.of()), latex)
                .getMessage();
        assertTrue(message.contains(position) && message.contains(what), message);
    }
}
