package backlight.view.lab;

import backlight.model.health.Gate;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.Group;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;

/** The colours of a grid of units and samples, which the stylesheet gives to shapes that are never seen. */
final class UnitColours extends Group {
    private final Map<Gate.State, Rectangle> states = new EnumMap<>(Gate.State.class);
    private final Rectangle mark = sample("unit-dead");
    private final Rectangle covered = sample("unit-covered");

    /** @param changed runs when the theme brings other colours */
    UnitColours(Runnable changed) {
        setVisible(false);
        setManaged(false);
        states.put(Gate.State.OFF, sample("unit-off-cell"));
        states.put(Gate.State.SATURATED, sample("unit-saturated-cell"));
        states.put(Gate.State.OPEN, sample("unit-on-cell"));
        getChildren().addAll(states.values());
        getChildren().addAll(mark, covered);
        getChildren().forEach(node -> ((Rectangle) node).fillProperty().subscribe(changed));
    }

    private static Rectangle sample(String styleClass) {
        Rectangle sample = new Rectangle();
        sample.getStyleClass().setAll(styleClass);
        return sample;
    }

    int of(Gate.State state) {
        return argb(states.get(state));
    }

    /** Of the cross at a dead row. */
    int mark() {
        return argb(mark);
    }

    /** Of a row that must not be seen yet. */
    int covered() {
        return argb(covered);
    }

    private static int argb(Rectangle sample) {
        if (!(sample.getFill() instanceof Color colour)) return 0;
        return 0xff << 24
                | (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }
}
