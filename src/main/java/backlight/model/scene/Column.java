package backlight.model.scene;

import backlight.model.activation.ActivationFamily;
import backlight.model.network.Initialization;
import java.util.List;

/** One column of the Lab: what it has instead of what all columns share; nothing for the shared state itself. */
public record Column(List<Change> changes) {
    public Column {
        changes = List.copyOf(changes);
    }

    public static Column of(Change... changes) {
        return new Column(List.of(changes));
    }

    /** With this activation, as its paper or the lecture has it. */
    public static Column of(ActivationFamily family) {
        return of(new Change.OfActivation(family, family.initialValues()));
    }

    /** The whole state of that column. */
    BackpropState in(BackpropState shared) {
        BackpropState state = shared;
        for (Change change : changes) state = change.in(state);
        return state;
    }

    /** The whole state of that column after its prologue: what draws anew comes before it, all else after it. */
    BackpropState in(BackpropState shared, Prologue prologue) {
        BackpropState state = shared;
        for (Change change : changes) if (change.redraws()) state = change.in(state);
        state = prologue.in(state);
        for (Change change : changes) if (!change.redraws()) state = change.in(state);
        return state;
    }

    /** How that column's weights start. */
    public Initialization start(Initialization shared) {
        Initialization start = shared;
        for (Change change : changes) if (change instanceof Change.OfInitialization other) start = other.in(start);
        return start;
    }
}
