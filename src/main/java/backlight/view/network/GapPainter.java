package backlight.view.network;

import backlight.model.scene.Picture.Show;
import backlight.view.network.Pixels.Line;
import java.util.List;

/** Paints one gap: wires, the light on them, weaker light first, and comets. */
final class GapPainter {
    static final double DASH = 5;
    static final double SPACE = 4;

    /** The weight at which a wire is widest. */
    private static final double HEAVY = 1.6;

    /** The share of the largest change from which on a wire is shown to change. */
    private static final double MOVES = 0.1;

    private static final double HALO = 3.2;
    private static final double FORWARD_HALO = 2;

    /** The hole of what is below 0, as a disc below 0 is a ring. */
    static final double HOLLOW = 0.5;

    private final Pixels pixels;
    private final EdgeShape shape;
    private final NetworkLayout layout;
    private final Wave wave;
    private final Light light;
    private final Show show;
    private final int gap;
    private final Inks inks;
    private final double scale;
    private final double stroke;
    private final double glimmer;
    private final double largestMove;
    private final double spacing;
    private final double middle;
    private GapEdges edges;

    GapPainter(Pixels pixels, EdgeShape shape, Drawing drawing, int gap, double scale) {
        this.pixels = pixels;
        this.shape = shape;
        layout = drawing.layout();
        wave = drawing.wave();
        light = drawing.light();
        inks = drawing.inks();
        show = drawing.show();
        this.gap = gap;
        this.scale = scale;
        glimmer = wave.glimmer(gap);
        largestMove = glimmer == 1 ? 0 : largestMove();
        spacing = layout.spacing();
        middle = layout.middle();
        stroke = scale * inks.strokes() * layout.fineness();
    }

    /** Wires and light, which most of the time stay as they are. */
    void paintStill(double[] reach) {
        if (gap > layout.plan().depth()) paintLoss();
        else paintEdges(reach);
    }

    /** What moves over them. */
    void paintMoving(double[] reach, List<Comet> comets) {
        if (gap <= layout.plan().depth() && (glimmer < 1 || show == Show.BOTH)) paintCores(reach);
        for (Comet comet : comets) paint(comet);
    }

    /** Whether the update changes nothing that {@link #paintStill} paints: all wires are covered by light. */
    boolean updatesUnseen(double[] reach) {
        if (gap > layout.plan().depth()) return true;
        if (show != Show.GRADIENT) return false;
        for (int edge = 0; edge < edges().count(); edge++) if (!covered(edge, reach)) return false;
        return true;
    }

    private GapEdges edges() {
        if (edges == null) edges = new GapEdges(layout, wave, light, gap, shape.columns());
        return edges;
    }

    private boolean covered(int edge, double[] reach) {
        return show == Show.GRADIENT
                && reach[edges.to(edge)] == 1
                && edges.shines(edge)
                && Light.width(edges.strength(edge)) >= wireWidth(edges.weight(edge));
    }

    /** Width of a wire, in pixels at a stroke factor of 1. */
    static double wireWidth(double weight) {
        return 0.6 + 1.5 * Math.min(1, Math.abs(weight) / HEAVY);
    }

    private void paintLoss() {
        for (int from = 0; from < layout.shown(gap - 1); from++) draw(Line.solid(stroke, inks.strongWire()), 0, from);
    }

    private void paintEdges(double[] reach) {
        int colour = faded(show == Show.GRADIENT ? inks.wire() : inks.strongWire());
        for (int edge = 0; edge < edges().count(); edge++) if (!covered(edge, reach)) paintWire(edge, 0, colour);
        if (show == Show.WEIGHTS) return;
        for (int edge : edges.order()) if (isLit(edge, reach)) paintLight(edge, left(reach[edges.to(edge)]));
    }

    private boolean isLit(int edge, double[] reach) {
        return edges.shines(edge) && reach[edges.to(edge)] != 0;
    }

    private void paintCores(double[] reach) {
        if (show == Show.BOTH) {
            for (int edge : edges().order()) {
                if (isLit(edge, reach)) paintWire(edge, left(reach[edges.to(edge)]), faded(inks.forward()));
            }
        }
        int colour = Inks.mix(inks.ground(), inks.forward(), 1 - glimmer);
        for (int edge = 0; edge < edges().count(); edge++) if (moves(edge)) paintWire(edge, 0, colour);
    }

    /** Whether the update changes the wire by a tenth of the largest change or more. */
    private boolean moves(int edge) {
        return glimmer < 1 && edges.move(edge) > 0 && edges.move(edge) >= MOVES * largestMove;
    }

    private double largestMove() {
        double largest = 0;
        int count = wave.snapshot().network().layout().size();
        for (int k = 0; k < count; k++)
            largest = Math.max(largest, Math.abs(wave.snapshot().update(k)));
        return largest;
    }

    private int faded(int colour) {
        return Inks.mix(inks.ground(), colour, glimmer);
    }

    private int colour(int edge) {
        return faded(inks.light(edges.gradient(edge), edges.strength(edge)));
    }

    /** The column that light has reached from the right. */
    private double left(double reach) {
        return reach == 1 ? 0 : EdgeShape.along(1 - reach) * shape.columns();
    }

    private void paintWire(int edge, double left, int colour) {
        double weight = edges.weight(edge);
        Line line = Line.solid(wireWidth(weight) * stroke, colour).from(left);
        draw(weight < 0 ? line.dashed(DASH * stroke, SPACE * stroke) : line, edges.to(edge), edges.from(edge));
    }

    private void paintLight(int edge, double left) {
        double v = edges.strength(edge);
        double least = show == Show.BOTH ? wireWidth(edges.weight(edge)) + 3 : 0;
        double width = Math.max(least, Light.width(v));
        draw(Line.solid(width * stroke, colour(edge)).from(left), edges.to(edge), edges.from(edge));
    }

    private void draw(Line line, int to, int from) {
        pixels.draw(line, shape, leftY(from), rightY(to));
    }

    private double leftY(int from) {
        return y(gap - 1, from) * scale;
    }

    private double rightY(int to) {
        return (gap > layout.plan().depth() ? middle : y(gap, to)) * scale;
    }

    /** As {@link NetworkLayout#y}, which goes through all layers each time. */
    private double y(int l, int slot) {
        return middle + (slot - (layout.shown(l) - 1) / 2.0) * spacing;
    }

    private void paint(Comet comet) {
        boolean loss = gap > layout.plan().depth();
        var from = layout.slot(gap - 1, comet.from());
        var to = loss ? from : layout.slot(gap, comet.to());
        if (from.isEmpty() || to.isEmpty()) return;
        if (!comet.forward() && !light.shines(comet.value())) return;
        double v = comet.forward() ? Math.min(1, Math.abs(comet.value())) : light.strength(comet.value());
        int colour = comet.forward() ? inks.disc(0.4 + 0.6 * v) : inks.light(comet.value(), 0.5 + 0.5 * v);
        double low = leftY(from.getAsInt());
        double high = rightY(to.getAsInt());
        double x = EdgeShape.along(comet.place()) * shape.columns();
        double y = low + (high - low) * EdgeShape.rise(comet.place());
        double radius = (2.4 + 2.2 * v) * stroke;
        pixels.dot(x, y, radius, comet.forward() ? FORWARD_HALO : HALO, colour);
        if (comet.value() < 0) pixels.dot(x, y, HOLLOW * radius, 1, inks.ground());
    }
}
