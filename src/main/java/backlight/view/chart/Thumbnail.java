package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.model.scene.Window;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;

/** A function and its derivative, small: the same window for all, so that shapes can be compared. */
public final class Thumbnail extends Region {
    private static final Window X = new Window(-4.5, 4.5);
    private static final Window Y = new Window(-2, 3);

    private final Line xAxis = axis();
    private final Line yAxis = axis();
    private final Group derivative = new Group();
    private final Group curve = new Group();
    private final Rectangle clip = new Rectangle();
    private Activation activation;
    private boolean slopeShown = true;
    private double drawnWidth;
    private double drawnHeight;
    private boolean dirty;

    public Thumbnail() {
        getStyleClass().add("thumbnail");
        getChildren().addAll(xAxis, yAxis, derivative, curve);
        getChildren().forEach(node -> node.setManaged(false));
        setClip(clip);
        setMouseTransparent(true);
    }

    private static Line axis() {
        Line axis = new Line();
        axis.getStyleClass().add("zero-line");
        return axis;
    }

    /** Draws this function from the next pulse on. */
    public void show(Activation newActivation, boolean withSlope) {
        if (newActivation.equals(activation) && withSlope == slopeShown) return;
        activation = newActivation;
        slopeShown = withSlope;
        dirty = true;
        requestLayout();
    }

    @Override
    protected void layoutChildren() {
        boolean resized = getWidth() != drawnWidth || getHeight() != drawnHeight;
        if (activation == null || !dirty && !resized || getWidth() <= 0 || getHeight() <= 0) return;
        dirty = false;
        drawnWidth = getWidth();
        drawnHeight = getHeight();
        clip.setWidth(drawnWidth);
        clip.setHeight(drawnHeight);
        Scale x = new Scale(X, 0, drawnWidth);
        Scale y = new Scale(Y, drawnHeight, 0);
        put(xAxis, 0, snap(y.pixel(0)), drawnWidth, snap(y.pixel(0)));
        put(yAxis, snap(x.pixel(0)), 0, snap(x.pixel(0)), drawnHeight);
        draw(curve, new Graph(activation, Quantity.VALUE), "curve", x, y);
        derivative.setVisible(slopeShown);
        draw(derivative, new Graph(activation, Quantity.SLOPE), "derivative", x, y);
    }

    private static double snap(double pixel) {
        return Math.floor(pixel) + 0.5;
    }

    private static void put(Line line, double x0, double y0, double x1, double y1) {
        line.setStartX(x0);
        line.setStartY(y0);
        line.setEndX(x1);
        line.setEndY(y1);
    }

    /** Lines are used again: a new one would be dressed by the stylesheets, and painted once more, a frame later. */
    private static void draw(Group group, Graph graph, String styleClass, Scale x, Scale y) {
        List<double[]> pieces = graph.pieces(x, y);
        List<Node> lines = group.getChildren();
        while (lines.size() < pieces.size()) {
            Polyline line = new Polyline();
            line.getStyleClass().setAll(styleClass);
            lines.add(line);
        }
        for (int i = 0; i < lines.size(); i++) {
            Polyline line = (Polyline) lines.get(i);
            line.setVisible(i < pieces.size());
            if (i < pieces.size()) Points.put(line, pieces.get(i));
        }
    }
}
