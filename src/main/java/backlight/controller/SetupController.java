package backlight.controller;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Problem;
import backlight.model.activation.Round;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.training.TrainingPlan;
import backlight.view.screen.SetupGestures;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What the hand changes at data, network, start and training. */
abstract class SetupController implements SetupGestures {
    final Steps<BackpropState> steps;

    /** @param steps where the edits go */
    SetupController(Steps<BackpropState> steps) {
        this.steps = steps;
    }

    /** A step of undo. */
    abstract void edit(UnaryOperator<BackpropState> change);

    /** A part of a drag, or of a burst of the same kind. */
    abstract void edit(String kind, UnaryOperator<BackpropState> change);

    final BackpropState state() {
        return steps.state();
    }

    final NetworkPlan network() {
        return state().network();
    }

    @Override
    public void begin() {
        steps.begin();
    }

    @Override
    public void end() {
        steps.end();
    }

    @Override
    public void setActivation(int layer, ActivationFamily family) {
        edit("activation", state -> withLayer(state, layer, with(state.network().layer(layer), family)));
    }

    @Override
    public void setActivation(ActivationFamily family) {
        edit("activation", state -> {
            BackpropState changed = state;
            for (int l = 1; l <= state.network().hidden(); l++) {
                changed = withLayer(changed, l, with(changed.network().layer(l), family));
            }
            return changed;
        });
    }

    private static LayerPlan with(LayerPlan layer, ActivationFamily family) {
        return layer.activation() == family ? layer : layer.withActivation(family, family.initialValues());
    }

    private static BackpropState withLayer(BackpropState state, int l, LayerPlan layer) {
        NetworkPlan before = state.network();
        return state.withNetwork(NetworkEdit.replace(before, before.with(l, layer)));
    }

    @Override
    public void setActivationValue(int layer, int parameter, double value) {
        ActivationFamily family = network().layer(Math.max(1, layer)).activation();
        if (parameter >= family.parameters().size()) return;
        double rounded = Round.toGrid(value, family.parameters().get(parameter));
        if (problem(layer, parameter, rounded).isPresent()) return;
        edit("parameter " + layer + " " + parameter, state -> withValue(state, layer, parameter, rounded));
    }

    @Override
    public Optional<Problem> typeActivationValue(int layer, int parameter, double value) {
        Optional<Problem> problem = problem(layer, parameter, value);
        if (problem.isEmpty()) edit(state -> withValue(state, layer, parameter, value));
        return problem;
    }

    private Optional<Problem> problem(int layer, int parameter, double value) {
        LayerPlan plan = network().layer(Math.max(1, layer));
        return plan.activation().problem(valuesWith(plan, parameter, value));
    }

    private static List<Double> valuesWith(LayerPlan plan, int parameter, double value) {
        List<Double> values = new ArrayList<>(plan.values());
        if (parameter < values.size()) values.set(parameter, value);
        return values;
    }

    /** Layer 0 stands for all hidden layers with the first one's function. */
    private static BackpropState withValue(BackpropState state, int layer, int parameter, double value) {
        LayerPlan plan = state.network().layer(Math.max(1, layer));
        BackpropState changed = state;
        for (int l = 1; l <= state.network().depth(); l++) {
            LayerPlan each = state.network().layer(l);
            boolean meant =
                    layer == 0 ? l <= state.network().hidden() && each.activation() == plan.activation() : l == layer;
            if (!meant) continue;
            changed = withLayer(changed, l, each.withActivation(each.activation(), valuesWith(each, parameter, value)));
        }
        return changed;
    }

    @Override
    public void setSharing(int layer, LayerPlan.Sharing sharing) {
        edit(state -> {
            BackpropState changed = state;
            for (int l = 1; l <= state.network().depth(); l++) {
                if (layer != 0 && l != layer) continue;
                changed = withLayer(changed, l, changed.network().layer(l).withSharing(sharing));
            }
            return changed;
        });
    }

    @Override
    public void setLoss(Loss loss) {
        if (state().allows(loss)) edit(state -> state.withLoss(loss));
    }

    static BackpropState inserted(BackpropState state, int layer) {
        NetworkPlan plan = state.network();
        LayerPlan like = plan.hidden() == 0 ? LayerPlan.usual() : plan.layer(Math.min(layer, plan.hidden()));
        return state.withNetwork(NetworkEdit.insertLayer(plan, layer, like));
    }

    @Override
    public void setHiddenLayers(int count) {
        int wanted = Math.max(0, Math.min(BackpropState.MOST_HIDDEN, count));
        edit("layers", state -> {
            BackpropState changed = state;
            while (changed.network().hidden() < wanted) {
                changed = inserted(changed, changed.network().depth());
            }
            while (changed.network().hidden() > wanted) {
                NetworkPlan plan = changed.network();
                changed = changed.withNetwork(NetworkEdit.removeLayer(plan, plan.hidden()));
            }
            return changed;
        });
    }

    @Override
    public void setUnits(int count) {
        int wanted = Math.max(1, Math.min(BackpropState.MOST_UNITS, count));
        edit("units", state -> {
            BackpropState changed = state;
            for (int l = 1; l <= state.network().hidden(); l++) changed = withUnits(changed, l, wanted);
            return changed;
        });
    }

    private static BackpropState withUnits(BackpropState state, int l, int wanted) {
        BackpropState changed = state;
        while (changed.network().units(l) < wanted) {
            changed = changed.withNetwork(NetworkEdit.addUnit(changed.network(), l));
        }
        while (changed.network().units(l) > wanted) {
            int last = changed.network().units(l) - 1;
            changed = changed.withNetwork(NetworkEdit.removeUnit(changed.network(), l, last));
        }
        return changed;
    }

    @Override
    public void setInitialization(Initialization initialization) {
        edit("initialization", state -> drawn(state, initialization));
    }

    @Override
    public void newWeights() {
        edit(state -> drawn(
                state, state.initialization().withSeed(state.initialization().seed() + 1)));
    }

    /** With new weights. */
    BackpropState drawn(BackpropState state, Initialization initialization) {
        return state.withInitialization(initialization);
    }

    @Override
    public Optional<Problem> setData(DataPlan plan) {
        edit("data", state -> state.withData(plan));
        return Optional.empty();
    }

    @Override
    public void setTraining(TrainingPlan plan) {
        edit("training", state -> state.withTraining(plan));
    }

    @Override
    public void setSample(int sample) {
        int last = state().samples().train().size() - 1;
        edit("sample", state -> state.withSample(Math.max(0, Math.min(last, sample))));
    }

    @Override
    public void nextSample() {
        setSample(following(1));
    }

    final int following(int direction) {
        return Math.floorMod(
                state().sample() + direction, state().samples().train().size());
    }

    /** A gesture may mean a layer that has gone since the network was drawn. */
    final boolean isHidden(int layer) {
        return layer >= 1 && layer <= network().hidden();
    }

    @Override
    public void addUnit(int layer) {
        if (!isHidden(layer) || network().units(layer) >= BackpropState.MOST_UNITS) return;
        edit(state -> state.withNetwork(NetworkEdit.addUnit(state.network(), layer)));
    }

    @Override
    public void removeUnit(UnitId unit) {
        if (!isHidden(unit.layer()) || !state().has(unit) || network().units(unit.layer()) < 2) return;
        edit(state -> state.withNetwork(NetworkEdit.removeUnit(state.network(), unit.layer(), unit.unit())));
    }
}
