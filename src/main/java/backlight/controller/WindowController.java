package backlight.controller;

import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import backlight.view.screen.FirstMinute;
import backlight.view.screen.WorkbenchGestures;
import backlight.view.style.Motion;
import backlight.view.style.Theme;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** Undo; which workspace is shown and the look of the window, which are no steps of undo. */
public final class WindowController implements WorkbenchGestures {
    public static final double SMALLEST_TEXT = 1;
    public static final double LARGEST_TEXT = 2.5;

    private static final double TEXT_STEP = 0.25;

    private final Session session;
    private final FirstThings first = new FirstThings();
    private final ObjectProperty<Theme> theme;
    private final DoubleProperty textScale;
    private final ObjectProperty<Motion> motion = new SimpleObjectProperty<>(Motion.SMOOTH);

    public WindowController(Session session, Theme theme, double textScale) {
        this.session = session;
        this.theme = new SimpleObjectProperty<>(theme);
        this.textScale = new SimpleDoubleProperty(textScale);
    }

    public ReadOnlyObjectProperty<Theme> themeProperty() {
        return theme;
    }

    public ReadOnlyDoubleProperty textScaleProperty() {
        return textScale;
    }

    public ReadOnlyObjectProperty<Motion> motionProperty() {
        return motion;
    }

    /** What a newcomer has tried so far; empty while that is not asked. */
    public ReadOnlyObjectProperty<Optional<Set<FirstMinute.Thing>>> firstMinuteProperty() {
        return first.doneProperty();
    }

    /** Ticks off what leads to this scene; true if with that all has been tried, which ends the first minute. */
    public boolean sceneChanged(SceneState before, SceneState after) {
        boolean all = first.watch(before, after);
        if (all) first.end();
        return all;
    }

    @Override
    public void beginFirstMinute() {
        first.begin();
    }

    @Override
    public void endFirstMinute() {
        first.end();
    }

    @Override
    public void undo() {
        session.undo();
    }

    @Override
    public void redo() {
        session.redo();
    }

    @Override
    public void setWorkspace(Workspace workspace) {
        if (session.scene().workspace() != workspace) session.follow(scene -> scene.withWorkspace(workspace));
    }

    @Override
    public void setTheme(Theme changed) {
        theme.set(changed);
    }

    @Override
    public void nextTheme() {
        Theme[] themes = Theme.values();
        theme.set(themes[(theme.get().ordinal() + 1) % themes.length]);
    }

    @Override
    public void setTextScale(double scale) {
        textScale.set(Math.max(SMALLEST_TEXT, Math.min(LARGEST_TEXT, scale)));
    }

    @Override
    public void setMotion(Motion changed) {
        motion.set(changed);
    }

    /** One step larger or smaller. */
    public void changeText(int direction) {
        setTextScale(textScale.get() + direction * TEXT_STEP);
    }
}
