package backlight.view.lab;

import backlight.model.scene.LabRow;
import backlight.view.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The name of a row, what it shows, and the axis that its cells share. */
final class RowHead extends Region {
    /** In em: what the numbers of the axis need. */
    private static final double AXIS = 4.9;

    private final Label note = new Label();
    private final VBox words;
    private final RowAxis axis = new RowAxis();
    private boolean measured;

    RowHead(Messages messages, LabRow row) {
        Label title = new Label(messages.text("lab.row." + row.id()));
        title.getStyleClass().add("row-title");
        title.setWrapText(true);
        note.getStyleClass().addAll("small", "muted");
        note.setWrapText(true);
        words = new VBox(title, note);
        words.getStyleClass().add("row-words");
        getStyleClass().add("row-head");
        getChildren().addAll(words, axis);
        getChildren().forEach(node -> node.setManaged(false));
    }

    /** @param words what the row shows, at the shown epoch where that matters */
    void setNote(String words) {
        note.setText(words);
        requestLayout();
    }

    /** More under the note, such as a legend. */
    void add(Node more) {
        words.getChildren().add(more);
    }

    /** The axis, which has room from now on. */
    RowAxis axis() {
        measured = true;
        return axis;
    }

    /** The height that the words need, in pixels. */
    double need(double width) {
        return note.getFont().getSize() + words.prefHeight(room(width));
    }

    private double room(double width) {
        double em = note.getFont().getSize();
        double taken = measured ? AXIS * em : 0;
        return Math.max(4 * em, width - Math.max(0.3 * em, taken));
    }

    @Override
    protected void layoutChildren() {
        double em = note.getFont().getSize();
        double width = room(getWidth());
        words.resizeRelocate(0, 0.5 * em, width, Math.min(words.prefHeight(width), getHeight()));
        axis.resizeRelocate(0, 0, getWidth() - 0.7 * em, getHeight());
    }
}
