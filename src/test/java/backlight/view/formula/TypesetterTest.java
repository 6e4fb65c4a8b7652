package backlight.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.formula.Box.Extent;
import backlight.view.formula.Box.Form;
import backlight.view.formula.Box.Placed;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;

class TypesetterTest {
    private static final double NOTHING = 1e-9;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    private static Box box(String latex, String... parameters) {
        Typesetter typesetter = new Typesetter(new Stix());
        return typesetter.set(NotationParser.parse(latex, List.of(parameters)), Style.DISPLAY);
    }

    private static Placed leaf(Box box, Predicate<Box> wanted) {
        return box.leaves().stream()
                .filter(leaf -> wanted.test(leaf.box()))
                .findFirst()
                .orElseThrow();
    }

    private static Placed letter(Box box, String text) {
        return leaf(
                box,
                leaf -> leaf instanceof Box.Glyph glyph
                        && (glyph.text().equals(text) || glyph.text().equals(MathItalic.of(text))));
    }

    private static double width(String latex, String... parameters) {
        return box(latex, parameters).extent().width();
    }

    @Test
    void theBarLiesBetweenNumeratorAndDenominatorAndIsWider() {
        Box fraction = box("\\frac{1}{x}");
        Placed bar = leaf(fraction, leaf -> leaf instanceof Box.Rule);
        Placed one = letter(fraction, "1");
        Placed x = letter(fraction, "x");
        assertTrue(one.bottom() < bar.top() && bar.bottom() < x.top());
        assertTrue(bar.x() < x.x() && x.right() < bar.right());
        assertEquals(-Typesetter.AXIS, (bar.top() + bar.bottom()) / 2, 1e-9);
    }

    @Test
    void scriptsAreSmallRaisedAndLoweredAndDoNotTouch() {
        Box script = box("x_i^2");
        Placed base = letter(script, "x");
        Placed above = letter(script, "2");
        Placed below = letter(script, "i");
        assertTrue(above.y() < base.y() && base.y() < below.y());
        assertTrue(above.bottom() < below.top());
        assertTrue(above.x() >= base.right() - 0.1);
        assertEquals(0.7, ((Box.Glyph) above.box()).size());
        assertEquals(0.55, ((Box.Glyph) letter(box("e^{x^3}"), "3").box()).size());
    }

    @Test
    void theBraceSpansAllCasesAndTheirConditionsAreAligned() {
        Box cases = box("\\begin{cases} a & b \\\\ ccc & d \\\\ \\frac{e}{g} & h \\end{cases}");
        Placed brace = leaf(cases, leaf -> leaf instanceof Box.Stroke stroke && stroke.form() == Form.BRACE);
        assertTrue(brace.top() <= letter(cases, "a").top() + NOTHING);
        assertTrue(brace.bottom() >= letter(cases, "g").bottom() - NOTHING);
        assertEquals(letter(cases, "b").x(), letter(cases, "d").x(), 0.02);
        assertEquals(letter(cases, "a").x(), letter(cases, "c").x(), 0.02);
        assertEquals(-Typesetter.AXIS, (brace.top() + brace.bottom()) / 2, 1e-9);
    }

    @Test
    void onlyStretchyParenthesesGrow() {
        assertTrue(box("(\\frac{1}{x})").leaves().get(0).box() instanceof Box.Glyph);
        Box tall = box("\\left(\\frac{1}{x}\\right)");
        Placed opening = tall.leaves().get(0);
        assertTrue(opening.box() instanceof Box.Stroke);
        assertTrue(opening.box().extent().height()
                > 0.9 * box("\\frac{1}{x}").extent().height());
        assertTrue(box("\\left(x\\right)").leaves().get(0).box() instanceof Box.Glyph);
    }

    @Test
    void theRootCoversItsRadicand() {
        Box root = box("\\sqrt{x^2 + 1}");
        Placed sign = leaf(root, leaf -> leaf instanceof Box.Stroke);
        assertTrue(sign.top() < letter(root, "2").top()
                && sign.right() >= letter(root, "1").right());
    }

    @Test
    void aMinusWithoutALeftOperandIsASignAndStandsClose() {
        double operation = width("x - x") - width("x") * 2;
        double sign = width("- x") - width("x");
        assertEquals(2 * Spacing.MEDIUM, operation - sign, 1e-9);
        assertEquals(sign, width("x = - x") - width("x = x"), 1e-9);
    }

    @Test
    void aRelationIsWiderSpacedThanAnOperation() {
        double minus = width("x + x");
        assertEquals(2 * (Spacing.THICK - Spacing.MEDIUM), width("x = x") - minus, 0.01);
    }

    @Test
    void pillsOfOneSizeAreEquallyHighAndKeepTheBaseline() {
        Box product = box("\\lambda\\alpha x", "α", "λ");
        List<Placed> leaves = product.leaves();
        Extent first = leaves.get(0).box().extent();
        Extent second = leaves.get(1).box().extent();
        assertEquals(1, ((Box.Pill) leaves.get(0).box()).parameter());
        assertEquals(0, ((Box.Pill) leaves.get(1).box()).parameter());
        assertEquals(first.height(), second.height());
        assertEquals(leaves.get(2).y(), leaves.get(1).y());
        assertTrue(leaves.get(0).right() < leaves.get(1).x());
    }

    @ParameterizedTest
    @EnumSource
    void nothingOverlapsAndNothingSticksOut(Samples sample) {
        LineBreaker breaker = new LineBreaker(new Typesetter(new Stix()), sample.notation());
        for (double width : new double[] {100, 14, 8}) {
            assertSound(breaker.within(width).box(), sample);
        }
    }

    private static void assertSound(Box box, Samples sample) {
        List<Placed> leaves = box.leaves();
        for (Placed leaf : leaves) {
            assertTrue(leaf.x() >= -NOTHING && leaf.right() <= box.extent().width() + NOTHING, sample + " " + leaf);
            assertTrue(leaf.top() >= -box.extent().ascent() - NOTHING, sample + " above " + leaf);
            assertTrue(leaf.bottom() <= box.extent().descent() + NOTHING, sample + " below " + leaf);
        }
        for (int i = 0; i < leaves.size(); i++) {
            for (int j = i + 1; j < leaves.size(); j++) {
                assertTrue(
                        apart(leaves.get(i), leaves.get(j)), sample + ": " + leaves.get(i) + " and " + leaves.get(j));
            }
        }
    }

    /** An index may slip under the overhang of its base, and a root stands around its radicand. */
    private static boolean apart(Placed one, Placed other) {
        boolean root = one.box() instanceof Box.Stroke stroke && stroke.form() == Form.RADICAL;
        double slanted = one.box().extent().overhang() + 0.035;
        return root
                || one.right() - slanted <= other.x()
                || other.right() - slanted <= one.x()
                || one.bottom() <= other.top() + NOTHING
                || other.bottom() <= one.top() + NOTHING;
    }
}
