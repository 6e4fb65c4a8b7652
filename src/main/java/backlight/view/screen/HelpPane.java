package backlight.view.screen;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The list of keys and gestures; it scrolls where there is little room. */
public final class HelpPane extends ScrollPane {
    /**
     * One line.
     *
     * @param keys what to press or to do, such as Ctrl+Z
     * @param meaning what happens then
     */
    public record Line(String keys, String meaning) {}

    /** Lines under a heading. */
    public record Section(String heading, List<Line> lines) {
        public Section {
            lines = List.copyOf(lines);
        }
    }

    private final VBox content = new VBox();

    public HelpPane(String title, List<Section> sections) {
        Label heading = label(title, "help-title");
        content.getChildren().add(heading);
        content.getStyleClass().add("help-content");
        sections.forEach(section -> content.getChildren().add(section(section)));
        setContent(content);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setAccessibleText(title);
        getStyleClass().add("help-pane");
    }

    /** Offers something more under the title, where the focus goes without scrolling. */
    void offer(String words, Runnable action) {
        Button button = new Button(words);
        button.setOnAction(event -> action.run());
        content.getChildren().add(1, button);
    }

    private static Region section(Section section) {
        VBox box = new VBox(label(section.heading(), "help-heading"), table(section.lines()));
        box.getStyleClass().add("help-section");
        return box;
    }

    private static GridPane table(List<Line> lines) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("help-lines");
        ColumnConstraints keys = new ColumnConstraints();
        keys.setMinWidth(Region.USE_PREF_SIZE);
        ColumnConstraints meaning = new ColumnConstraints();
        meaning.setHgrow(Priority.ALWAYS);
        grid.getColumnConstraints().addAll(keys, meaning);
        for (int row = 0; row < lines.size(); row++) {
            Line line = lines.get(row);
            grid.addRow(row, label(line.keys(), "help-keys"), label(line.meaning(), "help-meaning"));
        }
        return grid;
    }

    private static Label label(String text, String styleClass) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add(styleClass);
        return label;
    }
}
