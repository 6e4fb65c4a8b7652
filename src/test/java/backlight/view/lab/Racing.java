package backlight.view.lab;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.lab.Entrant;
import backlight.model.lab.Histogram;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.Recording;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.scene.Window;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingSetup;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** A race that was really run, as the contents of its cells. */
record Racing(Race race, int epoch, List<List<LayerSignals>> signals) {
    private static final Messages MESSAGES = Messages.load();
    private static final int BINS = 36;

    static Racing of(
            List<String> activations, int hidden, double bias, double rate, int epochs, int epoch, Scheme scheme) {
        List<Entrant> entrants = new ArrayList<>();
        for (String id : activations) {
            NetworkPlan plan =
                    NetworkPlan.of(2, hidden, LayerPlan.of(8, Activations.byId(id)), 1, Loss.BINARY_CROSS_ENTROPY);
            TrainingSetup setup = new TrainingSetup(
                    plan,
                    TrainingPlan.of(rate),
                    DataPlan.of("moons").withCount(120).make());
            entrants.add(new Entrant(
                    setup, Initialization.of(scheme, 2).withBias(bias).parameters(plan)));
        }
        Race race = new Race(entrants, epochs);
        race.run();
        return at(race, epoch);
    }

    /** Dying ReLU, as in the picture. */
    static Racing dying() {
        return of(List.of("relu", "leaky-relu", "prelu", "elu", "selu"), 3, -1, 0.8, 200, 20, Scheme.HE);
    }

    private static Racing at(Race race, int epoch) {
        List<List<LayerSignals>> signals = RaceFrame.of(race, epoch, 0).moments().stream()
                .map(Moment::layers)
                .toList();
        return new Racing(race, epoch, signals);
    }

    int columns() {
        return signals.size();
    }

    private List<double[]> all(java.util.function.IntFunction<double[]> numbers) {
        return IntStream.range(0, columns()).mapToObj(numbers).toList();
    }

    private double[] layers(int column, ToDoubleFunction<LayerSignals> number) {
        return signals.get(column).stream().mapToDouble(number).toArray();
    }

    double[] norms(int column) {
        return layers(
                column,
                layer -> Math.sqrt(Arrays.stream(layer.delta()).map(d -> d * d).sum() / layer.samples()));
    }

    NormCell.Content norm(int column) {
        return new NormCell.Content(norms(column), names(column), RowScale.norms(all(this::norms)));
    }

    private List<String> names(int column) {
        return LayerNames.of(MESSAGES, signals.get(column).size() - 1, true);
    }

    double[] losses(int column) {
        Recording recording = race.recordings().get(column);
        return IntStream.rangeClosed(0, recording.known())
                .mapToDouble(recording::loss)
                .toArray();
    }

    LossCell.Content loss(int column) {
        List<double[]> others = new ArrayList<>(all(this::losses));
        others.remove(column);
        int stopped = race.recordings().get(column).divergence().isPresent()
                ? race.recordings().get(column).known()
                : -1;
        RowScale scale = RowScale.losses(all(this::losses));
        return new LossCell.Content(
                losses(column),
                others,
                Collections.nCopies(others.size(), "another"),
                race.epochs(),
                epoch,
                Math.log(2),
                stopped,
                scale);
    }

    private double[] means(int column) {
        return Arrays.copyOf(layers(column, LayerSignals::meanActivation), hidden(column));
    }

    private int hidden(int column) {
        return signals.get(column).size() - 1;
    }

    private double[] variances(int column) {
        return Arrays.copyOf(layers(column, LayerSignals::activationVariance), hidden(column));
    }

    MomentsCell.Content moments(int column) {
        double[] none = {};
        double[] zeros = new double[hidden(column)];
        double[] ones = zeros.clone();
        Arrays.fill(ones, 1);
        boolean theory = column == columns() - 1;
        return new MomentsCell.Content(
                means(column),
                variances(column),
                theory ? zeros : none,
                theory ? ones : none,
                names(column).subList(0, hidden(column)),
                RowScale.means(all(this::means)),
                RowScale.variances(all(this::variances)));
    }

    HistogramCell.Content sums(int column) {
        List<List<Histogram>> columns = signals.stream()
                .map(layers -> layers.stream()
                        .map(layer -> Histogram.of(layer.z(), -4, 4, BINS))
                        .toList())
                .toList();
        return histogram(columns, column, new Window(-4, 4), false, "z");
    }

    HistogramCell.Content deltas(int column) {
        List<List<Histogram>> columns = signals.stream()
                .map(layers -> layers.stream()
                        .map(layer -> Histogram.ofSizes(layer.delta(), -8, 0, BINS))
                        .toList())
                .toList();
        return histogram(columns, column, new Window(-8, 0), true, "|δ|");
    }

    private HistogramCell.Content histogram(
            List<List<Histogram>> columns, int column, Window window, boolean powers, String symbol) {
        double highest = HistogramCell.highest(columns.stream()
                .map(layers -> layers.stream().map(Histogram::shares).toArray(double[][]::new))
                .toList());
        List<Histogram> layers = columns.get(column);
        return new HistogramCell.Content(
                layers.stream().map(Histogram::shares).toArray(double[][]::new),
                powers ? layers.stream().mapToDouble(Histogram::zero).toArray() : new double[0],
                names(column),
                window,
                powers,
                highest,
                symbol,
                0);
    }

    private double[][] learned(int column) {
        Recording recording = race.recordings().get(column);
        return IntStream.rangeClosed(1, hidden(column))
                .filter(l -> !Double.isNaN(recording.slope(0, l)))
                .mapToObj(l -> IntStream.rangeClosed(0, recording.known())
                        .mapToDouble(k -> recording.slope(k, l))
                        .toArray())
                .toArray(double[][]::new);
    }

    SlopeCell.Content slope(int column) {
        List<double[]> curves = IntStream.range(0, columns())
                .boxed()
                .flatMap(k -> Arrays.stream(learned(k)))
                .toList();
        return new SlopeCell.Content(
                learned(column), names(column), race.epochs(), epoch, Double.NaN, RowScale.slopes(curves));
    }
}
