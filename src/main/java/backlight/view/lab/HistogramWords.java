package backlight.view.lab;

import backlight.model.scene.Window;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.function.DoubleFunction;

/** The histograms of one column in sentences. */
record HistogramWords(Messages messages, HistogramCell.Content content) {
    /** How the numbers of many layers are listed. */
    @FunctionalInterface
    interface Listing {
        String listed(List<String> layers, double[] values, DoubleFunction<String> written);
    }

    /** All layers. */
    String sentence(Listing listing) {
        double[] middles = new double[content.shares().length];
        for (int k = 0; k < middles.length; k++) middles[k] = median(k);
        String text = messages.text(
                "lab.histogram.says", content.symbol(), listing.listed(content.layers(), middles, this::written));
        if (content.beyond() > 0)
            text += " " + messages.text("lab.histogram.beyond.says", Numbers.significant(content.beyond(), 1));
        if (content.zeros().length == 0) return text;
        String zeros = listing.listed(content.layers(), content.zeros(), this::percent);
        return text + " " + messages.text("lab.histogram.zeros", zeros);
    }

    private String written(double middle) {
        if (Double.isNaN(middle)) return "–";
        return content.logarithmic() ? Numbers.significant(Math.pow(10, middle), 1) : Numbers.fixed(middle, 1);
    }

    private String percent(double share) {
        return messages.text("health.percent", Numbers.fixed(100 * share, 0));
    }

    /** The middle of the part in which half of what is not 0 is reached; NaN if there is nothing. */
    private double median(int layer) {
        double[] shares = content.shares()[layer];
        double all = 0;
        for (double share : shares) all += share;
        double sum = 0;
        for (int k = 0; k < shares.length; k++) {
            sum += shares[k];
            if (all > 0 && sum >= all / 2) {
                Window window = content.window();
                return window.low() + (k + 0.5) * window.length() / shares.length;
            }
        }
        return Double.NaN;
    }

    /** Of one layer. */
    String layer(int layer) {
        String text = messages.text(
                "lab.histogram.layer", content.layers().get(layer), content.symbol(), written(median(layer)));
        if (content.zeros().length == 0) return text;
        return text + " " + messages.text("lab.histogram.zeros", percent(content.zeros()[layer]));
    }
}
