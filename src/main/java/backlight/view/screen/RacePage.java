package backlight.view.screen;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabPage;
import backlight.model.scene.LabState;
import backlight.model.training.Divergence;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;

/** A page of the Lab; above it what went wrong before the race, or in its place that the race itself failed. */
final class RacePage extends BorderPane {
    private final Messages messages;
    private final Label brokenOff = new Label();
    private final RaceFailure failure;
    private final StackPane failed;

    RacePage(Messages messages, LabGestures gestures) {
        this.messages = messages;
        failure = new RaceFailure(messages, gestures);
        failed = new StackPane(failure);
        failed.setMinSize(0, 0);
        brokenOff.getStyleClass().add("race-notice");
        brokenOff.setWrapText(true);
        brokenOff.setMinHeight(USE_PREF_SIZE);
        brokenOff.setMaxWidth(Double.MAX_VALUE);
        Shown.set(false, brokenOff);
        setTop(brokenOff);
    }

    /**
     * Shows this page of a race.
     *
     * @param frame of the same columns; null while nothing of their race is known yet
     * @param isFailed whether the race has ended by an error
     */
    void show(LabState state, LabSheet sheet, RaceFrame frame, boolean isFailed) {
        boolean races = state.page() != LabPage.BORN_DEAD;
        boolean broken = isFailed && races;
        Node wanted = broken ? failed : sheet.node();
        if (getCenter() != wanted) setCenter(wanted);
        if (broken) failure.show(state);
        else sheet.show(state, frame);
        Optional<Divergence> why = frame == null || broken || !races ? Optional.empty() : brokenOff(frame);
        Shown.set(why.isPresent(), brokenOff);
        why.ifPresent(there -> brokenOff.setText(messages.text("lab.prologue.broken", there.step())));
    }

    private static Optional<Divergence> brokenOff(RaceFrame frame) {
        return frame.race().recordings().stream()
                .flatMap(recording -> recording.entrant().brokenOff().stream())
                .findFirst();
    }
}
