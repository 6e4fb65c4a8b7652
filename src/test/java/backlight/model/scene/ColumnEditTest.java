package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import org.junit.jupiter.api.Test;
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
}
