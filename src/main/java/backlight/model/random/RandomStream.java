package backlight.model.random;

import java.util.SplittableRandom;

/**
 * Random numbers for one purpose, the same on every platform for the same name and seed.
 *
 * <p>SplitMix64 (Steele, Lea, Flood 2014). Of {@link SplittableRandom} only {@code nextLong} is used; what it does
 * beyond that differs between JDKs.
 */
public final class RandomStream {
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_PRIME = 0x100000001b3L;

    private final SplittableRandom bits;

    private RandomStream(long start) {
        bits = new SplittableRandom(start);
    }

    /**
     * The stream for one purpose; another name or another seed gives an independent one.
     *
     * @param name what the numbers are for, such as "data.noise"
     */
    public static RandomStream named(String name, long seed) {
        // FNV-1a over the chars; mixing both parts keeps neighbouring seeds from being the same stream, shifted
        long hash = FNV_START;
        for (int i = 0; i < name.length(); i++) {
            hash = (hash ^ name.charAt(i)) * FNV_PRIME;
        }
        return new RandomStream(mixed(hash + mixed(seed)));
    }

    /** A bijection in which every bit of the result depends on every bit of z (MurmurHash3's finalizer). */
    private static long mixed(long z) {
        long once = (z ^ (z >>> 33)) * 0xff51afd7ed558ccdL;
        long twice = (once ^ (once >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return twice ^ (twice >>> 33);
    }

    /** U[0, 1), with 53 bits. */
    public double uniform() {
        return (bits.nextLong() >>> 11) * 0x1.0p-53;
    }

    /** U[low, high); rounding may give {@code high} itself. */
    public double uniform(double low, double high) {
        return low + (high - low) * uniform();
    }

    /** N(0, 1), by Marsaglia's polar method. */
    public double gaussian() {
        double u;
        double s;
        do {
            u = 2 * uniform() - 1;
            double v = 2 * uniform() - 1;
            s = u * u + v * v;
        } while (s >= 1 || s == 0);
        return u * StrictMath.sqrt(-2 * StrictMath.log(s) / s);
    }

    /**
     * 0 to n − 1, each equally likely.
     *
     * @throws IllegalArgumentException if n is below 1
     */
    public int below(int n) {
        if (n < 1) throw new IllegalArgumentException("a random index needs at least 1 to choose from, not " + n);
        long drawn;
        long index;
        do {
            drawn = bits.nextLong() >>> 1;
            index = drawn % n;
        } while (drawn - index + (n - 1) < 0); // the last, incomplete run of n would favour small indices
        return (int) index;
    }

    /** 0 to n − 1 in random order. */
    public int[] permutation(int n) {
        int[] order = new int[n];
        permute(order);
        return order;
    }

    /** Fills {@code order} with 0 to its length − 1 in random order, without allocation (Fisher–Yates). */
    public void permute(int[] order) {
        for (int i = 0; i < order.length; i++) {
            int j = below(i + 1);
            order[i] = order[j];
            order[j] = i;
        }
    }
}
