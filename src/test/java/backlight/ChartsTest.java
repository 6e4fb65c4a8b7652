package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Axes;
import backlight.model.scene.Window;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What hands do on the charts, and what is drawn there. */
@ExtendWith(OnFxThread.class)
class ChartsTest {
    private Workspace workspace;

    @AfterEach
    void close() {
        workspace.close();
    }

    private Region charts() {
        return workspace.one(Region.class, ".chart-pair");
    }

    private Mouse mouse() {
        return new Mouse(workspace, charts());
    }

    /** The middle of the plot of f, in the pixels of the charts. */
    private Point2D plot() {
        return Mouse.middle(workspace.one(Region.class, ".plot .chart"), charts());
    }

    private Axes axes() {
        return workspace.state().axes();
    }

    @Test
    void aDoubleClickResetsTheViewAndLocksNothing() {
        workspace = Workspace.open();
        mouse().wheel(plot().getX(), plot().getY(), 5);
        assertNotEquals(Axes.INITIAL, axes());
        mouse().doubleClick(plot().getX() + 30, plot().getY() - 80);
        assertEquals(Axes.INITIAL, axes());
        assertFalse(workspace.state().locked());
    }

    @Test
    void aBoxZoomsToWhatItShows() {
        workspace = Workspace.open();
        double x = plot().getX();
        double y = plot().getY();
        mouse().withShift().drag(x, y, x + 100, y + 50);
        assertEquals(axes().x().low(), 0, 0.02);
        assertEquals(1.0, axes().value().high(), 0.02);
        assertEquals(Axes.INITIAL.slope(), axes().slope());
        workspace.undo();
        assertEquals(Axes.INITIAL, axes());
    }

    @Test
    void aBoxThatLeavesThePlotEndsAtItsEdge() {
        workspace = Workspace.open();
        mouse().withShift().drag(plot().getX(), plot().getY(), 5000, -400);
        assertEquals(6, axes().x().high(), 1e-9);
        assertEquals(4.2, axes().value().high(), 1e-9);
        assertFalse(workspace
                .visible()
                .anyMatch(node -> node.getStyleClass().contains("zoom-box")
                        && node instanceof Rectangle box
                        && box.getWidth() > 0));
    }

    @Test
    void aTinyBoxIsAnAccident() {
        workspace = Workspace.open();
        mouse().withShift().drag(plot().getX(), plot().getY(), plot().getX() + 3, plot().getY() + 3);
        assertEquals(Axes.INITIAL, axes());
        assertFalse(workspace.program().session().undoableProperty().get());
    }

    @Test
    void theWheelKeepsThePointUnderTheMouse() {
        workspace = Workspace.open();
        double x = plot().getX() + 200;
        double before = value(x);
        mouse().wheel(x, plot().getY(), 4);
        assertTrue(axes().x().length() < 8);
        assertEquals(before, value(x), 0.01, "up to the room that longer tick labels need");
    }

    private double value(double px) {
        Region area = workspace.one(Region.class, ".plot .chart");
        double share = (px - area.getLayoutX()) / area.getWidth();
        return axes().x().low() + share * axes().x().length();
    }

    @Test
    void aDragPansBothPlotsAlongXAndOneAlongY() {
        workspace = Workspace.open();
        mouse().drag(plot().getX(), plot().getY(), plot().getX() + 120, plot().getY() + 40);
        assertTrue(axes().x().low() < -6 && axes().value().high() > 4.2);
        assertEquals(12, axes().x().length(), 1e-9);
        assertEquals(Axes.INITIAL.slope(), axes().slope());
        workspace.undo();
        assertEquals(Axes.INITIAL, axes());
    }

    @Test
    void aHandleTakesTheCurveAlong() {
        workspace = Workspace.open();
        Point2D at = Mouse.middle(workspace.one(Label.class, ".handle"), charts());
        mouse().drag(at.getX(), at.getY(), at.getX(), at.getY() + 40);
        assertTrue(workspace.state().focused().orElseThrow().values().get(0) > 1.3);
        workspace.undo();
        assertEquals(1, workspace.state().focused().orElseThrow().values().get(0));
    }

