package backlight.model.session;

import backlight.model.scene.SceneState;
import java.util.ArrayDeque;
import java.util.Deque;
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

    private static final int MOST_STEPS = 1000;

    private final ReadOnlyObjectWrapper<SceneState> scene;
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper redoable = new ReadOnlyBooleanWrapper();
    private final Deque<SceneState> past = new ArrayDeque<>();
    private final Deque<SceneState> future = new ArrayDeque<>();
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
            past.push(before);
            if (past.size() > MOST_STEPS) past.removeLast();
        }
        last = gesture;
        future.clear();
        show(after);
    }

    /** Changes the scene without a step, as hovering does. */
    public void follow(UnaryOperator<SceneState> change) {
        show(change.apply(scene.get()));
    }

    public void undo() {
        if (past.isEmpty()) return;
        future.push(scene.get());
        last = null;
        show(past.pop());
    }

    public void redo() {
        if (future.isEmpty()) return;
        past.push(scene.get());
        last = null;
        show(future.pop());
    }

    private void show(SceneState state) {
        scene.set(state);
        undoable.set(!past.isEmpty());
        redoable.set(!future.isEmpty());
    }
}
