package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Pictures;
import backlight.Workspace;
import backlight.model.activation.Activation;
import backlight.model.activation.Activations;
import backlight.model.activation.Moments;
import backlight.model.lab.SelfNormalization;
import backlight.model.scene.Window;
import backlight.view.style.Keyed;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class MomentMapCellTest {
    private static final SelfNormalization SELU = SelfNormalization.ofLayer(of("selu"), 1);
    private static final SelfNormalization RELU = SelfNormalization.ofLayer(of("relu"), 1);

    private final MomentMapCell cell = new MomentMapCell(Messages.load());
    private Scene scene;

    private static Activation of(String id) {
        return Activations.byId(id).with(Activations.byId(id).initialValues());
    }

    private static MomentMapCell.Content content(SelfNormalization map, int layers) {
        List<Moments> course = map.course(new Moments(0, 9), layers);
        double[] variances = course.stream().mapToDouble(Moments::variance).toArray();
        return new MomentMapCell.Content(
                Optional.of(map),
                course.stream().mapToDouble(Moments::mean).toArray(),
                variances,
                IntStream.rangeClosed(0, layers)
                        .mapToObj(l -> l == 0 ? "in" : "H" + l)
                        .toList(),
                new Window(-1, 1),
                RowScale.variances(List.of(variances)));
    }

    private void open(MomentMapCell.Content content, double width, double height) {
        StackPane card = new StackPane(cell);
        card.getStyleClass().add("card");
        scene = new Scene(card, width, height);
        cell.show(content);
        scene.snapshot(null);
    }

    private <N extends Node> N one(Class<N> type, String styleClass) {
        return Workspace.all(cell)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"DARK, 215, 200", "LIGHT, 150, 200", "PROJECTOR, 420, 220"})
    void itIsSeenInEveryThemeAndWidth(Theme theme, double width, double height) {
        theme.apply();
        open(content(SELU, 32), width, height);
        assertTrue(Pictures.colours(Pictures.save(scene, "moment-map-" + theme.id())) > 4);
        for (Text text : new Text[] {one(Text.class, "moment-name")}) {
            assertTrue(text.isVisible() && text.getBoundsInParent().getMaxX() <= width, text.getText());
        }
    }

    @Test
    void thePathGoesFromTheInputsToTheFixedPoint() {
        Theme.DARK.apply();
        open(content(SELU, 32), 300, 200);
        List<Double> points = one(Polyline.class, "moment-path").getPoints();
        assertEquals(66, points.size());
        Rectangle fixed = one(Rectangle.class, "moment-fixed");
        assertTrue(fixed.isVisible());
        assertEquals(fixed.getX() + fixed.getWidth() / 2, points.get(64), 1);
        assertEquals(fixed.getY() + fixed.getHeight() / 2, points.get(65), 1);
        assertTrue(points.get(1) < points.get(65), "a variance of 9 is above 1");
        assertEquals(points.get(64), points.get(0), 1, "both means are 0");
    }

    @Test
    void arrowsPointTowardsTheFixedPointFromAboveAndBelow() {
        Theme.DARK.apply();
        open(content(SELU, 4), 300, 200);
        List<PathElement> arrows = one(Path.class, "moment-arrow").getElements();
        Rectangle fixed = one(Rectangle.class, "moment-fixed");
        double middle = fixed.getY() + fixed.getHeight() / 2;
        int seen = 0;
        for (int i = 0; i < arrows.size(); i += 5) {
            MoveTo from = (MoveTo) arrows.get(i);
            LineTo to = (LineTo) arrows.get(i + 1);
            if (Math.abs(from.getY() - middle) < 40) continue;
            assertTrue((to.getY() - from.getY()) * (middle - from.getY()) > 0, "at " + from);
            seen++;
        }
        assertTrue(seen >= 5, seen + " arrows");
    }

    @Test
    void withoutAFixedPointNoneIsMarked() {
        Theme.DARK.apply();
        open(content(RELU, 4), 300, 200);
        assertTrue(!one(Rectangle.class, "moment-fixed").isVisible());
    }

    @Test
    void onlyThePathChangesWithTheEpoch() {
        Theme.DARK.apply();
        MomentMapCell.Content before = content(SELU, 4);
        open(before, 300, 200);
        PathElement arrow = one(Path.class, "moment-arrow").getElements().get(0);
        List<Double> path = List.copyOf(one(Polyline.class, "moment-path").getPoints());
        cell.show(new MomentMapCell.Content(
                Optional.of(SELU),
                new double[] {0, 0.5},
                new double[] {9, 2},
                before.layers(),
                before.mean(),
                before.variance()));
        scene.snapshot(null);
        assertSame(arrow, one(Path.class, "moment-arrow").getElements().get(0));
        assertNotEquals(path, one(Polyline.class, "moment-path").getPoints());
    }

    @Test
    void whatLeavesTheAxesOrIsLostIsLeftOut() {
        Theme.DARK.apply();
        MomentMapCell.Content usual = content(SELU, 4);
        open(
                new MomentMapCell.Content(
                        Optional.of(SELU),
                        new double[] {0, 5, Double.NaN},
                        new double[] {2, 2, Double.NaN},
                        usual.layers(),
                        usual.mean(),
                        usual.variance()),
                300,
                200);
        assertEquals(2, one(Polyline.class, "moment-path").getPoints().size());
        assertTrue(cell.getAccessibleText().contains("not a number"), cell.getAccessibleText());
    }

    @Test
    void theLayerUnderTheMouseIsReadOut() {
        Theme.DARK.apply();
        open(content(SELU, 4), 300, 200);
        assertTrue(cell.getAccessibleText().contains("From in: mean 0.00, variance 9.00 to H4: mean 0.1"));
        Label hover = one(Label.class, "cell-hover");
        List<Double> points = one(Polyline.class, "moment-path").getPoints();
        Point2D at = hover.localToScene(points.get(2), points.get(3));
        hover.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                null));
        assertEquals("H1: mean 0.59, variance 5.61", hover.getAccessibleHelp());
        assertEquals(points.get(2), one(Circle.class, "born-hovered").getCenterX(), 1e-9);
    }

    @Test
    void theArrowsTellTheLayersInTheirOrder() {
        Theme.DARK.apply();
        open(content(SELU, 4), 300, 200);
        assertEquals("in: mean 0.00, variance 9.00", Keyed.press(cell, KeyCode.RIGHT));
        assertTrue(Keyed.press(cell, KeyCode.RIGHT).startsWith("H1: mean "));
        assertEquals("in: mean 0.00, variance 9.00", Keyed.press(cell, KeyCode.LEFT));
    }
}
