package backlight.view.lab;

import backlight.model.lab.RaceFrame;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;

/** The same race from many seeds. */
final class SeedsRow extends RaceRow<SeedsCell> {
    private static final double HEIGHT = 18.5;

    private final SeedsGestures gestures;
    private final SeedWords words;
    private final SeedsHead control;
    private SeedsLook look;
    private LabState state;

    SeedsRow(Messages messages, SeedsGestures gestures) {
        super(messages, LabRow.SEEDS, HEIGHT);
        this.gestures = gestures;
        words = new SeedWords(messages);
        control = new SeedsHead(messages, gestures);
        head().add(control);
    }

    /** @param newest what is known of the newest repetition; null before the first */
    void show(SeedsLook newest) {
        if (newest == look || newest != null && newest.equals(look)) return;
        look = newest;
        if (state != null) fill();
    }

    @Override
    SeedsCell cell(int column) {
        return new SeedsCell(messages(), gestures::setSeed);
    }

    @Override
    String note(LabState shown, RaceFrame frame) {
        return words.goal(shown.repeat().goal());
    }

    @Override
    void fill(LabState shown, RaceFrame frame) {
        state = shown;
        fill();
    }

    private void fill() {
        boolean stale = look != null && look.isStale(state);
        control.show(state.repeat(), look == null ? null : look.sweep(), stale);
        int seeds = look == null ? state.repeat().seeds() : look.sweep().seeds();
        int epochs = look == null ? state.epochs() : look.sweep().epochs();
        long seed = state.shared().initialization().seed();
        for (int k = 0; k < Math.min(cells().size(), state.columns().size()); k++) {
            cells().get(k)
                    .show(new SeedsCell.Content(
                            SeedsLook.outcomes(look, state.columns().get(k)), seeds, epochs, seed, stale));
        }
    }
}
