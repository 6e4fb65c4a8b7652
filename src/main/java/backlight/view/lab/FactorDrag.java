package backlight.view.lab;

import backlight.model.lab.Factors;
import backlight.view.chart.Decades;
import javafx.geometry.Point2D;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

/** Moves the dots of a plot: by the mouse up and down along its axis, by the arrow keys step by step. */
final class FactorDrag {
    private final FactorPlot plot;
    private FactorHandle held;
    private double grip;

    FactorDrag(FactorPlot plot) {
        this.plot = plot;
    }

    /** Whether a dot is in the hand. */
    boolean holds() {
        return held != null;
    }

    void install(FactorHandle handle) {
        handle.addEventHandler(MouseEvent.MOUSE_PRESSED, event -> press(handle, event));
        handle.addEventHandler(MouseEvent.MOUSE_DRAGGED, this::move);
        handle.addEventHandler(MouseEvent.MOUSE_RELEASED, event -> release());
        handle.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(handle, event));
    }

    private double y(MouseEvent event) {
        return plot.sceneToLocal(new Point2D(event.getSceneX(), event.getSceneY()))
                .getY();
    }

    private void press(FactorHandle handle, MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY) return;
        held = handle;
        grip = handle.getLayoutY() + handle.getHeight() / 2 - y(event);
        handle.requestFocus();
        plot.gestures().begin();
        event.consume();
    }

    private void move(MouseEvent event) {
        if (held == null) return;
        Factors changed = plot.hand().at(held.layer(), value(y(event) + grip));
        plot.gestures().setFactors(changed);
        event.consume();
    }

    /** Halfway to the row of 0 and below, 0. */
    private double value(double y) {
        Decades axis = plot.axis();
        if (y > (axis.powers().start() + axis.zero()) / 2) return 0;
        double within = Math.max(axis.powers().end(), Math.min(axis.powers().start(), y));
        return Math.pow(10, axis.powers().value(within));
    }

    private void release() {
        if (held == null) return;
        held = null;
        plot.gestures().end();
        plot.requestLayout();
    }

    private void key(FactorHandle handle, KeyEvent event) {
        boolean up = event.getCode() == KeyCode.UP;
        boolean plain = !event.isShortcutDown() && !event.isAltDown();
        if (!plain || !up && event.getCode() != KeyCode.DOWN) return;
        plot.gestures().setFactors(plot.hand().nudged(handle.layer(), up));
        event.consume();
    }
}
