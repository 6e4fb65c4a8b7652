package backlight.model.scene;

import backlight.model.activation.ActivationFamily;
import backlight.model.lab.Entrant;
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
        BackpropState drawn = with(shared, true);
        return with(drawn.withStart(prologue.end(drawn).parameters()), false);
    }

    /** As it takes part in a race. */
    Entrant entrant(BackpropState shared) {
        BackpropState state = in(shared);
        return new Entrant(state.setup(), state.start());
    }

    /** As it takes part in a race after its prologue. */
    Entrant entrant(BackpropState shared, Prologue prologue) {
        BackpropState drawn = with(shared, true);
        Prologue.End end = prologue.end(drawn);
        BackpropState state = with(drawn.withStart(end.parameters()), false);
        return new Entrant(state.setup(), state.start(), end.divergence());
    }

    private BackpropState with(BackpropState before, boolean redrawing) {
        BackpropState state = before;
        for (Change change : changes) if (change.redraws() == redrawing) state = change.in(state);
        return state;
    }

    /** How that column's weights start. */
    public Initialization start(Initialization shared) {
        Initialization start = shared;
        for (Change change : changes) if (change instanceof Change.OfInitialization other) start = other.in(start);
        return start;
    }
}
