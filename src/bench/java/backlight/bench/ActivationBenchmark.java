package backlight.bench;

import backlight.model.activation.Activation;
import backlight.model.activation.Activations;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** Time and memory of one f and one f′ of each family, over arguments from −8 to 8. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Measurement(iterations = 3, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@Fork(1)
public class ActivationBenchmark {
    private static final int ARGUMENTS = 1024;

    @Param("relu")
    public String family;

    private final double[] arguments = new double[ARGUMENTS];
    private Activation f;
    private int next;

    @Setup
    public void prepare() {
        var chosen = Activations.byId(family);
        f = chosen.with(chosen.initialValues());
        for (int k = 0; k < ARGUMENTS; k++) arguments[k] = 16.0 * (k * 619 % ARGUMENTS) / ARGUMENTS - 8;
    }

    private double argument() {
        return arguments[next++ & (ARGUMENTS - 1)];
    }

    @Benchmark
    public double value() {
        return f.value(argument());
    }

    @Benchmark
    public double derivative() {
        return f.derivative(argument());
    }

    public static void main(String[] arguments) throws RunnerException {
        Stream<String> all = Activations.ALL.stream().map(family -> family.id());
        new Runner(new OptionsBuilder()
                        .include(ActivationBenchmark.class.getName())
                        .param("family", arguments.length > 0 ? arguments : all.toArray(String[]::new))
                        .addProfiler(GCProfiler.class)
                        .build())
                .run();
    }
}
