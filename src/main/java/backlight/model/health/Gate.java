package backlight.model.health;

import backlight.model.activation.Activation;
import backlight.model.activation.Interval;
import backlight.model.network.LayerPlan;
import backlight.model.network.Network;
import java.util.List;

/** What a unit's function lets through of a gradient at one z. */
public final class Gate {
    /** How far it is open. */
    public enum State {
        /** f′(z) is exactly 0. */
        OFF,
        /** 0 &lt; |f′(z)| &lt; ε, even where the computed slope underflows to 0. */
        SATURATED,
        OPEN
    }

    private final Activation f;
    private final List<Interval> dead;
    private final double epsilon;

    /** @param epsilon above 0 */
    public Gate(Activation f, double epsilon) {
        if (!(epsilon > 0)) throw new IllegalArgumentException("ε must be above 0, not " + epsilon);
        this.f = f;
        this.epsilon = epsilon;
        dead = f.properties().dead();
    }

    /** One for each unit of layer l; the same one where they do not learn slopes of their own. */
    public static Gate[] ofLayer(Network network, int l, double epsilon) {
        LayerPlan layer = network.plan().layer(l);
        Gate[] gates = new Gate[layer.units()];
        for (int j = 0; j < gates.length; j++) {
            boolean alike = j > 0 && layer.slopes() < gates.length;
            gates[j] = alike ? gates[0] : new Gate(network.activation(l, j), epsilon);
        }
        return gates;
    }

    /** f′(z) */
    public double slope(double z) {
        return f.derivative(z);
    }

    public State at(double z) {
        return at(z, slope(z));
    }

    /** @param slope f′(z) */
    public State at(double z, double slope) {
        if (slope == 0) return exactlyZero(z) ? State.OFF : State.SATURATED;
        return Math.abs(slope) < epsilon ? State.SATURATED : State.OPEN;
    }

    /** On a flat stretch, or at a minimum or maximum, where the slope changes its sign. */
    private boolean exactlyZero(double z) {
        for (Interval stretch : dead) if (stretch.contains(z)) return true;
        double left = f.derivative(StrictMath.nextDown(z));
        double right = f.derivative(StrictMath.nextUp(z));
        return left < 0 && right > 0 || left > 0 && right < 0;
    }
}
