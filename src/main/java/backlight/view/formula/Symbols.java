package backlight.view.formula;

import backlight.view.formula.Notation.Kind;
import backlight.view.formula.Notation.Symbol;
import java.util.HashMap;
import java.util.Map;

/** The symbols that a formula can use: their names in LaTeX and the sentences that they are read out with. */
final class Symbols {
    static final Symbol PRIME = new Symbol("′", Kind.ORDINARY);
    static final Symbol MINUS = new Symbol("−", Kind.BINARY);

    private static final Map<String, Symbol> BY_NAME = new HashMap<>();
    private static final Map<String, String> SENTENCES = new HashMap<>();

    static {
        define(Kind.VARIABLE, "α alpha, β beta, γ gamma, δ delta, ε varepsilon epsilon, ϵ epsilon, ζ zeta, η eta");
        define(Kind.VARIABLE, "θ theta, κ kappa, λ lambda, μ mu, ν nu, ξ xi, π pi, ρ rho, σ sigma, τ tau");
        define(Kind.VARIABLE, "φ varphi phi, ϕ phi, χ chi, ψ psi, ω omega");
        define(Kind.ORDINARY, "ℒ mathcal{L} L, ℝ mathbb{R} R, ⊤ top");
        define(Kind.ORDINARY, "Γ Gamma, Δ Delta, Θ Theta, Λ Lambda, Σ Sigma, Φ Phi, Ψ Psi, Ω Omega");
        define(Kind.ORDINARY, "∂ partial, ∇ nabla, ∞ infty infinity, … dots and-so-on, / / over, ! !");
        define(Kind.BINARY, "+ + plus, − - minus, ± pm plus-or-minus, · cdot times, × times, ⊙ odot times-elementwise");
        define(Kind.RELATION, "= = equals, < < less-than, > > greater-than, ≤ le less-or-equal, ≥ ge greater-or-equal");
        define(Kind.RELATION, "≤ leq less-or-equal, ≥ geq greater-or-equal, ≠ neq not-equal-to");
        define(Kind.RELATION, "≈ approx approximately, ≠ ne not-equal-to, ∈ in in, → to goes-to, ← gets gets, : :");
        define(
                Kind.FUNCTION,
                "ln ln, log log, exp exp, tanh tanh, cosh cosh, sinh sinh, max max, min min, erf erf, ∑ sum");
        BY_NAME.put(",", new Symbol(",", Kind.PUNCTUATION));
        BY_NAME.put(";", new Symbol(";", Kind.PUNCTUATION));
    }

    private Symbols() {}

    /** Reads "symbol name sentence, …"; without a third word the sentence is called like the symbol. */
    private static void define(Kind kind, String list) {
        for (String entry : list.split(", ")) {
            String[] words = entry.split(" ");
            Symbol symbol = new Symbol(words[0], kind);
            BY_NAME.put(words[1], symbol);
            BY_NAME.put(words[0], symbol);
            SENTENCES.put(words[0], words[words.length - 1]);
        }
    }

    /** The symbol with this LaTeX name (without the backslash) or this character; null if there is none. */
    static Symbol named(String name) {
        return BY_NAME.get(name);
    }

    /** The key under {@code speech.} of what is said for a symbol; without one, the symbol itself. */
    static String sentence(String text) {
        return SENTENCES.getOrDefault(text, text);
    }
}
