package backlight.robot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.ParameterId;
import backlight.model.network.Parameters;
import backlight.model.scene.BackpropState;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.Platform;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

@ExtendWith(ApplicationExtension.class)
class BackpropRobotTest {
    private BackpropPage page;

    @Start
    void start(Stage stage) {
        page = new BackpropPage(new FxRobot(), stage);
    }

    @AfterEach
    void forgetTheme() {
        Platform.runLater(() -> Application.setUserAgentStylesheet(null));
    }

    @Test
    void xorIsLearnedAndAllOfItCanBeGoneBack() throws InterruptedException {
        page.choose("XOR");
        page.choose("4×");
        Parameters start = page.state().start();
        page.clickButton("Train");
        page.expectSoon("XOR is learned", () -> page.loss() < 0.05);
        page.clickButton("Pause");
        page.expectSoon("it can be trained on", () -> page.state().point().step() > 100);
        int stopped = page.state().point().step();
        Thread.sleep(200);
        assertEquals(stopped, page.state().point().step());
        page.dragTrainingToStart();
        page.expectSoon("it is at the start", () -> page.state().point().step() == 0);
        assertEquals(start, page.state().point().parameters());
        page.expectWritten("step 0 of " + stopped);
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(stopped, page.state().point().step());
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(0, page.state().point().step());
    }

    @Test
    void spacePlaysAndPauses() throws InterruptedException {
        page.press(KeyCode.SPACE);
        page.expectSoon("the wave runs", () -> {
            double time = page.state().picture().time();
            return time > 100 && time < 1500;
        });
        page.press(KeyCode.SPACE);
        double paused = page.state().picture().time();
        Thread.sleep(100);
        assertEquals(paused, page.state().picture().time());
    }

    @Test
    void anEdgeIsSelectedItsWeightTypedAndTakenBack() {
        ParameterId id = ParameterId.weight(2, 0, 0);
        BackpropState before = page.state();
        double weight = page.weight(id);
        page.clickFirstEdge(2);
        assertEquals(Optional.of(id), page.state().picture().selected());
        page.typeNumber("0.125");
        assertEquals(0.125, page.weight(id));
        assertTrue(weight != 0.125);
        page.press(KeyCode.CONTROL, KeyCode.Z);
        assertEquals(weight, page.weight(id));
        assertEquals(before.start(), page.state().start());
    }
}
