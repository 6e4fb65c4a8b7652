package backlight.view.formula;

import java.util.List;

/** Formulas of every kind that the program shows, with the symbols of their parameters. */
enum Samples {
    IDENTITY("f(x) = x"),
    SIGMOID("f(x) = \\frac{1}{1 + e^{-x}}"),
    SIGMOID_DERIVATIVE("f'(x) = \\sigma(x)\\,(1-\\sigma(x))"),
    TANH("f(x) = \\tanh x = \\frac{e^{x} - e^{-x}}{e^{x} + e^{-x}}"),
    TANH_DERIVATIVE("f'(x) = 1 - \\tanh^2 x"),
    SOFTSIGN("f'(x) = \\frac{1}{(1 + |x|)^2}"),
    SOFTPLUS("f(x) = \\frac{\\ln(1+e^{\\beta x})}{\\beta}", "β"),
    RELU("f(x) = \\max(0, x)"),
    LEAKY_RELU("f(x) = \\begin{cases} x & x > 0 \\\\ s x & x \\le 0 \\end{cases}", "s"),
    ELU("f(x) = \\begin{cases} x & x > 0 \\\\ \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}", "α"),
    ELU_DERIVATIVE("f'(x) = \\begin{cases} 1 & x > 0 \\\\ \\alpha e^{x} & x < 0 \\end{cases}", "α"),
    SELU(
            "f(x) = \\begin{cases} \\lambda x & x > 0 \\\\ \\lambda \\alpha (e^{x} - 1) & x \\le 0 \\end{cases}",
            "α",
            "λ"),
    SELU_INVERSE(
            "f^{-1}(y) = \\begin{cases} \\frac{y}{\\lambda} & y > 0 \\\\"
                    + " \\ln\\left(1 + \\frac{y}{\\lambda\\alpha}\\right) & y \\le 0 \\end{cases}",
            "α",
            "λ"),
    GELU("f(x) = x\\,\\Phi(x)"),
    GELU_DERIVATIVE("f'(x) = \\Phi(x) + x\\,\\varphi(x)"),
    GELU_TANH("f(x) = \\frac{x}{2}\\left(1+\\tanh\\left(\\sqrt{2/\\pi}\\,(x+0.044715x^3)\\right)\\right)"),
    GELU_TANH_DERIVATIVE("f'(x) = \\frac{1 + \\tanh u}{2} + \\frac{x}{2}\\left(1-\\tanh^2 u\\right)"
            + "\\sqrt{\\frac{2}{\\pi}}\\left(1+0.134145x^2\\right)"),
    GELU_TANH_SPLIT("f(x) = \\frac{x}{2} (1 + \\tanh v), v = \\sqrt{\\frac{2}{\\pi}} (x + 0.044715 x^{3})"),
    GELU_TANH_SPLIT_DERIVATIVE(
            "f'(x) = \\frac{1 + \\tanh v}{2}" + " + \\frac{x}{2} \\operatorname{sech}^{2} v \\cdot \\frac{dv}{dx}"),
    SIGMOID_INVERSE("f^{-1}(y) = \\ln \\frac{y}{1 - y}"),
    TANH_INVERSE("f^{-1}(y) = \\frac{1}{2} \\ln \\frac{1 + y}{1 - y}"),
    STEP_DERIVATIVE("f'(x) = 0 \\text{ for } |x| > 0"),
    CELU("f(x) = \\begin{cases} x & x > 0 \\\\ \\alpha (e^{x / \\alpha} - 1) & x \\le 0 \\end{cases}", "α"),
    RRELU("f(x) = \\begin{cases} x & x > 0 \\\\ \\frac{l + u}{2} x & x \\le 0 \\end{cases}", "l", "u"),
    HARD_SWISH("f(x) = \\begin{cases} x & x > 3 \\\\ \\frac{x (x + 3)}{6} & |x| \\le 3 \\\\ 0 & x < -3 \\end{cases}"),
    SILU_DERIVATIVE("f'(x) = \\sigma(\\beta x) \\left(1 + \\beta x \\sigma(-\\beta x)\\right)", "β"),
    SWISH_DERIVATIVE("f'(x) = \\sigma(\\beta x)\\,(1+\\beta x\\,\\sigma(-\\beta x))", "β"),
    MISH("f(x) = x\\,\\tanh(\\ln(1 + e^{x}))"),
    MISH_DERIVATIVE("f'(x) = \\tanh s(x) + x\\,\\sigma(x)\\left(1 - \\tanh^2 s(x)\\right)"),
    HARD_SIGMOID(
            "f(x) = \\begin{cases} 0 & x \\le -3 \\\\ \\frac{x + 3}{6} & -3 < x < 3 \\\\ 1 & x \\ge 3 \\end{cases}"),
    WEIGHT_GRADIENT("\\frac{\\partial L}{\\partial w_{ji}^{(l)}} = \\delta_j^{(l)} a_i^{(l-1)}"),
    BACKPROP("\\delta^{(l)} = (W^{(l+1)})^{T} \\delta^{(l+1)} \\odot f'(z^{(l)})"),
    NORM("|g| \\le \\|\\delta\\| \\in [0, \\infty)"),
    LOSS(
            "\\nabla \\mathcal{L} = \\sum_k \\frac{\\partial \\mathcal{L}}{\\partial a_k} \\cdot f'(z_k) \\pm \\varepsilon");

    final String latex;
    final List<String> parameters;

    Samples(String latex, String... parameters) {
        this.latex = latex;
        this.parameters = List.of(parameters);
    }

    Notation.Row notation() {
        return NotationParser.parse(latex, parameters);
    }
}
