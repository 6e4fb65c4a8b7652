package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ColumnEditTest {
    private static final BackpropState SHARED = LabState.initial().shared();

    private static Change activation(String id) {
        ActivationFamily family = Activations.byId(id);
        return new Change.OfActivation(family, family.initialValues());
    }

    private static BackpropState layerByLayer(BackpropState state, String id) {
        ActivationFamily family = Activations.byId(id);
        BackpropState changed = state;
        for (int l = 1; l <= state.network().hidden(); l++) {
            NetworkPlan before = changed.network();
            LayerPlan layer = before.layer(l).withActivation(family, family.initialValues());
            changed = changed.withNetwork(NetworkEdit.replace(before, before.with(l, layer)));
        }
        return changed;
    }

    /** With learned slopes that come, go and stay. */
    @ParameterizedTest
    @ValueSource(strings = {"relu", "tanh", "prelu", "selu"})
    void allLayersAtOnceAreTheSameAsOneAfterTheOther(String id) {
        assertEquals(layerByLayer(SHARED, id), activation(id).in(SHARED));
        BackpropState learned = layerByLayer(SHARED, "prelu");
        assertEquals(layerByLayer(learned, id), activation(id).in(learned));
    }

    @Test
    void whatTrainingHasLearnedStaysWithTheActivation() {
        BackpropState trained =
                SHARED.withPoint(SHARED.setup().trainer(SHARED.point()).point());
        assertEquals(layerByLayer(trained, "elu"), activation("elu").in(trained));
    }

    @Test
    void whatCannotBeIsRefused() {
        refused(() -> new Change.OfLearningRate(0));
        refused(() -> new Change.OfLearningRate(Double.POSITIVE_INFINITY));
        refused(() -> new Change.OfInitialization(Initialization.Scheme.NORMAL, -1));
        refused(() -> new Change.OfInitialization(Initialization.Scheme.CONSTANT, Double.NaN));
        refused(() -> new Change.OfSlopes(Double.NaN, 1));
        refused(() -> new Change.OfActivation(Activations.byId("leaky-relu"), List.of(Double.NaN)));
    }

    private static void refused(Executable act) {
        assertFalse(
                assertThrows(IllegalArgumentException.class, act).getMessage().isEmpty());
    }

    @Test
    void theFirstHiddenLayersAreTheUsualOnes() {
        NetworkPlan plan = SHARED.network();
        BackpropState flat = SHARED;
        while (flat.network().hidden() > 0)
            flat = flat.withNetwork(
                    NetworkEdit.removeLayer(flat.network(), flat.network().hidden()));
        NetworkPlan deep = new Change.OfDepth(2).in(flat).network();
        assertEquals(List.of(LayerPlan.usual(), LayerPlan.usual(), plan.layer(plan.depth())), deep.layers());
    }
}
