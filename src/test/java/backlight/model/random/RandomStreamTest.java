package backlight.model.random;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RandomStreamTest {
    private static final int DRAWS = 100_000;

    private final RandomStream stream = RandomStream.named("test", 7);

    @Test
    void theNumbersAreTheSameOnEveryJdk() {
        assertEquals(0.9300945832873059, stream.uniform());
        assertEquals(-1.5508057616579334, stream.gaussian());
        assertEquals(39, stream.below(1000));
    }

    @Test
    void sameNameAndSeedGiveTheSameNumbers() {
        RandomStream again = RandomStream.named("test", 7);
        for (int i = 0; i < 100; i++) assertEquals(stream.gaussian(), again.gaussian());
    }

    @Test
    void streamsOfOtherNamesAndSeedsShareNoNumbers() {
        Set<Double> seen = new HashSet<>();
        for (String name : new String[] {"", "a", "b", "ab", "ba"}) {
            for (long seed = -50; seed < 50; seed++) {
                RandomStream other = RandomStream.named(name, seed);
                for (int i = 0; i < 20; i++) assertTrue(seen.add(other.uniform()), name + " " + seed);
            }
        }
    }

    @Test
    void uniformFillsTheHalfOpenUnitIntervalEvenly() {
        int[] tenths = new int[10];
        for (int i = 0; i < DRAWS; i++) tenths[(int) (10 * stream.uniform())]++;
        for (int count : tenths) assertEquals(DRAWS / 10.0, count, 400);
    }

    @Test
    void uniformKeepsToItsEnds() {
        for (int i = 0; i < 1000; i++) {
            double x = stream.uniform(-3, -1);
            assertTrue(-3 <= x && x <= -1, () -> "" + x);
        }
        assertEquals(2, stream.uniform(2, 2));
    }

    @Test
    void gaussianHasTheMomentsAndTheTailsOfTheNormalDistribution() {
        double[] sums = new double[4];
        int beyondTwo = 0;
        for (int i = 0; i < DRAWS; i++) {
            double z = stream.gaussian();
            double power = 1;
            for (int k = 0; k < 4; k++) sums[k] += power *= z;
            if (Math.abs(z) > 2) beyondTwo++;
        }
        assertEquals(0, sums[0] / DRAWS, 0.013);
        assertEquals(1, sums[1] / DRAWS, 0.018);
        assertEquals(0, sums[2] / DRAWS, 0.05);
        assertEquals(3, sums[3] / DRAWS, 0.13);
        assertEquals(0.0455, (double) beyondTwo / DRAWS, 0.003);
    }

    @Test
    void belowDrawsEveryIndexEquallyOften() {
        int[] counts = new int[7];
        for (int i = 0; i < 70_000; i++) counts[stream.below(7)]++;
        for (int count : counts) assertEquals(10_000, count, 380);
        assertEquals(0, stream.below(1));
        assertTrue(stream.below(Integer.MAX_VALUE) >= 0);
        assertThrows(IllegalArgumentException.class, () -> stream.below(0));
    }

    @Test
    void everyPermutationIsEquallyLikely() {
        int[] counts = new int[27];
        for (int i = 0; i < 60_000; i++) {
            int[] order = stream.permutation(3);
            counts[9 * order[0] + 3 * order[1] + order[2]]++;
        }
        int[] drawn = IntStream.of(counts).filter(count -> count > 0).toArray();
        assertEquals(6, drawn.length);
        for (int count : drawn) assertEquals(10_000, count, 380);
    }

    @Test
    void permuteWritesTheWholeOrderWhateverStoodThere() {
        int[] order = {9, 9, 9, 9, 9, 9, 9, 9};
        stream.permute(order);
        int[] first = order.clone();
        assertArrayEquals(
                IntStream.range(0, 8).toArray(), IntStream.of(order).sorted().toArray());
        stream.permute(order);
        assertNotEquals(
                IntStream.of(first).boxed().toList(),
                IntStream.of(order).boxed().toList());
        assertArrayEquals(new int[0], stream.permutation(0));
    }
}
