package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.network.LayerPlan.Sharing;
import backlight.model.network.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The mean over all samples, beside a sum over their snapshots. */
class SnapshotMeanTest {
    static List<Snapshot> cases() {
        return List.of(
                Snapshots.moons("relu"),
                Snapshots.moons("prelu", 2, 4, Sharing.UNIT),
                Snapshots.blobs(),
                Snapshots.sine("tanh"),
                Snapshots.worked());
    }

    private static List<Snapshot> each(Snapshot of) {
        List<Snapshot> all = new ArrayList<>();
        for (int k = 0; k < of.setup().data().train().size(); k++) all.add(Snapshot.of(of.setup(), of.point(), k));
        return all;
    }

    private static double mean(List<Snapshot> all, ToDoubleFunction<Snapshot> number) {
        double sum = 0;
        for (Snapshot one : all) sum += number.applyAsDouble(one);
        return sum / all.size();
    }

    private static void assertMean(List<Snapshot> all, Snapshot mean, ToDoubleFunction<Trace> number) {
        double expected = mean(all, one -> number.applyAsDouble(one.trace()));
        assertEquals(expected, number.applyAsDouble(mean.trace()), 1e-12);
    }

    private static void assertMeanOfUnit(List<Snapshot> all, Snapshot mean, int l, int j) {
        assertMean(all, mean, trace -> trace.a(l, j));
        assertMean(all, mean, trace -> trace.upstream(l, j));
        if (l == 0) return;
        assertMean(all, mean, trace -> trace.z(l, j));
        assertMean(all, mean, trace -> trace.slope(l, j));
        assertMean(all, mean, trace -> trace.delta(l, j));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyNumberIsTheMeanOfThoseOfTheSamples(Snapshot of) {
        List<Snapshot> all = each(of);
        int[] seen = {0};
        Snapshot mean = Snapshot.mean(of.setup(), of.point(), trace -> {
            assertEquals(all.get(seen[0]).trace().loss(), trace.loss());
            seen[0]++;
        });
        assertEquals(all.size(), seen[0]);
        assertEquals(Snapshot.ALL, mean.sample());
        for (int layer = 0; layer <= of.plan().depth(); layer++) {
            for (int unit = 0; unit < of.plan().units(layer); unit++) assertMeanOfUnit(all, mean, layer, unit);
        }
        for (int output = 0; output < of.plan().outputs(); output++) {
            int k = output;
            assertMean(all, mean, trace -> trace.target(k));
        }
        assertEquals(mean(all, one -> one.trace().loss()), mean.trace().loss(), 1e-12);
        for (int index = 0; index < of.parameters().size(); index++) {
            int p = index;
            assertEquals(mean(all, one -> one.gradient(p)), mean.gradient(p), 1e-12);
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void itsGradientIsThatOfTheFullBatchAndItsNextUpdateTheTrainers(Snapshot of) {
        TrainingPlan full = of.setup().training().withBatchSize(0).withDecay(0);
        TrainingSetup setup = new TrainingSetup(of.plan(), full, of.setup().data());
        Snapshot mean = Snapshot.mean(setup, of.point(), trace -> {});
        double[] batch = setup.trainer(of.point()).batchGradient();
        for (int p = 0; p < batch.length; p++) assertEquals(batch[p], mean.gradient(p), 1e-12);
        assertEquals(Snapshot.of(setup, of.point(), 0).update(0), mean.update(0));
    }
}
