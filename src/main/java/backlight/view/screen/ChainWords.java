package backlight.view.screen;

import backlight.model.network.ChainRule;
import backlight.model.network.ChainRule.Factor;
import backlight.model.network.ChainRule.Kind;
import backlight.model.network.ParameterId;
import backlight.model.network.Trace;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.network.PartNames;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How a chain rule is written: symbols, numbers and plain words. */
final class ChainWords {
    /** A product of two numbers whose value is written like the others. */
    private static final int DIGITS = 3;

    /**
     * The result or a factor.
     *
     * @param latex its symbol
     * @param pills the parameters in it
     * @param gradient whether its sign is one of a gradient
     * @param words what it is
     */
    record Column(String latex, List<String> pills, double number, boolean gradient, String words) {}

    private final Messages messages;
    private final Trace trace;
    private final ChainRule rule;
    private final PartNames names;
    private final int depth;

    /** {@code weight}, {@code bias}, {@code slope}, {@code unit} or {@code input}: the end of message keys. */
    private final String kind;

    ChainWords(Messages messages, Snapshot snapshot, ChainRule rule) {
        this.messages = messages;
        this.rule = rule;
        trace = snapshot.trace();
        names = new PartNames(messages, snapshot.plan());
        depth = snapshot.plan().depth();
        kind = kind(rule);
    }

    private static String kind(ChainRule rule) {
        if (rule.part() instanceof ParameterId id) {
            return switch (id.kind()) {
                case WEIGHT -> "weight";
                case BIAS -> "bias";
                case SLOPE -> "slope";
            };
        }
        return rule.part().layer() == 0 ? "input" : "unit";
    }

    String name() {
        return names.of(rule.part());
    }

    /** The result, then the factors. */
    List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        List<String> pills = kind.equals("slope") ? List.of("a") : List.of();
        columns.add(new Column(resultSymbol(), pills, rule.value(), true, messages.text("chain.result." + kind)));
        for (Factor factor : rule.factors()) {
            Kind what = factor.kind();
            boolean gradient = what == Kind.UPSTREAM || what == Kind.ERROR || what == Kind.SHARED;
            columns.add(new Column(symbol(factor), List.of(), factor.value(), gradient, words(factor)));
        }
        return columns;
    }

    private String resultSymbol() {
        return switch (kind) {
            case "weight" -> "\\frac{\\partial L}{\\partial w_{ji}}";
            case "bias" -> "\\frac{\\partial L}{\\partial b_j}";
            case "slope" -> "\\frac{\\partial L}{\\partial a}";
            case "unit" -> "\\delta_j";
            default -> "\\frac{\\partial L}{\\partial x_i}";
        };
    }

    private String symbol(Factor factor) {
        return switch (factor.kind()) {
            case UPSTREAM -> kind.equals("input") ? "∑_k w_{ki} \\delta_k" : "\\frac{\\partial L}{\\partial a_j}";
            case ERROR -> "a_j - y_j";
            case SLOPE -> "f'(z_j)";
            case ACTIVATION -> factor.unit().layer() == 0 ? "x_i" : "a_i";
            case NEGATIVE_PART -> "\\min(0, z_j)";
            case SHARED -> "∑_j \\frac{\\partial L}{\\partial a_j} z_j";
        };
    }

    private String words(Factor factor) {
        UnitId unit = factor.unit();
        return switch (factor.kind()) {
            case UPSTREAM -> messages.text("chain.factor.upstream", source(unit.layer()));
            case ERROR ->
                messages.text(
                        "chain.factor.error", number(trace.a(depth, unit.unit())), number(trace.target(unit.unit())));
            case SLOPE -> messages.text("chain.factor.slope", number(trace.z(unit.layer(), unit.unit())));
            case ACTIVATION ->
                messages.text(unit.layer() == 0 ? "chain.factor.input" : "chain.factor.activation", names.of(unit));
            case NEGATIVE_PART -> messages.text("chain.factor.negative", number(trace.z(unit.layer(), unit.unit())));
            case SHARED -> messages.text("chain.factor.shared");
        };
    }

    private String source(int layer) {
        return layer == depth ? messages.text("chain.loss") : names.layer(layer + 1);
    }

    private static String number(double x) {
        return ExactNumber.text(x, DIGITS);
    }

    /** What the sign of the result means, or why it is 0. */
    String meaning() {
        double value = rule.value();
        if (value > 0) return messages.text("chain.plus", subject());
        if (value < 0) return messages.text("chain.minus", subject());
        if (!rule.stopped()) return messages.text("chain.underflow");
        String why = rule.factors().size() == 1 ? "chain.nothing." : "chain.zero.";
        return messages.text(why + kind);
    }

    /** What is raised: w, b, a, z or x. */
    private String subject() {
        return messages.text("chain.subject." + kind);
    }

    boolean hasTerms() {
        return !rule.terms().isEmpty() || rule.factors().get(0).kind() == Kind.SHARED;
    }

    /** The heading over the terms. */
    String termsTitle() {
        if (shared()) {
            String key = rule.terms().isEmpty() ? "chain.shared.none" : "chain.shared";
            return messages.text(key, names.layer(rule.part().layer()));
        }
        String count = rule.terms().size() == 1 ? "one" : "many";
        return messages.text(
                "chain.paths." + count, names.of(firstUnit()), rule.terms().size());
    }

    /** What the terms add up to; empty where the columns say so. */
    Optional<String> termsFormula() {
        boolean said = shared() || kind.equals("input");
        return said ? Optional.empty() : Optional.of("\\frac{\\partial L}{\\partial a_j} = ∑_k w_{kj} \\delta_k");
    }

    private UnitId firstUnit() {
        return rule.factors().get(0).unit();
    }

    /** Whether the terms are the units that share a slope, and not paths. */
    boolean shared() {
        return rule.factors().get(0).kind() == Kind.SHARED;
    }

    /** What leads somewhere, or shares the slope. */
    String name(ChainRule.Term term) {
        return names.of(term.unit());
    }

    ChainRule rule() {
        return rule;
    }
}
