package backlight.view.screen;

import backlight.view.control.Wrapping;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** The first line of a card: its title, and what stands at the right end. */
final class CardTitle extends HBox {
    private final Label title = new Label();

    CardTitle(String words, Node... beside) {
        getStyleClass().add("card-head");
        title.setText(words);
        title.getStyleClass().add("card-title");
        Wrapping.on(title);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().add(title);
        getChildren().addAll(beside);
        getChildren().add(space);
    }

    void rename(String words) {
        title.setText(words);
    }

    /** Adds a quiet remark at the right end. */
    Label note(String words) {
        Label note = new Label(words);
        note.getStyleClass().add("muted");
        note.getStyleClass().add("small");
        Wrapping.on(note);
        end(note);
        return note;
    }

    /** Adds what stands at the right end. */
    void end(Node... nodes) {
        getChildren().addAll(nodes);
    }
}
