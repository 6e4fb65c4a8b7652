package backlight.view.screen;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.ChartPair;
import backlight.view.control.Buttons;
import backlight.view.control.Scroller;
import backlight.view.text.Messages;
import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
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
    private final Gallery gallery;
    private final ChartHeaders headers;
    private final ChartPair charts;
    private final XRange range;
    private final Inspector inspector;
    private final Supplier<SearchableComboBox<ActivationFamily>> newChooser;
    private SearchableComboBox<ActivationFamily> chooser;
    private final HBox drawerBar;
    private final Node galleryButton;
    private final BorderPane layout = new BorderPane();
    private final Runnable pulse = this::update;
    private Room room;
    private FunctionsState state;
    private boolean stale;
    private boolean showing;

    public FunctionsView(Messages messages, FunctionsGestures gestures, ObservableValue<Number> sweeping) {
        getStyleClass().add("functions");
        gallery = new Gallery(messages, gestures);
        headers = new ChartHeaders(messages, gestures);
        charts = new ChartPair(messages, headers.value(), headers.derivative(), headers.cover(), gestures);
        range = new XRange(messages, gestures);
        inspector = new Inspector(messages, gestures, sweeping);
        galleryButton = Buttons.icon(Feather.GRID, messages.text("drawer.gallery"), () -> toggleDrawer(gallery));
        Node inspectorButton =
                Buttons.icon(Feather.SLIDERS, messages.text("drawer.inspector"), () -> toggleDrawer(inspector));
        newChooser = () -> chooser(messages, gestures);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        drawerBar = new HBox(galleryButton, gap, inspectorButton);
        drawerBar.getStyleClass().add("drawer-bar");
        VBox.setVgrow(charts, Priority.ALWAYS);
        VBox centre = new VBox(drawerBar, charts, range);
        centre.getStyleClass().add("centre");
        Scroller scroll = new Scroller(centre);
        scroll.setFitToHeight(true);
        scroll.getStyleClass().add("centre-scroll");
        layout.setCenter(scroll);
        getChildren().add(layout);
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
            if (!showing && family != null) gestures.focus(family);
        });
        return chooser;
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

    private void update() {
        if (!stale) return;
        stale = false;
        charts.show(state);
        headers.show(state);
        range.show(state.axes().x());
        gallery.show(state);
        inspector.show(state, state.axes().x().length() / Math.max(200, charts.getWidth()));
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
        if (drawers && chooser == null) {
            chooser = newChooser.get();
            drawerBar.getChildren().add(1, chooser);
            choose();
        }
        drawerBar.setVisible(drawers);
        drawerBar.setManaged(drawers);
        galleryButton.setVisible(room == Room.TINY);
        galleryButton.setManaged(room == Room.TINY);
        headers.setWords(room == Room.FULL);
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

    /** Puts an open drawer away; false if there was none. */
    public boolean closeDrawer() {
        boolean open = getChildren().size() > 1;
        for (Region panel : new Region[] {gallery, inspector})
            panel.getStyleClass().remove("drawer");
        getChildren().setAll(layout);
        return open;
    }

    /** Puts the focus on the charts, where the arrow keys move the cursor. */
    public void focusCharts() {
        charts.requestFocus();
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
