package backlight.view.chart;

import backlight.model.activation.Activation;
import backlight.model.activation.Interval;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Arrays;
import java.util.List;

/** Where a unit and its samples are on its function, as a sentence. */
record LensSummary(Messages messages, LensContent content) {
    private static final int DIGITS = 3;

    String sentence() {
        Activation f = content.f();
        double z = content.z();
        String now = messages.text("summary.lens", number(z), number(f.value(z)), number(f.derivative(z)));
        return content.samples().length < 2 ? now : now + "; " + samples(f);
    }

    private String samples(Activation f) {
        double[] all = content.samples();
        List<Interval> saturated = f.properties().saturated().apply(content.epsilon());
        long dead = Arrays.stream(all).filter(z -> f.derivative(z) == 0).count();
        long flat = Arrays.stream(all)
                .filter(z -> f.derivative(z) != 0 && saturated.stream().anyMatch(zone -> zone.contains(z)))
                .count();
        return messages.text("summary.lens.samples", all.length, dead, flat);
    }

    private static String number(double x) {
        return Numbers.significant(x, DIGITS);
    }
}
