package backlight.view.network;

import backlight.model.health.OffUnits;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture;
import backlight.model.training.Snapshot;
import backlight.view.text.Messages;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.Label;

/** The network with its weights, its activations and the light of its gradient, at one time of the animation. */
public final class NetworkPane extends LitRegion {
    /** In em. */
    private static final double LEAST_WIDTH = 22;

    private static final double LEAST_COLUMN = 2.6;

    private static final double LEAST_HEIGHT = 18;

    private final Messages messages;
    private final NetworkGestures gestures;
    private final GapPictures gaps = new GapPictures();
    private final UnitNodes units;
    private final LossBox loss;
    private final TargetLabels targets;
    private final PartOutline hover = new PartOutline("hovered");
    private final PartOutline selection = new PartOutline("selected");
    private final ColumnTools tools;
    private final PartEditor editor;
    private final Label chip = new Label();
    private final ReadOnlyObjectWrapper<Optional<Part>> hovered = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<NetworkLayout>> placed = new ReadOnlyObjectWrapper<>(Optional.empty());
    private Snapshot snapshot;
    private Picture picture;
    private Light light;
    private Set<UnitId> off = Set.of();
    private Set<UnitId> dead = Set.of();
    private String data = "own";

    public NetworkPane(Messages messages, NetworkGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        units = new UnitNodes(messages);
        loss = new LossBox(messages);
        targets = new TargetLabels(messages);
        tools = new ColumnTools(messages, gestures);
        editor = new PartEditor(messages, gestures, id -> hovered.set(id.map(part -> part)));
        getStyleClass().add("network");
        chip.getStyleClass().add("part-chip");
        chip.setMouseTransparent(true);
        getChildren().addAll(gaps, hover, selection, units, targets, loss, tools, chip, editor);
        setFocusTraversable(true);
        setAccessibleRoleDescription(messages.text("role.network"));
        setAccessibleHelp(messages.text("network.describe"));
        hovered.subscribe(this::requestLayout);
        new NetworkMouse(this, gestures, tools).install();
        new NetworkKeys(this, gestures, editor).install();
    }

    /** Shows a network at the picture's time. */
    public void show(Snapshot newSnapshot, Picture newPicture) {
        if (newSnapshot != snapshot || light == null || light.logarithmic() == newPicture.trueScale()) {
            light = Lights.of(newSnapshot, newPicture.trueScale());
        }
        if (newSnapshot != snapshot) off = OffUnits.of(newSnapshot);
        if (snapshot != null && !snapshot.plan().equals(newSnapshot.plan())) hovered.set(Optional.empty());
        snapshot = newSnapshot;
        picture = newPicture;
        sentenceChanged();
        requestLayout();
    }

    /** @param newData the kind of data set, for who cannot see it */
    public void nameData(String newData) {
        data = newData;
    }

    /** The chosen part before the whole. */
    @Override
    protected String spoken() {
        if (snapshot == null) return "";
        String whole = new NetworkSummary(
                        messages, snapshot, messages.text("data." + data + ".name"), off.size(), dead.size())
                .sentence();
        return selected()
                .map(part -> reading(part, new Wave(snapshot, picture.time())))
                .map(part -> part + ". " + whole)
                .orElse(whole);
    }

    /** The units that are off for every sample of the training set. */
    public void showDead(Set<UnitId> units) {
        dead = new HashSet<>(units);
        requestLayout();
    }

    /** What is under the mouse. */
    public ReadOnlyObjectProperty<Optional<Part>> hovered() {
        return hovered.getReadOnlyProperty();
    }

    /** Where everything lies, for what is drawn under the columns; empty before the first layout. */
    public ReadOnlyObjectProperty<Optional<NetworkLayout>> placed() {
        return placed.getReadOnlyProperty();
    }

    Optional<Part> selected() {
        return picture == null ? Optional.empty() : picture.selected();
    }

    void hover(Optional<Part> part) {
        hovered.set(part);
    }

    @Override
    protected double computeMinWidth(double height) {
        int columns = snapshot == null ? 0 : snapshot.plan().depth() + 2;
        return Math.max(LEAST_WIDTH, columns * LEAST_COLUMN) * em();
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_HEIGHT * em();
    }

    @Override
    protected void layoutChildren() {
        if (snapshot == null || getWidth() < em() || getHeight() < em()) return;
        NetworkLayout layout = new NetworkLayout(snapshot.plan(), getWidth(), getHeight(), em());
        Wave wave = new Wave(snapshot, picture.time());
        Drawing drawing = new Drawing(wave, layout, light, picture.show(), inks());
        gaps.show(drawing);
        units.show(drawing, new UnitLook.Marks(off, dead));
        targets.show(wave, layout);
        loss.show(wave, layout, targets);
        tools.show(layout, picture.selected());
        showParts(drawing);
        placed.set(Optional.of(layout));
    }

    private void showParts(Drawing drawing) {
        Optional<Part> selected = picture.selected();
        boolean outlined = hovered.get().isPresent() && !hovered.get().equals(selected);
        hover.setVisible(outlined);
        if (outlined) hover.show(hovered.get().get(), drawing);
        selection.setVisible(selected.isPresent());
        selected.ifPresent(part -> selection.show(part, drawing));
        editor.show(selected, snapshot, drawing.layout());
        chip.setVisible(outlined);
        if (outlined)
            showChip(reading(hovered.get().get(), drawing.wave()), hovered.get().get(), drawing.layout());
    }

    private String reading(Part part, Wave wave) {
        String numbers = new PartReading(messages, snapshot).of(part);
        return new MarkReading(messages, new UnitLook.Marks(off, dead))
                .of(part, wave)
                .map(mark -> numbers + "\n" + mark)
                .orElse(numbers);
    }

    private void showChip(String text, Part part, NetworkLayout layout) {
        chip.setText(text);
        chip.applyCss();
        chip.autosize();
        Spot spot = Spot.of(part, layout);
        double above = spot.y() - spot.clear() - 0.5 * em() - chip.getHeight();
        double y = above > 0 ? above : spot.y() + spot.clear() + 0.5 * em();
        double x = Math.max(0, Math.min(getWidth() - chip.getWidth(), spot.x() - chip.getWidth() / 2));
        chip.relocate(Math.round(x), Math.round(y));
    }
}
