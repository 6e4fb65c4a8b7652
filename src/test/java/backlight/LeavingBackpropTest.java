package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What runs in the Backprop workspace runs only while it is shown. */
@ExtendWith(OnFxThread.class)
class LeavingBackpropTest {
    private static SceneState scene(Workspace workspace) {
        return workspace.program().session().scene();
    }

    private static void lookOn(Workspace workspace, int looks) {
        int[] left = {looks};
        workspace.await(() -> left[0]-- <= 0);
    }

    @Test
    void playingStopsAndIsTakenUpAgain() {
        try (Workspace workspace = Workspace.open(BackpropStates.scene(BackpropState.initial()))) {
            workspace.key(KeyCode.SPACE);
            workspace.releaseKey(KeyCode.SPACE);
            workspace.await(() -> scene(workspace).backprop().picture().time() > 100);
            workspace.key(KeyCode.DIGIT1, false, true);
            double time = scene(workspace).backprop().picture().time();
            lookOn(workspace, 10);
            assertEquals(time, scene(workspace).backprop().picture().time());
            workspace.key(KeyCode.DIGIT2, false, true);
            lookOn(workspace, 10);
            assertEquals(time, scene(workspace).backprop().picture().time());
            workspace.key(KeyCode.SPACE);
            workspace.await(() -> scene(workspace).backprop().picture().time() > time);
        }
    }

    @Test
    void trainingStops() {
        try (Workspace workspace = Workspace.open(BackpropStates.scene(BackpropState.initial()))) {
            workspace.key(KeyCode.G);
            workspace.await(() -> scene(workspace).backprop().point().step() > 3);
            workspace.key(KeyCode.DIGIT1, false, true);
            workspace.key(KeyCode.DIGIT2, false, true);
            lookOn(workspace, 10);
            int step = scene(workspace).backprop().point().step();
            lookOn(workspace, 20);
            assertEquals(step, scene(workspace).backprop().point().step());
            assertTrue(workspace.texts().contains("Train"), "" + workspace.texts());
        }
    }
}
