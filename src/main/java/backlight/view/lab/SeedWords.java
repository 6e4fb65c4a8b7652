package backlight.view.lab;

import backlight.model.lab.BinomialInterval;
import backlight.model.lab.Goal;
import backlight.model.lab.Outcome;
import backlight.model.lab.Outcomes;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;

/** What is said of a race that was repeated over seeds. */
final class SeedWords {
    private static final double HUNDRED = 100;
    private static final int DIGITS = 3;

    /** Shares nearer to 0 or 1 than this are written with a decimal. */
    private static final double EXTREME = 0.01;

    private final Messages messages;

    SeedWords(Messages messages) {
        this.messages = messages;
    }

    /** In whole percent; with a decimal near none and all, so that almost all is not written as all. */
    String percent(int count, int of) {
        if (of == 0) return "–";
        return percent((double) count / of);
    }

    private String percent(double share) {
        boolean extreme = share > 0 && share < EXTREME || share > 1 - EXTREME && share < 1;
        return messages.text("health.percent", Numbers.fixed(HUNDRED * share, extreme ? 1 : 0));
    }

    /** An epoch, which for a median may end in a half. */
    private static String epoch(double epoch) {
        return Double.isNaN(epoch) ? "–" : Numbers.fixed(epoch, epoch == Math.rint(epoch) ? 0 : 1);
    }

    String goal(Goal goal) {
        return goal.measure() == Goal.Measure.LOSS
                ? messages.text("lab.seeds.goal.loss", Numbers.full(goal.value()))
                : messages.text("lab.seeds.goal.accuracy", percent(goal.value()));
    }

    String median(Outcomes outcomes) {
        return messages.text("lab.seeds.median", epoch(outcomes.medianEpochs()));
    }

    String medianHint(Outcomes outcomes) {
        if (outcomes.solved() == 0) return messages.text("lab.seeds.median.none");
        return messages.text(
                "lab.seeds.median.hint",
                epoch(outcomes.medianEpochs()),
                epoch(outcomes.epochs(0.25)),
                epoch(outcomes.epochs(0.75)));
    }

    String dead(Outcomes outcomes) {
        return messages.text("lab.seeds.dead", percent(outcomes.dead(), outcomes.count()));
    }

    String deadHint(Outcomes outcomes) {
        if (outcomes.count() == 0) return messages.text("lab.seeds.dead.what");
        BinomialInterval share = outcomes.deadNetworkShare();
        return messages.text("lab.seeds.dead.what") + " "
                + messages.text(
                        "lab.seeds.dead.hint",
                        outcomes.dead(),
                        outcomes.count(),
                        percent(share.low()),
                        percent(share.high()),
                        percent(outcomes.deadUnitShare()));
    }

    String diverged(Outcomes outcomes) {
        return messages.text("lab.seeds.diverged", percent(outcomes.diverged(), outcomes.count()));
    }

    String divergedHint(Outcomes outcomes) {
        return messages.text("lab.seeds.diverged.hint", outcomes.diverged(), outcomes.count());
    }

    String interval(BinomialInterval share) {
        return messages.text("lab.seeds.interval", percent(share.low()), percent(share.high()));
    }

    /** All of one column. */
    String of(Outcomes outcomes) {
        if (outcomes.count() == 0) return messages.text("lab.seeds.empty");
        return messages.text("lab.seeds.says", outcomes.solved(), outcomes.count()) + " "
                + interval(outcomes.solvedShare()) + " " + medianHint(outcomes) + " " + deadHint(outcomes) + " "
                + divergedHint(outcomes);
    }

    /** One seed, and what a click on it does. */
    String of(Outcome end) {
        StringBuilder text = new StringBuilder(messages.text(
                end.isSolved() ? "lab.seeds.dot.solved" : "lab.seeds.dot.never",
                Long.toString(end.seed()),
                end.solvedAt()));
        if (end.isDiverged()) text.append(' ').append(messages.text("lab.seeds.dot.diverged", end.divergedAt()));
        else text.append(' ').append(messages.text("lab.seeds.dot.loss", Numbers.significant(end.finalLoss(), DIGITS)));
        if (end.dead()) text.append(' ').append(messages.text("lab.seeds.dot.dead"));
        if (end.deadUnits() > 0)
            text.append(' ').append(messages.text("lab.seeds.dot.units", end.deadUnits(), end.hiddenUnits()));
        return text.append(' ').append(messages.text("lab.seeds.dot.click")).toString();
    }
}
