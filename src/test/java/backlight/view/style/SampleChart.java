package backlight.view.style;

import static backlight.view.style.StyleGallery.in;
import static backlight.view.style.StyleGallery.label;
import static backlight.view.style.StyleGallery.styled;

import java.util.function.DoubleUnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.feather.Feather;

/** One of each mark of a chart. */
final class SampleChart {
    private static final double WIDTH = 900;
    private static final double HEIGHT = 420;

    private SampleChart() {}

    static Pane pane() {
        Pane pane = styled(new Pane(), "chart");
        pane.setPrefSize(WIDTH + 80, HEIGHT);
        pane.setClip(new Rectangle(WIDTH + 240, HEIGHT));
        for (int i = 0; i <= 6; i++) {
            pane.getChildren().add(styled(new Line(i * 150 + 40, 0, i * 150 + 40, HEIGHT), "grid"));
            pane.getChildren().add(at(label(i * 2 - 6 + "", "tick"), i * 150 + 44, HEIGHT - 20));
        }
        for (int x = 40; x < 200; x += 12) hatch(pane, x);
        pane.getChildren().add(styled(new Line(40, y(0), WIDTH + 40, y(0)), "zero-line"));
        pane.getChildren().add(styled(new Line(200, 0, 200, HEIGHT), "zone-edge"));
        DoubleUnaryOperator elu = x -> x > 0 ? x : Math.expm1(x);
        pane.getChildren().add(styled(curve(elu), "curve-hover"));
        for (int hue = 0; hue < 8; hue++) pane.getChildren().add(sample(elu, hue));
        pane.getChildren().addAll(at(in(label("ELU", "curve-label", "hue-5"), "focused-curve"), 60, y(-0.95) - 24));
        pane.getChildren().addAll(at(label("SELU", "curve-label", "hue-6"), 60, y(-1.75) - 16));
        probe(pane);
        handle(pane);
        return pane;
    }

    private static void hatch(Pane pane, double x) {
        Pane zone = styled(new Pane(styled(new Line(x, HEIGHT, x + 12, HEIGHT - 400), "line")), "zone-saturated");
        pane.getChildren().add(zone);
    }

    private static Node sample(DoubleUnaryOperator elu, int hue) {
        Polyline curve = styled(curve(x -> elu.applyAsDouble(x) * (hue == 6 ? 1.75 : 1) - (hue - 5) * 0.3), "curve");
        if (hue == 5) in(curve, "focused-curve");
        return styled(curve, "hue-" + hue);
    }

    private static void probe(Pane pane) {
        double x = x(-1.2);
        pane.getChildren().add(styled(new Line(x, 0, x, HEIGHT), "cursor-line"));
        pane.getChildren().add(styled(new Line(x - 130, y(-1.2), x + 130, y(-0.2)), "tangent"));
        pane.getChildren().add(styled(new Line(x, y(-0.7), x + 75, y(-0.7)), "run-triangle"));
        pane.getChildren().add(styled(new Line(x + 200, y(0), x + 200, y(1)), "slope-stem"));
        pane.getChildren().add(styled(new Circle(x, y(-0.7), 6), "cursor-dot"));
        pane.getChildren().add(styled(new Circle(x(0), y(2), 5), "jump-open", "hue-6"));
        pane.getChildren().add(styled(new Circle(x(0), y(2.5), 5), "jump-filled", "hue-6"));
        pane.getChildren().add(at(label("f = −0.699", "value-chip"), x - 110, y(-0.7) - 32));
        pane.getChildren().add(at(label("1", "run-label"), x + 36, y(-0.7) + 4));
        pane.getChildren().add(at(label("ELU saturated: |f′| < 0.01", "zone-label"), 60, 8));
    }

    private static void handle(Pane pane) {
        StackPane handle = styled(new StackPane(new Icon(Feather.MOVE)), "handle", "parameter-1");
        pane.getChildren().add(styled(new Line(x(-4.4), y(-1), x(0), y(-1)), "handle-line", "parameter-1"));
        pane.getChildren().add(at(handle, x(-4.4), y(-1) - 12));
        pane.getChildren().add(at(label("−α = −1.00", "handle-label", "parameter-1"), x(-4.8), y(-1) + 16));
    }

    static Pane thumbnail() {
        Polyline line = styled(new Polyline(0, 40, 55, 40, 108, 8), "curve");
        Pane picture = new Pane(styled(new Line(0, 40, 108, 40), "zero-line"), line);
        picture.getChildren().add(styled(new Polyline(0, 36, 55, 30, 108, 20), "derivative"));
        picture.setPrefSize(108, 62);
        return picture;
    }

    static Node swatch() {
        StackPane swatch = new StackPane(styled(new Line(0, 0, 18, 0), "swatch"));
        swatch.setAlignment(Pos.CENTER);
        return swatch;
    }

    private static <T extends Node> T at(T node, double x, double y) {
        node.relocate(x, y);
        return node;
    }

    private static Polyline curve(DoubleUnaryOperator f) {
        Polyline line = new Polyline();
        for (double x = -6; x <= 3; x += 0.05) line.getPoints().addAll(x(x), y(f.applyAsDouble(x)));
        return line;
    }

    private static double x(double x) {
        return 40 + (x + 6) * 75;
    }

    private static double y(double y) {
        return 280 - y * 75;
    }
}
