package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GapEdgesTest {
    private static final int GAP = 2;

    private final Snapshot snapshot = Networks.snapshot("relu", 3, 16);
    private final NetworkLayout layout = new NetworkLayout(snapshot.plan(), 215, 240, 10, NetworkMargins.BARE);

    private GapEdges edges(int columns) {
        Wave wave = new Wave(snapshot, new Timeline(snapshot.plan().depth()).still());
        return new GapEdges(layout, wave, Light.LOGARITHMIC, GAP, columns);
    }

    @Test
    void aWideGapHasAllEdges() {
        assertEquals(16 * 16, edges(100).count());
    }

    @Test
    void aNarrowGapHasTheStrongestThatLeadToEachUnit() {
        GapEdges edges = edges(8);
        assertEquals(16 * GapEdges.MOST_PER_UNIT, edges.count());
        for (int unit = 0; unit < 16; unit++) {
            int to = unit;
            double[] all = IntStream.range(0, 16)
                    .mapToDouble(from -> Math.abs(
                            snapshot.gradient(snapshot.network().layout().weight(GAP, to, from))))
                    .sorted()
                    .toArray();
            double[] drawn = IntStream.range(0, edges.count())
                    .filter(edge -> edges.to(edge) == to)
                    .mapToDouble(edge -> Math.abs(edges.gradient(edge)))
                    .sorted()
                    .toArray();
            assertEquals(Arrays.toString(Arrays.copyOfRange(all, 13, 16)), Arrays.toString(drawn));
        }
    }

    @Test
    void edgesToAUnitWithoutGradientStayDark() {
        GapEdges edges = edges(8);
        int dark = 0;
        for (int edge = 0; edge < edges.count(); edge++) {
            if (snapshot.trace().delta(GAP, edges.to(edge)) != 0) continue;
            dark++;
            assertFalse(edges.shines(edge));
        }
        assertTrue(dark > 0);
    }

    @Test
    void theWeakestComeFirst() {
        GapEdges edges = edges(100);
        double before = 0;
        for (int edge : edges.order()) {
            double size = Math.abs(edges.gradient(edge));
            assertTrue(size >= before);
            before = size;
        }
    }
}
