package backlight.view.network;

import backlight.model.network.ParameterId;
import backlight.model.network.Trace;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.model.training.Snapshot;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What is seen of a sample's way forward and back at one time: a pure function of the snapshot and of time, so that
 * playing, stepping and jumping agree.
 *
 * <p>Gap l lies between layers l − 1 and l; the gap after the output leads to the loss.
 */
public final class Wave {
    private static final int UPDATE_STEPS = 6;
    private static final double FADED = 0.85;

    private final Snapshot snapshot;
    private final Trace trace;
    private final Timeline timeline;
    private final int depth;
    private final double time;

    /** @param time in milliseconds, as in {@link Timeline} */
    public Wave(Snapshot snapshot, double time) {
        this.snapshot = snapshot;
        this.time = time;
        trace = snapshot.trace();
        depth = snapshot.plan().depth();
        timeline = new Timeline(depth);
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    private double progress(Phase phase, int layer) {
        double start = timeline.start(phase, layer);
        return Ease.clamped((time - start) / (timeline.end(phase, layer) - start));
    }

    /** How far the activations of layer l have come to light, from 0 to 1. */
    public double known(int l) {
        if (l == 0) return 1;
        return Ease.out((progress(Phase.FORWARD, l) - Timeline.HALF) / (1 - Timeline.HALF));
    }

    /** The same of the loss. */
    public double lossKnown() {
        return Ease.out(progress(Phase.LOSS, depth) / Timeline.HALF);
    }

    /**
     * The light of unit j of layer l: the sum of what has arrived of ∂L/∂a, then, multiplied by f′, its δ. An input has
     * no f′.
     */
    public double rim(int l, int j) {
        double arrived = arrived(l, j);
        double multiplied = Ease.inOut((incoming(l) - Timeline.ARRIVED) / (1 - Timeline.ARRIVED));
        double end = l == 0 ? trace.upstream(0, j) : trace.delta(l, j);
        if (multiplied == 1) return end;
        return multiplied == 0 ? arrived : arrived + (end - arrived) * multiplied;
    }

    /** Progress of the step back that ends in layer l. */
    private double incoming(int l) {
        return l == depth ? progress(Phase.LOSS, depth) : progress(Phase.BACKWARD, l + 1);
    }

    private double arrived(int l, int i) {
        double progress = incoming(l);
        if (progress >= Timeline.ARRIVED) return trace.upstream(l, i);
        if (l == depth) return 0;
        double sum = 0;
        int n = snapshot.plan().units(l + 1);
        for (int j = 0; j < n; j++) {
            if (progress >= Timeline.arrival(j, n)) sum += contribution(l + 1, j, i);
        }
        return sum;
    }

    /** w_ji δ_j: what unit j of layer l sends back to unit i of the layer before. */
    private double contribution(int l, int j, int i) {
        return snapshot.network().weight(l, j, i) * trace.delta(l, j);
    }

    /** How far the light has come on the edges to unit j of layer l, from 0 at that unit to 1 at their other ends. */
    public double reach(int l, int j) {
        int n = snapshot.plan().units(l);
        return Ease.inOut(flight(progress(Phase.BACKWARD, l), Timeline.departure(j, n), Timeline.arrival(j, n)));
    }

    private static double flight(double progress, double from, double to) {
        return Ease.clamped((progress - from) / (to - from));
    }

    /** The number at {@code index} of θ, which belongs to layer l; the update changes it at the end. */
    public double parameter(int l, int index) {
        double share = updated(l);
        double before = snapshot.network().get(index);
        return share == 0 ? before : before + share * snapshot.update(index);
    }

    /**
     * How much of the update has been made in layer l, from 0 to 1. It goes in steps, those of odd layers half a step
     * earlier, so that no frame has to paint all edges anew.
     */
    public double updated(int l) {
        double steps = progress(Phase.UPDATE, depth) * UPDATE_STEPS;
        return Ease.inOut(Math.floor(steps + (l % 2 == 1 ? 0.5 : 0)) / UPDATE_STEPS);
    }

    /** The share of the light on the edges to layer l that is left while the update moves their wires. */
    public double glimmer(int l) {
        double share = updated(l);
        return 1 - FADED * Math.min(1, 12 * share * (1 - share));
    }

    /** What is under way in gap l. */
    public List<Comet> comets(int l) {
        List<Comet> comets = new ArrayList<>();
        if (l > depth) {
            addFromLoss(comets);
        } else {
            addForward(l, comets);
            addBackward(l, comets);
        }
        return comets;
    }

    /** What is under way on the edge of a weight; empty while nothing is. */
    Optional<Comet> comet(ParameterId weight) {
        return comets(weight.layer()).stream()
                .filter(comet -> comet.to() == weight.to() && comet.from() == weight.from())
                .findFirst();
    }

    private void addForward(int l, List<Comet> comets) {
        double progress = progress(Phase.FORWARD, l) / Timeline.HALF;
        if (progress <= 0 || progress >= 1) return;
        for (int j = 0; j < snapshot.plan().units(l); j++) {
            for (int i = 0; i < snapshot.plan().units(l - 1); i++) {
                double sent = snapshot.network().weight(l, j, i) * trace.a(l - 1, i);
                if (sent != 0) comets.add(new Comet(j, i, Ease.out(progress), sent, true));
            }
        }
    }

    private void addBackward(int l, List<Comet> comets) {
        for (int j = 0; j < snapshot.plan().units(l); j++) {
            double reach = reach(l, j);
            if (reach <= 0 || reach >= 1) continue;
            for (int i = 0; i < snapshot.plan().units(l - 1); i++) {
                double sent = contribution(l, j, i);
                if (sent != 0) comets.add(new Comet(j, i, 1 - reach, sent, false));
            }
        }
    }

    private void addFromLoss(List<Comet> comets) {
        double reach = flight(progress(Phase.LOSS, depth), Timeline.HALF, Timeline.ARRIVED);
        if (reach <= 0 || reach >= 1) return;
        for (int k = 0; k < snapshot.plan().outputs(); k++) {
            double sent = trace.upstream(depth, k);
            if (sent != 0) comets.add(new Comet(0, k, 1 - Ease.inOut(reach), sent, false));
        }
    }
}
