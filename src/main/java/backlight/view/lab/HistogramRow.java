package backlight.view.lab;

import backlight.model.lab.Histogram;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.Window;
import backlight.view.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.DoubleStream;

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
    void fill(LabState state, RaceFrame frame) {
        Window window = sizes ? powers(all(frame)) : reach(all(frame));
        List<List<Histogram>> columns = frame.moments().stream()
                .map(moment -> histograms(moment, window))
                .toList();
        double highest = columns.stream()
                .flatMap(List::stream)
                .mapToDouble(Histogram::highest)
                .max()
                .orElse(1);
        for (int k = 0; k < cells().size(); k++) {
            List<String> names = names(frame.moments().get(k).snapshot().plan());
            cells().get(k).show(content(columns.get(k), names, window, highest));
        }
    }

    private HistogramCell.Content content(List<Histogram> layers, List<String> names, Window window, double highest) {
        double[][] shares = layers.stream().map(Histogram::shares).toArray(double[][]::new);
        double[] zeros = sizes ? layers.stream().mapToDouble(Histogram::zero).toArray() : new double[0];
        return new HistogramCell.Content(
                shares, zeros, names, window, sizes, Math.max(Double.MIN_NORMAL, highest), symbol);
    }

    private List<Histogram> histograms(Moment moment, Window window) {
        return moment.layers().stream()
                .map(layer -> sizes
                        ? Histogram.ofSizes(numbers.apply(layer), window.low(), window.high(), BINS)
                        : Histogram.of(numbers.apply(layer), window.low(), window.high(), BINS))
                .toList();
    }

    private double[] all(RaceFrame frame) {
        return frame.moments().stream()
                .flatMap(moment -> moment.layers().stream())
                .flatMapToDouble(layer -> Arrays.stream(numbers.apply(layer)))
                .map(Math::abs)
                .filter(Double::isFinite)
                .toArray();
    }

    /** Symmetric about 0, as far as the largest z. */
    private static Window reach(double... sizes) {
        double most = Math.max(LEAST_REACH, Arrays.stream(sizes).max().orElse(LEAST_REACH));
        double power = Math.pow(10, Math.floor(Math.log10(most)));
        double reach = DoubleStream.of(1, 2, 5, 10)
                .map(factor -> factor * power)
                .filter(candidate -> candidate >= most)
                .findFirst()
                .orElse(most);
        return new Window(-reach, reach);
    }

    private static Window powers(double... sizes) {
        double most = Arrays.stream(sizes).max().orElse(1);
        double least = Arrays.stream(sizes).filter(size -> size > 0).min().orElse(1);
        double top = most > 0 ? Math.ceil(Math.log10(most)) : 0;
        double bottom = Math.max(top - DECADES, Math.floor(Math.log10(least)));
        return new Window(Math.min(bottom, top - 1), top);
    }
}