    @ParameterizedTest
    @ValueSource(doubles = {1e-6, 1e-3, 6, 1e4})
    void aJumpHasARingAtEachSideAtEveryZoom(double half) {
        workspace = Workspace.open(States.of("relu")
                .withAxes(new Axes(new Window(-half, half), new Window(-half, half), new Window(-0.2, 1.2))));
        List<Circle> open = workspace.every(Circle.class, ".jump-open");
        List<Circle> filled = workspace.every(Circle.class, ".jump-filled");
        assertEquals(1, open.size());
        assertEquals(1, filled.size());
        assertEquals(open.get(0).getCenterX(), filled.get(0).getCenterX(), 1e-6);
        assertTrue(open.get(0).getCenterY() < filled.get(0).getCenterY(), "1 is above 0");
        double gap = workspace.every(Polyline.class, ".plot .curve").stream()
                .filter(line -> line.getPoints().size() >= 4)
                .count();
        assertEquals(4, gap, "nothing joins the two sides");
    }

    @Test
    void theLegendHidesAndShows() {
        workspace = Workspace.open();
        long lines = workspace.every(Polyline.class, ".plot .curve").size();
        workspace.press(workspace.button("legend.hide", "SELU"));
        assertTrue(workspace.every(Polyline.class, ".plot .curve").size() < lines);
        assertTrue(labels().stream().noneMatch("SELU"::equals));
        workspace.press(workspace.button("legend.show", "SELU"));
        assertEquals(lines, workspace.every(Polyline.class, ".plot .curve").size());
    }

    private List<String> labels() {
        return workspace.every(Label.class, ".curve-label").stream()
                .map(Label::getText)
                .toList();
    }

    @Test
    void everyCurveIsNamedInBothPlots() {
        workspace = Workspace.open();
        for (String name : List.of("ELU", "SELU", "Leaky ReLU", "ReLU")) {
            assertEquals(2, labels().stream().filter(name::equals).count(), name);
        }
    }

    @Test
    void zonesSwitchOnAndOff() {
        workspace = Workspace.open(States.of("relu", "elu"));
        assertFalse(workspace.every(Rectangle.class, ".zone-dead").isEmpty());
        workspace.key(KeyCode.Z);
        assertTrue(workspace.every(Rectangle.class, ".zone-dead").isEmpty());
        ToggleSwitch zones =
                workspace.every(ToggleSwitch.class, ".toggle-switch").get(0);
        assertFalse(zones.isSelected());
        zones.setSelected(true);
        workspace.settle();
        assertFalse(workspace.every(Rectangle.class, ".zone-dead").isEmpty());
        assertTrue(workspace.texts().stream().anyMatch(text -> text.contains("no gradient")), "a label says so");
    }

    @Test
    void aClickOnACurveFocusesItAndAnywhereElseItLocks() {
        workspace = Workspace.open();
        Region area = workspace.one(Region.class, ".plot .chart");
        double x = area.getLayoutX() + area.getWidth() * 0.25;
        double selu = workspace.state().curves().get(1).activation().value(-3);
        double y = area.getLayoutY() + area.getHeight() * (4.2 - selu) / 6.4;
        mouse().click(x, y);
        assertEquals(1, workspace.state().focus());
        mouse().click(area.getLayoutX() + area.getWidth() * 0.25, area.getLayoutY() + 20);
        assertTrue(workspace.state().locked());
        assertEquals(-3, workspace.state().x(), 0.02);
    }

    @Test
    void arrowsMoveTheCursorWhileTheChartsHaveTheFocus() {
        workspace = Workspace.open();
        charts().requestFocus();
        workspace.key(KeyCode.RIGHT);
        assertEquals(-1.15, workspace.state().x());
        workspace.key(KeyCode.LEFT, true, false);
        assertEquals(-1.5, workspace.state().x());
        workspace.key(KeyCode.RIGHT, false, true);
        assertEquals(0, workspace.state().x());
        mouse().wheel(plot().getX(), plot().getY(), 3);
        workspace.key(KeyCode.HOME);
        assertEquals(Axes.INITIAL, axes());
    }
}
