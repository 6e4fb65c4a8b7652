package backlight.view.chart;

import backlight.model.data.DataSplit;
import backlight.model.data.Dataset;
import backlight.model.data.Task;
import backlight.view.chart.Shading.Meaning;
import backlight.view.style.SpokenRegion;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import javafx.geometry.Orientation;
import javafx.scene.input.MouseEvent;
import javafx.scene.paint.Color;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Polyline;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** Samples over what a network answers: a map for two inputs, a curve for one. A click chooses a sample. */
public final class MapPane extends SpokenRegion {
    /** Cells of a map along each side, points of a curve: of a large picture. */
    public static final int CELLS = 100;

    /**
     * What is drawn.
     *
     * @param samples those of the training set are filled, those of the test set hollow
     * @param x the input to the right
     * @param y the input upwards; the same with a single input
     * @param answers first index the unit; then the points of a curve, or the cells of a map row by row
     * @param unit whether they are one unit's inside of the network
     */
    public record Content(DataSplit samples, int x, int y, MapFrame frame, double[][] answers, boolean unit) {
        boolean isCurve() {
            return x == y;
        }

        /** Of a map along each side. */
        private int cells() {
            return (int) Math.round(Math.sqrt(answers[0].length));
        }

        private Meaning meaning() {
            if (unit || samples.train().task() == Task.REGRESSION) return Meaning.SIZE;
            return answers.length == 1 ? Meaning.TWO_CLASSES : Meaning.CLASSES;
        }
    }

    /** Share of a class's colour where the network is certain, and of the brightest colour for the largest number. */
    private static final double CERTAIN = 0.42;

    private static final double LARGEST = 0.6;

    private final MapColours colours = new MapColours(this::repaint);
    private final HeatMap map = new HeatMap();
    private final Polyline curve = new Polyline();
    private final Marks marks = new Marks();
    private final Circle ring = new Circle();
    private final Circle gap = new Circle();
    private final Rectangle clip = new Rectangle();
    private final Text ruler = new Text("0");
    private Content content;
    private int sample;
    private Supplier<String> words = () -> "";
    private boolean repaint = true;

    /** @param chosen takes the number of the training sample that was clicked */
    public MapPane(IntConsumer chosen) {
        getStyleClass().add("map-pane");
        curve.getStyleClass().setAll("fitted-curve");
        ring.getStyleClass().add("sample-ring");
        gap.getStyleClass().add("sample-ring-gap");
        ruler.getStyleClass().add("tick");
        ruler.setVisible(false);
        getChildren().addAll(colours, ruler, map, curve, marks, gap, ring);
        getChildren().forEach(node -> {
            node.setManaged(false);
            node.setMouseTransparent(true);
        });
        setClip(clip);
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            int nearest = sampleAt(event.getX(), event.getY());
            if (nearest >= 0) chosen.accept(nearest);
        });
    }

    private void repaint() {
        repaint = true;
        requestLayout();
    }

    /** Draws this from the next pulse on. */
    public void show(Content newContent) {
        content = newContent;
        repaint();
    }

    /** @param newWords what it shows, for who cannot see it */
    public void describe(Supplier<String> newWords) {
        words = newWords;
        sentenceChanged();
    }

    @Override
    protected String spoken() {
        return words.get();
    }

    /** Puts the ring around this training sample. */
    public void setSample(int newSample) {
        sample = newSample;
        requestLayout();
    }

    /** A square, as wide as it may be. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        return width > 0 ? width : super.computePrefHeight(width);
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (content == null || getWidth() < 1 || getHeight() < 1) return;
        if (sizeChanged() || repaint) paint();
        repaint = false;
        if (sample >= content.samples().train().size()) return;
        double em = ruler.getFont().getSize();
        double px = px(content.samples().train(), sample);
        double py = py(content.samples().train(), sample);
        place(ring, px, py, 0.72 * em);
        place(gap, px, py, 0.72 * em);
    }

    private boolean sizeChanged() {
        boolean changed = getWidth() != clip.getWidth() || getHeight() != clip.getHeight();
        clip.setWidth(getWidth());
        clip.setHeight(getHeight());
        marks.setWidth(getWidth());
        marks.setHeight(getHeight());
        return changed;
    }

    private static void place(Circle circle, double x, double y, double radius) {
        circle.setCenterX(x);
        circle.setCenterY(y);
        circle.setRadius(radius);
    }

    private void paint() {
        map.setVisible(!content.isCurve());
        curve.setVisible(content.isCurve());
        if (content.isCurve()) paintCurve();
        else paintMap();
        marks.clear();
        paintMarks(content.samples().test(), true);
        paintMarks(content.samples().train(), false);
    }

    private Scale x() {
        return new Scale(content.frame().x(), 0, getWidth());
    }

    private Scale y() {
        return new Scale(content.frame().y(), getHeight(), 0);
    }

    private void paintMap() {
        Meaning meaning = content.meaning();
        double strength = meaning == Meaning.SIZE ? LARGEST : CERTAIN;
        Shading shading = new Shading(colours.ground(), colours.high(), colours.classes(), strength);
        map.show(shading.colours(content.answers(), meaning), content.cells(), (int) Math.round(getWidth()), (int)
                Math.round(getHeight()));
    }

    /** The first output, or the unit. */
    private void paintCurve() {
        double[] answers = content.answers()[0];
        double far = 10 * getHeight();
        double[] points = IntStream.range(0, answers.length)
                .filter(k -> !Double.isNaN(answers[k]))
                .boxed()
                .flatMapToDouble(k -> DoubleStream.of(
                        (k + 0.5) / answers.length * getWidth(), Math.max(-far, Math.min(far, y().pixel(answers[k])))))
                .toArray();
        Points.put(curve, points);
    }

    private double px(Dataset set, int k) {
        return x().pixel(set.input(k, content.x()));
    }

    private double py(Dataset set, int k) {
        return y().pixel(content.isCurve() ? set.target(k, 0) : set.input(k, content.y()));
    }

    private void paintMarks(Dataset set, boolean hollow) {
        boolean classes = set.task() != Task.REGRESSION;
        double radius = 0.27 * ruler.getFont().getSize();
        for (int k = 0; k < set.size(); k++) {
            int shape = classes ? set.label(k) : 0;
            Color colour = classes ? colours.ofClass(shape) : colours.high();
            marks.draw(shape, px(set, k), py(set, k), radius, colour, colours.ground(), hollow);
        }
    }

    /** The training sample nearest to this point and close to it; −1 if there is none. */
    int sampleAt(double x, double y) {
        if (content == null) return -1;
        int nearest = -1;
        double least = ruler.getFont().getSize();
        Dataset train = content.samples().train();
        for (int k = 0; k < train.size(); k++) {
            double distance = Math.hypot(px(train, k) - x, py(train, k) - y);
            if (distance < least) {
                least = distance;
                nearest = k;
            }
        }
        return nearest;
    }
}
