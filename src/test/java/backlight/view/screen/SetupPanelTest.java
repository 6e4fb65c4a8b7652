package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.activation.Problem;
import backlight.model.data.DataKind;
import backlight.model.data.DataKinds;
import backlight.model.data.DataPlan;
import backlight.model.data.Sample;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.LayerPlan.Sharing;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingPlan;
import backlight.view.style.Theme;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the setup panel shows, and what its controls report. */
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

    private DataPlan data() {
        return page.state().data();
    }

    private TrainingPlan training() {
        return page.state().training();
    }

    private Initialization start() {
        return page.state().initialization();
    }

    private static BackpropState hidden(int layers, int units, String activation) {
        BackpropState start = BackpropState.initial();
        LayerPlan layer = LayerPlan.of(units, Activations.byId(activation));
        NetworkPlan plan = NetworkPlan.of(2, layers, layer, 1, Loss.BINARY_CROSS_ENTROPY);
        return start.withNetwork(NetworkEdit.replace(start.network(), plan));
    }

    private void reports(Object... call) {
        assertEquals(List.of(List.of(call)), page.taken());
    }

    @Test
    void whatIsShownIsNotReported() {
        for (DataKind kind : DataKinds.ALL) {
            for (ActivationFamily family : Activations.ALL) {
                page.show(hidden(2, 3, family.id()).withData(DataPlan.of(kind.id())));
            }
        }
        page.show(hidden(0, 1, "relu"));
        page.show(page.state().withInitialization(new Initialization(Scheme.NORMAL, Scheme.ZEROS, 3, 2, 7)));
        page.show(page.state()
                .withTraining(training().withOptimizer(Optimizer.ADAM).withBatchSize(10)));
        assertEquals(List.of(), page.taken());
    }

    @Test
    void theThreeUsualDataSetsAreOnePressAway() {
        for (String id : List.of("rings", "xor", "moons")) {
            page.show(BackpropState.initial().withData(DataPlan.of("spiral")));
            page.press("setup.data." + id);
            reports("setData", data().withKind(id));
        }
    }

    @Test
    void everyDataSetIsInTheListWithItsWords() {
        ComboBox<DataKind> box = page.box("setup.data.kind");
        assertEquals(DataKinds.ALL, box.getItems());
        for (DataKind kind : DataKinds.ALL) {
            page.show(BackpropState.initial().withData(DataPlan.of(kind.id())));
            assertEquals(kind, box.getValue());
            assertTrue(page.texts().contains(SetupPage.MESSAGES.text("data." + kind.id() + ".words")));
        }
        box.setValue(DataKinds.byId("blobs"));
        reports("setData", data().withKind("blobs"));
    }

    @Test
    void aSettingIsThereWhereTheDataUseIt() {
        page.open();
        for (DataKind kind : DataKinds.ALL) {
            page.show(BackpropState.initial().withData(DataPlan.of(kind.id())));
            assertEquals(kind.uses(DataKind.Setting.NOISE), page.has("setup.noise"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.COUNT), page.has("setup.count"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.CLASSES), page.has("setup.classes"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.DIMENSIONS), page.has("setup.dimensions"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.SLOPES), page.has("setup.slope.left"), kind.id());
            assertEquals(kind.uses(DataKind.Setting.SAMPLES), page.has("setup.own.add"), kind.id());
        }
    }

    @Test
    void theNumbersOfTheDataAreSet() {
        page.open();
        page.show(BackpropState.initial().withData(DataPlan.of("blobs")));
        page.type("setup.count", "50");
        reports("setData", data().withCount(50));
        page.type("setup.noise", "0,25");
        reports("setData", data().withNoise(0.25));
        page.type("setup.classes", "3");
        reports("setData", data().withClasses(3));
        page.type("setup.dimensions", "8");
        reports("setData", data().withDimensions(8));
        page.type("setup.testShare", "0.2");
        reports("setData", data().withTestShare(0.2));
        page.type("setup.data.seed", "9");
        reports("setData", data().withSeed(9));
        page.press("setup.data.seed.next");
        reports("setData", data().withSeed(2));
        page.one(ToggleSwitch.class, node -> true).setSelected(true);
        reports("setData", data().withStandardised(true));
        page.show(BackpropState.initial().withData(DataPlan.of("bent-line")));
        page.type("setup.slope.left", "-1");
        reports("setData", data().withSlopes(-1, 1));
        page.type("setup.slope.right", "2");
        reports("setData", data().withSlopes(0.3, 2));
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
    void aValueThatTheActivationRefusesIsExplainedOnce() {
        page.show(hidden(2, 3, "celu"));
        page.refuse(Optional.of(new Problem("problem.parameter.above", List.of("α", 0))));
        page.typeInto("α", "0");
        assertEquals(List.of("α must be above 0."), page.problems());
        page.button("setup.newWeights").requestFocus();
        assertEquals(
                "1.00",
                page.one(TextField.class, field -> "α".equals(field.getAccessibleText()))
                        .getText());
    }

    @Test
    void dataThatAreRefusedAreExplainedAndNotShownAsChosen() {
        page.refuse(Optional.of(new Problem("problem.data.noise", List.of(0, 5))));
        page.box("setup.data.kind").getSelectionModel().select(0);
        assertEquals(List.of("The noise must be from 0 to 5."), page.problems());
    }

    @Test
    void theSampleIsCountedFromOne() {
        page.show(BackpropState.initial().withSample(16));
        assertEquals("17", page.field("setup.sample").getText());
        assertTrue(page.texts().contains("of 120"));
        page.type("setup.sample", "120");
        reports("setSample", 119);
        page.press("setup.sample.next");
        reports("nextSample");
    }

    @Test
    void ownSamplesAreTyped() {
        page.show(BackpropState.initial().withData(DataPlan.of("own")));
        List<Sample> own = data().own();
        page.typeInto(SetupPage.MESSAGES.text("setup.own.input", 2, 1), "0,5");
        reports("setData", data().withOwn(List.of(own.get(0), new Sample(List.of(0.5, 1.0), List.of(1.0)))));
        page.typeInto(SetupPage.MESSAGES.text("setup.own.target", 1, 1), "-2");
        reports("setData", data().withOwn(List.of(new Sample(List.of(0.0, 0.0), List.of(-2.0)), own.get(1))));
        page.press("setup.own.add");
        reports("setData", data().withOwn(List.of(own.get(0), own.get(1), own.get(1))));
        page.press("setup.own.remove", 1);
        reports("setData", data().withOwn(List.of(own.get(1))));
        page.press("setup.own.inputs.more");
        reports(
                "setData",
                data().withOwn(List.of(
                        new Sample(List.of(0.0, 0.0, 0.0), List.of(0.0)),
                        new Sample(List.of(1.0, 1.0, 0.0), List.of(1.0)))));
        page.typeInto(SetupPage.MESSAGES.text("setup.own.input", 1, 1), "1e9");
        assertEquals(1, page.problems().size(), "" + page.problems());
        assertEquals(List.of(), page.taken());
    }

    @Test
    void anActivationIsChosenForAllHiddenLayersOrForOne() {
        page.open();
        page.box("setup.activation").setValue(Activations.byId("relu"));
        reports("setActivation", Activations.byId("relu"));
        page.box("setup.layer.activation", 2).setValue(Activations.byId("elu"));
        reports("setActivation", 2, Activations.byId("elu"));
    }

    @Test
    void layersThatDifferShowNoCommonActivation() {
        BackpropState start = BackpropState.initial();
        NetworkPlan plan = start.network();
        page.show(start.withNetwork(
                NetworkEdit.replace(plan, plan.with(2, LayerPlan.of(5, Activations.byId("relu"))))));
        assertEquals(null, page.box("setup.activation").getValue());
        assertTrue(page.texts().contains(SetupPage.MESSAGES.text("setup.activation.mixed")));
        page.show(start);
        assertFalse(page.texts().contains(SetupPage.MESSAGES.text("setup.activation.mixed")));
    }

    @Test
    void theParametersOfTheActivationAreMovedAndTyped() {
        page.show(hidden(2, 3, "selu"));
        Slider lambda = page.every(Slider.class, node -> node.getStyleClass().contains("parameter-2"))
                .get(0);
        lambda.setValueChanging(true);
        lambda.setValue(1.5);
        lambda.setValueChanging(false);
        assertEquals(List.of(List.of("begin"), List.of("setActivationValue", 0, 1, 1.5), List.of("end")), page.taken());
        page.typeInto("α", "2");
        reports("typeActivationValue", 0, 0, 2.0);
        page.open();
        page.typeInto(SetupPage.MESSAGES.text("setup.layer.parameter", "λ", 2), "1.1");
        reports("typeActivationValue", 2, 1, 1.1);
    }

    @Test
    void onlyPReluSharesItsSlope() {
        assertFalse(page.has("setup.sharing.UNIT"));
        page.open();
        assertFalse(page.has("setup.slopeRate"));
        page.show(hidden(2, 3, "prelu"));
        page.press("setup.sharing.UNIT");
        reports("setSharing", 0, Sharing.UNIT);
        page.type("setup.slopeRate", "0.01");
        reports("setTraining", training().withSlopeRate(0.01));
    }

    @Test
    void unitsOfOneLayerComeAndGo() {
        page.open();
        page.press("setup.layer.more", 2);
        reports("addUnit", 2);
        page.press("setup.layer.less", 3);
        reports("removeUnit", new UnitId(3, 4));
        page.show(hidden(3, 1, "tanh"));
        assertTrue(page.button("setup.layer.less", 1).isDisabled());
    }

    @Test
    void onlyALossThatFitsTheDataIsOffered() {
        page.open();
        ComboBox<Loss> loss = page.box("setup.loss");
        assertEquals(List.of(Loss.values()), loss.getItems());
        loss.setValue(Loss.SQUARED_ERROR);
        reports("setLoss", Loss.SQUARED_ERROR);
        page.show(BackpropState.initial().withLoss(Loss.SQUARED_ERROR));
        page.box("setup.output").setValue(Activations.byId("tanh"));
        reports("setActivation", 4, Activations.byId("tanh"));
        page.show(BackpropState.initial().withData(DataPlan.of("sine")));
        assertEquals(List.of(Loss.SQUARED_ERROR), loss.getItems());
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

    @Test
    void everyControlHasItsWords() {
        page.open();
        page.show(hidden(3, 4, "prelu").withData(DataPlan.of("own")).withLoss(Loss.SQUARED_ERROR));
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
        page.show(hidden(3, 4, "rrelu").withData(DataPlan.of("own")));
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
            page.show(hidden(2, 3, "prelu").withData(DataPlan.of("own")));
            Pictures.save(page.scene(), "setup-open-" + theme.id());
            page.close();
        }
        page = new SetupPage(Theme.DARK, 1.5, 268 * 1.5, 1000);
        assertTrue(Pictures.colours(Pictures.save(page.scene(), "setup-large")) > 10);
    }
}
