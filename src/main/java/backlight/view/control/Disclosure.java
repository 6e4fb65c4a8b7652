package backlight.view.control;

import backlight.view.style.Icon;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** What is one step away: a line that opens what lies below it. */
public final class Disclosure extends VBox {
    private final ToggleButton line;

    /** @param opened is called before the content comes into sight */
    public Disclosure(String words, Runnable opened, Node... content) {
        line = new ToggleButton(words, new Icon(Feather.CHEVRON_RIGHT));
        line.getStyleClass().setAll("disclosure-line");
        line.setMaxWidth(Double.MAX_VALUE);
        Wrapping.on(line);
        VBox below = new VBox(content);
        below.getStyleClass().add("disclosure-content");
        Shown.set(false, below);
        line.selectedProperty().subscribe((before, open) -> {
            if (open) opened.run();
            line.setGraphic(new Icon(open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT));
            Shown.set(open, below);
        });
        getStyleClass().add("disclosure");
        getChildren().addAll(line, below);
    }

    public Disclosure(String words, Node... content) {
        this(words, () -> {}, content);
    }

    public boolean isOpen() {
        return line.isSelected();
    }
}
