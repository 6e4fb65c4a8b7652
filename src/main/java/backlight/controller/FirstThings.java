package backlight.controller;

import backlight.model.scene.BackpropState;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.view.screen.FirstMinute.Thing;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Which of the things to try in the first minute have been done: seen at what they leave in the scene. */
final class FirstThings {
    private final ReadOnlyObjectWrapper<Optional<Set<Thing>>> done = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** What has been done so far; empty while nobody is asked to try anything. */
    ReadOnlyObjectProperty<Optional<Set<Thing>>> doneProperty() {
        return done.getReadOnlyProperty();
    }

    /** Asks to try all of them. */
    void begin() {
        done.set(Optional.of(Set.of()));
    }

    void end() {
        done.set(Optional.empty());
    }

    /** The scene has changed; true if with that all has been done. */
    boolean watch(SceneState before, SceneState after) {
        if (done.get().isEmpty()) return false;
        Optional<Thing> newest = between(before, after);
        if (newest.isEmpty() || done.get().get().contains(newest.get())) return false;
        Set<Thing> more = EnumSet.of(newest.get());
        more.addAll(done.get().get());
        done.set(Optional.of(more));
        return more.size() == Thing.values().length;
    }

    /** What leads from one scene to the other, if it is among the things to try. */
    static Optional<Thing> between(SceneState before, SceneState after) {
        if (before.workspace() != after.workspace()) return Optional.empty();
        return switch (after.workspace()) {
            case FUNCTIONS -> between(before.functions(), after.functions());
            case BACKPROP -> Optional.of(Thing.WAVE).filter(thing -> runs(before.backprop(), after.backprop()));
            case LAB ->
                Optional.of(Thing.RACE)
                        .filter(thing -> after.lab().epoch() > before.lab().epoch());
        };
    }

    private static Optional<Thing> between(FunctionsState before, FunctionsState after) {
        if (!before.locked() && after.locked()) return Optional.of(Thing.CURSOR);
        boolean same = before.curves().size() == after.curves().size()
                && before.focus() == after.focus()
                && before.focused().map(Curve::family).equals(after.focused().map(Curve::family));
        boolean changed = same
                && IntStream.range(0, after.curves().size())
                        .anyMatch(i -> !before.curves()
                                .get(i)
                                .values()
                                .equals(after.curves().get(i).values()));
        return changed ? Optional.of(Thing.PARAMETER) : Optional.empty();
    }

    /** Whether the light is on its way back through the network; where it stands still, it has come. */
    private static boolean runs(BackpropState before, BackpropState after) {
        Timeline timeline = new Timeline(after.network().depth());
        double time = after.picture().time();
        return time != before.picture().time()
                && time > timeline.end(Phase.LOSS, timeline.depth())
                && time < timeline.still();
    }
}
