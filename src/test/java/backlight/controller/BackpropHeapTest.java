package backlight.controller;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Picture.StepSize;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.model.session.Session;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;

/** An hour of play, in small: frames follow each other as fast as they can. */
class BackpropHeapTest {
    private static final long FRAME = 16_000_000;
    private static final int FRAMES = 20_000;
    private static final long MARGIN = 3_000_000;

    private final Session session = new Session(SceneState.initial().withWorkspace(Workspace.BACKPROP));
    private final BackpropController controller = new BackpropController(session, () -> 0, Runnable::run);
    private long now = FRAME;

    BackpropHeapTest() {
        session.sceneProperty().subscribe(scene -> controller.sceneChanged());
    }

    /** Plays, and now and then makes an epoch at once, edits a setting and takes it back. */
    private void play(int frames) {
        for (int k = 0; k < frames; k++) {
            if (k % 200 == 0) {
                controller.setStepSize(StepSize.EPOCH);
                controller.step(1);
                controller.frame(now += FRAME);
                controller.setSpeed(k % 400 == 0 ? 4 : 1);
                session.undo();
                controller.play();
            }
            controller.frame(now += FRAME);
        }
    }

    private static long used() {
        for (int k = 0; k < 3; k++) System.gc();
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }

    @Test
    void thousandsOfFramesKeepTheHeapFlat() {
        play(FRAMES / 10);
        long before = used();
        int steps = session.scene().backprop().point().step();
        play(FRAMES - FRAMES / 10);
        long grown = used() - before;
        assertTrue(session.scene().backprop().point().step() > steps + 100, "it has trained");
        assertTrue(grown < MARGIN, "the heap has grown by " + grown + " bytes");
    }
}
