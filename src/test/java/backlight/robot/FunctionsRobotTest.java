package backlight.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Axes;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class FunctionsRobotTest {
    private FunctionsPage page;

    @Start
    void start(Stage stage) {
        page = new FunctionsPage(new FxRobot(), stage);
    }

    @AfterEach
    void forgetTheme() {
        Platform.runLater(() -> Application.setUserAgentStylesheet(null));
    }

    private void expectOneUndoBringsBack(SceneState before) {
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before.functions().curves(), page.state().curves());
        assertEquals(before.functions().axes(), page.state().axes());
        assertFalse(page.program().session().undoableProperty().get());
    }

    @Test
    void theSliderMovesTheCurveAndOneUndoBringsItBack() {
        SceneState before = page.program().session().scene();
        page.expectChip("f = −0.699");
        page.dragSlider(30);
        assertTrue(page.parameter() > 1.2, "α = " + page.parameter());
        expectOneUndoBringsBack(before);
        page.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        assertTrue(page.parameter() > 1.2);
    }

    @Test
    void theHandleMovesTheCurveAndOneUndoBringsItBack() {
        SceneState before = page.program().session().scene();
        page.dragHandle(40);
        assertTrue(page.parameter() > 1.2, "α = " + page.parameter());
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(before.functions().curves(), page.state().curves());
    }

    @Test
    void thePlaneIsDraggedAndZoomedAndReset() {
        page.dragPlot(80, 30);
        assertTrue(page.state().axes().x().low() < -6);
        assertEquals(12, page.state().axes().x().length(), 1e-9);
        double length = page.state().axes().x().length();
        page.wheel(true);
        assertTrue(page.state().axes().x().length() < length);
        page.doubleClickPlot();
        assertEquals(Axes.INITIAL, page.state().axes());
        assertFalse(page.state().locked());
    }

    @Test
    void aCardIsFocusedComparedAndShownAlone() {
        page.clickCard("Tanh");
        page.expectFocus("tanh");
        page.clickMark("Sigmoid");
        page.expectOnCharts("elu", "selu", "leaky-relu", "relu", "tanh", "sigmoid");
        page.expectFocus("tanh");
        page.clickMark("Tanh");
        page.expectOnCharts("elu", "selu", "leaky-relu", "relu", "sigmoid");
        page.doubleClickCard("Softsign");
        page.expectOnCharts("softsign");
    }

    @Test
    void xIsTyped() {
        page.typeX("0,5");
        page.expectChip("x = 0.50");
        page.expectChip("f = 0.500");
        assertTrue(page.state().locked());
    }

    @Test
    void slashFindsAFunction() {
        page.press(KeyCode.SLASH);
        page.expectFocusIn(".search-field");
        page.write("mish");
        page.press(KeyCode.ENTER);
        page.expectFocus("mish");
        page.press(KeyCode.ESCAPE);
        assertEquals("", page.search().getText());
    }

    @Test
    void keysMoveTheCursorZoomAndSwitch() {
        page.parkMouse();
        double x = page.state().x();
        page.press(KeyCode.RIGHT);
        assertTrue(page.state().x() > x, () -> page.state().x() + " after " + x + ", focus on " + page.focusOwner());
        page.press(KeyCode.CONTROL, KeyCode.RIGHT);
        assertEquals(0, page.state().x());
        page.press(KeyCode.K);
        assertFalse(page.state().locked());
        page.press(KeyCode.F);
        assertNotEquals(Axes.INITIAL, page.state().axes());
        page.press(KeyCode.R);
        assertEquals(Axes.INITIAL, page.state().axes());
        page.press(KeyCode.Z);
        assertFalse(page.state().zones());
        page.press(KeyCode.D);
        page.expectWritten("What will f′ look like?");
        page.write("]");
        page.expectFocus("selu");
        page.write("[");
        page.expectFocus("elu");
        page.write("+");
        assertTrue(page.state().axes().x().length() < 12, "" + page.state());
    }

    @Test
    void pPlaysAndStops() throws InterruptedException {
        page.press(KeyCode.P);
        Thread.sleep(300);
        page.press(KeyCode.P);
        double stopped = page.parameter();
        assertNotEquals(1, stopped);
        Thread.sleep(100);
        page.settle();
        assertEquals(stopped, page.parameter());
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(1, page.parameter());
    }

    @Test
    void tChangesTheThemeAndComesRound() {
        List<Theme> seen = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            page.press(KeyCode.T);
            seen.add(page.program().window().themeProperty().get());
        }
        assertEquals(List.of(Theme.LIGHT, Theme.PROJECTOR, Theme.DARK), seen);
        assertFalse(page.program().session().undoableProperty().get());
    }

    @Test
    void textGrowsAndShrinks() {
        page.press(KeyCode.CONTROL, KeyCode.EQUALS);
        page.press(KeyCode.CONTROL, KeyCode.EQUALS);
        assertEquals(1.5, page.program().window().textScaleProperty().get());
        page.press(KeyCode.CONTROL, KeyCode.DIGIT0);
        assertEquals(1, page.program().window().textScaleProperty().get());
    }

    @Test
    void helpOpensAndCloses() {
        page.press(KeyCode.F1);
        page.expectWritten("Keys and mouse");
        page.expectWritten("Ctrl+Shift+Z, Ctrl+Y");
    }

    @Test
    void theSettingsChangeTheTheme() {
        page.clickOn("Settings");
        page.clickOn("Light");
        assertEquals(Theme.LIGHT, page.program().window().themeProperty().get());
        page.clickOn("150 %");
        assertEquals(1.5, page.program().window().textScaleProperty().get());
    }

    @Test
    void tabGoesRoundTheWindowFromTheCharts() {
        page.expectFocusIn(".chart-pair");
        List<Node> visited = new ArrayList<>();
        for (int i = 0; i < 90 && !visited.contains(page.focusOwner()); i++) {
            Node at = page.focusOwner();
            visited.add(at);
            // The x range has two thumbs.
            for (int part = 0; part < 2 && page.focusOwner() == at; part++) page.press(KeyCode.TAB);
        }
        assertEquals(visited.get(0), page.focusOwner(), () -> "it comes back to where it began: " + visited);
        assertTrue(visited.size() > 30, visited.size() + " stops");
        assertTrue(visited.stream().anyMatch(node -> node.getStyleClass().contains("x-field")));
        assertTrue(visited.stream().anyMatch(node -> node.getStyleClass().contains("search-field")));
        assertTrue(visited.stream().anyMatch(node -> node.getStyleClass().contains("range-slider")), "x range");
    }
}
