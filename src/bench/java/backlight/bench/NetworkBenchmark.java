package backlight.bench;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.data.Dataset;
import backlight.model.network.Backprop;
import backlight.model.network.Initialization;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Parameters;
import backlight.model.random.RandomStream;
import backlight.model.training.Trainer;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingPoint;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/**
 * Nanoseconds of each sample in training a 2-4-2-1 network in batches of 10, ours after every function has been used, and
 * beside it {@link PlainNetwork}; and milliseconds for a heat map of 100×100 points.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 5, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class NetworkBenchmark {
    static final String FUNCTION = "network.function";

    private static final int SAMPLES = 100;
    private static final int BATCH = 10;
    private static final int SIDE = 100;
    private static final double RATE = 0.001;
    private static final long SEED = 1;
    private static final double SAME = 1e-12;

    private final Dataset data = DataPlan.of("moons").withCount(SAMPLES).make().train();
    private final double[][] x = new double[SAMPLES][2];
    private final double[][] y = new double[SAMPLES][1];
    private Trainer trainer;
    private PlainNetwork plain;
    private Backprop map;
    private final int[] order = new int[SAMPLES];
    private int first;
    private int epoch;

    @Setup
    public void prepare() {
        for (int k = 0; k < SAMPLES; k++) data.load(k, x[k], y[k]);
        useEveryFunction();
        NetworkPlan plan = plan(Activations.byId(System.getProperty(FUNCTION, "tanh")));
        Parameters start = start(plan);
        requireTheSameLoss(plan, start);
        map = new Backprop(trainer.network());
    }

    private void useEveryFunction() {
        for (ActivationFamily family : Activations.ALL) {
            NetworkPlan plan = plan(family);
            Trainer each = trainer(plan, start(plan), BATCH);
            for (int k = 0; k < 20_000; k++) each.advance();
        }
    }

    /** Both see the same samples in the same order, which is another one in each epoch. */
    private void requireTheSameLoss(NetworkPlan plan, Parameters start) {
        trainer = trainer(plan, start, BATCH);
        plain = new PlainNetwork(start.toArray());
        for (int k = 0; k < 1000; k++) {
            double difference = Math.abs(ours() - yardstick());
            if (!(difference <= SAME)) throw new IllegalStateException("the losses differ by " + difference);
        }
    }

    private static NetworkPlan plan(ActivationFamily family) {
        LayerPlan output = LayerPlan.of(1, Activations.byId("sigmoid"));
        return new NetworkPlan(
                2, List.of(LayerPlan.of(4, family), LayerPlan.of(2, family), output), Loss.BINARY_CROSS_ENTROPY);
    }

    private static Parameters start(NetworkPlan plan) {
        return Initialization.of(Initialization.Scheme.XAVIER_NORMAL, 1).parameters(plan);
    }

    private Trainer trainer(NetworkPlan plan, Parameters start, int batch) {
        return new Trainer(
                plan, TrainingPlan.of(RATE).withBatchSize(batch).withSeed(SEED), data, TrainingPoint.start(start));
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public double ours() {
        return trainer.advance();
    }

    @Benchmark
    @OperationsPerInvocation(BATCH)
    public double yardstick() {
        if (first == 0) RandomStream.named("order " + epoch++, SEED).permute(order);
        double loss = plain.update(x, y, order, first, BATCH, RATE);
        first = (first + BATCH) % SAMPLES;
        return loss;
    }

    @Benchmark
    @OutputTimeUnit(TimeUnit.MILLISECONDS)
    public double heatMap() {
        double sum = 0;
        for (int row = 0; row < SIDE; row++) {
            for (int column = 0; column < SIDE; column++) {
                map.input()[0] = 0.02 * column - 1;
                map.input()[1] = 0.02 * row - 1;
                map.outputs();
                sum += map.trace().a(map.network().plan().depth(), 0);
            }
        }
        return sum;
    }

    /** @param options for the JVM that is measured */
    public static void main(String[] options) throws RunnerException {
        for (String function : List.of("tanh", "relu")) {
            new Runner(new OptionsBuilder()
                            .include(NetworkBenchmark.class.getName())
                            .jvmArgs(options)
                            .jvmArgsAppend("-D" + FUNCTION + "=" + function)
                            .build())
                    .run();
        }
    }
}
