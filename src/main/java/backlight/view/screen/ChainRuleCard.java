package backlight.view.screen;

import backlight.model.network.ChainRule;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.control.Buttons;
import backlight.view.control.Shown;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The gradient of one edge, unit, bias or learned slope, as the product that the chain rule makes of it. */
final class ChainRuleCard extends VBox {
    private final Messages messages;
    private final Consumer<String> clipboard;
    private final Label chip = new Label();
    private final Button copy;
    private final Label empty = new Label();
    private final FactorColumns columns;
    private final Icon stopped = new Icon(Feather.ZAP_OFF);
    private final Label meaning = new Label();
    private final HBox meaningRow = new HBox(stopped, meaning);
    private final ChainTerms terms;
    private final Separator line = new Separator();
    private final UpdateRows update;
    private Snapshot snapshot;
    private Optional<Part> part = Optional.empty();
    private ChainWords words;

    /** @param clipboard takes the chain rule as text when the user asks for it */
    ChainRuleCard(Messages messages, Consumer<String> clipboard) {
        this.messages = messages;
        columns = new FactorColumns(messages);
        this.clipboard = clipboard;
        terms = new ChainTerms(messages);
        update = new UpdateRows(messages);
        copy = Buttons.icon(Feather.COPY, messages.text("chain.copy"), this::copy);
        copy.getStyleClass().add("small");
        copy.getGraphic().getStyleClass().add("small");
        getStyleClass().addAll("card", "chain-card");
        empty.setText(messages.text("chain.empty"));
        for (Label sentence : new Label[] {empty, meaning}) {
            sentence.getStyleClass().add("note");
            sentence.setWrapText(true);
        }
        stopped.getStyleClass().add("small");
        meaningRow.getStyleClass().add("meaning-row");
        HBox.setHgrow(meaning, Priority.ALWAYS);
        getChildren().addAll(head(), empty, columns, meaningRow, terms, line, update);
        showParts(false);
    }

    private CardTitle head() {
        CardTitle head = new CardTitle(messages.text("chain.title"));
        chip.getStyleClass().addAll("mono", "part-chip");
        head.end(chip, copy);
        return head;
    }

    private void copy() {
        clipboard.accept(new ChainText(messages, snapshot, words).text());
    }

    /** @param newPart the selected or hovered part of the network, if there is one */
    void show(Snapshot newSnapshot, Optional<Part> newPart) {
        if (newSnapshot == snapshot && newPart.equals(part)) return;
        snapshot = newSnapshot;
        part = newPart;
        showParts(part.isPresent());
        part.ifPresent(this::show);
    }

    private void showParts(boolean chosen) {
        Shown.set(!chosen, empty);
        Shown.set(chosen, chip, copy, columns, meaningRow, terms, line, update);
    }

    private void show(Part chosen) {
        words = new ChainWords(messages, snapshot, ChainRule.of(snapshot.network(), snapshot.trace(), chosen));
        chip.setText(words.name());
        columns.show(words.columns());
        meaning.setText(words.meaning());
        Shown.set(words.rule().value() == 0, stopped);
        Shown.set(words.hasTerms(), terms);
        if (words.hasTerms()) terms.show(words);
        boolean learned = !(chosen instanceof UnitId unit && unit.layer() == 0);
        Shown.set(learned, line, update);
        if (learned) update.show(snapshot, chosen);
    }
}
