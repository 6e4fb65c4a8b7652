package backlight.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.Workspace;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.geometry.VerticalDirection;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

/** The Functions workspace for a robot: what a user does, and what the user then sees. */
final class FunctionsPage extends Page {
    /** Call on the JavaFX thread, in {@code @Start}. */
    FunctionsPage(FxRobot robot, Stage stage) {
        super(robot, stage, SceneState.initial(), 1440, 900);
    }

    FunctionsState state() {
        return program().session().scene().functions();
    }

    double parameter() {
        return state().focused().orElseThrow().values().get(0);
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

    TextField search() {
        return node(TextField.class, ".search-field", node -> true);
    }
}
