package backlight.view.network;

import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Where the units, edges and the loss of a network lie in a rectangle, in pixels.
 *
 * <p>Of a layer with more units than {@value #MOST_SHOWN}, that many are chosen evenly.
 *
 * @param em the size of the text
 * @param margins what else is drawn around it
 */
public record NetworkLayout(NetworkPlan plan, double width, double height, double em, NetworkMargins margins) {
    static final int MOST_SHOWN = BackpropState.MOST_UNITS;

    private static final double WIDEST_GAP = 24;
    private static final double READABLE_RADIUS = 1.2;

    /** With room for the names of the layers and for the loss. */
    public NetworkLayout(NetworkPlan plan, double width, double height, double em) {
        this(plan, width, height, em, NetworkMargins.FULL);
    }

    /** Pixels. */
    public double radius() {
        double room = Math.min(0.34 * spacing(), 0.2 * gap());
        return Math.max(margins.leastRadius(), Math.min(margins.largestRadius() * em, room));
    }

    /** The factor of all strokes, below 1 where the drawing is dense. */
    public double fineness() {
        return Math.max(0.3, margins.strokes() * Math.min(1, radius() / (READABLE_RADIUS * em)));
    }

    /** Whether numbers fit into the discs. */
    public boolean readable() {
        return radius() >= READABLE_RADIUS * em;
    }

    /** Whether a layer has more units than are drawn. */
    public boolean bands() {
        for (int l = 0; l <= plan.depth(); l++) if (left(l) > 0) return true;
        return false;
    }

    private double first() {
        return (margins.left() + margins.largestRadius()) * em + Math.max(0, (free() - gap() * plan.depth()) / 2);
    }

    /** Width from the first to the last column if they are spread. */
    private double free() {
        double taken =
                (margins.left() + margins.right() + margins.largestRadius() * 2 + margins.lossGap() + margins.loss())
                        * em;
        return Math.max(plan.depth() * 4.0, width - taken);
    }

    private double gap() {
        return Math.min(WIDEST_GAP * em, free() / plan.depth());
    }

    /** Where the middle of layer l lies, on whole pixels. */
    public double x(int l) {
        return Math.round(first() + l * gap());
    }

    /** Where the first unit of the fullest layer can begin. */
    public double top() {
        return margins.above() * em;
    }

    private double bottom() {
        return height - (bands() ? margins.belowBands() : margins.below()) * em;
    }

    /** From one unit of a layer to the next. */
    public double spacing() {
        int most = 1;
        for (int l = 0; l <= plan.depth(); l++) most = Math.max(most, shown(l));
        return Math.min(margins.widestSpacing() * em, (bottom() - top()) / most);
    }

    /** How many units of layer l are drawn. */
    public int shown(int l) {
        return Math.min(MOST_SHOWN, plan.units(l));
    }

    /** How many are not. */
    public int left(int l) {
        return plan.units(l) - shown(l);
    }

    /** The unit in place {@code slot} of layer l, both from 0. */
    public int unit(int l, int slot) {
        int shown = shown(l);
        if (left(l) == 0 || shown == 1) return slot;
        return (int) Math.round(slot * (plan.units(l) - 1.0) / (shown - 1));
    }

    /** The place of a unit; empty if it is not drawn. */
    public OptionalInt slot(int l, int unit) {
        return IntStream.range(0, shown(l))
                .filter(slot -> unit(l, slot) == unit)
                .findFirst();
    }

    /** Where the middle of the unit in this place lies. */
    public double y(int l, int slot) {
        return middle() + (slot - (shown(l) - 1) / 2.0) * spacing();
    }

    /** The height of the loss, and of the middle of every layer. */
    public double middle() {
        return (top() + bottom()) / 2;
    }

    /** The left side of the box of the loss. */
    public double lossX() {
        return x(plan.depth()) + radius() + margins.lossGap() * em;
    }

    /** The side of that box. */
    public double lossSize() {
        return margins.loss() * em;
    }

    /** The left end of gap l, between layers l − 1 and l; of the one after the output, at the output. */
    public double gapLeft(int l) {
        return x(l - 1);
    }

    public double gapRight(int l) {
        return l > plan.depth() ? Math.round(lossX()) : x(l);
    }

    /** The height of the right end of what leads through gap l to this place. */
    public double rightY(int l, int slot) {
        return l > plan.depth() ? middle() : y(l, slot);
    }

    /** How many right ends gap l has. */
    public int rightEnds(int l) {
        return l > plan.depth() ? 1 : shown(l);
    }

    /** The unit or weight at this point; empty if nothing is within {@code tolerance} pixels. */
    public Optional<Part> partAt(double px, double py, double tolerance) {
        Optional<Part> unit = unitAt(px, py, tolerance);
        return unit.isPresent() ? unit : edgeAt(px, py, tolerance);
    }

    private Optional<Part> unitAt(double px, double py, double tolerance) {
        double reach = radius() + Math.min(tolerance, 0.1 * gap());
        for (int l = 0; l <= plan.depth(); l++) {
            for (int slot = 0; slot < shown(l); slot++) {
                if (Math.hypot(px - x(l), py - y(l, slot)) <= reach) return Optional.of(new UnitId(l, unit(l, slot)));
            }
        }
        return Optional.empty();
    }

    private Optional<Part> edgeAt(double px, double py, double tolerance) {
        Optional<Part> nearest = Optional.empty();
        double least = tolerance;
        for (int l = 1; l <= plan.depth(); l++) {
            if (px < gapLeft(l) || px > gapRight(l)) continue;
            for (int to = 0; to < shown(l); to++) {
                for (int from = 0; from < shown(l - 1); from++) {
                    double distance = distance(l, to, from, px, py);
                    if (distance >= least) continue;
                    least = distance;
                    nearest = Optional.of(ParameterId.weight(l, unit(l, to), unit(l - 1, from)));
                }
            }
        }
        return nearest;
    }

    /** To the tangent of the edge above or below the point. */
    private double distance(int l, int to, int from, double px, double py) {
        double length = gapRight(l) - gapLeft(l);
        double t = EdgeShape.parameter((px - gapLeft(l)) / length);
        double height = y(l, to) - y(l - 1, from);
        double slope = height / length * 6 * t * (1 - t) / (1.5 - 3 * t + 3 * t * t);
        return Math.abs(y(l - 1, from) + height * EdgeShape.rise(t) - py) / Math.hypot(1, slope);
    }
}
