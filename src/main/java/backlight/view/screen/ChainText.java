package backlight.view.screen;

import backlight.model.network.ChainRule.Term;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.formula.NotationParser;
import backlight.view.formula.PlainText;
import backlight.view.screen.ChainWords.Column;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.StringJoiner;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A chain rule as plain text, with all digits. */
final class ChainText {
    private final Messages messages;
    private final Snapshot snapshot;
    private final ChainWords words;

    ChainText(Messages messages, Snapshot snapshot, ChainWords words) {
        this.messages = messages;
        this.snapshot = snapshot;
        this.words = words;
    }

    String text() {
        StringJoiner lines = new StringJoiner("\n");
        lines.add(messages.text("chain.title") + ", " + words.name());
        lines.add(product(column -> symbol(column.latex())));
        lines.add(product(column -> factor(column.number())));
        if (words.hasTerms()) addTerms(lines);
        boolean input = words.rule().part() instanceof UnitId unit && unit.layer() == 0;
        if (!input) addUpdate(lines);
        return lines.toString();
    }

    private String product(Function<Column, String> part) {
        List<Column> columns = words.columns();
        String factors = columns.stream().skip(1).map(part).collect(Collectors.joining(" · "));
        return part.apply(columns.get(0)) + " = " + factors;
    }

    private static String symbol(String latex) {
        return PlainText.of(NotationParser.parse(latex, List.of()));
    }

    private static String factor(double number) {
        String text = Numbers.full(number);
        return number < 0 ? "(" + text + ")" : text;
    }

    private void addTerms(StringJoiner lines) {
        words.termsFormula().ifPresent(latex -> lines.add(symbol(latex)));
        for (Term term : words.rule().terms()) {
            lines.add("  " + words.name(term) + ": " + factor(term.left()) + " · " + factor(term.right()) + " = "
                    + Numbers.full(term.product()));
        }
        lines.add("  " + messages.text("chain.sum") + ": "
                + Numbers.full(words.rule().factors().get(0).value()));
    }

    private void addUpdate(StringJoiner lines) {
        ParameterId id = UpdateRows.learned(words.rule().part());
        int index = snapshot.network().layout().indexOf(id);
        lines.add(line(messages.text("chain.sample"), snapshot.gradient(index)));
        lines.add(line(messages.text("chain.batch", snapshot.batch()), snapshot.batchGradient(index)));
        String symbol = messages.text("chain.symbol." + id.kind());
        lines.add(line(messages.text("chain.update", symbol), snapshot.update(index)));
    }

    private static String line(String name, double number) {
        return name + ": " + Numbers.full(number);
    }
}
