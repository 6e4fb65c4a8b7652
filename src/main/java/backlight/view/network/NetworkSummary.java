package backlight.view.network;

import backlight.model.network.Flow;
import backlight.model.network.NetworkPlan;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A network with what one sample does in it, as a sentence. */
record NetworkSummary(Messages messages, Snapshot snapshot, String data, int off, int dead) {
    private static final int LOSS_DIGITS = 3;
    private static final int DIGITS = 2;

    String sentence() {
        NetworkPlan plan = snapshot.plan();
        String units = IntStream.rangeClosed(0, plan.depth())
                .mapToObj(l -> Integer.toString(plan.units(l)))
                .collect(Collectors.joining("-"));
        String gradients = Flow.of(plan, snapshot.trace()).layers().stream()
                .map(layer -> Numbers.significant(layer.delta(), DIGITS))
                .collect(Collectors.joining(", "));
        return messages.text(
                "summary.network",
                units,
                data,
                snapshot.sample() + 1,
                snapshot.setup().data().train().size(),
                Numbers.significant(snapshot.trace().loss(), LOSS_DIGITS),
                gradients,
                off == 1 ? messages.text("summary.off.one") : messages.text("summary.off", off),
                dead);
    }
}
