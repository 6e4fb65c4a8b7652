package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.lab.FactorPath.Step;
import backlight.model.lab.Factors.Frozen;
import backlight.model.network.NetworkPlan;
import backlight.view.network.PartNames;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;
import java.util.function.Predicate;

/** What the numbers of a path say, in sentences. */
record FactorWords(Messages messages, NetworkPlan plan, FactorPath path) {
    /** Logarithms nearer to 0 are those of 1: rounding alone. */
    private static final double ROUNDING = 1e-9;

    private static final int DIGITS = 2;

    private int layers() {
        return path.steps().size();
    }

    private static String number(double power) {
        return Numbers.significantPower(power, DIGITS);
    }

    /** What is left at the end. */
    String result() {
        double[] left = path.left();
        String key = layers() == 0 ? "factors.result.none" : layers() == 1 ? "factors.result.one" : "factors.result";
        return messages.text(key, number(left[layers()]), layers());
    }

    /** The product of each factor. */
    String shares() {
        return messages.text("factors.shares", number(path.slopes()), number(path.weights()));
    }

    /** Which of the two shrinks the gradient more, or what stops it. */
    String verdict() {
        Optional<Step> off = first(step -> step.slope() == 0);
        if (off.isPresent()) return messages.text("factors.verdict.off", name(off.get()));
        Optional<Step> cut = first(step -> step.weight() == 0);
        if (cut.isPresent()) return messages.text("factors.verdict.cut", name(cut.get()));
        return messages.text("factors.verdict." + verdict(path.slopes(), path.weights()));
    }

    private static String verdict(double slopes, double weights) {
        boolean slopesShrink = slopes < -ROUNDING;
        boolean weightsShrink = weights < -ROUNDING;
        if (!slopesShrink && !weightsShrink) return slopes + weights > ROUNDING ? "grows" : "same";
        if (!weightsShrink) return slopes + weights < -ROUNDING ? "slopes.only" : "slopes.outdone";
        if (!slopesShrink) return slopes + weights < -ROUNDING ? "weights.only" : "weights.outdone";
        if (Math.abs(slopes - weights) < ROUNDING) return "both";
        return slopes < weights ? "slopes" : "weights";
    }

    private Optional<Step> first(Predicate<Step> wanted) {
        return path.steps().stream().filter(wanted).findFirst();
    }

    private String name(Step step) {
        return new PartNames(messages, plan).layer(step.layer());
    }

    /** What the factor that is not frozen would have to be for the gradient to keep its size; empty if nothing helps. */
    String needed(Frozen frozen) {
        double fixed = frozen == Frozen.SLOPES ? path.slopes() : path.weights();
        if (layers() == 0 || Double.isInfinite(fixed)) return "";
        String wanted = number(-fixed / layers());
        if (frozen == Frozen.SLOPES) return messages.text("factors.needed.weight", wanted);
        double most = path.steepest();
        if (Double.isNaN(most) || Double.isInfinite(most)) return messages.text("factors.needed.slope", wanted);
        String key = -fixed > most + ROUNDING ? "factors.needed.slope.beyond" : "factors.needed.slope.within";
        return messages.text(key, wanted, number(most / layers()));
    }
}
