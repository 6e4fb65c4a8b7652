package backlight.view.network;

import backlight.model.health.OffUnits;
import backlight.model.network.Flow;
import backlight.model.network.NetworkPlan;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture.Show;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.style.Hint;
import backlight.view.style.MarkWalk;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Comparator;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/** A network in the light of its gradient, as small as a column of the Lab; a part under the mouse tells its numbers. */
public final class NetworkMiniature extends LitRegion {
    /** Each side has room for so many em of the drawing, so that large text does not make it coarse. */
    private static final double EMS = 15;

    /** How far from an edge it can still be meant, in em. */
    private static final double TOLERANCE = 0.4;

    private static final int DIGITS = 2;

    private final Messages messages;
    private final GapPictures gaps = new GapPictures();
    private final PartOutline outline = new PartOutline("hovered");
    private final UnitNodes units;
    private final Label more = new Label();
    private Optional<Part> hovered = Optional.empty();
    private Tooltip chip;
    private NetworkLayout layout;
    private Snapshot snapshot;
    private Set<UnitId> off = Set.of();
    private Set<UnitId> dead = Set.of();
    private Light light;

    public NetworkMiniature(Messages messages) {
        this.messages = messages;
        units = new UnitNodes(messages);
        getStyleClass().add("network-miniature");
        more.getStyleClass().add("units-more");
        more.setManaged(false);
        more.setMouseTransparent(true);
        outline.setVisible(false);
        getChildren().addAll(gaps, outline, units, more);
        setPickOnBounds(true);
        setAccessibleRoleDescription(messages.text("role.network"));
        tell(new Units());
        addEventHandler(MouseEvent.MOUSE_MOVED, this::point);
        addEventHandler(MouseEvent.MOUSE_EXITED, event -> hover(Optional.empty()));
    }

    /**
     * Shows a network after the sample has gone forward and back.
     *
     * @param newDead the units that are off for every sample of the training set
     * @param trueScale whether light is in proportion to the gradient, and not by its logarithm
     */
    public void show(Snapshot newSnapshot, Set<UnitId> newDead, boolean trueScale) {
        boolean same = newSnapshot == snapshot && light.logarithmic() != trueScale;
        if (same && newDead.equals(dead)) return;
        if (newSnapshot != snapshot) off = OffUnits.of(newSnapshot);
        if (snapshot != null && !snapshot.plan().equals(newSnapshot.plan())) hover(Optional.empty());
        if (newSnapshot != snapshot || light.logarithmic() == trueScale) light = Lights.of(newSnapshot, trueScale);
        snapshot = newSnapshot;
        dead = Set.copyOf(newDead);
        sentenceChanged();
        requestLayout();
    }

    @Override
    protected String spoken() {
        if (snapshot == null) return "";
        NetworkPlan plan = snapshot.plan();
        int hidden = 0;
        for (int l = 1; l < plan.depth(); l++) hidden += plan.units(l);
        long killed = dead.stream().filter(unit -> unit.layer() < plan.depth()).count();
        Flow.Layer brightest = Flow.of(plan, snapshot.trace()).layers().stream()
                .max(Comparator.comparingDouble(Flow.Layer::delta))
                .orElseThrow();
        if (!(brightest.delta() > 0)) return messages.text("miniature.unlit", killed, hidden);
        String name = new PartNames(messages, plan).layer(brightest.number());
        return messages.text("miniature.lit", killed, hidden, name, Numbers.significant(brightest.delta(), DIGITS));
    }

    @Override
    protected void layoutChildren() {
        if (snapshot == null || getWidth() < 1 || getHeight() < 1) return;
        double em = Math.min(em(), Math.min(getWidth(), getHeight()) / EMS);
        layout = new NetworkLayout(snapshot.plan(), getWidth(), getHeight(), em, NetworkMargins.BARE);
        Wave wave = new Wave(snapshot, new Timeline(snapshot.plan().depth()).still());
        Drawing drawing = new Drawing(wave, layout, light, Show.GRADIENT, inks());
        gaps.show(drawing);
        units.show(drawing, new UnitLook.Marks(off, dead));
        outline.setVisible(hovered.isPresent());
        hovered.ifPresent(part -> outline.show(part, drawing));
        if (chip != null) reading().ifPresent(chip::setText);
        showMore();
        retell();
    }

    /** How many units there are beside the drawn ones, below the drawing, if there is room for words. */
    private void showMore() {
        int most = 0;
        for (int l = 0; l <= snapshot.plan().depth(); l++) most = Math.max(most, layout.left(l));
        more.setVisible(most > 0);
        if (most == 0) return;
        more.setText(messages.text("network.more", most));
        more.applyCss();
        double width = more.prefWidth(-1);
        double height = more.prefHeight(-1);
        more.setVisible(width <= getWidth() && height < 0.2 * getHeight());
        more.resizeRelocate(Math.round((getWidth() - width) / 2), Math.round(getHeight() - height), width, height);
    }

    private void point(MouseEvent event) {
        if (layout == null) return;
        hover(layout.partAt(event.getX(), event.getY(), TOLERANCE * em()));
        if (hovered.isEmpty() || getScene().getWindow() == null) return;
        if (chip == null) chip = new Hint("");
        chip.setText(reading().orElseThrow());
        chip.show(this, event.getScreenX() + em(), event.getScreenY() + em());
    }

    private void hover(Optional<Part> part) {
        if (part.isEmpty() && chip != null) chip.hide();
        if (part.equals(hovered)) return;
        hovered = part;
        requestLayout();
    }

    /** The units that are drawn, layer by layer. */
    private final class Units implements MarkWalk.Marks {
        @Override
        public int count() {
            if (layout == null) return 0;
            return IntStream.rangeClosed(0, layout.plan().depth())
                    .map(layout::shown)
                    .sum();
        }

        @Override
        public MarkWalk.Mark mark(int k) {
            int l = 0;
            int slot = k;
            while (slot >= layout.shown(l)) slot -= layout.shown(l++);
            Part unit = new UnitId(l, layout.unit(l, slot));
            return new MarkWalk.Mark(layout.x(l), layout.y(l, slot), reading(unit));
        }
    }

    /** What is told of the part under the mouse; empty if there is none. */
    Optional<String> reading() {
        return hovered.map(this::reading);
    }

    private String reading(Part part) {
        String numbers = new PartReading(messages, snapshot).of(part);
        MarkReading marks = new MarkReading(messages, new UnitLook.Marks(off, dead));
        return numbers + marks.of(part).map(mark -> "\n" + mark).orElse("");
    }

    NetworkLayout placed() {
        return layout;
    }
}
