package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;

/** What the marks on a part mean: the outline of a unit that is off or dead, and the dot that runs along an edge. */
record MarkReading(Messages messages, UnitLook.Marks marks) {
    private static final int DIGITS = 3;

    /** Of a unit that has such a mark, whatever the time is. */
    Optional<String> of(Part part) {
        if (!(part instanceof UnitId unit)) return Optional.empty();
        if (marks.dead().contains(unit)) return Optional.of(messages.text("network.mark.dead"));
        return marks.off().contains(unit) ? Optional.of(messages.text("network.mark.off")) : Optional.empty();
    }

    /** Also of the dot that is under way on an edge. */
    Optional<String> of(Part part, Wave wave) {
        boolean weight = part instanceof ParameterId id && id.kind() == ParameterId.Kind.WEIGHT;
        return weight ? wave.comet((ParameterId) part).map(this::dot) : of(part);
    }

    private String dot(Comet comet) {
        return messages.text(
                comet.forward() ? "network.mark.dot.forward" : "network.mark.dot.back",
                Numbers.significant(comet.value(), DIGITS));
    }
}
