package backlight.view.network;

import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;

/** What light, wires, discs and marks of the network mean. */
public final class NetworkLegend extends LitRegion {
    private static final double HEIGHT = 2.8;
    private static final double SWATCH = 2.3;
    private static final double DOT = 1.1;
    private static final double TICK = 2.25;

    /** Room for the wire without light, whose name is long. */
    private static final double ZERO = 3.9;

    private static final double SPACE = 0.6;
    private static final double[] DECADES = {1, 1e-2, 1e-4, 1e-6};
    private static final double[] SHARES = {1, 0.5, 0.25, 0.125};
    private static final double GAP = 0.25;
    private static final double HEAVY_WIRE = 0.8;
    private static final double LIGHT_WIRE = 0.3;

    private final Messages messages;
    private final Group drawn = new Group();
    private Light light = Light.LOGARITHMIC;
    private boolean backward;
    private boolean oneRow;
    private double x;
    private int rows = 1;
    private double rowTop;

    /** What the present drawing was made for. */
    private record Made(Light light, boolean backward, Inks inks, double em, double width) {}

    /** What is explained, in its order. */
    private enum Entry {
        LIGHT,
        DOTS,
        WIRES,
        DISCS,
        MARKS
    }

    /** What the mouse is told of each entry. */
    final PlaceHints hints = new PlaceHints(this);

    private Made made;

    public NetworkLegend(Messages messages) {
        this.messages = messages;
        setAccessibleRoleDescription(messages.text("role.legend"));
        getStyleClass().add("network-legend");
        drawn.setManaged(false);
        drawn.setMouseTransparent(true);
        getChildren().add(drawn);
    }

    /** Leaves out what would need a second row. */
    public NetworkLegend inOneRow() {
        oneRow = true;
        return this;
    }

    /** Explains what {@link NetworkPane#show} draws of the same. */
    public void show(Snapshot snapshot, Picture picture) {
        Light newLight = Lights.of(snapshot, picture.trueScale());
        boolean newBackward =
                new Timeline(snapshot.plan().depth()).at(picture.time()).phase() == Timeline.Phase.BACKWARD;
        if (newLight.equals(light) && newBackward == backward) return;
        light = newLight;
        backward = newBackward;
        requestLayout();
    }

    @Override
    protected String spoken() {
        return drawn.getChildren().stream()
                .filter(Text.class::isInstance)
                .map(part -> ((Text) part).getText())
                .collect(Collectors.joining(", "));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
        if (width > 0) draw(width);
        return snappedTopInset() + rows * Math.ceil(HEIGHT * em()) + snappedBottomInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        if (getWidth() > 0) draw(getWidth());
    }

    private void draw(double width) {
        Made now = new Made(light, backward, inks(), em(), width);
        if (now.equals(made)) return;
        made = now;
        draw(width, List.of(Entry.LIGHT, Entry.WIRES, Entry.DISCS, Entry.MARKS));
        int least = rows;
        draw(width, List.of(Entry.values()));
        if (rows > least) {
            draw(width, List.of(Entry.LIGHT, backward ? Entry.DOTS : Entry.WIRES, Entry.DISCS, Entry.MARKS));
        }
        if (oneRow && rows > 1) draw(width, List.of(Entry.LIGHT, Entry.MARKS));
        if (oneRow && rows > 1) draw(width, List.of(Entry.LIGHT));
    }

    private void draw(double width, List<Entry> parts) {
        hints.clear();
        rows = 1;
        rowTop = snappedTopInset();
        x = snappedLeftInset();
        drawn.getChildren().clear();
        for (Entry part : parts) addPart(part, width);
    }

    /** Goes to a new row with a part for which the present one is too short. */
    private void addPart(Entry part, double width) {
        int before = drawn.getChildren().size();
        double start = x;
        add(part);
        boolean fits = x - SPACE * em() <= width - snappedRightInset();
        if (fits || start == snappedLeftInset()) {
            hints.add(messages.text("network.legend.hint." + part), start, x, rowTop, Math.ceil(HEIGHT * em()));
            return;
        }
        drawn.getChildren().remove(before, drawn.getChildren().size());
        rows++;
        rowTop += Math.ceil(HEIGHT * em());
        x = snappedLeftInset();
        add(part);
        hints.add(
                messages.text("network.legend.hint." + part), snappedLeftInset(), x, rowTop, Math.ceil(HEIGHT * em()));
    }

    private void add(Entry part) {
        switch (part) {
            case LIGHT -> addLight();
            case DOTS -> addDots();
            case WIRES -> addWires();
            case DISCS -> addDiscs();
            case MARKS -> addMarks();
        }
    }

    private double middle() {
        return rowTop + 0.95 * em();
    }

