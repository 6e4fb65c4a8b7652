package backlight.view.formula;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Outlines of the signs that grow. Their pens are as broad as those of STIX, however tall they are. */
final class Strokes {
    private final Path path = new Path();
    private double width;
    private boolean mirrored;

    Path path() {
        return path;
    }

    /**
     * Draws a sign into a rectangle whose upper left corner is 0, 0.
     *
     * @param em the size of the type in pixels
     * @param pixel the size of a pixel of the screen
     */
    void draw(Box.Form form, double width, double height, double em, double pixel) {
        this.width = width;
        mirrored = form.closing();
        path.getElements().clear();
        switch (form) {
            case BRACE, CLOSING_BRACE -> brace(height, em);
            case ROUND, CLOSING_ROUND -> round(height, em);
            case SQUARE, CLOSING_SQUARE -> square(height, em);
            case RADICAL -> radical(height, em, pixel);
        }
        path.getElements().add(new ClosePath());
    }

    /** Two mirrored halves, each a hook and a pointed arm. */
    private void brace(double h, double em) {
        double pen = 0.075 * em;
        double hair = 0.030 * em;
        double stem = 0.54 * width;
        double outer = stem - pen / 2;
        double inner = stem + pen / 2;
        double bend = Math.min(0.42 * em, h / 4);
        double tip = width - 0.02 * em;
        double point = 0.02 * em;
        double middle = h / 2;
        move(tip, 0);
        curve(stem + 0.10 * em, 0, outer, 0.30 * bend, outer, bend);
        line(outer, middle - bend);
        curve(outer, middle - 0.42 * bend, stem - 0.12 * em, middle - 0.08 * bend, point, middle - hair / 2);
        line(point, middle + hair / 2);
        curve(stem - 0.12 * em, middle + 0.08 * bend, outer, middle + 0.42 * bend, outer, middle + bend);
        line(outer, h - bend);
        curve(outer, h - 0.30 * bend, stem + 0.10 * em, h, tip, h);
        line(tip, h - hair);
        curve(stem + 0.14 * em, h - hair, inner, h - 0.42 * bend, inner, h - bend);
        line(inner, middle + bend);
        curve(inner, middle + 0.40 * bend, inner - 0.02 * em, middle + 0.18 * bend, stem - 0.10 * em, middle);
        curve(inner - 0.02 * em, middle - 0.18 * bend, inner, middle - 0.40 * bend, inner, middle - bend);
        line(inner, bend);
        curve(inner, 0.42 * bend, stem + 0.14 * em, hair, tip, hair);
    }

    private void round(double h, double em) {
        double pen = 0.085 * em;
        double tip = width - 0.03 * em;
        double hair = 0.035 * em;
        double left = 0.06 * em;
        double reach = Math.min(0.30 * h, 1.1 * em);
        move(tip, 0);
        curve(left + 0.28 * (tip - left), 0.10 * h, left, h / 2 - 0.6 * reach, left, h / 2);
        curve(left, h / 2 + 0.6 * reach, left + 0.28 * (tip - left), 0.90 * h, tip, h);
        line(tip + hair / 2, h - hair / 2);
        curve(left + pen + 0.25 * (tip - left), 0.88 * h, left + pen, h / 2 + 0.6 * reach, left + pen, h / 2);
        curve(left + pen, h / 2 - 0.6 * reach, left + pen + 0.25 * (tip - left), 0.12 * h, tip + hair / 2, hair / 2);
    }

    private void square(double h, double em) {
        double pen = 0.06 * em;
        double left = 0.10 * em;
        double right = width - 0.04 * em;
        move(right, 0);
        line(left, 0);
        line(left, h);
        line(right, h);
        line(right, h - pen);
        line(left + 1.2 * pen, h - pen);
        line(left + 1.2 * pen, pen);
        line(right, pen);
    }

    /** A short rise, the broad stroke down, the thin one up, and the bar over the radicand. */
    private void radical(double h, double em, double pixel) {
        double bar = Math.max(pixel, Math.round(Typesetter.RULE * em / pixel) * pixel);
        double thin = 0.045 * em;
        double foot = 0.30 * em;
        double shoulder = h - Math.min(0.52 * h, 0.55 * em);
        double top = 0.58 * em;
        move(0.03 * em, shoulder + 0.07 * em);
        line(0.17 * em, shoulder);
        line(foot + 0.015 * em, h - 0.13 * em);
        line(top - thin, 0);
        line(width, 0);
        line(width, bar);
        line(top + 0.3 * thin, bar);
        line(foot + 0.03 * em, h);
        line(foot - 0.02 * em, h);
        line(0.115 * em, shoulder + 0.075 * em);
        line(0.05 * em, shoulder + 0.107 * em);
    }

    private double x(double x) {
        return mirrored ? width - x : x;
    }

    private void move(double x, double y) {
        path.getElements().add(new MoveTo(x(x), y));
    }

    private void line(double x, double y) {
        path.getElements().add(new LineTo(x(x), y));
    }

    private void curve(double x1, double y1, double x2, double y2, double x, double y) {
        path.getElements().add(new CubicCurveTo(x(x1), y1, x(x2), y2, x(x), y));
    }
}
