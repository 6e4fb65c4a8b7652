package backlight.model.scene;

import backlight.model.network.Initialization;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.network.Parameters;

/** Draws a network's start anew; what is locked is part of the task and stays. */
final class Redraw {
    private Redraw() {}

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
