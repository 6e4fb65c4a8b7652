package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.BornDead.Inputs;
import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BornDeadTest {
    private static final BornDead FULL =
            BornDead.initial().withWidths(List.of(1, 2, 3, 4, 5, 6, 7, 8)).withNetworks(2000);

    @ParameterizedTest
    @CsvSource({"1, 1, 0.5", "2, 1, 0.25", "2, 2, 0.4375", "3, 2, 0.234375", "8, 1, 0.00390625"})
    void theExactShareIsThatOfCountingByHand(int width, int depth, double share) {
        assertEquals(share, BornDead.exact(width, depth), 1e-16);
    }

    /** The naive formula is 0 from a width of 54 on. */
    @Test
    void theExactShareKeepsItsDigitsWhereItIsTiny() {
        assertEquals(Math.scalb(10.0, -60), BornDead.exact(60, 10), Math.scalb(1.0, -107));
    }

    /** All 160 points together are wrong at most once in a hundred times, by Bonferroni's inequality. */
    @ParameterizedTest
    @CsvSource({"1", "2", "3"})
    void forOneSampleTheSimulationFitsTheExactCurveAtEveryPoint(long seed) {
        BornDeadResult result = Counted.all(FULL.withSeed(seed));
        double confidence = 1 - 0.01 / (8 * FULL.depth());
        for (int width : FULL.widths()) {
            for (int h = 1; h <= FULL.depth(); h++) {
                BinomialInterval interval = BinomialInterval.of(result.dead(width, h), 2000, confidence);
                assertTrue(interval.contains(BornDead.exact(width, h)), width + " wide, " + h + " deep: " + interval);
            }
        }
    }

    /** Counted, not estimated: whatever is dead for the cloud is dead for its first point. */
    @Test
    void aNetworkIsDeadForSeveralSamplesOnlyIfItIsForOneOfThem() {
        BornDeadResult one = Counted.all(FULL);
        BornDeadResult both = Counted.all(FULL.withInputs(Inputs.BOTH_SIDES));
        for (int width : FULL.widths()) {
            for (int h = 1; h <= FULL.depth(); h++) {
                assertTrue(both.dead(width, h) <= one.dead(width, h), width + " wide, " + h + " deep");
                assertTrue(both.interval(width, h).low() <= BornDead.exact(width, h));
            }
        }
        assertTrue(both.dead(3, 10) < 0.8 * one.dead(3, 10), "on both sides of 0 more networks live");
    }

    /** A single unit of the first layer is on for one of the two sides; from there on it is one sample again. */
    @Test
    void withSamplesOnBothSidesTheFirstLayerIsNeverDead() {
        BornDeadResult both = Counted.all(FULL.withInputs(Inputs.BOTH_SIDES));
        for (int width : FULL.widths()) assertEquals(0, both.dead(width, 1));
        assertTrue(BinomialInterval.of(both.dead(1, 5), 2000, 0.999).contains(BornDead.exact(1, 4)));
    }

    @Test
    void aPointIsTheSameInAnyCompanyAndOrder() {
        BornDead small = BornDead.initial().withNetworks(200);
        BornDeadResult all = Counted.all(small);
        BornDeadResult alone = Counted.all(small.withWidths(List.of(4)).withDepth(7));
        for (int h = 1; h <= 7; h++) assertEquals(all.dead(4, h), alone.dead(4, h));
        BornDeadNetworks forwards = new BornDeadNetworks(small, 3);
        BornDeadNetworks backwards = new BornDeadNetworks(small, 3);
        int[] first = new int[200];
        for (int network = 0; network < 200; network++) first[network] = forwards.firstDeadLayer(network);
        for (int network = 199; network >= 0; network--) {
            assertEquals(first[network], backwards.firstDeadLayer(network));
        }
    }

    @Test
    void anotherSeedDrawsOtherNetworks() {
        BornDead small = BornDead.initial().withNetworks(200);
        BornDeadResult one = Counted.all(small);
        BornDeadResult two = Counted.all(small.withSeed(2));
        assertTrue(small.widths().stream().anyMatch(width -> one.dead(width, 5) != two.dead(width, 5)));
    }

    /** The stream of each network is an object, and nothing else is. */
    @Test
    void drawingANetworkAllocatesItsStreamOnly() {
        BornDeadNetworks networks = new BornDeadNetworks(FULL.withInputs(Inputs.BOTH_SIDES), 8);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = threads.getCurrentThreadAllocatedBytes();
            for (int network = 0; network < 100; network++) networks.firstDeadLayer(network);
            least = Math.min(least, threads.getCurrentThreadAllocatedBytes() - before);
        }
        assertTrue(least <= 100 * 100, least + " bytes for 100 networks");
    }

    @Test
    void widthsAreSortedAndTheLastOneStays() {
        BornDead changed = BornDead.initial().withWidths(List.of(6, 2, 6)).withWidth(4, true);
        assertEquals(List.of(2, 4, 6), changed.widths());
        BornDead last = changed.withWidth(2, false).withWidth(6, false);
        assertEquals(List.of(4), last.widths());
        assertSame(last, last.withWidth(4, false));
    }

    @Test
    void whatCannotBeSimulatedIsRefusedWithAReason() {
        assertTrue(refused(() -> FULL.withDepth(33)).contains("1 to 32 hidden layers, not 33"));
        assertTrue(refused(() -> FULL.withNetworks(0)).contains("1 to 2000 networks, not 0"));
        assertTrue(refused(() -> FULL.withWidths(List.of(9))).contains("1 to 8 units, not 9"));
        assertTrue(refused(() -> FULL.withWidths(List.of())).contains("at least one width"));
        assertTrue(refused(() -> BornDeadResult.none(BornDead.initial()).dead(7, 1))
                .contains("width 7"));
    }

    private static String refused(Runnable work) {
        return assertThrows(IllegalArgumentException.class, work::run).getMessage();
    }
}
