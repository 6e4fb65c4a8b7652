package backlight.view.chart;

import backlight.model.network.Flow.Factor;
import backlight.model.network.Flow.Stair;
import backlight.view.style.Hint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;

/** What each factor leaves of a gradient on its way back, on a logarithmic scale. */
public final class StaircaseChart extends SpokenRegion {
    private static final PseudoClass SLOPE = PseudoClass.getPseudoClass("slope");
    private static final PseudoClass ZERO = PseudoClass.getPseudoClass("zero");

    private final Messages messages;
    private final DecadeGrid grid = new DecadeGrid();
    private final Group treads = new Group();
    private final Group risers = new Group();
    private final Group dots = new Group();
    private final Group names = new Group();
    private final Group hovers = new Group();
    private final LostMarks lost;
    private List<Stair> stairs = List.of();

    public StaircaseChart(Messages messages) {
        this.messages = messages;
        setAccessibleRoleDescription(messages.text("role.chart"));
        getStyleClass().add("staircase-chart");
        lost = new LostMarks(messages.text("gradients.broken"));
        getChildren().addAll(grid, treads, risers, dots, names, lost, hovers);
        getChildren().forEach(node -> node.setManaged(false));
        tell(new HoverMarks(hovers, k -> ((Circle) dots.getChildren().get(k)).getCenterY()));
    }

    /** Draws these from the next pulse on. */
    public void show(List<Stair> newStairs) {
        if (newStairs.equals(stairs)) return;
        stairs = newStairs;
        sentenceChanged();
        while (dots.getChildren().size() < stairs.size()) add();
        for (int k = 0; k < dots.getChildren().size(); k++) dress(k);
        requestLayout();
    }

    private void add() {
        treads.getChildren().add(styled(new Line(), "stair-tread"));
        risers.getChildren().add(styled(new Line(), "stair-riser"));
        dots.getChildren().add(styled(new Circle(), "stair-dot"));
        Text factor = styled(new Text(), "stair-factor");
        Text layer = styled(new Text(), "stair-layer");
        factor.setTextOrigin(VPos.TOP);
        layer.setTextOrigin(VPos.TOP);
        names.getChildren().addAll(factor, layer);
        hovers.getChildren().add(styled(new Label(), "stair-hover"));
    }

    private static <N extends javafx.scene.Node> N styled(N node, String styleClass) {
        node.getStyleClass().setAll(styleClass);
        return node;
    }

    private void dress(int k) {
        boolean there = k < stairs.size();
        List.of(treads, risers, dots, hovers)
                .forEach(group -> group.getChildren().get(k).setVisible(there));
        Text factor = (Text) names.getChildren().get(2 * k);
        Text layer = (Text) names.getChildren().get(2 * k + 1);
        factor.setText(there ? messages.text("stairs." + key(stairs.get(k))) : "");
        layer.setText(
                there && isSlope(k)
                        ? messages.text("part.layer.hidden", stairs.get(k).layer())
                        : "");
        if (!there) return;
        risers.getChildren().get(k).pseudoClassStateChanged(SLOPE, isSlope(k));
        dots.getChildren().get(k).pseudoClassStateChanged(SLOPE, isSlope(k));
        dots.getChildren().get(k).pseudoClassStateChanged(ZERO, stairs.get(k).size() == 0);
        factor.pseudoClassStateChanged(SLOPE, isSlope(k));
        Hint.on((Label) hovers.getChildren().get(k), hint(stairs.get(k)));
    }

    private boolean isSlope(int k) {
        return stairs.get(k).factor() == Factor.SLOPE;
    }

    private static String key(Stair stair) {
        return switch (stair.factor()) {
            case LOSS -> "loss";
            case WEIGHTS -> "weights";
            case SLOPE -> "slope";
        };
    }

    private String hint(Stair stair) {
        String kind = !Double.isFinite(stair.size()) ? ".broken" : Double.isNaN(stair.ratio()) ? ".nothing" : ".hint";
        String of = "stairs." + key(stair) + kind;
        String layer = messages.text("part.layer.hidden", stair.layer());
        return messages.text(of, layer, Numbers.significant(stair.ratio(), 2), Numbers.significant(stair.size(), 2));
    }

    @Override
    protected String spoken() {
        return stairs.stream().map(this::hint).collect(Collectors.joining(" "));
    }

    @Override
    protected void layoutChildren() {
        if (stairs.isEmpty()) return;
        double em = grid.em();
        double bottom = getHeight() - 3.2 * em;
        double[] sizes = stairs.stream().mapToDouble(Stair::size).toArray();
        Decades y = grid.fit(sizes, bottom, 0.7 * em);
        double left = grid.left();
        grid.show(left, getWidth());
        double step = (getWidth() - left) / stairs.size();
        for (int k = 0; k < stairs.size(); k++) place(k, left + (k + 0.5) * step, step, y);
        name(left, step, bottom + em);
        mark(left, step, y.powers().end());
        retell();
    }

    private void mark(double left, double step, double top) {
        List<Double> xs = IntStream.range(0, stairs.size())
                .filter(k -> !Double.isFinite(stairs.get(k).size()))
                .mapToObj(k -> left + (k + 0.5) * step)
                .toList();
        lost.show(xs, top, left, getWidth());
    }

    private void place(int k, double x, double step, Decades y) {
        double em = grid.em();
        double at = y.pixel(stairs.get(k).size());
        double before = y.pixel(stairs.get(Math.max(0, k - 1)).size());
        Circle dot = (Circle) dots.getChildren().get(k);
        boolean whole = !Double.isNaN(at - before);
        dot.setVisible(!Double.isNaN(at));
        treads.getChildren().get(k).setVisible(whole);
        risers.getChildren().get(k).setVisible(whole);
        dot.setCenterX(x);
        dot.setCenterY(dot.isVisible() ? at : 0);
        dot.setRadius(0.26 * em);
        if (whole) put((Line) treads.getChildren().get(k), k == 0 ? x : x - step, before, x);
        Line riser = (Line) risers.getChildren().get(k);
        if (whole) put(riser, x, before, x);
        if (whole) riser.setEndY(at);
        Label hover = (Label) hovers.getChildren().get(k);
        hover.resizeRelocate(x - step / 2, 0, step, getHeight());
    }

    private static void put(Line line, double from, double y, double to) {
        line.setStartX(from);
        line.setEndX(to);
        line.setStartY(y);
        line.setEndY(y);
    }

    /** The factors where there is room for their names; the layers always, or every other one. */
    private void name(double left, double step, double top) {
        double em = grid.em();
        boolean roomy = step > 2.1 * em;
        int every = (int) Math.ceil(2.2 * em / (2 * step));
        for (int k = 0; k < stairs.size(); k++) {
            Text factor = (Text) names.getChildren().get(2 * k);
            Text layer = (Text) names.getChildren().get(2 * k + 1);
            factor.setVisible(roomy || k == 0);
            layer.setVisible(isSlope(k) && (stairs.get(k).layer() - 1) % every == 0);
            double x = left + (k + 0.5) * step;
            centre(factor, Math.max(x, left - 1.2 * em), top);
            centre(layer, x, top + (roomy ? 1.25 * em : 0));
        }
    }

    private void centre(Text text, double x, double y) {
        double width = text.getLayoutBounds().getWidth();
        text.setX(Math.round(Math.min(x - width / 2, getWidth() - width)));
        text.setY(Math.round(y));
    }
}
