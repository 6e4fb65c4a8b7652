package backlight.view.chart;

import backlight.model.training.LossCurve;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;

/** Where the loss stands and where it came from, as a sentence. */
record LossSummary(Messages messages, LossChart.Content content) {
    private static final int DIGITS = 3;

    String sentence() {
        List<String> parts = new ArrayList<>();
        parts.add(now());
        double test = test();
        if (Double.isFinite(test)) parts.add(messages.text("summary.loss.test", number(test)));
        if (content.stopped() >= 0) parts.add(messages.text("loss.stopped", content.stopped()));
        if (!Double.isNaN(content.guess())) parts.add(content.guessName());
        return String.join("; ", parts);
    }

    private String now() {
        LossCurve curve = content.curve();
        boolean begun = curve.size() > 0 && curve.step(0) < content.step();
        return begun
                ? messages.text("summary.loss.from", number(content.loss()), content.step(), number(curve.train(0)))
                : messages.text("summary.loss", number(content.loss()), content.step());
    }

    /** Of the last known step that is not beyond the shown one; NaN if there is none. */
    private double test() {
        LossCurve curve = content.curve();
        int last = curve.size() - 1;
        while (last >= 0 && curve.step(last) > content.step()) last--;
        return last < 0 ? Double.NaN : curve.test(last);
    }

    private static String number(double loss) {
        return Numbers.significant(loss, DIGITS);
    }
}
