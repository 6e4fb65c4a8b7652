package backlight.view.lab;

import backlight.model.lab.Histogram;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.Window;
import backlight.view.text.Messages;
import java.util.List;
import java.util.function.Function;

/** How z, or δ, of every layer is spread over units and samples. */
final class HistogramRow extends RaceRow<HistogramCell> {
    private static final double HEIGHT = 9;
    private static final int BINS = 41;
    private static final double LEAST_REACH = 1;

    /** What lies further out than this many decades below the largest counts at the edge. */
    private static final double DECADES = 12;

    private final boolean sizes;
    private final Function<LayerSignals, double[]> numbers;
    private final String symbol;

    private HistogramRow(
            Messages messages, LabRow row, boolean sizes, Function<LayerSignals, double[]> numbers, String symbol) {
        super(messages, row, HEIGHT);
        this.sizes = sizes;
        this.numbers = numbers;
        this.symbol = symbol;
    }

    static HistogramRow ofSums(Messages messages) {
        return new HistogramRow(messages, LabRow.SUMS, false, LayerSignals::z, "z");
    }

    static HistogramRow ofDeltas(Messages messages) {
        return new HistogramRow(messages, LabRow.DELTAS, true, LayerSignals::delta, "|δ|");
    }

    @Override
    HistogramCell cell(int column) {
        return new HistogramCell(messages());
    }

    @Override
    Object beside(LabState state) {
        return symbol;
    }

    @Override
    void fill(LabState state, RaceFrame frame) {
        Window window = window(frame);
        List<List<Histogram>> columns = frame.moments().stream()
                .map(moment -> histograms(moment, window))
                .toList();
        List<double[][]> shares = columns.stream()
                .map(layers -> layers.stream().map(Histogram::shares).toArray(double[][]::new))
                .toList();
        double highest = HistogramCell.highest(shares);
        for (int k = 0; k < cells().size(); k++) {
            List<String> names = names(frame.moments().get(k).snapshot().plan());
            double beyond = beyond(frame.moments().get(k), window);
            cells().get(k).show(content(shares.get(k), columns.get(k), names, window, highest, beyond));
        }
    }

    private HistogramCell.Content content(
            double[][] shares,
            List<Histogram> layers,
            List<String> names,
            Window window,
            double highest,
            double beyond) {
        double[] zeros = sizes ? layers.stream().mapToDouble(Histogram::zero).toArray() : new double[0];
        return new HistogramCell.Content(shares, zeros, names, window, sizes, highest, symbol, beyond);
    }

    private List<Histogram> histograms(Moment moment, Window window) {
        return moment.layers().stream()
                .map(layer -> sizes
                        ? Histogram.ofSizes(numbers.apply(layer), window.low(), window.high(), BINS)
                        : Histogram.of(numbers.apply(layer), window.low(), window.high(), BINS))
                .toList();
    }

    /** The largest size that counts at the upper edge because it lies beyond; 0 if none does. */
    private double beyond(Moment moment, Window window) {
        double edge = sizes ? Math.pow(10, window.high()) : window.high();
        double beyond = 0;
        for (LayerSignals layer : moment.layers()) {
            for (double number : numbers.apply(layer)) {
                double size = Math.abs(number);
                if (size > edge && size > beyond && size < Double.POSITIVE_INFINITY) beyond = size;
            }
        }
        return beyond;
    }

    /** One pass over the finite numbers of each column: there may be hundreds of thousands of them. */
    private Window window(RaceFrame frame) {
        double[] largest = new double[frame.moments().size()];
        double least = Double.POSITIVE_INFINITY;
        for (int k = 0; k < largest.length; k++) {
            for (LayerSignals layer : frame.moments().get(k).layers()) {
                for (double number : numbers.apply(layer)) {
                    double size = Math.abs(number);
                    if (!(size < Double.POSITIVE_INFINITY)) continue;
                    if (size > largest[k]) largest[k] = size;
                    if (size > 0 && size < least) least = size;
                }
            }
        }
        return sizes ? powers(least, largest) : reach(largest);
    }

    /** Symmetric about 0, as far as the largest z, unless that of a column is beyond all others. */
    static Window reach(double... largest) {
        double reach = RowScale.reach(Math.max(LEAST_REACH, Extremes.cap(largest, LEAST_REACH, 100)));
        return new Window(-reach, reach);
    }

    static Window powers(double least, double... largest) {
        double most = Extremes.cap(largest, 0, 1e4);
        if (!(most > 0)) return new Window(-1, 0);
        double top = Math.ceil(Math.log10(most));
        double bottom = Math.max(top - DECADES, Math.floor(Math.log10(least)));
        return new Window(Math.min(bottom, top - 1), top);
    }
}
