package backlight.view.lab;

/** What a hand does with the epoch that all columns show. */
public interface EpochGestures {
    /** A drag begins: all until {@link #end} is one change. */
    void begin();

    /** @param epoch from 0 to the last of the race */
    void setEpoch(int epoch);

    /** The drag is over. */
    void end();
}
