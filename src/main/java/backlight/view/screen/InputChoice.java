package backlight.view.screen;

import backlight.model.scene.BackpropState;
import backlight.view.control.Choice;
import backlight.view.control.NamedBox;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Which two of more than two inputs the map spans; the others are held where the shown sample has them. */
final class InputChoice extends VBox {
    private final Messages messages;
    private final SetupGestures gestures;
    private final Choice<Integer> across;
    private final Choice<Integer> up;
    private int x;
    private int y;

    InputChoice(Messages messages, SetupGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("map-choice");
        across = choice("map.across", input -> put(input, input == y ? x : y));
        up = choice("map.up", input -> put(input == x ? y : x, input));
        HBox boxes = new HBox(word("map.across"), across.box(), word("map.up"), up.box());
        boxes.getStyleClass().add("map-choice-row");
        boxes.setAlignment(Pos.CENTER_LEFT);
        Label held = word("map.held");
        held.setWrapText(true);
        held.setMinWidth(0);
        getChildren().addAll(boxes, held);
    }

    private Choice<Integer> choice(String words, Consumer<Integer> chosen) {
        ComboBox<Integer> box = new NamedBox<>(messages.text(words));
        box.getStyleClass().add("map-input");
        return new Choice<>(box, List.of(), input -> messages.text("map.input", input + 1), chosen);
    }

    private Label word(String key) {
        Label word = new Label(messages.text(key));
        word.getStyleClass().addAll("small", "muted");
        word.setMinWidth(USE_PREF_SIZE);
        return word;
    }

    /** Choosing what the other axis has exchanges the two. */
    private void put(int newX, int newY) {
        gestures.setMap(newX, newY);
    }

    void show(BackpropState state) {
        int inputs = state.network().inputs();
        Shown.set(inputs > 2, this);
        x = state.picture().mapX();
        y = state.picture().mapY();
        if (across.box().getItems().size() != inputs) {
            List<Integer> all = IntStream.range(0, inputs).boxed().toList();
            across.show(null);
            up.show(null);
            across.box().getItems().setAll(all);
            up.box().getItems().setAll(all);
        }
        across.show(x);
        up.show(y);
    }
}
