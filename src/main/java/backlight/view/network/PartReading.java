package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;

/** What can be read off a part of the network in a line. */
record PartReading(Messages messages, Snapshot snapshot) {
    private static final int DIGITS = 3;

    /** Its name, its number and its gradient. */
    String of(Part part) {
        String name = new PartNames(messages, snapshot.plan()).of(part);
        if (part instanceof UnitId unit) return unit(name, unit.layer(), unit.unit());
        ParameterId id = (ParameterId) part;
        int index = snapshot.network().layout().indexOf(id);
        return messages.text(
                "network.reading." + kind(id),
                name,
                number(snapshot.network().get(index)),
                number(snapshot.gradient(index)),
                id.kind() == ParameterId.Kind.WEIGHT ? number(sent(id)) : "");
    }

    /** w·δ: what goes on over the edge to the unit before. */
    private double sent(ParameterId id) {
        return snapshot.network().weight(id.layer(), id.to(), id.from())
                * snapshot.trace().delta(id.layer(), id.to());
    }

    static String kind(ParameterId id) {
        return switch (id.kind()) {
            case WEIGHT -> "weight";
            case BIAS -> "bias";
            case SLOPE -> "slope";
        };
    }

    private String unit(String name, int l, int j) {
        String a = number(snapshot.trace().a(l, j));
        if (l == 0) return messages.text("network.reading.input", name, a);
        String delta = number(snapshot.trace().delta(l, j));
        if (l < snapshot.plan().depth()) return messages.text("network.reading.unit", name, a, delta);
        return messages.text(
                "network.reading.output", name, a, target(snapshot.trace().target(j)), delta);
    }

    /** Two decimals at most. */
    static String target(double t) {
        return Numbers.full(Math.rint(t * 100) / 100);
    }

    private static String number(double x) {
        return x == 0 ? "0" : Numbers.significant(x, DIGITS);
    }
}
