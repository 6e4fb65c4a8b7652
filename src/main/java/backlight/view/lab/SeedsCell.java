package backlight.view.lab;

import backlight.model.lab.Outcomes;
import backlight.view.style.Hint;
import backlight.view.style.Spoken;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** One column of the race, repeated over seeds: how many were solved, how many died, and when the goal was reached. */
public final class SeedsCell extends Region implements Spoken {
    /**
     * What is shown.
     *
     * @param outcomes of this column, as far as they are known
     * @param seeds how many there will be
     * @param epochs of the race, at least 1
     * @param chosen the seed whose race is shown
     * @param stale whether they are of another race than the one that is shown
     */
    public record Content(Outcomes outcomes, int seeds, int epochs, long chosen, boolean stale) {}

    private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");
    private static final PseudoClass QUIET = PseudoClass.getPseudoClass("quiet");
    private static final double PLOT = 8;

    private final Messages messages;
    private final SeedWords words;
    private final Label share = label("seeds-share");
    private final Label of = label("seeds-of");
    private final ShareBar bar = new ShareBar();
    private final Label bars = label("cell-hover");
    private final Label median = label("seeds-fact");
    private final Label dead = label("seeds-fact");
    private final Label diverged = label("seeds-fact");
    private final SeedsPlot plot;
    private Content shown;

    /** @param choose takes the seed of a dot that was clicked */
    public SeedsCell(Messages messages, LongConsumer choose) {
        this.messages = messages;
        words = new SeedWords(messages);
        plot = new SeedsPlot(messages, choose);
        getStyleClass().add("seeds-cell");
        getChildren().addAll(share, of, bar, bars, median, dead, diverged, plot);
    }

    @Override
    public void setSubject(Supplier<String> subject) {
        plot.setSubject(subject);
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().setAll(styleClass);
        label.setWrapText(true);
        label.setPickOnBounds(true);
        return label;
    }

    /** Shows this from the next pulse on. */
    public void show(Content content) {
        if (content.equals(shown)) return;
        shown = content;
        Outcomes outcomes = content.outcomes();
        boolean some = outcomes.count() > 0;
        share.setText(words.percent(outcomes.solved(), outcomes.count()));
        of.setText(some ? messages.text("lab.seeds.of", outcomes.count()) : messages.text("lab.seeds.none"));
        bar.show(some ? outcomes.solvedShare() : null);
        Hint.on(bars, some ? words.interval(outcomes.solvedShare()) : messages.text("lab.seeds.empty"));
        fact(median, some ? words.median(outcomes) : "", words.medianHint(outcomes), outcomes.solved() == 0);
        fact(dead, some ? words.dead(outcomes) : "", words.deadHint(outcomes), outcomes.dead() == 0);
        fact(diverged, some ? words.diverged(outcomes) : "", words.divergedHint(outcomes), outcomes.diverged() == 0);
        plot.show(content);
        pseudoClassStateChanged(STALE, content.stale());
        requestLayout();
    }

    private static void fact(Label label, String text, String hint, boolean quiet) {
        label.setText(text);
        Hint.on(label, hint);
        label.pseudoClassStateChanged(QUIET, quiet);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double em() {
        return median.getFont().getSize();
    }

    @Override
    protected double computePrefHeight(double width) {
        return place(width < 0 ? prefWidth(-1) : width, false) + PLOT * em() + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double top = place(getWidth(), true);
        double height = Math.max(0, getHeight() - top - snappedBottomInset());
        plot.resizeRelocate(snappedLeftInset(), top, inner(getWidth()), height);
    }

    private double inner(double width) {
        return Math.max(1, width - snappedLeftInset() - snappedRightInset());
    }

    /** Of all that stands above the plot: its height; puts it there if that is wanted. */
    private double place(double width, boolean put) {
        double left = snappedLeftInset();
        double inner = inner(width);
        double y = snappedTopInset() + head(left, inner, put);
        double thick = 0.6 * em();
        if (put) bar.resizeRelocate(left, y, inner, thick);
        if (put) bars.resizeRelocate(left, y - 0.2 * em(), inner, thick + 0.4 * em());
        y += thick + 0.4 * em();
        for (Label fact : List.of(median, dead, diverged)) {
            double height = fact.prefHeight(inner);
            if (put) fact.resizeRelocate(left, y, inner, height);
            y += height;
        }
        return Math.ceil(y);
    }

    /** The large share, and beside it, or below where it is narrow, of how many. */
    private double head(double left, double inner, boolean put) {
        double big = Math.min(inner, Math.ceil(share.prefWidth(-1)));
        double high = share.prefHeight(big);
        double gap = 0.5 * em();
        boolean beside = big + gap + of.prefWidth(-1) <= inner;
        double wide = Math.min(inner, Math.ceil(of.prefWidth(-1)));
        double low = of.prefHeight(wide);
        double top = snappedTopInset();
        if (put) share.resizeRelocate(left, top, big, high);
        double line = beside ? share.getBaselineOffset() - of.getBaselineOffset() : high;
        if (put) of.resizeRelocate(left + (beside ? big + gap : 0), top + Math.round(line), wide, low);
        return (beside ? high : high + low) + 0.2 * em();
    }
}
