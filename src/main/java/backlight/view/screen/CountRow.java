package backlight.view.screen;

import backlight.view.control.Buttons;
import backlight.view.text.Messages;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** A small count, at least 1, with a button for one less and one for one more. */
final class CountRow extends HBox {
    private final int most;
    private final Label number = new Label();
    private final Button less;
    private final Button more;
    private int shown = 1;

    /**
     * @param id its words are {@code setup.<id>}, {@code setup.<id>.less} and {@code setup.<id>.more}
     * @param changed is told the count that is wanted
     * @param of what to put into the words
     */
    CountRow(Messages messages, String id, int most, IntConsumer changed, Object... of) {
        this.most = most;
        Label name = new Label(messages.text("setup." + id, of));
        name.getStyleClass().add("setup-name");
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        number.getStyleClass().addAll("mono", "count");
        less = Buttons.icon(Feather.MINUS, messages.text("setup." + id + ".less", of), () -> changed.accept(shown - 1));
        more = Buttons.icon(Feather.PLUS, messages.text("setup." + id + ".more", of), () -> changed.accept(shown + 1));
        less.getStyleClass().add("small");
        more.getStyleClass().add("small");
        setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(name, less, number, more);
    }

    void show(int count) {
        shown = count;
        number.setText(Integer.toString(count));
        less.setDisable(count <= 1);
        more.setDisable(count >= most);
    }
}
