package backlight.model.training;

import backlight.model.data.DataSplit;
import backlight.model.network.NetworkPlan;

/** Everything that training depends on besides the point where it stands. */
public record TrainingSetup(NetworkPlan network, TrainingPlan training, DataSplit data) {
    /** A trainer that goes on from {@code point}. */
    public Trainer trainer(TrainingPoint point) {
        return new Trainer(network, training, data.train(), point);
    }
}
