package backlight.view.chart;

import backlight.model.data.Dataset;
import backlight.model.network.Backprop;
import backlight.model.network.Network;
import backlight.model.training.Evaluation;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;

/** How many of the samples a network tells right, as a sentence. */
public record MapSummary(Messages messages, Answers answers) {
    private static final double HUNDRED = 100;
    private static final int DIGITS = 3;

    public String sentence() {
        Dataset test = answers.samples().test();
        String train = told("summary.map.train", answers.samples().train());
        return test.size() == 0 ? train : train + "; " + told("summary.map.test", test);
    }

    private String told(String key, Dataset samples) {
        Evaluation evaluation = Evaluation.of(new Backprop(new Network(answers.plan(), answers.parameters())), samples);
        return Double.isNaN(evaluation.accuracy())
                ? messages.text(key + ".loss", Numbers.significant(evaluation.loss(), DIGITS), samples.size())
                : messages.text(key + ".right", Numbers.fixed(HUNDRED * evaluation.accuracy(), 0), samples.size());
    }
}
