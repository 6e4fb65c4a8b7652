package backlight.controller;

import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import backlight.model.session.Session.Gesture;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Decides which edits of a workspace are one step of undo: a drag, or a burst of the same kind.
 *
 * @param <S> the part of the scene that is edited
 */
final class Steps<S> {
    /** Longer pauses end a burst of the wheel or of a key, in nanoseconds. */
    static final long PAUSE = 700_000_000L;

    private final Session session;
    private final LongSupplier clock;
    private final Function<SceneState, S> get;
    private final BiFunction<SceneState, S, SceneState> with;
    private Gesture gesture = new Gesture();
    private String kind = "";
    private long last;
    private boolean dragging;

    /**
     * @param clock nanoseconds, as {@link System#nanoTime}
     * @param get the part of a scene
     * @param with a scene with another part
     */
    Steps(
            Session session,
            LongSupplier clock,
            Function<SceneState, S> get,
            BiFunction<SceneState, S, SceneState> with) {
        this.session = session;
        this.clock = clock;
        this.get = get;
        this.with = with;
    }

    void begin() {
        dragging = true;
        gesture = new Gesture();
    }

    void end() {
        dragging = false;
        kind = "";
    }

    /** The kind of edit that the present drag has made last; empty without one. */
    String dragged() {
        return dragging ? kind : "";
    }

    /** The step that the present drag is. */
    Gesture gesture() {
        return gesture;
    }

    boolean isDragging() {
        return dragging;
    }

    S state() {
        return get.apply(session.scene());
    }

    /** A step of its own. */
    void once(UnaryOperator<S> change) {
        kind = "";
        session.edit(scene -> changed(scene, change));
    }

    /** A part of the drag, or of the burst of this kind. */
    void part(String newKind, UnaryOperator<S> change) {
        long now = clock.getAsLong();
        if (!dragging && !(newKind.equals(kind) && now - last < PAUSE)) gesture = new Gesture();
        kind = newKind;
        last = now;
        session.edit(gesture, scene -> changed(scene, change));
    }

    /** No step at all. */
    void follow(UnaryOperator<S> change) {
        session.follow(scene -> changed(scene, change));
    }

    private SceneState changed(SceneState scene, UnaryOperator<S> change) {
        return with.apply(scene, change.apply(get.apply(scene)));
    }
}
