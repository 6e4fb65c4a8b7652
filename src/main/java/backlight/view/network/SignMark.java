package backlight.view.network;

import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** + or − over a unit: the sign of its δ, or of ∂L/∂x of an input, for eyes, lamps and prints that do not show the hue of its rim. */
final class SignMark extends Path {
    /** Pixels; over smaller discs it would be a speck. */
    static final double FROM_RADIUS = 6;

    private static final double LEAST_ARM = 2.5;
    private static final double ARM = 0.2;
    private static final double GAP = 2;

    private double radius;
    private double strokes;
    private boolean negative;

    SignMark() {
        getStyleClass().add("unit-sign");
        setFill(null);
    }

    /** Puts it over a disc of this radius around the origin. */
    void show(boolean newNegative, double newRadius, Inks inks) {
        setStroke(LitRegion.paint(newNegative ? inks.minus() : inks.plus()));
        if (newNegative == negative && newRadius == radius && inks.strokes() == strokes) return;
        negative = newNegative;
        radius = newRadius;
        strokes = inks.strokes();
        draw();
    }

    boolean negative() {
        return negative;
    }

    private void draw() {
        double arm = Math.max(LEAST_ARM, ARM * radius);
        double y = Math.rint(-radius - GAP * strokes - arm) - 0.5;
        getElements().setAll(new MoveTo(-arm, y), new LineTo(arm, y));
        if (!negative) getElements().addAll(new MoveTo(0, y - arm), new LineTo(0, y + arm));
        setStrokeWidth(Math.max(1.5, 0.07 * radius) * Math.sqrt(strokes));
    }
}