    private void addLight() {
        title("network.legend.light", light.logarithmic() ? "network.legend.light.stays" : "network.legend.light.true");
        double row = 0.47 * em();
        words("network.legend.plus", middle() - row).setFill(paint(inks().plus()));
        words("network.legend.minus", middle() + row).setFill(paint(inks().minus()));
        x += 0.9 * em();
        for (int k = 0; k < DECADES.length; k++) {
            double g = light.logarithmic() ? DECADES[k] : SHARES[k] * light.largest();
            bar(g, middle() - row);
            bar(-g, middle() + row);
            step(SWATCH, scale(k));
        }
        x += (ZERO - SWATCH) / 2 * em();
        wire(LIGHT_WIRE);
        x -= (ZERO - SWATCH) / 2 * em();
        step(ZERO, messages.text(light.logarithmic() ? "network.legend.zero" : "network.legend.faint"));
        x += SPACE * em();
    }

    /** In true scale, the largest gradient and shares of it. */
    private String scale(int k) {
        if (light.logarithmic()) return messages.text("network.legend.log." + k);
        return k == 0 ? Numbers.significant(light.largest(), 2) : messages.text("network.legend.share." + k);
    }

    private void bar(double g, double y) {
        double v = light.strength(g);
        double height = Math.min(0.6 * em(), Light.width(v) * inks().strokes());
        Rectangle bar = new Rectangle(x, y - height / 2, SWATCH * em(), height);
        bar.setFill(paint(inks().light(g, v)));
        drawn.getChildren().add(bar);
    }

    private void addDots() {
        title("network.legend.dot", "network.legend.dot.travels");
        dot(1, "network.legend.plus");
        dot(-1, "network.legend.minus");
        x += SPACE * em();
    }

    private void dot(double sign, String key) {
        CometMark dot = new CometMark(sign, inks(), 0.3 * em());
        dot.relocate(x + DOT * em() / 2 - 0.3 * em(), middle() - 0.3 * em());
        drawn.getChildren().add(dot);
        step(DOT, messages.text(key));
    }

    private void addWires() {
        title("network.legend.wire");
        wire(HEAVY_WIRE);
        step(SWATCH, messages.text("network.legend.wire.plus"));
        x += SPACE * em();
        wire(-HEAVY_WIRE);
        step(SWATCH, messages.text("network.legend.wire.minus"));
        x += SPACE * em();
    }

    private void wire(double weight) {
        double factor = inks().strokes();
        Line line = new Line(x, middle(), x + SWATCH * em(), middle());
        line.getStyleClass().add("legend-wire");
        line.setStrokeWidth(GapPainter.wireWidth(weight) * factor);
        if (weight < 0) line.getStrokeDashArray().setAll(GapPainter.DASH * factor, GapPainter.SPACE * factor);
        drawn.getChildren().add(line);
    }

    private void addDiscs() {
        title("network.legend.disc");
        unit(disc(-0.6), messages.text("network.legend.disc.negative"));
        unit(disc(0), messages.text("network.legend.disc.zero"));
        unit(disc(0.4), "");
        unit(disc(0.7), "");
        unit(disc(1), messages.text("network.legend.disc.one"));
        x += SPACE * em();
    }

    private void addMarks() {
        unit(
                new UnitLook(0, 0, 1, false, false, light.logarithmic() ? 1 : light.largest()),
                messages.text("network.legend.rim"));
        unit(new UnitLook(0, 0, 1, true, false, 0), messages.text("network.off"));
        unit(new UnitLook(0, 0, 1, true, true, 0), messages.text("network.legend.dead"));
    }

    private static UnitLook disc(double a) {
        return new UnitLook(a, Math.abs(a), 1, false, false, 0);
    }

    private void unit(UnitLook look, String words) {
        UnitNode node = new UnitNode(messages);
        double radius = 0.5 * em();
        node.show(look, light, inks(), radius, false);
        drawn.getChildren().add(node);
        double width = Math.max(1.35, words.length() * 0.5 + 0.3);
        node.setLayoutX(x + width * em() / 2);
        node.setLayoutY(middle());
        step(width, words);
    }

    private void title(String key) {
        Text title = words(key, middle());
        x += title.getLayoutBounds().getWidth() + 0.7 * em();
    }

    /** With a word below. */
    private void title(String key, String below) {
        Text note = text(messages.text(below), "legend-tick");
        note.setX(x);
        note.setY(rowTop + TICK * em());
        title(key);
        x = Math.max(x, note.getX() + note.getLayoutBounds().getWidth() + 0.7 * em());
    }

    private Text words(String key, double y) {
        Text words = text(messages.text(key), "legend-title");
        words.setX(x);
        words.setY(y);
        return words;
    }

    /** Goes on by so many em, with words under what stands there. */
    private void step(double width, String words) {
        double middle = x + width * em() / 2;
        double end = x + width * em();
        if (!words.isEmpty()) {
            Text caption = text(words, "legend-tick");
            double extent = caption.getLayoutBounds().getWidth();
            boolean fits = extent <= (width + GAP) * em();
            caption.setX(Math.round(fits ? middle - extent / 2 : x));
            caption.setY(rowTop + TICK * em());
            if (!fits) end = caption.getX() + extent;
        }
        x = end + GAP * em();
    }

    private Text text(String words, String styleClass) {
        Text text = new Text(words);
        text.getStyleClass().add(styleClass);
        text.setTextOrigin(VPos.CENTER);
        drawn.getChildren().add(text);
        text.applyCss();
        return text;
    }
}
