package backlight.model.lab;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * What is still to be drawn of an experiment, and what was counted. The networks of a width belong to one thread at a time;
 * the widths wait for each other after each share of their networks, so that all counts are over as many.
 */
final class BornDeadJob {
    /** So many networks of each width are drawn before the counts are shown. */
    private static final int SHARE = 250;

    private final BornDead experiment;
    private final List<BornDeadNetworks> widths;
    private final int[][] firstDead;
    private final int[] drawn;
    private int goal;
    private int arrived;

    BornDeadJob(BornDead experiment) {
        this.experiment = experiment;
        widths = experiment.widths().stream()
                .map(width -> new BornDeadNetworks(experiment, width))
                .toList();
        firstDead = new int[widths.size()][experiment.depth() + 1];
        drawn = new int[widths.size()];
        goal = Math.min(SHARE, experiment.networks());
    }

    int widths() {
        return drawn.length;
    }

    /**
     * Draws networks of this width to the end of the share, as long as there is time.
     *
     * @return whether the share of this width is drawn
     */
    boolean draw(int width, BooleanSupplier time) {
        while (drawn[width] < goal && time.getAsBoolean()) {
            firstDead[width][widths.get(width).firstDeadLayer(drawn[width]) - 1]++;
            drawn[width]++;
        }
        return drawn[width] == goal;
    }

    /** The share of one more width is drawn: the counts if it is the last one, and then the next share begins; else null. */
    synchronized BornDeadResult arrive() {
        arrived++;
        if (arrived < widths()) return null;
        arrived = 0;
        BornDeadResult result = BornDeadResult.of(experiment, goal, firstDead);
        goal = Math.min(goal + SHARE, experiment.networks());
        return result;
    }
}
