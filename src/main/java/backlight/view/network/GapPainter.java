package backlight.view.network;

import backlight.model.network.ParameterLayout;
import backlight.model.scene.Picture.Show;
import backlight.view.network.Pixels.Line;
import java.util.ArrayList;
import java.util.Comparator;
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

    /** An edge between two places, with what there is to see on it. */
    private record Edge(int to, int from, double weight, double gradient, double move) {
        double size() {
            return Math.abs(gradient);
        }
    }

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
        stroke = scale * inks.strokes() * layout.fineness();
    }

    /** Wires and light, which most of the time stay as they are. */
    void paintStill(double[] reach) {
        if (gap > layout.plan().depth()) paintLoss();
        else paintEdges(edges(), reach);
    }

    /** What moves over them. */
    void paintMoving(double[] reach, List<Comet> comets) {
        if (gap <= layout.plan().depth() && (glimmer < 1 || show == Show.BOTH)) paintCores(edges(), reach);
        for (Comet comet : comets) paint(comet);
    }

    /** Whether the update changes nothing that {@link #paintStill} paints: all wires are covered by light. */
    boolean updatesUnseen(double[] reach) {
        return gap > layout.plan().depth()
                || show == Show.GRADIENT && edges().stream().allMatch(edge -> covered(edge, reach));
    }

    private boolean covered(Edge edge, double[] reach) {
        return show == Show.GRADIENT
                && reach[edge.to()] == 1
                && light.shines(edge.gradient())
                && Light.width(light.strength(edge.gradient())) >= wireWidth(edge.weight());
    }

    /** Width of a wire, in pixels at a stroke factor of 1. */
    static double wireWidth(double weight) {
        return 0.6 + 1.5 * Math.min(1, Math.abs(weight) / HEAVY);
    }

    private void paintLoss() {
        for (int from = 0; from < layout.shown(gap - 1); from++) draw(Line.solid(stroke, inks.strongWire()), 0, from);
    }

    private List<Edge> edges() {
        ParameterLayout numbers = wave.snapshot().network().layout();
        List<Edge> edges = new ArrayList<>();
        for (int to = 0; to < layout.shown(gap); to++) {
            for (int from = 0; from < layout.shown(gap - 1); from++) {
                int index = numbers.weight(gap, layout.unit(gap, to), layout.unit(gap - 1, from));
                double move = glimmer == 1 ? 0 : Math.abs(wave.snapshot().update(index));
                edges.add(new Edge(
                        to, from, wave.parameter(gap, index), wave.snapshot().gradient(index), move));
            }
        }
        return edges;
    }

    private void paintEdges(List<Edge> edges, double[] reach) {
        int colour = faded(show == Show.GRADIENT ? inks.wire() : inks.strongWire());
        for (Edge edge : edges) if (!covered(edge, reach)) paintWire(edge, 0, colour);
        for (Edge edge : lit(edges, reach)) paintLight(edge, left(reach[edge.to()]));
    }

    private List<Edge> lit(List<Edge> edges, double[] reach) {
        List<Edge> lit = new ArrayList<>(show == Show.WEIGHTS ? List.of() : edges);
        lit.removeIf(edge -> reach[edge.to()] == 0 || !light.shines(edge.gradient()));
        lit.sort(Comparator.comparingDouble(Edge::size));
        return lit;
    }

    private void paintCores(List<Edge> edges, double[] reach) {
        if (show == Show.BOTH) {
            for (Edge edge : lit(edges, reach)) paintWire(edge, left(reach[edge.to()]), faded(inks.forward()));
        }
        for (Edge edge : edges)
            if (moves(edge)) paintWire(edge, 0, Inks.mix(inks.ground(), inks.forward(), 1 - glimmer));
    }

    /** Whether the update changes the wire by a tenth of the largest change or more. */
    private boolean moves(Edge edge) {
        return glimmer < 1 && edge.move() > 0 && edge.move() >= MOVES * largestMove;
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

    private int colour(Edge edge) {
        return faded(inks.light(edge.gradient(), light.strength(edge.gradient())));
    }

    /** The column that light has reached from the right. */
    private double left(double reach) {
        return reach == 1 ? 0 : EdgeShape.along(1 - reach) * shape.columns();
    }

    private void paintWire(Edge edge, double left, int colour) {
        Line line = Line.solid(wireWidth(edge.weight()) * stroke, colour).from(left);
        draw(edge.weight() < 0 ? line.dashed(DASH * stroke, SPACE * stroke) : line, edge.to(), edge.from());
    }

    private void paintLight(Edge edge, double left) {
        double v = light.strength(edge.gradient());
        double least = show == Show.BOTH ? wireWidth(edge.weight()) + 3 : 0;
        double width = Math.max(least, Light.width(v));
        draw(Line.solid(width * stroke, colour(edge)).from(left), edge.to(), edge.from());
    }

    private void draw(Line line, int to, int from) {
        pixels.draw(line, shape, leftY(from), layout.rightY(gap, to) * scale);
    }

    private double leftY(int from) {
        return layout.y(gap - 1, from) * scale;
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
        double high = layout.rightY(gap, to.getAsInt()) * scale;
        double x = EdgeShape.along(comet.place()) * shape.columns();
        double y = low + (high - low) * EdgeShape.rise(comet.place());
        pixels.dot(x, y, (2.4 + 2.2 * v) * stroke, comet.forward() ? FORWARD_HALO : HALO, colour);
    }
}
