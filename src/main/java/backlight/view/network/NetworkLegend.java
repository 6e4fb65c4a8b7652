package backlight.view.network;

import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Orientation;
import javafx.scene.Group;
import javafx.scene.text.Text;

/** What light, wires, discs and marks of the network mean. */
public final class NetworkLegend extends LitRegion {
    /** Room for the wire without light, whose name is long. */
    private static final double ZERO = 3.9;

    private static final double SPACE = 0.6;
    private static final double[] DECADES = {1, 1e-2, 1e-4, 1e-6};
    private static final double[] SHARES = {1, 0.5, 0.25, 0.125};
    private static final double HEAVY_WIRE = 0.8;
    private static final double LIGHT_WIRE = 0.3;

    private final Messages messages;
    private final Group drawn = new Group();
    private Light light = Light.LOGARITHMIC;
    private boolean backward;
    private boolean oneRow;
    private LegendPen pen;
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
        return snappedTopInset() + rows * rowHeight() + snappedBottomInset();
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
        pen = new LegendPen(messages, drawn, light, inks(), em());
        pen.moveTo(snappedLeftInset(), rowTop);
        drawn.getChildren().clear();
        for (Entry part : parts) addPart(part, width);
    }

    /** Goes to a new row with a part for which the present one is too short. */
    private void addPart(Entry part, double width) {
        int before = drawn.getChildren().size();
        double start = pen.x();
        add(part);
        boolean fits = pen.x() - SPACE * em() <= width - snappedRightInset();
        if (!fits && start > snappedLeftInset()) {
            drawn.getChildren().remove(before, drawn.getChildren().size());
            rows++;
            rowTop += rowHeight();
            start = snappedLeftInset();
            pen.moveTo(start, rowTop);
            add(part);
        }
        hints.add(messages.text("network.legend.hint." + part), start, pen.x(), rowTop, rowHeight());
    }

    private double rowHeight() {
        return Math.ceil(LegendPen.HEIGHT * em());
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

    private void addLight() {
        pen.title(
                "network.legend.light",
                light.logarithmic() ? "network.legend.light.stays" : "network.legend.light.true");
        double row = 0.47 * em();
        pen.words("network.legend.plus", pen.middle() - row).setFill(paint(inks().plus()));
        pen.words("network.legend.minus", pen.middle() + row).setFill(paint(inks().minus()));
        pen.skip(0.9);
        for (int k = 0; k < DECADES.length; k++) {
            double g = light.logarithmic() ? DECADES[k] : SHARES[k] * light.largest();
            pen.bar(g, pen.middle() - row);
            pen.bar(-g, pen.middle() + row);
            pen.step(LegendPen.SWATCH, scale(k));
        }
        pen.skip((ZERO - LegendPen.SWATCH) / 2);
        pen.wire(LIGHT_WIRE);
        pen.skip((LegendPen.SWATCH - ZERO) / 2);
        pen.step(ZERO, messages.text(light.logarithmic() ? "network.legend.zero" : "network.legend.faint"));
        pen.skip(SPACE);
    }

    /** In true scale, the largest gradient and shares of it. */
    private String scale(int k) {
        if (light.logarithmic()) return messages.text("network.legend.log." + k);
        return k == 0 ? Numbers.significant(light.largest(), 2) : messages.text("network.legend.share." + k);
    }

    private void addDots() {
        pen.title("network.legend.dot", "network.legend.dot.travels");
        pen.dot(1, "network.legend.plus");
        pen.dot(-1, "network.legend.minus");
        pen.skip(SPACE);
    }

    private void addWires() {
        pen.title("network.legend.wire");
        pen.wire(HEAVY_WIRE);
        pen.step(LegendPen.SWATCH, messages.text("network.legend.wire.plus"));
        pen.skip(SPACE);
        pen.wire(-HEAVY_WIRE);
        pen.step(LegendPen.SWATCH, messages.text("network.legend.wire.minus"));
        pen.skip(SPACE);
    }

    private void addDiscs() {
        pen.title("network.legend.disc");
        pen.unit(disc(-0.6), messages.text("network.legend.disc.negative"));
        pen.unit(disc(0), messages.text("network.legend.disc.zero"));
        pen.unit(disc(0.4), "");
        pen.unit(disc(0.7), "");
        pen.unit(disc(1), messages.text("network.legend.disc.one"));
        pen.skip(SPACE);
    }

    private void addMarks() {
        pen.unit(
                new UnitLook(0, 0, 1, false, false, light.logarithmic() ? 1 : light.largest()),
                messages.text("network.legend.rim"));
        pen.unit(new UnitLook(0, 0, 1, true, false, 0), messages.text("network.off"));
        pen.unit(new UnitLook(0, 0, 1, true, true, 0), messages.text("network.legend.dead"));
    }

    private static UnitLook disc(double a) {
        return new UnitLook(a, Math.abs(a), 1, false, false, 0);
    }
}
