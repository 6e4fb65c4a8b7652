package backlight.view.lab;

import backlight.model.scenario.Scenarios;
import backlight.model.scene.Change;
import backlight.model.scene.LabState;

/** The slope that each column has to learn, where the data tell it and the experiment is as it was prepared. */
final class SlopeTargets {
    /** One unit with w = 1 and b = 0, whose a can become the slope of the data. */
    private static final String SCENARIO = "slope-of-the-data";

    private LabState judged;
    private boolean unchanged;

    /** Of this column; NaN where there is none. */
    double of(LabState state, int column) {
        judge(state);
        if (!unchanged) return Double.NaN;
        return state.columns().get(column).changes().stream()
                .filter(Change.OfSlopes.class::isInstance)
                .mapToDouble(change -> target((Change.OfSlopes) change))
                .findFirst()
                .orElse(Double.NaN);
    }

    /** With w = 1 the right arm is as it is, so that only lines of slope 1 there can be learned. */
    private static double target(Change.OfSlopes data) {
        return data.right() == 1 ? data.left() : Double.NaN;
    }

    private void judge(LabState state) {
        boolean same = judged != null
                && judged.scenario().equals(state.scenario())
                && judged.shared() == state.shared()
                && judged.columns() == state.columns()
                && judged.epochs() == state.epochs();
        if (same) return;
        judged = state;
        unchanged = state.scenario().equals(SCENARIO)
                && Scenarios.byId(SCENARIO).state().repeatsLike(state);
    }
}
