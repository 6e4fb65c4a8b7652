package backlight.view.chart;

import backlight.model.scene.Window;

/** The parts of both axes that a loss chart shows. */
record LossAxes(LossChart.Content content) {
    /** The lowest and highest finite loss, widened to where a tick may stand. */
    Window losses() {
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (int k = 0; k < content.curve().size(); k++) {
            for (double loss :
                    new double[] {content.curve().train(k), content.curve().test(k)}) {
                if (!Double.isFinite(loss) || content.logarithmic() && loss == 0) continue;
                low = Math.min(low, loss);
                high = Math.max(high, loss);
            }
        }
        if (Double.isFinite(content.loss())) {
            if (content.loss() > 0) low = Math.min(low, content.loss());
            high = Math.max(high, content.loss());
        }
        return content.logarithmic()
                ? powers(low, high)
                : new Window(0, high > 0 ? Math.min(Double.MAX_VALUE, 1.08 * high) : 1);
    }

    private static Window powers(double low, double high) {
        if (!(high > 0)) return new Window(-1, 0);
        double top = Math.ceil(Math.log10(high));
        return new Window(Math.min(top - 1, Math.floor(Math.log10(low))), top);
    }

    /** The last known step, rounded up so that the axis rarely changes. */
    Window steps() {
        int size = content.curve().size();
        double last = Math.max(content.step(), size == 0 ? 0 : content.curve().step(size - 1));
        double power = Math.pow(10, Math.floor(Math.log10(Math.max(10, last))));
        double ratio = last / power;
        return new Window(0, power * (ratio <= 1 ? 1 : ratio <= 2 ? 2 : ratio <= 4 ? 4 : ratio <= 6 ? 6 : 10));
    }
}
