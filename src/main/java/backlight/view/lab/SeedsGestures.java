package backlight.view.lab;

import backlight.model.lab.Goal;

/** What a hand does with the repetition of a race over seeds. */
public interface SeedsGestures {
    /** A drag begins: all until {@link #end} is one change. */
    void begin();

    /** The drag is over. */
    void end();

    /** @param seeds 1 to {@link backlight.model.lab.Repeat#MOST} */
    void setSeeds(int seeds);

    /** What counts as solved. */
    void setGoal(Goal goal);

    /** Runs the race from all seeds. */
    void runSeeds();

    /** Ends that, and keeps what is known. */
    void cancelSeeds();

    /** Shows the race of this very seed. */
    void setSeed(long seed);
}
