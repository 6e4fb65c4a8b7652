package backlight.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.Program;
import backlight.Workspace;
import backlight.controller.ShortcutTable;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.Predicate;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The Functions workspace for a robot: what a user does, and what the user then sees. */
final class FunctionsPage {
    private final FxRobot robot;
    private final Program program;
    private final Stage stage;

    /** Call on the JavaFX thread, in {@code @Start}. */
    FunctionsPage(FxRobot robot, Stage stage) {
        this.robot = robot;
        this.stage = stage;
        Messages messages =
                Messages.load().withKeys(id -> ShortcutTable.byId(id).keysText());
        Theme.DARK.apply();
        program = new Program(messages, SceneState.initial(), Theme.DARK, 1, System::nanoTime);
        program.window().themeProperty().subscribe(Theme::apply);
        stage.setScene(program.scene(1440, 900));
        stage.setX(0);
        stage.setY(0);
        stage.show();
    }

    Program program() {
        return program;
    }

    FunctionsState state() {
        return program.session().scene().functions();
    }

    double parameter() {
        return state().focused().orElseThrow().values().get(0);
    }

    private <T extends Node> T node(Class<T> type, String selector, Predicate<T> which) {
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

    private Point2D middle(Node node) {
        Bounds bounds = node.localToScreen(node.getLayoutBounds());
        return new Point2D(bounds.getCenterX(), bounds.getCenterY());
    }

    private Point2D plot() {
        return middle(node(Node.class, ".plot .chart", node -> true));
    }

    // Gestures

    void dragSlider(double pixels) {
        Slider slider = node(Slider.class, ".parameter-row .slider", node -> true);
        drag(middle(slider.lookup(".thumb")), pixels, 0);
    }

    void dragHandle(double pixels) {
        drag(middle(node(Label.class, ".handle", node -> true)), 0, pixels);
    }

    void dragPlot(double dx, double dy) {
        drag(plot().add(60, -60), dx, dy);
    }

    private void drag(Point2D from, double dx, double dy) {
        robot.moveTo(from).press(MouseButton.PRIMARY);
        for (int i = 1; i <= 4; i++) robot.moveTo(from.add(dx * i / 4, dy * i / 4));
        robot.release(MouseButton.PRIMARY);
        settle();
    }

    /** A bit of the wheel. (In a window without a screen it turns the other way.) */
    void wheel(boolean in) {
        robot.moveTo(plot());
        robot.scroll(4, in ? VerticalDirection.DOWN : VerticalDirection.UP);
        settle();
    }

    /** Out of the charts, where its moves would take the cursor along. */
    void parkMouse() {
        robot.moveTo(new Point2D(5, 400));
        settle();
    }

    void doubleClickPlot() {
        robot.moveTo(plot().add(60, -60)).doubleClickOn(MouseButton.PRIMARY);
        settle();
    }

    void clickCard(String name) {
        robot.clickOn(middle(card(name)));
        settle();
    }

    void doubleClickCard(String name) {
        robot.moveTo(middle(card(name))).doubleClickOn(MouseButton.PRIMARY);
        settle();
    }

    void clickMark(String name) {
        robot.clickOn(middle(card(name).lookup(".card-mark")));
        settle();
    }

    private Node card(String name) {
        return node(
                Node.class,
                ".function-card",
                card -> Workspace.all(card)
                        .anyMatch(part ->
                                part instanceof Label label && label.getText().equals(name)));
    }

    void typeX(String text) {
        press(KeyCode.X);
        settle();
        robot.write(text);
        press(KeyCode.ENTER);
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

    // Expectations

    void expectOnCharts(String... ids) {
        assertEquals(
                List.of(ids),
                state().curves().stream().map(curve -> curve.family().id()).toList());
    }

    void expectFocus(String id) {
        assertEquals(id, state().focused().orElseThrow().family().id());
    }

    void expectChip(String text) {
        node(Label.class, ".value-chip", chip -> chip.getText().equals(text));
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

    TextField search() {
        return node(TextField.class, ".search-field", node -> true);
    }
}
