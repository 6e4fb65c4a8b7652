package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.training.Snapshot;

/** The scale of light that a snapshot is drawn in. */
final class Lights {
    private Lights() {}

    /** On true scale, 1 is the largest of |∂L/∂w| and |δ|. */
    static Light of(Snapshot snapshot, boolean trueScale) {
        return trueScale ? Light.proportional(largest(snapshot)) : Light.LOGARITHMIC;
    }

    private static double largest(Snapshot snapshot) {
        double largest = 0;
        var numbers = snapshot.network().layout();
        for (int l = 1; l <= snapshot.plan().depth(); l++) {
            for (int j = 0; j < snapshot.plan().units(l); j++) {
                largest = larger(largest, snapshot.trace().delta(l, j));
                for (int i = 0; i < snapshot.plan().units(l - 1); i++) {
                    largest = larger(largest, snapshot.gradient(numbers.indexOf(ParameterId.weight(l, j, i))));
                }
            }
        }
        return largest;
    }

    private static double larger(double largest, double g) {
        return Double.isFinite(g) ? Math.max(largest, Math.abs(g)) : largest;
    }
}
