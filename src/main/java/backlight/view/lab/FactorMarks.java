package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.view.style.PlaceHint;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.Group;
import javafx.scene.Node;

/**
 * What the frozen dots and the ceilings of a plot of factors mean.
 *
 * @param handles two of each layer
 * @param ceilings one of each layer
 */
record FactorMarks(Messages messages, Group handles, Group ceilings, FactorPath path) implements PlaceHint.Places {
    /** A dot before a line; the free ones speak for themselves. */
    @Override
    public Optional<String> at(double px, double py) {
        for (Node handle : handles.getChildren()) {
            boolean here = handle.isVisible() && handle.getBoundsInParent().contains(px, py);
            if (here) return Optional.of(handle.getAccessibleHelp()).filter(words -> handle.isMouseTransparent());
        }
        return IntStream.range(
                        0, Math.min(ceilings.getChildren().size(), path.steps().size()))
                .filter(k -> ceilings.getChildren().get(k).isVisible()
                        && ceilings.getChildren().get(k).getBoundsInParent().contains(px, py))
                .mapToObj(k -> messages.text(
                        "factors.ceiling.hint",
                        messages.text("part.layer.hidden", k + 1),
                        Numbers.significant(path.into(k + 1).steepest(), 2)))
                .findFirst();
    }
}
