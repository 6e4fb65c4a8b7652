package backlight.view.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.concurrent.Callable;
import javafx.application.Application;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class PaletteTest {
    private static <T> T fx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(20_000, work);
    }

    @Test
    void theColoursFollowTheTheme() throws Exception {
        FxToolkit.registerPrimaryStage();
        List<Paint> grid = fx(() -> {
            Palette palette = new Palette();
            Scene scene = new Scene(new StackPane(palette));
            Theme.DARK.apply();
            scene.getRoot().applyCss();
            Paint dark = palette.grid().getValue();
            Theme.LIGHT.apply();
            scene.getRoot().applyCss();
            Paint light = palette.grid().getValue();
            Application.setUserAgentStylesheet(null);
            return List.of(dark, light);
        });
        assertEquals(List.of(Color.web("#1C232D"), Color.web("#EBEEF2")), grid);
    }
}
