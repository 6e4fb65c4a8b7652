package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.data.DataKind;
import backlight.model.data.DataKinds;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.Loss;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingPlan;
import backlight.view.style.Theme;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The setup panel as a whole. */
@ExtendWith(OnFxThread.class)
class SetupPanelTest {
    private SetupPage page;

    @BeforeEach
    void open() {
        page = new SetupPage();
    }

    @AfterEach
    void close() {
        page.close();
    }

    private void reports(Object... call) {
        assertEquals(List.of(List.of(call)), page.taken());
    }

    private DataPlan data() {
        return page.state().data();
    }

    private TrainingPlan training() {
        return page.state().training();
    }

    @Test
    void whatIsShownIsNotReported() {
        for (DataKind kind : DataKinds.ALL) {
            for (ActivationFamily family : Activations.ALL) {
                page.show(SetupPage.hidden(2, 3, family.id()).withData(DataPlan.of(kind.id())));
            }
        }
        page.show(SetupPage.hidden(0, 1, "relu"));
        page.show(page.state().withInitialization(new Initialization(Scheme.NORMAL, Scheme.ZEROS, 3, 2, 7)));
        page.show(page.state()
                .withTraining(training().withOptimizer(Optimizer.ADAM).withBatchSize(10)));
        assertEquals(List.of(), page.taken());
    }

    @Test
    void aDragIsOneStepAndGivesRoundNumbers() {
        Slider noise = page.slider("setup.noise");
        noise.setValueChanging(true);
        noise.setValue(0.31234);
        noise.setValueChanging(false);
        assertEquals(
                List.of(List.of("begin"), List.of("setData", data().withNoise(0.31)), List.of("end")), page.taken());
        page.settle();
        assertEquals(data().noise(), noise.getValue(), "what was not taken over does not stay");
        page.slider("setup.layers").setValue(4.6);
        reports("setHiddenLayers", 5);
        page.slider("setup.units").setValue(7.4);
        reports("setUnits", 7);
        page.slider("setup.rate").setValue(0);
        reports("setTraining", training().withLearningRate(1e-4));
    }

    @Test
    void badInputSaysOneSentenceAndChangesNothing() {
        page.open();
        for (List<String> bad : List.of(
                List.of("setup.count", "3"),
                List.of("setup.count", "10.5"),
                List.of("setup.noise", "-1"),
                List.of("setup.noise", "much"),
                List.of("setup.sample", "121"),
                List.of("setup.layers", "13"),
                List.of("setup.units", "0"),
                List.of("setup.rate", "0"),
                List.of("setup.batch", "121"),
                List.of("setup.decay", "-0.1"),
                List.of("setup.seed", "1.5"))) {
            page.close();
            page = new SetupPage();
            page.open();
            String before = page.field(bad.get(0)).getText();
            page.type(bad.get(0), bad.get(1));
            assertEquals(1, page.problems().size(), bad + " " + page.problems());
            assertEquals(List.of(), page.taken(), "" + bad);
            page.button("setup.newWeights").requestFocus();
            assertEquals(before, page.field(bad.get(0)).getText());
        }
    }

    @Test
    void everyControlHasItsWords() {
        page.open();
        page.show(SetupPage.hidden(3, 4, "prelu").withData(DataPlan.of("own")).withLoss(Loss.SQUARED_ERROR));
        for (Control control : page.every(Control.class, Node::isFocusTraversable)) {
            boolean button = control instanceof ButtonBase labelled
                    && !labelled.getText().isEmpty();
            if (control instanceof SetupPanel || control.getParent() instanceof ComboBox) continue;
            assertTrue(button || control.getAccessibleText() != null, "" + control);
        }
    }

    @Test
    void nothingIsWiderThanThePanel() {
        page.open();
        page.show(SetupPage.hidden(3, 4, "rrelu").withData(DataPlan.of("own")));
        double right = page.panel().localToScene(page.panel().getLayoutBounds()).getMaxX();
        for (Node node : page.every(Region.class, node -> true)) {
            assertTrue(node.localToScene(node.getLayoutBounds()).getMaxX() <= right + 0.5, "" + node);
        }
    }

    @Test
    void pictures() {
        page.close();
        for (Theme theme : Theme.values()) {
            page = new SetupPage(theme, 1, 268, 1000);
            Pictures.save(page.scene(), "setup-" + theme.id());
            page.close();
            page = new SetupPage(theme, 1, 268, 1900);
            page.open();
            page.show(SetupPage.hidden(2, 3, "prelu").withData(DataPlan.of("own")));
            Pictures.save(page.scene(), "setup-open-" + theme.id());
            page.close();
        }
        page = new SetupPage(Theme.DARK, 1.5, 268 * 1.5, 1000);
        assertTrue(Pictures.colours(Pictures.save(page.scene(), "setup-large")) > 10);
    }
}
