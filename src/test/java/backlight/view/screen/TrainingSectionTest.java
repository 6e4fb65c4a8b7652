package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingPlan;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How training and start are set up. */
@ExtendWith(OnFxThread.class)
class TrainingSectionTest {
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

    private TrainingPlan training() {
        return page.state().training();
    }

    private Initialization start() {
        return page.state().initialization();
    }

    @Test
    void theStartIsChosen() {
        page.open();
        page.press("setup.scheme.HE");
        reports("setInitialization", start().withScheme(Scheme.HE));
        page.box("setup.scheme").setValue(Scheme.ZEROS);
        reports("setInitialization", start().withScheme(Scheme.ZEROS));
        page.box("setup.scheme.output").setValue(Scheme.NORMAL);
        reports("setInitialization", start().withOutput(Scheme.NORMAL));
        page.type("setup.bias", "-1");
        reports("setInitialization", start().withBias(-1));
        page.type("setup.seed", "12");
        reports("setInitialization", start().withSeed(12));
        page.press("setup.newWeights");
        reports("newWeights");
    }

    @Test
    void theNumberOfASchemeIsAskedForWhereItCounts() {
        assertFalse(page.has("setup.constant") || page.has("setup.deviation") || page.has("setup.reach"));
        Initialization constant = new Initialization(Scheme.CONSTANT, Scheme.HE, -2, 0, 1);
        page.show(page.state().withInitialization(constant));
        page.type("setup.constant", "-3");
        reports("setInitialization", constant.withValue(-3));
        page.box("setup.scheme").setValue(Scheme.NORMAL);
        reports("setInitialization", new Initialization(Scheme.NORMAL, Scheme.HE, 2, 0, 1));
        page.show(page.state().withInitialization(Initialization.of(Scheme.NORMAL, 1)));
        page.type("setup.deviation", "-1");
        assertEquals(List.of(), page.taken());
        page.show(page.state().withInitialization(Initialization.of(Scheme.UNIFORM, 1)));
        page.type("setup.reach", "0.5");
        reports("setInitialization", start().withValue(0.5));
    }

    @Test
    void theExampleForARateIsARateThatIsAllowed() {
        page.open();
        page.type("setup.rate", "fast");
        assertEquals(List.of("“fast” is not a number; write for example 0.3"), page.problems());
    }

    @Test
    void trainingIsSet() {
        page.open();
        page.type("setup.rate", "100");
        reports("setTraining", training().withLearningRate(100));
        for (Optimizer each : Optimizer.values()) {
            page.press("optimizer." + each.id());
            reports("setTraining", training().withOptimizer(each));
        }
        page.type("setup.decay", "0.001");
        reports("setTraining", training().withDecay(0.001));
        page.type("setup.order", "3");
        reports("setTraining", training().withSeed(3));
        page.show(page.state().withTraining(training().withOptimizer(Optimizer.MOMENTUM)));
        page.type("setup.momentum", "1");
        assertEquals(1, page.problems().size());
        page.type("setup.momentum", "0.5");
        reports("setTraining", training().withMomentum(0.5));
        page.show(page.state().withTraining(training().withOptimizer(Optimizer.ADAM)));
        page.type("setup.beta", "0.8");
        reports("setTraining", training().withMomentum(0.8));
    }

    @Test
    void aBatchOfAllSamplesIsTheFullOne() {
        assertEquals("120", page.field("setup.batch").getText());
        assertTrue(page.selected("setup.batch.full"));
        page.type("setup.batch", "120");
        reports("setTraining", training().withBatchSize(0));
        page.type("setup.batch", "7");
        reports("setTraining", training().withBatchSize(7));
        page.pressText("10");
        reports("setTraining", training().withBatchSize(10));
        page.show(page.state().withTraining(training().withBatchSize(10)));
        assertEquals("10", page.field("setup.batch").getText());
        page.press("setup.batch.full");
        reports("setTraining", training().withBatchSize(0));
    }
}
