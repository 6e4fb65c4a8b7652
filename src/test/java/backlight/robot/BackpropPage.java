package backlight.robot;

import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.network.NetworkLayout;
import backlight.view.network.NetworkPane;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import javafx.geometry.Point2D;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;
import org.testfx.util.WaitForAsyncUtils;

/** The Backprop workspace for a robot. */
final class BackpropPage extends Page {
    private static final int SECONDS = 30;

    /** Call on the JavaFX thread, in {@code @Start}. */
    BackpropPage(FxRobot robot, Stage stage) {
        super(robot, stage, SceneState.initial().withWorkspace(Workspace.BACKPROP), 1920, 1080);
    }

    BackpropState state() {
        return WaitForAsyncUtils.waitForAsyncFx(
                5000, () -> program().session().scene().backprop());
    }

    double weight(ParameterId id) {
        return state().point().parameters().get(new ParameterLayout(state().network()).indexOf(id));
    }

    // Gestures

    /** Clicks the button that says this. */
    void clickButton(String words) {
        robot.clickOn(middle(node(ButtonBase.class, ".button", button -> words.equals(button.getText()))));
        settle();
    }

    void choose(String words) {
        robot.clickOn(middle(node(ButtonBase.class, ".toggle-button", button -> words.equals(button.getText()))));
        settle();
    }

    void dragTrainingToStart() {
        Slider slider = node(Slider.class, ".training-bar .slider", any -> true);
        drag(middle(slider.lookup(".thumb")), -slider.getWidth() - 20, 0);
    }

    /** The middle of the edge from the first unit of the layer before to the first unit of layer l. */
    void clickFirstEdge(int l) {
        NetworkPane network = node(NetworkPane.class, ".network", any -> true);
        NetworkLayout layout = network.placed().get().orElseThrow();
        double x = (layout.x(l - 1) + layout.x(l)) / 2;
        double y = (layout.y(l - 1, 0) + layout.y(l, 0)) / 2;
        Point2D at = network.localToScreen(x, y);
        robot.clickOn(at);
        settle();
    }

    void typeNumber(String number) {
        robot.clickOn(middle(node(TextField.class, ".part-editor .parameter-field", any -> true)));
        press(KeyCode.CONTROL, KeyCode.A);
        robot.write(number);
        press(KeyCode.ENTER);
    }

    // Expectations

    /** What the card of the loss says. */
    double loss() {
        String words = node(Label.class, ".loss-value", any -> true).getText();
        int power = words.indexOf("·10");
        return Double.parseDouble(power < 0 ? words : "0");
    }

    void expectSoon(String what, BooleanSupplier happened) {
        try {
            WaitForAsyncUtils.waitFor(SECONDS, TimeUnit.SECONDS, happened::getAsBoolean);
        } catch (TimeoutException late) {
            assertTrue(happened.getAsBoolean(), what);
        }
    }
}
