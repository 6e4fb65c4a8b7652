package backlight.model.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backlight.model.scene.SceneState;
import backlight.model.session.Session.Gesture;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Session session = new Session(SceneState.initial());

    private static UnaryOperator<SceneState> cursorAt(double x) {
        return scene -> scene.withFunctions(scene.functions().withX(x));
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
}
