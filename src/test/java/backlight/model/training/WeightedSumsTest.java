package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.data.Dataset;
import backlight.model.network.UnitId;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class WeightedSumsTest {
    private static final UnitId UNIT = new UnitId(2, 3);

    private static double z(Snapshot snapshot, int sample) {
        return Snapshot.of(snapshot.setup(), snapshot.point(), sample).trace().z(UNIT.layer(), UNIT.unit());
    }

    @Test
    void theyAreTheZOfEverySample() {
        Snapshot snapshot = Snapshots.moons("tanh");
        Dataset data = snapshot.setup().data().train();
        double[] expected =
                IntStream.range(0, data.size()).mapToDouble(k -> z(snapshot, k)).toArray();
        assertArrayEquals(expected, WeightedSums.of(snapshot.network(), data, UNIT, 10_000));
    }

    @Test
    void ofManySamplesSomeAreTakenEvenly() {
        Snapshot snapshot = Snapshots.moons("tanh");
        Dataset data = snapshot.setup().data().train();
        double[] some = WeightedSums.of(snapshot.network(), data, UNIT, 4);
        assertEquals(4, some.length);
        assertEquals(z(snapshot, data.size() / 4), some[1]);
        assertEquals(z(snapshot, data.size() / 4 * 3), some[3]);
    }
}
