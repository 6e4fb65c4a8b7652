package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.Workspace;
import backlight.view.chart.ChartPair;
import backlight.view.control.Buttons;
import backlight.view.control.Choice;
import backlight.view.control.NumberField;
import backlight.view.control.Scroller;
import backlight.view.control.SearchBox;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The Functions workspace. A new state is shown at the next pulse, however many came before it. */
public final class FunctionsView implements WorkspaceView {
    /** The pulse at which the first frame has been painted, and there is time for what is not seen yet. */
    private static final int PAINTED = 2;

    /** Of the gallery, in multiples of the text size. */
    private static final double CARD_HEIGHT = 7;

    private final Gallery gallery;
    private final ChartHeaders headers;
    private final ChartPair charts;
    private final XRange range;
    private final Inspector inspector;
    private final Supplier<Choice<ActivationFamily>> newChooser;
    private Choice<ActivationFamily> chooser;
    private final HBox tools;
    private final Node galleryButton;
    private final Drawers drawers;
    private final Runnable pulse = this::pulse;
    private Room room;
    private FunctionsState state;
    private boolean stale;
    private int pulses;

    public FunctionsView(Messages messages, FunctionsGestures gestures, ObservableValue<Number> sweeping) {
        gallery = new Gallery(messages, gestures, this::close);
        headers = new ChartHeaders(messages, gestures);
        charts = new ChartPair(messages, headers.value(), headers.derivative(), headers.cover(), gestures);
        range = new XRange(messages, gestures);
        inspector = new Inspector(messages, gestures, sweeping);
        galleryButton = Buttons.icon(Feather.GRID, messages.text("drawer.gallery"), () -> toggle(gallery));
        Node inspectorButton =
                Buttons.icon(Feather.SLIDERS, messages.text("drawer.inspector"), () -> toggle(inspector));
        newChooser = () -> chooser(messages, gestures);
        tools = new HBox(galleryButton, inspectorButton);
        tools.getStyleClass().add("drawer-tools");
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox centre = new VBox(charts, range);
        centre.getStyleClass().add("centre");
        Scroller scroll = new Scroller(centre);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("centre-scroll");
        gallery.setMinHeight(0);
        drawers = new Drawers(gallery, Room.NARROW, scroll, inspector, Room.COMPACT);
        drawers.addEventHandler(ActionEvent.ACTION, this::leaveField);
        drawers.sceneProperty().subscribe(this::listen);
        arrange(Room.FULL);
    }

    private Choice<ActivationFamily> chooser(Messages messages, FunctionsGestures gestures) {
        ComboBox<ActivationFamily> box = new SearchBox<>(messages.text("chooser.name"));
        box.setPromptText(messages.text("chooser.name"));
        HBox.setHgrow(box, Priority.ALWAYS);
        return new Choice<>(box, Activations.ALL, ActivationFamily::name, family -> {
            gestures.focus(family);
            Platform.runLater(this::refresh);
        });
    }

    private void toggle(Region panel) {
        drawers.toggle(panel);
    }

    @Override
    public Workspace workspace() {
        return Workspace.FUNCTIONS;
    }

    @Override
    public Node node() {
        return drawers;
    }

    @Override
    public Node tools() {
        return tools;
    }

    private void listen(Scene before, Scene now) {
        if (before != null) before.removePreLayoutPulseListener(pulse);
        if (now != null) now.addPreLayoutPulseListener(pulse);
    }

    /** Shows this state from the next pulse on. */
    public void show(FunctionsState newState) {
        state = newState;
        stale = true;
        Platform.requestNextPulse();
    }

    /** Shows the state once more, where a control shows what was refused. */
    private void refresh() {
        show(state);
    }

    @Override
    public void open(double height) {
        update();
        int columns = room == Room.FULL ? 2 : 1;
        gallery.fill(room == Room.TINY ? 0 : columns * (int) Math.ceil(height / CARD_HEIGHT));
    }

    private void pulse() {
        if (pulses == PAINTED) gallery.fillAll();
        if (pulses <= PAINTED) {
            pulses++;
            Platform.requestNextPulse();
        }
        update();
    }

    private void update() {
        if (!stale) return;
        stale = false;
        charts.show(state);
        headers.show(state);
        range.show(state.axes().x());
        gallery.show(state);
        inspector.show(state);
        choose();
    }

    private void choose() {
        if (chooser == null || state == null) return;
        chooser.show(state.focused().map(curve -> curve.family()).orElse(null));
    }

    @Override
    public void arrange(Room newRoom) {
        if (newRoom == room) return;
        room = newRoom;
        drawers.arrange(room);
        gallery.getStyleClass().remove("single");
        if (room != Room.FULL) gallery.getStyleClass().add("single");
        Shown.set(room == Room.NARROW || room == Room.TINY, tools);
        boolean tiny = room == Room.TINY;
        if (tiny && chooser == null) {
            chooser = newChooser.get();
            tools.getChildren().add(1, chooser.box());
            choose();
        }
        Shown.set(tiny, galleryButton);
        if (chooser != null) Shown.set(tiny, chooser.box());
        headers.arrange(room);
        range.arrange(room);
    }

    /** A number that was taken hands the keyboard back to the charts; in a drawer the next one may follow. */
    private void leaveField(ActionEvent event) {
        boolean taken = event.getTarget() instanceof NumberField field && !field.isTyping();
        if (taken && !drawers.isOpen()) charts.requestFocus();
    }

    @Override
    public void close() {
        if (!drawers.close()) charts.requestFocus();
    }

    @Override
    public void takeKeyboard() {
        charts.requestFocus();
    }

    /** Puts the focus into the search of the gallery. */
    public void search() {
        drawers.show(gallery);
        gallery.search();
    }

    /** Puts the focus into the field of the cursor. */
    public void typeX() {
        drawers.show(inspector);
        inspector.typeX();
    }

    /** Puts the focus into the field of the first parameter; nowhere else if the focused function has none. */
    public void typeParameter() {
        drawers.show(inspector);
        inspector.typeParameter();
    }
}
