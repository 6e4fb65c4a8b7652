package backlight.model.scene;

import backlight.model.activation.ActivationFamily;
import backlight.model.data.DataPlan;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.NetworkEdit;
import backlight.model.network.NetworkPlan;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingPlan;
import java.util.List;

/** In what a column of the Lab differs from what all columns share. */
public sealed interface Change {
    /** That state with this change; numbers that the change does not concern are kept. */
    BackpropState in(BackpropState shared);

    /** Whether it draws weights or samples anew, so that it comes before a {@link Prologue}. */
    default boolean redraws() {
        return false;
    }

    /** Another activation in all hidden layers, with the same weights. */
    record OfActivation(ActivationFamily family, List<Double> values) implements Change {
        public OfActivation {
            values = List.copyOf(values);
            family.with(values);
        }

        @Override
        public BackpropState in(BackpropState shared) {
            NetworkPlan before = shared.network();
            NetworkPlan after = before;
            for (int l = 1; l <= before.hidden(); l++) {
                after = after.with(l, before.layer(l).withActivation(family, values));
            }
            return shared.withNetwork(NetworkEdit.replace(before, after));
        }
    }

    /** Weights drawn in another way from the same seed; the output layer's stay as they are shared. */
    record OfInitialization(Initialization.Scheme scheme, double value) implements Change {
        public OfInitialization {
            new Initialization(scheme, scheme, value, 0, 0);
        }

        @Override
        public boolean redraws() {
            return true;
        }

        @Override
        public BackpropState in(BackpropState shared) {
            return Redraw.of(shared, in(shared.initialization()));
        }

        Initialization in(Initialization before) {
            boolean equal = scheme == Initialization.Scheme.ZEROS || scheme == Initialization.Scheme.CONSTANT;
            return before.withScheme(scheme)
                    .withOutput(equal ? scheme : before.output())
                    .withValue(value);
        }
    }

    /** Another optimiser with the same learning rate. */
    record OfOptimizer(Optimizer optimizer) implements Change {
        @Override
        public BackpropState in(BackpropState shared) {
            return shared.withTraining(shared.training().withOptimizer(optimizer));
        }
    }

    /** Another learning rate, for learned slopes too. */
    record OfLearningRate(double rate) implements Change {
        public OfLearningRate {
            if (!(rate > 0 && rate < Double.POSITIVE_INFINITY)) {
                throw new IllegalArgumentException("a learning rate must be above 0 and finite, not " + rate);
            }
        }

        @Override
        public BackpropState in(BackpropState shared) {
            TrainingPlan plan = shared.training();
            return shared.withTraining(plan.withLearningRate(rate).withSlopeRate(rate));
        }
    }

    /**
     * Another number of hidden layers, with weights drawn anew from the same seed. New ones are like the first, or the usual
     * one where there is none.
     */
    record OfDepth(int hidden) implements Change {
        public OfDepth {
            if (hidden < 1) throw new IllegalArgumentException("a column has at least 1 hidden layer, not " + hidden);
        }

        @Override
        public boolean redraws() {
            return true;
        }

        @Override
        public BackpropState in(BackpropState shared) {
            BackpropState changed = shared;
            while (changed.network().hidden() > hidden) {
                NetworkPlan plan = changed.network();
                changed = changed.withNetwork(NetworkEdit.removeLayer(plan, plan.hidden()));
            }
            while (changed.network().hidden() < hidden) {
                NetworkPlan plan = changed.network();
                changed = changed.withNetwork(NetworkEdit.insertLayer(plan, plan.depth(), first(plan)));
            }
            return Redraw.of(changed, changed.initialization());
        }

        private static LayerPlan first(NetworkPlan plan) {
            return plan.hidden() == 0 ? LayerPlan.usual() : plan.layer(1);
        }
    }

    /** Another bent line to learn, at the same inputs; other data have no such slopes. */
    record OfSlopes(double left, double right) implements Change {
        public OfSlopes {
            DataPlan.of("bent-line").withSlopes(left, right);
        }

        @Override
        public boolean redraws() {
            return true;
        }

        @Override
        public BackpropState in(BackpropState shared) {
            return shared.withData(shared.data().withSlopes(left, right)).withTraining(shared.training());
        }
    }
}
