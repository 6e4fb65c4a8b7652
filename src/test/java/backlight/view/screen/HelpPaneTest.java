package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.screen.HelpPane.Line;
import backlight.view.screen.HelpPane.Section;
import java.util.Collections;
import java.util.List;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class HelpPaneTest {
    private HelpPane pane;

    @Start
    void start(Stage stage) {
        List<Line> many = Collections.nCopies(40, new Line("Ctrl+Z", "Undo"));
        pane = new HelpPane("Keys", List.of(new Section("Edit", many)));
        stage.setScene(new Scene(pane, 300, 200));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    @Test
    void allLinesAreThereAndScroll(FxRobot robot) {
        assertEquals(
                40,
                robot.lookup((Labeled label) -> label.getText().equals("Ctrl+Z"))
                        .queryAll()
                        .size());
        assertTrue(pane.getContent().getBoundsInLocal().getHeight()
                > pane.getViewportBounds().getHeight());
        assertTrue(pane.getContent().getBoundsInLocal().getWidth()
                <= pane.getViewportBounds().getWidth());
    }
}
