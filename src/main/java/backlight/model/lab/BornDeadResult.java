package backlight.model.lab;

import java.util.Arrays;

/** What was counted so far in an experiment. Immutable. */
public final class BornDeadResult {
    /** How often the interval of a point holds the true share. */
    public static final double CONFIDENCE = 0.99;

    private final BornDead experiment;
    private final int networks;
    private final int[][] dead;
    private final BinomialInterval[][] intervals;

    /** @param dead networks with a dead layer among the first h, [index of the width][h − 1] */
    private BornDeadResult(BornDead experiment, int networks, int[]... dead) {
        this.experiment = experiment;
        this.networks = networks;
        this.dead = dead;
        intervals = networks == 0
                ? null
                : Arrays.stream(dead)
                        .map(counts -> Arrays.stream(counts)
                                .mapToObj(count -> BinomialInterval.of(count, networks, CONFIDENCE))
                                .toArray(BinomialInterval[]::new))
                        .toArray(BinomialInterval[][]::new);
    }

    /** Before anything is counted. */
    public static BornDeadResult none(BornDead experiment) {
        return new BornDeadResult(experiment, 0, new int[experiment.widths().size()][experiment.depth()]);
    }

    /** @param firstDead networks by their first dead layer, [index of the width][layer − 1]; none for those without */
    static BornDeadResult of(BornDead experiment, int networks, int[]... firstDead) {
        int[][] dead = new int[firstDead.length][];
        for (int w = 0; w < dead.length; w++) {
            dead[w] = Arrays.copyOf(firstDead[w], experiment.depth());
            Arrays.parallelPrefix(dead[w], Integer::sum);
        }
        return new BornDeadResult(experiment, networks, dead);
    }

    public BornDead experiment() {
        return experiment;
    }

    /** How many networks of each width were drawn until now. */
    public int networks() {
        return networks;
    }

    public boolean complete() {
        return networks == experiment.networks();
    }

    /**
     * How many of them are born dead with this many hidden layers.
     *
     * @param width one of the experiment's
     * @throws IllegalArgumentException if it is not
     */
    public int dead(int width, int hiddenLayers) {
        return dead[index(width)][hiddenLayers - 1];
    }

    private int index(int width) {
        int index = experiment.widths().indexOf(width);
        if (index < 0) throw new IllegalArgumentException("width " + width + " is not in " + experiment.widths());
        return index;
    }

    /**
     * Which true shares fit the count.
     *
     * @throws IllegalStateException if nothing is counted yet
     */
    public BinomialInterval interval(int width, int hiddenLayers) {
        if (networks == 0) throw new IllegalStateException("nothing is counted yet");
        return intervals[index(width)][hiddenLayers - 1];
    }
}
