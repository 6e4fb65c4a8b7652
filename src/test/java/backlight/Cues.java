package backlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Insets;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.layout.BackgroundFill;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import javafx.scene.text.Text;

/**
 * What is left of a control for an eye that sees no hue: shapes that differ by 3:1 from what they stand on, the weight of
 * its text, the widths of its strokes.
 *
 * @param surfaces the insets of all that differs enough from what is below, from the back to the front
 * @param fonts of its texts
 * @param strokes widths, with the lengths of dashes
 */
record Cues(List<Insets> surfaces, List<String> fonts, List<String> strokes) {
    /** WCAG 2.2, 1.4.11 */
    private static final double SEEN = 3;

    static Cues of(Region control) {
        return new Cues(surfaces(control), fonts(control), strokes(control));
    }

    /** The controls that look the same when chosen, but for their hue. */
    static List<String> unmarked(List<? extends Region> chosen, List<? extends Region> others) {
        return chosen.stream()
                .filter(control ->
                        others.stream().anyMatch(other -> Cues.of(control).equals(Cues.of(other))))
                .map(control -> control instanceof Labeled labeled && labeled.getText() != null
                        ? labeled.getText()
                        : Objects.toString(control.getAccessibleText()))
                .toList();
    }

    private static List<Insets> surfaces(Region control) {
        List<Insets> seen = new ArrayList<>();
        Color ground = ContrastCheck.ground(control);
        if (control.getBackground() == null) return seen;
        for (BackgroundFill fill : control.getBackground().getFills()) {
            Color colour = ContrastCheck.over(ground, fill.getFill(), 1);
            if (ContrastCheck.rgb(colour).contrast(ContrastCheck.rgb(ground)) >= SEEN) seen.add(fill.getInsets());
            ground = colour;
        }
        return seen;
    }

    private static List<String> fonts(Region control) {
        return Workspace.all(control)
                .filter(Text.class::isInstance)
                .filter(Workspace::shown)
                .map(Text.class::cast)
                .map(text -> text.getFont().getName())
                .toList();
    }

    private static List<String> strokes(Region control) {
        return Workspace.all(control)
                .filter(node -> node instanceof Shape shape && !(node instanceof Text) && shape.getStroke() != null)
                .map(Shape.class::cast)
                .map(shape -> shape.getStrokeWidth() + " " + shape.getStrokeDashArray())
                .distinct()
                .sorted()
                .toList();
    }

    /** All controls of a scene with this selector. */
    static List<Region> all(Scene scene, String selector) {
        return scene.getRoot().lookupAll(selector).stream()
                .filter(Workspace::shown)
                .map(Region.class::cast)
                .toList();
    }
}
