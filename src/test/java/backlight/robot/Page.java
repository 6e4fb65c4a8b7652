package backlight.robot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.Program;
import backlight.Workspace;
import backlight.controller.ShortcutTable;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The program in a window for a robot: what a user does anywhere, and what the user then sees. */
abstract class Page {
    final FxRobot robot;
    private final Program program;
    private final Stage stage;

    /** Call on the JavaFX thread, in {@code @Start}. */
    Page(FxRobot robot, Stage stage, SceneState start, double width, double height) {
        this.robot = robot;
        this.stage = stage;
        Messages messages =
                Messages.load().withKeys(id -> ShortcutTable.byId(id).keysText());
        Theme.DARK.apply();
        program = new Program(messages, start, Theme.DARK, 1, System::nanoTime);
        program.window().themeProperty().subscribe(Theme::apply);
        stage.setScene(program.scene(width, height));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    Program program() {
        return program;
    }

    Scene scene() {
        return stage.getScene();
    }

    <T extends Node> T node(Class<T> type, String selector, Predicate<T> which) {
        WaitForAsyncUtils.waitForFxEvents();
        return WaitForAsyncUtils.waitForAsyncFx(
                5000,
                () -> stage.getScene().getRoot().lookupAll(selector).stream()
                        .filter(type::isInstance)
                        .filter(Workspace::shown)
                        .map(type::cast)
                        .filter(which)
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing visible matches " + selector)));
    }

    Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    void drag(Point2D from, double dx, double dy) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) robot.moveTo(from.add(dx * i / 4, dy * i / 4));
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    void write(String text) {
        robot.write(text);
        settle();
    }

    void press(KeyCode... keys) {
        robot.push(keys);
        settle();
    }

    void clickOn(String words) {
        robot.clickOn(words);
        settle();
    }

    void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        WaitForAsyncUtils.waitForFxEvents();
    }

    void expectWritten(String words) {
        assertTrue(
                robot.lookup((Node node) -> node instanceof Labeled labeled
                                && words.equals(labeled.getText())
                                && Workspace.shown(node))
                        .tryQuery()
                        .isPresent(),
                "“" + words + "” is not to be seen");
    }

    void expectFocusIn(String selector) {
        Node owner = stage.getScene().getFocusOwner();
        assertTrue(
                owner != null && stage.getScene().getRoot().lookupAll(selector).contains(owner),
                () -> "the focus is on " + owner);
    }

    Node focusOwner() {
        return stage.getScene().getFocusOwner();
    }
}
