package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.ChartPair;
import backlight.view.control.Buttons;
import backlight.view.control.NumberField;
import backlight.view.control.Scroller;
import backlight.view.control.Shown;
import backlight.view.text.Messages;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.event.ActionEvent;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.controlsfx.control.SearchableComboBox;
import org.kordamp.ikonli.feather.Feather;

/** The Functions workspace. A new state is shown at the next pulse, however many came before it. */
public final class FunctionsView extends StackPane {
    /** The pulse at which the first frame has been painted, and there is time for what is not seen yet. */
    private static final int PAINTED = 2;

    /** Of the gallery, in multiples of the text size. */
    private static final double CARD_HEIGHT = 7;

    private final Gallery gallery;
    private final ChartHeaders headers;
    private final ChartPair charts;
    private final XRange range;
    private final Inspector inspector;
    private final Supplier<SearchableComboBox<ActivationFamily>> newChooser;
    private SearchableComboBox<ActivationFamily> chooser;
    private final HBox tools;
    private final Node galleryButton;
    private final BorderPane layout = new BorderPane();
    private final Runnable pulse = this::pulse;
    private Room room;
    private FunctionsState state;
    private boolean stale;
    private int pulses;
    private boolean showing;

    public FunctionsView(Messages messages, FunctionsGestures gestures, ObservableValue<Number> sweeping) {
        getStyleClass().add("functions");
        setMinSize(0, 0);
        gallery = new Gallery(messages, gestures, this::close);
        headers = new ChartHeaders(messages, gestures);
        charts = new ChartPair(messages, headers.value(), headers.derivative(), headers.cover(), gestures);
        range = new XRange(messages, gestures);
        inspector = new Inspector(messages, gestures, sweeping);
        galleryButton = Buttons.icon(Feather.GRID, messages.text("drawer.gallery"), () -> toggleDrawer(gallery));
        Node inspectorButton =
                Buttons.icon(Feather.SLIDERS, messages.text("drawer.inspector"), () -> toggleDrawer(inspector));
        newChooser = () -> chooser(messages, gestures);
        tools = new HBox(galleryButton, inspectorButton);
        tools.getStyleClass().add("drawer-tools");
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox centre = new VBox(charts, range);
        centre.getStyleClass().add("centre");
        Scroller scroll = new Scroller(centre);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("centre-scroll");
        layout.setCenter(scroll);
        layout.setMinSize(0, 0);
        gallery.setMinHeight(0);
        getChildren().add(layout);
        addEventHandler(ActionEvent.ACTION, this::leaveField);
        sceneProperty().subscribe(this::listen);
        arrange(Room.FULL);
    }

    private SearchableComboBox<ActivationFamily> chooser(Messages messages, FunctionsGestures gestures) {
        SearchableComboBox<ActivationFamily> chooser = new SearchableComboBox<>();
        chooser.getItems().setAll(Activations.ALL);
        chooser.setConverter(new StringConverter<>() {
            @Override
            public String toString(ActivationFamily family) {
                return family == null ? "" : family.name();
            }

            @Override
            public ActivationFamily fromString(String name) {
                throw new UnsupportedOperationException("functions are chosen, not typed");
            }
        });
        chooser.setAccessibleText(messages.text("chooser.name"));
        chooser.setPromptText(messages.text("chooser.name"));
        chooser.valueProperty().subscribe(family -> {
            if (showing || family == null) return;
            gestures.focus(family);
            Platform.runLater(this::refresh);
        });
        HBox.setHgrow(chooser, Priority.ALWAYS);
        chooser.setMaxWidth(Double.MAX_VALUE);
        return chooser;
    }

    /** What opens the drawers, for the bar above; empty where there is room for all panels. */
    HBox tools() {
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

    /**
     * Fills what is seen first before the stylesheets come to it.
     *
     * @param height of the window, in multiples of the text size
     */
    void open(double height) {
        update();
        int columns = room == Room.FULL ? 2 : 1;
        gallery.fill(room == Room.TINY ? 0 : columns * (int) Math.ceil(height / CARD_HEIGHT));
    }

    private void pulse() {
        if (pulses == 0) charts.requestFocus();
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
        showing = true;
        chooser.setValue(state.focused().map(curve -> curve.family()).orElse(null));
        showing = false;
    }

    /** Lays the panels out for this much room. */
    public void arrange(Room newRoom) {
        if (newRoom == room) return;
        room = newRoom;
        closeDrawer();
        gallery.getStyleClass().remove("single");
        if (room != Room.FULL) gallery.getStyleClass().add("single");
        layout.setLeft(room == Room.TINY ? null : gallery);
        layout.setRight(room == Room.NARROW || room == Room.TINY ? null : inspector);
        boolean drawers = room == Room.NARROW || room == Room.TINY;
        Shown.set(drawers, tools);
        boolean tiny = room == Room.TINY;
        if (tiny && chooser == null) {
            chooser = newChooser.get();
            tools.getChildren().add(1, chooser);
            choose();
        }
        Shown.set(tiny, galleryButton);
        if (chooser != null) {
            Shown.set(tiny, chooser);
        }
        headers.arrange(room);
        range.arrange(room);
    }

    private void toggleDrawer(Region panel) {
        boolean open = getChildren().contains(panel);
        closeDrawer();
        if (open) return;
        panel.getStyleClass().add("drawer");
        panel.setMaxWidth(USE_PREF_SIZE);
        StackPane.setAlignment(panel, panel == gallery ? Pos.CENTER_LEFT : Pos.CENTER_RIGHT);
        getChildren().add(panel);
        panel.requestFocus();
    }

    /** A number that was taken hands the keyboard back to the charts; in a drawer the next one may follow. */
    private void leaveField(ActionEvent event) {
        boolean taken = event.getTarget() instanceof NumberField field && !field.isTyping();
        if (taken && !isDrawerOpen()) charts.requestFocus();
    }

    private boolean isDrawerOpen() {
        return getChildren().size() > 1;
    }

    /** Puts an open drawer away; without one, leaves a field for the charts. */
    public void close() {
        if (!closeDrawer()) charts.requestFocus();
    }

    /** Puts an open drawer away; false if there was none. */
    private boolean closeDrawer() {
        boolean open = isDrawerOpen();
        for (Region panel : new Region[] {gallery, inspector})
            panel.getStyleClass().remove("drawer");
        getChildren().setAll(layout);
        return open;
    }

    /** Puts the focus into the search of the gallery. */
    public void search() {
        if (room == Room.TINY && !getChildren().contains(gallery)) toggleDrawer(gallery);
        gallery.search();
    }

    /** Puts the focus into the field of the cursor. */
    public void typeX() {
        boolean drawer = room == Room.TINY || room == Room.NARROW;
        if (drawer && !getChildren().contains(inspector)) toggleDrawer(inspector);
        inspector.typeX();
    }
}
