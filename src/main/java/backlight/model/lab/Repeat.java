package backlight.model.lab;

/**
 * How often a race is run again from other weights.
 *
 * @param seeds 1 to {@value #MOST}
 * @param goal what counts as solved
 */
public record Repeat(int seeds, Goal goal) {
    public static final int MOST = 200;

    public Repeat {
        if (seeds < 1 || seeds > MOST) {
            throw new IllegalArgumentException("a race is repeated for 1 to " + MOST + " seeds, not " + seeds);
        }
    }

    public Repeat withSeeds(int changed) {
        return new Repeat(changed, goal);
    }

    public Repeat withGoal(Goal changed) {
        return new Repeat(seeds, changed);
    }
}
