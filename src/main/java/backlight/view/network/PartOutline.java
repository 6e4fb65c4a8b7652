package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture.Show;
import java.util.OptionalInt;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.CubicCurve;

/** What marks a part as selected or hovered: a double outline along the edge or around the unit. */
final class PartOutline extends Group {
    private static final double OUTER = 8;
    private static final double INNER = 4;

    private final CubicCurve outerEdge = new CubicCurve();
    private final CubicCurve innerEdge = new CubicCurve();
    private final CubicCurve edge = new CubicCurve();
    private final Circle inner = new Circle();
    private final Circle outer = new Circle();

    /** @param styleClass "selected" or "hovered" */
    PartOutline(String styleClass) {
        getStyleClass().addAll("part-outline", styleClass);
        outerEdge.getStyleClass().add("outer-edge");
        innerEdge.getStyleClass().add("inner-edge");
        inner.getStyleClass().add("inner-circle");
        outer.getStyleClass().add("outer-circle");
        getChildren().addAll(outerEdge, innerEdge, edge, inner, outer);
        setManaged(false);
        setMouseTransparent(true);
    }

    /** Shows nothing if the part is not drawn. */
    void show(Part part, Drawing drawing) {
        boolean weight = part instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT;
        edge.setVisible(weight);
        outerEdge.setVisible(weight);
        innerEdge.setVisible(weight);
        inner.setVisible(!weight);
        outer.setVisible(!weight);
        setVisible(weight ? showEdge((ParameterId) part, drawing) : showUnit(part.owner(), drawing));
    }

    private boolean showUnit(UnitId unit, Drawing drawing) {
        NetworkLayout layout = drawing.layout();
        OptionalInt slot = layout.slot(unit.layer(), unit.unit());
        if (slot.isEmpty()) return false;
        double gap = Math.max(2.5, 0.1 * layout.radius()) * drawing.inks().strokes();
        for (Circle circle : new Circle[] {inner, outer}) {
            circle.setCenterX(layout.x(unit.layer()));
            circle.setCenterY(layout.y(unit.layer(), slot.getAsInt()));
        }
        inner.setRadius(layout.radius() + gap);
        outer.setRadius(layout.radius() + 2.4 * gap);
        return true;
    }

    private boolean showEdge(ParameterId id, Drawing drawing) {
        NetworkLayout layout = drawing.layout();
        OptionalInt to = layout.slot(id.layer(), id.to());
        OptionalInt from = layout.slot(id.layer() - 1, id.from());
        if (to.isEmpty() || from.isEmpty()) return false;
        double left = layout.gapLeft(id.layer());
        double right = layout.gapRight(id.layer());
        for (CubicCurve curve : new CubicCurve[] {outerEdge, innerEdge, edge}) {
            curve.setFill(null);
            put(curve, left, layout.y(id.layer() - 1, from.getAsInt()), right, layout.y(id.layer(), to.getAsInt()));
        }
        dress(id, drawing);
        return true;
    }

    private static void put(CubicCurve curve, double left, double leftY, double right, double rightY) {
        double middle = (left + right) / 2;
        curve.setStartX(left);
        curve.setStartY(leftY);
        curve.setControlX1(middle);
        curve.setControlY1(leftY);
        curve.setControlX2(middle);
        curve.setControlY2(rightY);
        curve.setEndX(right);
        curve.setEndY(rightY);
    }

    private void dress(ParameterId id, Drawing drawing) {
        int index = drawing.wave().snapshot().network().layout().indexOf(id);
        double gradient = drawing.wave().snapshot().gradient(index);
        boolean lit = drawing.show() != Show.WEIGHTS
                && drawing.wave().reach(id.layer(), id.to()) == 1
                && drawing.light().shines(gradient);
        double v = drawing.light().strength(gradient);
        double wire = GapPainter.wireWidth(drawing.wave().parameter(id.layer(), index));
        double width = lit ? Light.width(v) : wire;
        double strokes = drawing.inks().strokes() * drawing.layout().fineness();
        edge.setStroke(LitRegion.paint(
                lit ? drawing.inks().light(gradient, v) : drawing.inks().strongWire()));
        edge.setStrokeWidth(width * strokes);
        innerEdge.setStrokeWidth((width + INNER) * strokes);
        outerEdge.setStrokeWidth((width + OUTER) * strokes);
    }
}
