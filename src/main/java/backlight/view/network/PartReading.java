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
                number(snapshot.gradient(index)));
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
        return messages.text(
                "network.reading.unit", name, a, number(snapshot.trace().delta(l, j)));
    }

    private static String number(double x) {
        return x == 0 ? "0" : Numbers.significant(x, DIGITS);
    }
}
