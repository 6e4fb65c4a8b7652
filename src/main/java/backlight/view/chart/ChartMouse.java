package backlight.view.chart;

import backlight.model.scene.Window;
import javafx.scene.Cursor;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.input.ZoomEvent;
import javafx.scene.shape.Rectangle;

/** Turns what the mouse, wheel and touchpad do on the charts into gestures in the units of the plane. */
final class ChartMouse {
    private static final double WHEEL_NOTCH = 40;
    private static final double NOTCH_FACTOR = 0.87;

    private enum Drag {
        NONE,
        PAN,
        BOX,
        HANDLE
    }

    private final ChartPair charts;
    private final Rectangle box;
    private final ChartGestures gestures;
    private Drag drag = Drag.NONE;
    private Quantity plot = Quantity.VALUE;
    private Handle handle;
    private double pressX;
    private double pressY;
    private double lastX;
    private double lastY;

    ChartMouse(ChartPair charts, Rectangle box, ChartGestures gestures) {
        this.charts = charts;
        this.box = box;
        this.gestures = gestures;
        charts.setOnMouseMoved(this::moved);
        charts.setOnMouseExited(event -> charts.hover(-1));
        charts.setOnMousePressed(this::pressed);
        charts.setOnMouseDragged(this::dragged);
        charts.setOnMouseReleased(this::released);
        charts.setOnMouseClicked(this::clicked);
        charts.setOnScroll(this::scrolled);
        charts.setOnZoomStarted(event -> gestures.begin());
        charts.setOnZoom(this::pinched);
        charts.setOnZoomFinished(event -> gestures.end());
    }

    private PlotFrame frame(double py) {
        return charts.frame(charts.plotAt(py));
    }

    private boolean inPlot(double px, double py) {
        return frame(py) != null && frame(py).contains(px, py);
    }

    private void moved(MouseEvent event) {
        boolean inside = inPlot(event.getX(), event.getY());
        var over = charts.handleAt(event.getX(), event.getY());
        Quantity here = charts.plotAt(event.getY());
        int curve = inside && over.isEmpty() ? charts.curveNear(here, event.getX(), event.getY()) : -1;
        boolean focusable = curve >= 0 && curve != charts.state().focus();
        charts.hover(focusable ? curve : -1);
        charts.setCursor(cursor(over.isPresent(), focusable, inside));
        if (!inside || over.isPresent()) return;
        Scale x = frame(event.getY()).x();
        gestures.hover(x.value(event.getX()), x.perPixel());
    }

    private static Cursor cursor(boolean onHandle, boolean onCurve, boolean inside) {
        if (onHandle) return Cursor.V_RESIZE;
        if (onCurve) return Cursor.HAND;
        return inside ? Cursor.CROSSHAIR : Cursor.DEFAULT;
    }

    private void pressed(MouseEvent event) {
        charts.requestFocus();
        if (event.getButton() != MouseButton.PRIMARY) return;
        finish();
        pressX = lastX = event.getX();
        pressY = lastY = event.getY();
        handle = charts.handleAt(pressX, pressY).orElse(null);
        if (handle != null) {
            drag = Drag.HANDLE;
            handle.hold(true);
        } else if (inPlot(pressX, pressY)) {
            plot = charts.plotAt(pressY);
            drag = event.isShiftDown() ? Drag.BOX : Drag.PAN;
        }
        if (drag != Drag.NONE) gestures.begin();
    }

    private void dragged(MouseEvent event) {
        if (event.isStillSincePress() || !event.isPrimaryButtonDown()) return;
        switch (drag) {
            case PAN -> {
                charts.setCursor(Cursor.CLOSED_HAND);
                PlotFrame frame = charts.frame(plot);
                double dx = (event.getX() - lastX) * frame.x().perPixel();
                double dy = (event.getY() - lastY) * frame.y().perPixel();
                gestures.pan(plot, dx, -dy);
            }
            case BOX -> showBox(event);
            case HANDLE -> {
                PlotFrame frame = charts.frame(Quantity.VALUE);
                gestures.dragHandle(handle.index(), handle.x(), frame.y().value(event.getY()));
            }
            case NONE -> {}
        }
        lastX = event.getX();
        lastY = event.getY();
    }

    private void showBox(MouseEvent event) {
        PlotFrame frame = charts.frame(plot);
        double x = Math.max(frame.left(), Math.min(event.getX(), frame.left() + frame.width()));
        double y = Math.max(frame.top(), Math.min(event.getY(), frame.top() + frame.height()));
        box.setX(Math.min(x, pressX));
        box.setY(Math.min(y, pressY));
        box.setWidth(Math.abs(x - pressX));
        box.setHeight(Math.abs(y - pressY));
        box.setVisible(true);
    }

    private void released(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        if (drag == Drag.BOX && box.getWidth() > 4 && box.getHeight() > 4) {
            PlotFrame frame = charts.frame(plot);
            double low = frame.y().value(box.getY() + box.getHeight());
            gestures.zoomTo(
                    plot,
                    new Window(frame.x().value(box.getX()), frame.x().value(box.getX() + box.getWidth())),
                    new Window(low, frame.y().value(box.getY())));
        }
        finish();
        charts.setCursor(Cursor.CROSSHAIR);
        charts.requestLayout();
    }

    private void finish() {
        if (drag == Drag.HANDLE) handle.hold(false);
        if (drag != Drag.NONE) gestures.end();
        drag = Drag.NONE;
        box.setVisible(false);
        box.setWidth(0);
    }

    private void clicked(MouseEvent event) {
        boolean still = event.isStillSincePress() && event.getButton() == MouseButton.PRIMARY;
        if (!still || charts.handleAt(event.getX(), event.getY()).isPresent()) return;
        if (!inPlot(event.getX(), event.getY())) return;
        if (event.getClickCount() == 2) {
            gestures.doubleClick();
            return;
        }
        Scale x = frame(event.getY()).x();
        int curve = charts.curveNear(charts.plotAt(event.getY()), event.getX(), event.getY());
        if (curve < 0 || curve == charts.state().focus()) gestures.click(x.value(event.getX()), x.perPixel());
        else gestures.clickCurve(curve);
    }

    /** On a plot both axes change, on the tick labels only theirs. */
    private void scrolled(ScrollEvent event) {
        double notches = (event.getDeltaY() != 0 ? event.getDeltaY() : event.getDeltaX()) / WHEEL_NOTCH;
        zoom(Math.pow(NOTCH_FACTOR, notches), event.getX(), event.getY());
        event.consume();
    }

    private void pinched(ZoomEvent event) {
        zoom(1 / event.getZoomFactor(), event.getX(), event.getY());
        event.consume();
    }

    private void zoom(double factor, double px, double py) {
        PlotFrame frame = frame(py);
        if (frame == null || !Double.isFinite(factor) || factor <= 0) return;
        boolean beside = px < frame.left();
        boolean below = py > frame.top() + frame.height();
        if (beside && below) return;
        gestures.zoom(
                charts.plotAt(py),
                beside ? 1 : factor,
                below ? 1 : factor,
                frame.x().value(px),
                frame.y().value(py));
    }
}
