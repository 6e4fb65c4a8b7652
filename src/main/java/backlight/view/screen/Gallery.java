package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scene.FunctionsState;
import backlight.view.control.Scroller;
import backlight.view.control.SearchField;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All functions as small multiples, in groups, with a search. */
final class Gallery extends VBox {
    private final SearchField search;
    private final List<FunctionCard> cards = new ArrayList<>();
    private final Map<ActivationFamily.Group, FlowPane> groups = new EnumMap<>(ActivationFamily.Group.class);
    private final Map<ActivationFamily.Group, Label> headings = new EnumMap<>(ActivationFamily.Group.class);
    private final Label nothing = new Label();
    private final Messages messages;

    /** @param done is told when a search has found its function */
    Gallery(Messages messages, FunctionsGestures gestures, Runnable done) {
        this.messages = messages;
        getStyleClass().add("gallery");
        search = new SearchField(messages.text("gallery.search"));
        prepareSearch(gestures, done);
        nothing.getStyleClass().add("note");
        nothing.setWrapText(true);
        VBox content = new VBox();
        content.getStyleClass().add("gallery-content");
        for (ActivationFamily.Group group : ActivationFamily.Group.values()) addGroup(group, content);
        content.getChildren().add(nothing);
        for (ActivationFamily family : Activations.ALL) {
            cards.add(new FunctionCard(family, messages, gestures));
        }
        Scroller scroll = new Scroller(content);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(search, scroll);
        filter();
    }

    private void prepareSearch(FunctionsGestures gestures, Runnable done) {
        Hint.on(search, messages.text("gallery.search.hint"));
        search.setLeft(new Icon(Feather.SEARCH));
        search.textProperty().subscribe(this::filter);
        search.setOnAction(event -> sought().ifPresent(card -> {
            gestures.focus(card.family());
            search.clear();
            done.run();
        }));
        search.setOnKeyPressed(event -> {
            if (event.getCode() != KeyCode.ESCAPE || search.getText().isEmpty()) return;
            search.clear();
            event.consume();
        });
    }

    private void addGroup(ActivationFamily.Group group, VBox content) {
        Label heading =
                new Label(messages.text("activation.group." + group.name().toLowerCase(Locale.ROOT)));
        heading.getStyleClass().add("gallery-heading");
        heading.setWrapText(true);
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("gallery-group");
        headings.put(group, heading);
        groups.put(group, flow);
        content.getChildren().addAll(heading, flow);
    }

    void show(FunctionsState state) {
        cards.forEach(card -> card.show(state));
    }

    /** Fills this many cards, those that are seen before anybody scrolls, or all. */
    void fill(int first) {
        cards.stream().limit(first).forEach(FunctionCard::fill);
    }

    void fillAll() {
        fill(cards.size());
    }

    void search() {
        search.requestFocus();
        search.selectAll();
    }

    /** The function that fits best, once something is searched. */
    private Optional<FunctionCard> sought() {
        return search.getText().isBlank()
                ? Optional.empty()
                : cards.stream()
                        .filter(card -> card.matches(search.getText()))
                        .min(Comparator.comparingInt(card -> card.distance(search.getText())));
    }

    private Optional<FunctionCard> firstFound() {
        return cards.stream().filter(card -> card.matches(search.getText())).findFirst();
    }

    private void filter() {
        groups.forEach((group, flow) -> {
            flow.getChildren()
                    .setAll(cards.stream()
                            .filter(card -> card.family().group() == group && card.matches(search.getText()))
                            .toList());
            boolean any = !flow.getChildren().isEmpty();
            Shown.set(any, headings.get(group), flow);
        });
        boolean found = firstFound().isPresent();
        nothing.setText(found ? "" : messages.text("gallery.nothing", search.getText()));
        Shown.set(!found, nothing);
    }
}
