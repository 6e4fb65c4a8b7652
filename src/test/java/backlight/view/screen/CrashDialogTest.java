package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.screen.CrashDialog.Report;
import backlight.view.text.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class CrashDialogTest {
    private static final Path LOG = Path.of("/logs/backlight.log");

    private final List<String> copied = new ArrayList<>();
    private CrashDialog dialog;

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(new StackPane(), 800, 600));
        stage.setX(0);
        stage.setY(0);
        stage.show();
        dialog = new CrashDialog(Messages.load(), stage, copied::add);
    }

    private void show(FxRobot robot, String message, Optional<Path> log, long times) {
        robot.interact(() -> dialog.show(new Report(message, "details of " + message, log, times)));
    }

    private static String text(FxRobot robot, String id) {
        return robot.lookup(id).queryAs(Labeled.class).getText();
    }

    private static boolean shown(FxRobot robot, String id) {
        return robot.lookup(id).query().isVisible();
    }

    @Test
    void itNamesTheMessageAndTheLog(FxRobot robot) {
        show(robot, "first", Optional.of(LOG), 1);
        assertEquals("first", text(robot, "#crash-message"));
        assertEquals(
                LOG.toString(),
                robot.lookup("#crash-path").queryAs(TextField.class).getText());
        assertFalse(shown(robot, "#crash-count"));
    }

    @Test
    void itSaysThatNothingCouldBeLogged(FxRobot robot) {
        show(robot, "first", Optional.empty(), 1);
        assertTrue(text(robot, "#crash-where").contains("could not be written"));
        assertFalse(shown(robot, "#crash-path"));
    }

    @Test
    void itCountsOnWhileItIsOpenAndAnewAfterwards(FxRobot robot) {
        show(robot, "first", Optional.of(LOG), 1);
        show(robot, "second", Optional.of(LOG), 2);
        assertEquals("second", text(robot, "#crash-message"));
        assertTrue(text(robot, "#crash-count").contains("3 times"));
        assertEquals(1, robot.lookup("#crash-message").queryAll().size());
        robot.clickOn("#crash-close");
        assertTrue(robot.lookup("#crash-message")
                .tryQuery()
                .filter(Node::isVisible)
                .isEmpty());
        show(robot, "third", Optional.of(LOG), 1);
        assertFalse(shown(robot, "#crash-count"));
    }

    @Test
    void itStopsCountingAtSomePoint(FxRobot robot) {
        show(robot, "first", Optional.of(LOG), 5000);
        assertTrue(text(robot, "#crash-count").contains("more than 999"));
        show(robot, "one more", Optional.of(LOG), 1);
        assertEquals("first", text(robot, "#crash-message"));
    }

    @Test
    void copyingTakesTheLatestDetailsAndKeepsItOpen(FxRobot robot) {
        show(robot, "first", Optional.of(LOG), 1);
        show(robot, "second", Optional.of(LOG), 1);
        robot.clickOn("#crash-copy");
        assertEquals(List.of("details of second"), copied);
        assertTrue(shown(robot, "#crash-message"));
    }

    @Test
    void aLongMessageIsCut(FxRobot robot) {
        show(robot, "x".repeat(100_000), Optional.of(LOG), 1);
        assertEquals(501, text(robot, "#crash-message").length());
    }
}
