package backlight.view.screen;

import backlight.view.control.Shown;
import backlight.view.style.Icon;
import backlight.view.text.Messages;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Four things for a newcomer to try, each ticked off once it has been done. A line that lies over nothing. */
public final class FirstMinute extends HBox {
    /** What can be tried. */
    public enum Thing {
        /** Keeping the cursor of the charts in place. */
        CURSOR,
        /** Changing a parameter of a curve. */
        PARAMETER,
        /** Letting the gradient run through the network. */
        WAVE,
        /** Letting the networks of the Lab train. */
        RACE
    }

    private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

    private final Messages messages;
    private final Map<Thing, Label> lines = new EnumMap<>(Thing.class);
    private Set<Thing> done = Set.of();
    private boolean tiny;

    /** @param dismissed is told that the newcomer needs this no longer */
    public FirstMinute(Messages messages, Runnable dismissed) {
        this.messages = messages;
        getStyleClass().add("first-minute");
        Label title = new Label(messages.text("first.title"));
        title.getStyleClass().add("strong");
        FlowPane things = new FlowPane(title);
        things.getStyleClass().add("first-things");
        HBox.setHgrow(things, Priority.ALWAYS);
        for (Thing thing : Thing.values()) {
            Label line = new Label(messages.text("first." + thing));
            line.getStyleClass().add("first-thing");
            lines.put(thing, line);
            things.getChildren().add(line);
        }
        Button dismiss = new Button(messages.text("first.dismiss"));
        dismiss.setMinWidth(Region.USE_PREF_SIZE);
        dismiss.setOnAction(event -> dismissed.run());
        getChildren().addAll(things, dismiss);
        setAccessibleRole(AccessibleRole.PARENT);
        show(Set.of());
    }

    /** One thing after the other where there is little room. */
    void arrange(Room room) {
        tiny = room == Room.TINY;
        showThings();
    }

    private void showThings() {
        Optional<Thing> next =
                lines.keySet().stream().filter(thing -> !done.contains(thing)).findFirst();
        lines.forEach((thing, line) -> Shown.set(!tiny || next.equals(Optional.of(thing)), line));
    }

    /** Ticks off what has been done. */
    public void show(Set<Thing> newDone) {
        done = Set.copyOf(newDone);
        showThings();
        lines.forEach((thing, line) -> {
            boolean ticked = done.contains(thing);
            line.pseudoClassStateChanged(DONE, ticked);
            line.setGraphic(new Icon(ticked ? Feather.CHECK_CIRCLE : Feather.CIRCLE));
            line.setAccessibleText(messages.text(ticked ? "first.done" : "first.open", line.getText()));
        });
    }
}
