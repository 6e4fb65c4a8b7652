package backlight.model.scene;

import backlight.model.network.Initialization;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingSetup;

/** Draws a network's start anew; what is locked is part of the task and stays. */
final class Redraw {
    private Redraw() {}

    /** Whether the two are the same once they are drawn from the same seed. */
    static boolean alike(BackpropState one, BackpropState other) {
        TrainingSetup setup = one.setup();
        TrainingPlan training = setup.training().withSeed(other.training().seed());
        Initialization start =
                one.initialization().withSeed(other.initialization().seed());
        if (!new TrainingSetup(setup.network(), training, setup.data()).equals(other.setup())) return false;
        ParameterLayout layout = new ParameterLayout(one.network());
        return start.equals(other.initialization())
                && training.locked().stream()
                        .mapToInt(layout::indexOf)
                        .allMatch(index -> Double.compare(
                                        one.start().get(index), other.start().get(index))
                                == 0);
    }

    static BackpropState of(BackpropState state, Initialization changed) {
        ParameterLayout layout = new ParameterLayout(state.network());
        BackpropState redrawn = state.withInitialization(changed);
        Parameters start = redrawn.start();
        for (ParameterId id : state.training().locked()) {
            int index = layout.indexOf(id);
            start = start.with(index, state.start().get(index));
        }
        return redrawn.withStart(start);
    }
}
