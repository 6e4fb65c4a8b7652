package backlight.view.chart;

import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;

/** One graph in a plot: a polyline for each piece, and a ring at each one-sided limit of a jump. */
final class CurveNode extends Group {
    private static final PseudoClass FOCUSED = PseudoClass.getPseudoClass("focused-curve");

    private static final PseudoClass HOVERED = PseudoClass.getPseudoClass("hovered");

    private final Group lines = new Group();
    private final Group rings = new Group();
    private Graph graph;
    private Scale x;
    private Scale y;
    private CurveStyle style;
    private boolean focused;
    private double em;

    CurveNode() {
        getChildren().addAll(lines, rings);
        setMouseTransparent(true);
    }

    void show(Graph newGraph, Scale newX, Scale newY) {
        if (newGraph.equals(graph) && newX.equals(x) && newY.equals(y)) return;
        graph = newGraph;
        x = newX;
        y = newY;
        drawLines(graph.pieces(x, y));
        drawRings(graph.marks(x, y));
    }

    void dress(CurveStyle newStyle, boolean nowFocused, double newEm) {
        if (newStyle.equals(style) && nowFocused == focused && newEm == em) return;
        style = newStyle;
        focused = nowFocused;
        em = newEm;
        lines.getChildren().forEach(node -> dress((Polyline) node));
        rings.getChildren().forEach(node -> dress((Circle) node));
    }

    void hover(boolean hovered) {
        lines.getChildren().forEach(line -> line.pseudoClassStateChanged(HOVERED, hovered));
    }

    private void drawLines(List<double[]> pieces) {
        while (lines.getChildren().size() < pieces.size()) {
            Polyline line = new Polyline();
            line.getStyleClass().setAll("curve");
            if (style != null) dress(line);
            lines.getChildren().add(line);
        }
        for (int i = 0; i < lines.getChildren().size(); i++) {
            Polyline line = (Polyline) lines.getChildren().get(i);
            line.setVisible(i < pieces.size());
            if (i < pieces.size()) Points.put(line, pieces.get(i));
        }
    }

    private void drawRings(List<Graph.Mark> marks) {
        while (rings.getChildren().size() < marks.size()) {
            Circle ring = new Circle();
            ring.getStyleClass().setAll("jump-open");
            if (style != null) dress(ring);
            rings.getChildren().add(ring);
        }
        for (int i = 0; i < rings.getChildren().size(); i++) {
            Circle ring = (Circle) rings.getChildren().get(i);
            ring.setVisible(i < marks.size());
            if (i >= marks.size()) continue;
            Graph.Mark mark = marks.get(i);
            ring.setCenterX(mark.x());
            ring.setCenterY(mark.y());
            ring.getStyleClass().set(0, mark.filled() ? "jump-filled" : "jump-open");
        }
    }

    private void dress(Polyline line) {
        line.getStyleClass().setAll("curve", style.styleClass());
        line.pseudoClassStateChanged(FOCUSED, focused);
        line.getStrokeDashArray().setAll(style.dashes((focused ? 3.4 : 1.9) * em / 14));
    }

    private void dress(Circle ring) {
        ring.getStyleClass().setAll(ring.getStyleClass().get(0), style.styleClass());
        ring.setRadius((focused ? 0.32 : 0.26) * em);
    }
}
