package backlight.view.lab;

import java.util.Arrays;

/** How far an axis that several columns share goes when one of them explodes or vanishes: what is beyond is cut off. */
final class Extremes {
    /** A logarithmic axis has at most so many decades. */
    static final int DECADES = 16;

    private static final int LEAST_POWER = -324;
    private static final int POWERS = 633;

    private Extremes() {}

    /**
     * The sizes, exact zeros among them, that fit into {@value #DECADES} decades: those that hold the most of them, and of
     * several such decades those nearest to 1.
     *
     * @param low the power of ten of a size that the decades must hold
     * @param high another one, at most {@value #DECADES} above; below {@code low} if they need hold none
     */
    static double[] within(double[] sizes, int low, int high) {
        int[] counts = new int[POWERS];
        for (double size : sizes) if (size > 0) counts[power(size) - LEAST_POWER]++;
        int begin = LEAST_POWER;
        int most = -1;
        for (int from = LEAST_POWER; from + DECADES <= LEAST_POWER + POWERS; from++) {
            if (low <= high && (from > low || from + DECADES < high)) continue;
            int held = Arrays.stream(counts, from - LEAST_POWER, from - LEAST_POWER + DECADES)
                    .sum();
            boolean nearer = Math.abs(from + DECADES / 2) < Math.abs(begin + DECADES / 2);
            if (held > most || held == most && nearer) begin = from;
            most = Math.max(most, held);
        }
        int first = begin;
        return Arrays.stream(sizes)
                .filter(size -> size == 0 || size > 0 && power(size) >= first && power(size) < first + DECADES)
                .toArray();
    }

    private static int power(double size) {
        return (int) Math.max(LEAST_POWER, Math.floor(Math.log10(size)));
    }

    /**
     * The largest size of all columns, unless it is far beyond the typical column.
     *
     * @param largest that of each column, at least 0
     * @param least a typical size is taken for at least that
     * @param factor what is above so many times the typical size is cut off
     */
    static double cap(double[] largest, double least, double factor) {
        double[] sorted =
                Arrays.stream(largest).filter(size -> size > 0).sorted().toArray();
        if (sorted.length == 0) return 0;
        double typical = Math.max(least, sorted[(sorted.length - 1) / 2]);
        return Math.min(sorted[sorted.length - 1], factor * typical);
    }
}
