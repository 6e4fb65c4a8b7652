package backlight;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class LeakTest {
    private static final int WINDOWS = 20;

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
        FxToolkit.registerPrimaryStage();
        List<WeakReference<Object>> programs = new ArrayList<>();
        for (int i = 0; i < WINDOWS; i++) programs.addAll(openUseAndClose());
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
