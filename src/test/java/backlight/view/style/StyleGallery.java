package backlight.view.style;

import atlantafx.base.controls.ProgressSliderSkin;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.RangeSlider;
import org.controlsfx.control.SearchableComboBox;
import org.controlsfx.control.SegmentedButton;
import org.controlsfx.control.ToggleSwitch;
import org.kordamp.ikonli.feather.Feather;

/** Every styled thing at once, set out like the Functions workspace. */
final class StyleGallery {
    private StyleGallery() {}

    static Parent all() {
        BorderPane root = new BorderPane();
        root.setTop(topBar());
        root.setLeft(new HBox(rail(), GalleryOfFunctions.column()));
        root.setCenter(styled(new VBox(legend(), SampleChart.pane(), rangeRow(), controls()), "chart-area"));
        root.setRight(Inspector.panel());
        return root;
    }

    static <T extends Node> T styled(T node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    static <T extends Node> T in(T node, String state) {
        node.pseudoClassStateChanged(PseudoClass.getPseudoClass(state), true);
        return node;
    }

    static Label label(String text, String... classes) {
        return styled(new Label(text), classes);
    }

    static Region spring() {
        Region spring = new Region();
        HBox.setHgrow(spring, Priority.ALWAYS);
        VBox.setVgrow(spring, Priority.ALWAYS);
        return spring;
    }

    private static Node topBar() {
        Button present = new Button("Present", new Icon(Feather.MAXIMIZE));
        HBox bar = styled(new HBox(), "top-bar");
        bar.getChildren().addAll(label("Backlight", "brand"), label("Functions", "workspace-title"));
        bar.getChildren().add(label("Shape, slope and what each does to a gradient", "workspace-subtitle"));
        bar.getChildren().addAll(spring(), iconButton(Feather.DOWNLOAD), iconButton(Feather.SUN), present);
        return bar;
    }

    static Button iconButton(Feather icon) {
        return styled(new Button(null, new Icon(icon)), "icon-button");
    }

    private static Node rail() {
        VBox rail = styled(new VBox(), "rail");
        rail.getChildren()
                .addAll(place("Functions", Feather.ACTIVITY, true), place("Backprop", Feather.SHARE_2, false));
        rail.getChildren().addAll(spring(), place("Help", Feather.HELP_CIRCLE, false));
        rail.getChildren().add(in(place("Settings", Feather.SETTINGS, false), "focus-visible"));
        return rail;
    }

    private static Node place(String name, Feather icon, boolean selected) {
        ToggleButton button = styled(new ToggleButton(name, new Icon(icon)), "rail-button");
        button.setContentDisplay(ContentDisplay.TOP);
        button.setSelected(selected);
        return button;
    }

    private static Node legend() {
        HBox header = styled(new HBox(label("f(x)", "math"), label("what the neuron sends forward")), "chart-header");
        header.getChildren().addAll(spring(), in(chip("ELU", 5), "focused-curve"), chip("SELU", 6));
        header.getChildren().addAll(in(chip("ReLU", 2), "off"), in(chip("Leaky ReLU", 3), "focus-visible"));
        header.getChildren().addAll(label("Zones", "switch-label"), toggleSwitch(true), toggleSwitch(false));
        header.getChildren().add(in(toggleSwitch(true), "focus-visible"));
        return header;
    }

    private static Node chip(String name, int hue) {
        ToggleButton chip = new ToggleButton(null, new HBox(6, SampleChart.swatch(), label(name, "legend-name")));
        ((HBox) chip.getGraphic()).setAlignment(javafx.geometry.Pos.CENTER_LEFT);
        return styled(chip, "legend-chip", "hue-" + hue);
    }

    private static ToggleSwitch toggleSwitch(boolean on) {
        ToggleSwitch toggle = new ToggleSwitch();
        toggle.setSelected(on);
        return toggle;
    }

    private static Node rangeRow() {
        RangeSlider slider = new RangeSlider(-12, 12, -6, 6);
        HBox.setHgrow(slider, Priority.ALWAYS);
        return styled(new HBox(label("x range"), slider, label("−6 … 6", "mono")), "range-row");
    }

    private static Node controls() {
        SearchableComboBox<String> combo = new SearchableComboBox<>();
        combo.getItems().addAll("ReLU", "ELU");
        combo.setValue("ReLU");
        combo.setMaxHeight(Region.USE_PREF_SIZE);
        SegmentedButton segments = new SegmentedButton(
                new ToggleButton("Weights"), new ToggleButton("Gradient"), new ToggleButton("Both"));
        segments.getButtons().get(1).setSelected(true);
        Button disabled = new Button("Disabled");
        disabled.setDisable(true);
        CheckBox lock = new CheckBox("Lock axes");
        lock.setSelected(true);
        Button run = styled(new Button("Run all"), "accent");
        FlowPane pane = new FlowPane(12, 12, run, in(new Button("Step"), "focus-visible"), disabled, lock, segments);
        pane.getChildren().addAll(in(styled(new Button("Undo"), "accent"), "focus-visible"));
        pane.getChildren().addAll(new TextField("0.30"), in(new TextField("focused"), "focused"), combo);
        pane.getChildren().addAll(label("Ctrl+Z", "key-hint"), slider("parameter-2"), new Slider(0, 1, 0.3), states());
        ScrollPane scroll = new ScrollPane(new VBox(label("a\nb\nc\nd\ne\nf")));
        scroll.setPrefSize(120, 60);
        pane.getChildren().add(scroll);
        return pane;
    }

    static Slider slider(String parameter) {
        Slider slider = styled(new Slider(0, 2, 1), parameter);
        slider.setSkin(new ProgressSliderSkin(slider));
        return slider;
    }

    private static Node states() {
        VBox empty = new VBox(new Icon(Feather.SEARCH), label("No function has this name", "heading"));
        empty.getChildren().add(label("Clear the search to see all 19."));
        return styled(empty, "empty-state", "card");
    }
}
