package backlight.controller;

import backlight.model.network.NetworkEdit;
import backlight.model.network.ParameterId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.model.session.Session;
import backlight.view.screen.BackpropGestures;
import java.util.HashSet;
import java.util.Set;
import java.util.function.LongSupplier;

/** What the hand changes at the parts of the network. */
abstract class NetworkController extends SetupController implements BackpropGestures {
    NetworkController(Session session, LongSupplier clock) {
        super(new Steps<>(session, clock, SceneState::backprop, SceneState::withBackprop));
    }

    @Override
    public void insertLayer(int layer) {
        if (layer > network().depth() || network().hidden() >= BackpropState.MOST_HIDDEN) return;
        edit(state -> inserted(state, layer));
    }

    @Override
    public void removeLayer(int layer) {
        if (!isHidden(layer)) return;
        edit(state -> state.withNetwork(NetworkEdit.removeLayer(state.network(), layer)));
    }

    @Override
    public void setNumber(ParameterId id, double value) {
        if (state().has(id) && Double.isFinite(value)) edit("number " + id, state -> state.withNumber(id, value));
    }

    @Override
    public void setLocked(ParameterId id, boolean locked) {
        edit(state -> {
            Set<ParameterId> all = new HashSet<>(state.training().locked());
            if (locked) all.add(id);
            else all.remove(id);
            return state.withTraining(state.training().withLocked(all));
        });
    }
}
