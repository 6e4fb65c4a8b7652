package backlight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.BackpropState;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LeakTest {
    private static final int WINDOWS = 20;

    private static List<WeakReference<Object>> playTrainAndClose() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            try (Workspace workspace = Workspace.open(BackpropStates.scene(BackpropState.initial()))) {
                new Mouse(workspace, workspace.one(Node.class, ".network")).move(300, 200);
                workspace.key(KeyCode.SPACE);
                workspace.key(KeyCode.G);
                workspace.await(() ->
                        workspace.program().session().scene().backprop().point().step() > 2);
                return List.of(
                        new WeakReference<>(workspace.program()),
                        new WeakReference<>(workspace.scene().getRoot()));
            }
        });
    }

    private static List<WeakReference<Object>> openUseAndClose() {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, () -> {
            try (Workspace workspace = Workspace.open()) {
                workspace.press(workspace.card("Tanh"));
                new Mouse(workspace, workspace.one(Node.class, ".chart-pair")).move(500, 200);
                return List.of(
                        new WeakReference<>(workspace.program()),
                        new WeakReference<>(workspace.scene().getRoot()));
            }
        });
    }

    @Test
    void aClosedProgramIsForgotten() throws Exception {
        assertForgotten(WINDOWS, LeakTest::openUseAndClose);
    }

    @Test
    void aProgramThatWasClosedWhileItPlayedAndTrainedIsForgotten() throws Exception {
        assertForgotten(6, LeakTest::playTrainAndClose);
    }

    private static void assertForgotten(int windows, Supplier<List<WeakReference<Object>>> use) throws Exception {
        FxToolkit.registerPrimaryStage();
        List<WeakReference<Object>> programs = new ArrayList<>();
        for (int i = 0; i < windows; i++) programs.addAll(use.get());
        for (int i = 0; i < 40 && left(programs) > 2; i++) {
            System.gc();
            WaitForAsyncUtils.waitForFxEvents();
            Thread.sleep(25);
        }
        // The toolkit may keep the latest window.
        assertTrue(left(programs) <= 2, left(programs) + " of " + programs.size() + " are left");
    }

    private static long left(List<WeakReference<Object>> programs) {
        return programs.stream().filter(program -> program.get() != null).count();
    }
}
