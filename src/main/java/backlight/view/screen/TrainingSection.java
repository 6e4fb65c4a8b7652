package backlight.view.screen;

import backlight.model.activation.Interval;
import backlight.model.activation.Problem;
import backlight.model.data.DataLimits;
import backlight.model.scene.BackpropState;
import backlight.model.training.Optimizer;
import backlight.model.training.TrainingPlan;
import backlight.view.control.Disclosure;
import backlight.view.control.Segments;
import backlight.view.control.Shown;
import backlight.view.style.Hint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.VBox;

/** How the network is trained. */
final class TrainingSection extends VBox {
    private static final Interval RATES = Interval.closed(1e-4, 30);
    private static final Interval MOMENTA = new Interval(0, true, 1, false);
    private static final Interval MOMENTUM_SLIDER = Interval.closed(0, 0.99);
    private static final int FULL = 0;
    private static final int MINI = 10;

    private final Messages messages;
    private final SetupGestures gestures;
    private final NumberRow rate;
    private final Segments<Optimizer> optimizer;
    private final NumberRow momentum;
    private final NumberRow firstDecay;
    private final Segments<Integer> batches;
    private final NumberRow batch;
    private final NumberRow slopeRate;
    private final NumberRow decay;
    private final NumberRow seed;
    private TrainingPlan shown;
    private int samples;

    TrainingSection(Messages messages, SetupGestures gestures) {
        this.gestures = gestures;
        this.messages = messages;
        rate = number("rate", Interval.above(0), n -> set(shown.withLearningRate(n)))
                .withSlider(gestures, RATES);
        optimizer = new Segments<>(chosen -> set(shown.withOptimizer(chosen)));
        for (Optimizer each : Optimizer.values()) addOptimizer(each);
        momentum = momentum("momentum");
        firstDecay = momentum("beta");
        batch = new NumberRow(messages, "batch", true, Interval.atLeast(1), n -> setBatch((int) n));
        batches = new Segments<>(this::setBatch);
        batches.add(1, Numbers.full(1));
        batches.add(MINI, Numbers.full(MINI));
        batches.add(FULL, messages.text("setup.batch.full"));
        slopeRate = number("slopeRate", Interval.above(0), n -> set(shown.withSlopeRate(n)));
        decay = number("decay", Interval.atLeast(0), n -> set(shown.withDecay(n)));
        seed = new NumberRow(messages, "order", true, DataLimits.SEED, n -> set(shown.withSeed((long) n)));
        arrange();
    }

    private void arrange() {
        VBox batchRow = new VBox(batch, batches);
        batchRow.getStyleClass().add("number-row");
        getStyleClass().add("setup-section");
        getChildren()
                .addAll(
                        SetupPanel.heading(messages, "setup.training"),
                        rate,
                        SetupPanel.named(messages, "setup.optimizer", optimizer),
                        momentum,
                        firstDecay,
                        batchRow,
                        new Disclosure(messages.text("setup.training.more"), slopeRate, decay, seed));
    }

    private NumberRow number(String id, Interval allowed, NumberRow.Change set) {
        return new NumberRow(messages, id, false, allowed, set);
    }

    /** μ of momentum and β₁ of Adam are the same number. */
    private NumberRow momentum(String id) {
        return number(id, MOMENTA, n -> set(shown.withMomentum(n))).withSlider(gestures, MOMENTUM_SLIDER);
    }

    private void addOptimizer(Optimizer each) {
        ToggleButton button = optimizer.add(each, messages.text("optimizer." + each.id()));
        Hint.on(button, messages.text("optimizer." + each.id() + ".hint"));
    }

    private Optional<Problem> setBatch(int size) {
        return set(shown.withBatchSize(size >= samples ? FULL : size));
    }

    private Optional<Problem> set(TrainingPlan changed) {
        gestures.setTraining(changed);
        return Optional.empty();
    }

    void show(BackpropState state) {
        boolean learned = state.network().layers().stream().anyMatch(layer -> layer.slopes() > 0);
        Shown.set(learned, slopeRate);
        int size = state.samples().train().size();
        if (state.training().equals(shown) && size == samples) return;
        samples = size;
        shown = state.training();
        rate.show(shown.learningRate());
        optimizer.show(shown.optimizer());
        Shown.set(shown.optimizer() == Optimizer.MOMENTUM, momentum);
        Shown.set(shown.optimizer() == Optimizer.ADAM, firstDecay);
        momentum.show(shown.momentum());
        firstDecay.show(shown.momentum());
        showBatch();
        slopeRate.show(shown.slopeRate());
        decay.show(shown.decay());
        seed.show(shown.seed());
    }

    /** A batch that is as large as the data is all of them. */
    private void showBatch() {
        boolean full = shown.batchSize() == FULL || shown.batchSize() >= samples;
        batch.allow(Interval.closed(1, samples), Interval.closed(1, samples));
        batch.show(full ? samples : shown.batchSize());
        batches.show(full ? FULL : shown.batchSize());
    }
}
