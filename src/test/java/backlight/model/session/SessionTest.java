package backlight.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session.Gesture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session(SceneState.initial());

    private static UnaryOperator<SceneState> cursorAt(double x) {
        return scene -> scene.withFunctions(scene.functions().withX(x));
    }

    private static FunctionsState at(double x) {
        return FunctionsState.initial().withX(x);
    }

    private double x() {
        return session.scene().functions().x();
    }

    @Test
    void theEditsOfOneGestureAreOneStep() {
        Gesture drag = new Gesture();
        session.edit(drag, cursorAt(1));
        session.edit(drag, cursorAt(2));
        session.edit(cursorAt(3));
        session.undo();
        assertEquals(2, x());
        session.undo();
        assertEquals(SceneState.initial(), session.scene());
        session.redo();
        assertEquals(2, x());
    }

    @Test
    void hoveringIsNoStepAndKeepsWhatCanBeRedone() {
        session.edit(cursorAt(1));
        session.undo();
        session.follow(cursorAt(5));
        session.redo();
        assertEquals(1, x());
    }

    @Test
    void anEditThatChangesNothingIsNoStep() {
        session.edit(UnaryOperator.identity());
        assertFalse(session.undoableProperty().get());
    }

    private void goTo(Workspace workspace) {
        session.follow(scene -> scene.withWorkspace(workspace));
    }

    @Test
    void anEditIsUndoneAndRedoneInTheWorkspaceInWhichItWasMade() {
        session.edit(cursorAt(1));
        goTo(Workspace.BACKPROP);
        session.edit(cursorAt(2));
        goTo(Workspace.FUNCTIONS);
        session.undo();
        assertEquals(SceneState.initial().withFunctions(at(1)).withWorkspace(Workspace.BACKPROP), session.scene());
        session.undo();
        assertEquals(SceneState.initial(), session.scene());
        goTo(Workspace.BACKPROP);
        session.redo();
        assertEquals(SceneState.initial().withFunctions(at(1)), session.scene());
        session.redo();
        assertEquals(SceneState.initial().withFunctions(at(2)).withWorkspace(Workspace.BACKPROP), session.scene());
        goTo(Workspace.FUNCTIONS);
        session.undo();
        assertEquals(Workspace.BACKPROP, session.scene().workspace());
    }

    @Test
    void anEditThatLeadsToAnotherWorkspaceIsUndoneInTheFirstAndRedoneInTheOther() {
        goTo(Workspace.BACKPROP);
        session.edit(scene -> cursorAt(3).apply(scene).withWorkspace(Workspace.FUNCTIONS));
        session.undo();
        assertEquals(Workspace.BACKPROP, session.scene().workspace());
        session.redo();
        assertEquals(SceneState.initial().withFunctions(at(3)), session.scene());
    }

    @Test
    void goingToAnotherWorkspaceIsNoStep() {
        goTo(Workspace.BACKPROP);
        assertFalse(session.undoableProperty().get());
    }
}
