package backlight.view.screen;

import backlight.model.scene.BackpropState;
import backlight.view.control.Scroller;
import backlight.view.control.Wrapping;
import backlight.view.text.Messages;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.layout.VBox;

/** What the network learns from, what it is made of, how it is trained and how it starts. */
final class SetupPanel extends Scroller {
    private final DataSection data;
    private final NetworkSection network;
    private final StartSection start;
    private final TrainingSection training;

    /** @param map draws the data */
    SetupPanel(Messages messages, SetupGestures gestures, Node map) {
        data = new DataSection(messages, gestures, map);
        network = new NetworkSection(messages, gestures);
        start = new StartSection(messages, gestures);
        training = new TrainingSection(messages, gestures);
        VBox content = new VBox(data, new Separator(), network, new Separator(), training, new Separator(), start);
        content.getStyleClass().add("setup-content");
        setContent(content);
        getStyleClass().add("setup-panel");
    }

    void show(BackpropState state) {
        data.show(state);
        network.show(state);
        start.show(state);
        training.show(state);
    }

    static Label heading(Messages messages, String key) {
        Label heading = new Label(messages.text(key));
        heading.getStyleClass().add("card-title");
        Wrapping.on(heading);
        return heading;
    }

    static Label note(Messages messages, String key) {
        Label note = new Label(messages.text(key));
        note.getStyleClass().add("note");
        note.setWrapText(true);
        return note;
    }

    /** A control with its name above it. */
    static VBox named(Messages messages, String key, Node control) {
        Label name = new Label(messages.text(key));
        name.getStyleClass().add("setup-name");
        name.setLabelFor(control);
        Wrapping.on(name);
        VBox named = new VBox(name, control);
        named.getStyleClass().add("number-row");
        return named;
    }
}
