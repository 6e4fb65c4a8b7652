package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.activation.Activations;
import backlight.model.activation.Problem;
import backlight.model.data.DataPlan;
import backlight.model.network.LayerPlan;
import backlight.model.network.LayerPlan.Sharing;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.training.TrainingPlan;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The network part of the setup panel. */
@ExtendWith(OnFxThread.class)
class NetworkSectionTest {
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
        page.show(SetupPage.hidden(2, 3, "selu"));
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
    void aValueThatTheActivationRefusesIsExplainedOnce() {
        page.show(SetupPage.hidden(2, 3, "celu"));
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
    void onlyPReluSharesItsSlope() {
        assertFalse(page.has("setup.sharing.UNIT"));
        page.open();
        assertFalse(page.has("setup.slopeRate"));
        page.show(SetupPage.hidden(2, 3, "prelu"));
        page.press("setup.sharing.UNIT");
        reports("setSharing", 0, Sharing.UNIT);
        page.type("setup.slopeRate", "0.01");
        reports("setTraining", training().withSlopeRate(0.01));
    }

    @Test
    void theLearnedSlopeIsNamedBesideItsStart() {
        BackpropState start = SetupPage.hidden(2, 3, "prelu");
        page.show(start);
        assertTrue(page.texts().contains("start 0.25 · now 0.25"), page.texts().toString());
        Parameters moved = start.point().parameters().with(new ParameterLayout(start.network()).slope(1, 0), -1);
        page.show(start.withPoint(start.point().with(moved)));
        assertTrue(
                page.texts().contains("start 0.25 · now −1.00 … 0.25"),
                page.texts().toString());
    }

    @Test
    void unitsOfOneLayerComeAndGo() {
        page.open();
        page.press("setup.layer.more", 2);
        reports("addUnit", 2);
        page.press("setup.layer.less", 3);
        reports("removeUnit", new UnitId(3, 4));
        page.show(SetupPage.hidden(3, 1, "tanh"));
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
}
