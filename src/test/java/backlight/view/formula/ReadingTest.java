package backlight.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReadingTest {
    private static Notation.Row read(String latex) {
        return NotationParser.parse(latex, List.of("α", "λ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "f(x) = \\begin{cases} x & x > 0 \\\\ \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}"
                        + "@f of x equals: x if x greater than 0; alpha times (e to the x minus 1) if x less or equal 0",
                "\\frac{1}{1 + e^{-x}}@1 over (1 plus e to the minus x)",
                "f'(x) = \\sigma(x)\\,(1-\\sigma(x))@f prime of x equals sigma of x times (1 minus sigma of x)",
                "x\\,\\Phi(x)@x times Phi of x",
                "f^{-1}(y)@f inverse of y",
                "\\tanh^2 x@tanh squared of x",
                "\\lambda \\alpha e^{\\alpha x}@lambda times alpha times e to the (alpha times x)",
                "\\frac{\\partial L}{\\partial w_{ji}^{(l)}} = \\delta_j^{(l)} a_i^{(l-1)}"
                        + "@partial L over partial w sub j i superscript l equals"
                        + " delta sub j superscript l times a sub i superscript l minus 1",
                "0 \\text{ for } |x| > 0@0 for absolute value of x greater than 0",
                "\\ln \\frac{y}{1 - y}, v = e^{x / \\alpha}@ln of y over (1 minus y), v equals e to the (x over alpha)",
                "\\sqrt{2/\\pi}@root of (2 over pi)",
                "\\|\\delta\\|@norm of delta",
                "|x| \\ge 1@absolute value of x greater or equal 1",
                "\\max(0, x)@max of (0, x)",
            })
    void aFormulaIsSpokenAsATeacherSaysIt(String latex, String spoken) {
        assertEquals(spoken, new Speech(backlight.view.text.Messages.load()).of(read(latex)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '@',
            value = {
                "\\begin{cases} x & x > 0 \\\\ \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}@x if x > 0; α(eˣ − 1) if x ≤ 0",
                "\\frac{1}{1 + e^{-x}}@1/(1 + e⁻ˣ)",
                "f'(x) = 1 - \\tanh^2 x@f′(x) = 1 − tanh² x",
                "x\\,\\Phi(x)@xΦ(x)",
                "w_{ji}^{(l)}@wⱼᵢ⁽ˡ⁾",
                "\\frac{\\partial L}{\\partial w_{ji}}@∂L/∂wⱼᵢ",
                "e^{\\beta x}@e^(βx)",
                "\\max(0, -x)@max(0, −x)",
            })
    void aFormulaIsOneLineOfUnicode(String latex, String plain) {
        assertEquals(plain, PlainText.of(read(latex)));
    }
}
