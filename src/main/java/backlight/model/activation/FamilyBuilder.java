package backlight.model.activation;

import backlight.model.activation.ActivationFamily.Formula;
import backlight.model.activation.ActivationFamily.Group;
import backlight.model.activation.ActivationFamily.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Collects what an {@link ActivationFamily} says of itself, with a name on every part. */
final class FamilyBuilder {
    private final String id;
    private final String name;
    private final List<Parameter> parameters = new ArrayList<>();
    private Group group;
    private Formula formula;
    private Paper paper;
    private int hue;
    private boolean dashed;
    private boolean learned;
    private Function<double[], Optional<String>> constraint = values -> Optional.empty();

    FamilyBuilder(String id, String name) {
        this.id = id;
        this.name = name;
    }

    FamilyBuilder group(Group where) {
        group = where;
        return this;
    }

    /** The next parameter, with its start, its slider and what may be typed. */
    FamilyBuilder parameter(String parameterId, String symbol, double initial, Interval slider, Interval allowed) {
        parameters.add(new Parameter(parameterId, symbol, initial, slider, allowed));
        return this;
    }

    /** Refuses values that do not fit together: the sentence's key, or nothing. */
    FamilyBuilder constraint(Function<double[], Optional<String>> key) {
        constraint = key;
        return this;
    }

    FamilyBuilder formula(String value, String derivative, String inverse) {
        formula = new Formula(value, derivative, inverse);
        return this;
    }

    FamilyBuilder paper(String authors, int year, String where, String initialization) {
        paper = new Paper(authors, year, where, initialization);
        return this;
    }

    FamilyBuilder hue(int curve) {
        hue = curve;
        return this;
    }

    FamilyBuilder dashedHue(int curve) {
        dashed = true;
        return hue(curve);
    }

    /** A network learns its only parameter. */
    FamilyBuilder learned() {
        learned = true;
        return this;
    }

    /** The family whose functions are made so. */
    ActivationFamily madeBy(Function<double[], Activation> maker) {
        return new ActivationFamily(
                id, name, group, parameters, formula, paper, hue, dashed, learned, maker, constraint);
    }
}
