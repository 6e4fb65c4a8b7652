package backlight.controller;

import backlight.model.scene.FunctionsState;
import backlight.model.session.Session;
import backlight.model.session.Session.Gesture;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/** Decides which edits of the Functions workspace are one step of undo: a drag, or a burst of the same kind. */
final class Steps {
    /** Longer pauses end a burst of the wheel or of a key, in nanoseconds. */
    static final long PAUSE = 700_000_000L;

    /** The kinds of edits that change a parameter begin with this. */
    static final String PARAMETER = "parameter";

    private final Session session;
    private final LongSupplier clock;
    private Gesture gesture = new Gesture();
    private String kind = "";
    private long last;
    private boolean dragging;

    /** @param clock nanoseconds, as {@link System#nanoTime} */
    Steps(Session session, LongSupplier clock) {
        this.session = session;
        this.clock = clock;
    }

    void begin() {
        dragging = true;
        gesture = new Gesture();
    }

    void end() {
        if (dragging && kind.startsWith(PARAMETER)) part(kind, FunctionsState::widened);
        dragging = false;
        kind = "";
    }

    FunctionsState state() {
        return session.scene().functions();
    }

    /** A step of its own. */
    void once(UnaryOperator<FunctionsState> change) {
        kind = "";
        session.edit(scene -> scene.withFunctions(change.apply(scene.functions())));
    }

    /** A part of the drag, or of the burst of this kind. */
    void part(String newKind, UnaryOperator<FunctionsState> change) {
        long now = clock.getAsLong();
        if (!dragging && !(newKind.equals(kind) && now - last < PAUSE)) gesture = new Gesture();
        kind = newKind;
        last = now;
        session.edit(gesture, scene -> scene.withFunctions(change.apply(scene.functions())));
    }

    /** No step at all. */
    void follow(UnaryOperator<FunctionsState> change) {
        session.follow(scene -> scene.withFunctions(change.apply(scene.functions())));
    }
}
