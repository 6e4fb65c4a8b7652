package backlight.model.session;

import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the user is looking at, and how it came to be: the present {@link SceneState}, those before it and those
 * that were undone.
 */
public final class Session {
    /** Edits with the same gesture, one right after the other, are one step of undo. */
    public static final class Gesture {}

    /**
     * One step of undo. The workspace that is shown may change between the edits, but each is undone and redone where it
     * can be seen.
     *
     * @param state the scene on the other side of the step
     * @param before the workspace that it was made in
     * @param after the workspace that it led to
     */
    private record Step(SceneState state, Workspace before, Workspace after) {
        Step with(SceneState other) {
            return new Step(other, before, after);
        }
    }

    /** Where a session stood: its scene, and what could be undone and redone. */
    public static final class Mark {
        private final SceneState scene;
        private final List<Step> past;
        private final List<Step> future;

        private Mark(Session session) {
            scene = session.scene();
            past = List.copyOf(session.past);
            future = List.copyOf(session.future);
        }
    }

    private static final int MOST_STEPS = 1000;

    private final ReadOnlyObjectWrapper<SceneState> scene;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<Step> past = new ArrayDeque<>();
    private final Deque<Step> future = new ArrayDeque<>();
    private Gesture last;

    public Session(SceneState start) {
        scene = new ReadOnlyObjectWrapper<>(start);
    }

    public ReadOnlyObjectProperty<SceneState> sceneProperty() {
        return scene.getReadOnlyProperty();
    }

    public SceneState scene() {
        return scene.get();
    }

    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    public ReadOnlyBooleanProperty redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Changes the scene as one step of undo. */
    public void edit(UnaryOperator<SceneState> change) {
        edit(new Gesture(), change);
    }

    /** Changes the scene as a part of {@code gesture}. */
    public void edit(Gesture gesture, UnaryOperator<SceneState> change) {
        SceneState before = scene.get();
        SceneState after = change.apply(before);
        if (after.equals(before)) return;
        if (gesture != last) {
            past.push(new Step(before, before.workspace(), after.workspace()));
            if (past.size() > MOST_STEPS) past.removeLast();
        }
        last = gesture;
        future.clear();
        show(after);
    }

    /** Changes the scene without a step, as hovering and going to another workspace do. */
    public void follow(UnaryOperator<SceneState> change) {
        show(change.apply(scene.get()));
    }

    public void undo() {
        if (past.isEmpty()) return;
        Step step = past.pop();
        future.push(step.with(scene.get()));
        last = null;
        show(step.state().seenFrom(scene.get()).withWorkspace(step.before()));
    }

    public void redo() {
        if (future.isEmpty()) return;
        Step step = future.pop();
        past.push(step.with(scene.get()));
        last = null;
        show(step.state().seenFrom(scene.get()).withWorkspace(step.after()));
    }

    /** Where it stands now. */
    public Mark mark() {
        return new Mark(this);
    }

    /** Goes back to where it stood, as if nothing had been done since. */
    public void returnTo(Mark mark) {
        past.clear();
        past.addAll(mark.past);
        future.clear();
        future.addAll(mark.future);
        last = null;
        show(mark.scene);
    }

    private void show(SceneState state) {
        scene.set(state);
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
