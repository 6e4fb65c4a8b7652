package backlight.model.lab;

import java.util.List;

/** Several entrants that train side by side; an epoch is one and the same for all of them. */
public final class Race {
    /** What the kept points of all entrants together may need, in bytes. */
    private static final long BUDGET = 160L << 20;

    private final List<Recording> recordings;
    private final int epochs;

    /**
     * @param entrants at least one
     * @param epochs at least 0
     */
    public Race(List<Entrant> entrants, int epochs) {
        if (entrants.isEmpty()) throw new IllegalArgumentException("a race needs at least one entrant");
        this.epochs = epochs;
        long share = Math.min(Recording.BUDGET, BUDGET / entrants.size());
        recordings = entrants.stream()
                .map(entrant -> new Recording(entrant, epochs, share))
                .toList();
    }

    /** In the order of the entrants. */
    public List<Recording> recordings() {
        return recordings;
    }

    /** The last epoch of the race. */
    public int epochs() {
        return epochs;
    }

    /** The last epoch that all have come to, or would have if they had not had to stop; −1 before the start. */
    public int known() {
        return recordings.stream()
                .mapToInt(recording -> recording.isComplete() ? epochs : recording.known())
                .min()
                .orElseThrow();
    }

    /** How many training samples each of the entrants has at least. */
    public int samples() {
        return recordings.stream()
                .mapToInt(
                        recording -> recording.entrant().setup().data().train().size())
                .min()
                .orElseThrow();
    }

    public boolean isComplete() {
        return recordings.stream().allMatch(Recording::isComplete);
    }

    /** Runs what is left, one entrant after the other. */
    public void run() {
        for (Recording recording : recordings) {
            boolean more = true;
            while (more) more = recording.advance();
        }
    }
}
