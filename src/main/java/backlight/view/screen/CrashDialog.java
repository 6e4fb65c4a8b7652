package backlight.view.screen;

import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Tells the user of errors inside the program: one window, however many there are, and none is in the way. */
public final class CrashDialog {
    /**
     * Errors since the last report.
     *
     * @param message what the latest one says
     * @param details everything known of it, for someone who can mend it
     * @param log the file that has the details; empty if none could be written
     * @param times how many, 1 or more
     */
    public record Report(String message, String details, Optional<Path> log, long times) {}

    /** An error in every frame must not keep this window busy for ever. */
    private static final long MOST_SHOWN = 999;

    private static final int LONGEST_MESSAGE = 500;

    private final Messages messages;
    private final Window owner;
    private final Consumer<String> clipboard;
    private final Label message = text("crash-message");
    private final Label where = text("crash-where");
    private final Label count = text("crash-count");
    private final TextField path = new TextField();
    private Dialog<ButtonType> dialog;
    private String details = "";
    private long times;

    /**
     * @param owner the window over which it opens
     * @param clipboard takes the details when the user asks for them
     */
    public CrashDialog(Messages messages, Window owner, Consumer<String> clipboard) {
        this.messages = messages;
        this.owner = owner;
        this.clipboard = clipboard;
        path.setId("crash-path");
        path.setEditable(false);
    }

    /** Opens the window, or counts on in the open one. */
    public void show(Report report) {
        boolean open = dialog != null && dialog.isShowing();
        if (open && times > MOST_SHOWN) return;
        times = open ? times + report.times() : report.times();
        fill(report);
        if (open) dialog.getDialogPane().getScene().getWindow().sizeToScene();
        else open();
    }

    private void fill(Report report) {
        details = report.details();
        message.setText(shortened(report.message()));
        where.setText(messages.text(report.log().isPresent() ? "crash.logged" : "crash.notLogged"));
        path.setText(report.log().map(Path::toString).orElse(""));
        Shown.set(report.log().isPresent(), path);
        count.setText(
                times > MOST_SHOWN
                        ? messages.text("crash.repeatedOften", MOST_SHOWN)
                        : messages.text("crash.repeated", times));
        Shown.set(times > 1, count);
    }

    private void open() {
        dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(messages.text("program.name"));
        dialog.setResizable(true);
        fill(dialog.getDialogPane());
        dialog.show();
    }

    private void fill(DialogPane pane) {
        ButtonType copy = new ButtonType(messages.text("program.copyDetails"), ButtonData.LEFT);
        ButtonType close = new ButtonType(messages.text("program.close"), ButtonData.CANCEL_CLOSE);
        pane.getStyleClass().add("crash-dialog");
        pane.setHeaderText(messages.text("crash.sentence"));
        pane.setContent(content());
        pane.getButtonTypes().setAll(copy, close);
        pane.lookupButton(close).setId("crash-close");
        Node copyButton = pane.lookupButton(copy);
        copyButton.setId("crash-copy");
        copyButton.addEventFilter(ActionEvent.ACTION, event -> {
            event.consume();
            clipboard.accept(details);
        });
    }

    private VBox content() {
        VBox box = new VBox(message, where, path, count);
        box.getStyleClass().add("crash-content");
        return box;
    }

    private static String shortened(String text) {
        return text.length() <= LONGEST_MESSAGE ? text : text.substring(0, LONGEST_MESSAGE) + "…";
    }

    private static Label text(String id) {
        Label label = new Label();
        label.setId(id);
        label.setWrapText(true);
        return label;
    }
}
