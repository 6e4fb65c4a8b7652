package backlight.bench;

import backlight.Program;
import backlight.model.activation.Activations;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import javafx.event.EventType;
import javafx.geometry.Point3D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Slider;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;

/** The whole Functions workspace with six curves, moved as a hand moves it. */
final class Workspace {
    private static final double CENTRE_X = 500;
    private static final double CENTRE_Y = 250;

    private final Program program =
            new Program(Messages.load(), SceneState.initial().withFunctions(six()), Theme.DARK, 1, System::nanoTime);
    private Scene scene;
    private Slider slider;
    private Node charts;

    /** What a newcomer meets, Tanh and Sigmoid; ELU in focus. */
    static FunctionsState six() {
        return FunctionsState.initial()
                .with(Curve.of(Activations.byId("tanh")), false)
                .with(Curve.of(Activations.byId("sigmoid")), false);
    }

    Scene scene(double width, double height) {
        Theme.DARK.apply();
        scene = program.scene(width, height);
        return scene;
    }

    void slide(double alpha) {
        if (slider == null) slider = (Slider) scene.lookup(".slider.parameter-1");
        slider.setValueChanging(true);
        slider.setValue(alpha);
    }

    /** Drags the plane of f to (dx, dy) pixels from where it was first taken. */
    void drag(double dx, double dy) {
        if (dx == 0 && dy == 0) mouse(MouseEvent.MOUSE_PRESSED, 0, 0);
        mouse(MouseEvent.MOUSE_DRAGGED, dx, dy);
    }

    void hover(double dx) {
        mouse(MouseEvent.MOUSE_MOVED, dx, 0);
    }

    private void mouse(EventType<MouseEvent> type, double dx, double dy) {
        if (charts == null) charts = scene.lookup(".chart-pair");
        boolean down = type != MouseEvent.MOUSE_MOVED;
        Point3D point = new Point3D(CENTRE_X + dx, CENTRE_Y + dy, 0);
        var pick = new PickResult(charts, point, 0);
        charts.fireEvent(new MouseEvent(
                type,
                0,
                0,
                0,
                0,
                MouseButton.PRIMARY,
                1,
                false,
                false,
                false,
                false,
                down,
                false,
                false,
                false,
                false,
                false,
                pick));
    }
}
