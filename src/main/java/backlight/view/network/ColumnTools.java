package backlight.view.network;

import backlight.model.network.NetworkPlan;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.view.control.Buttons;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.scene.Group;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** Over the columns: their names, and buttons that come with the mouse or the focus, for units and layers. */
final class ColumnTools extends Group {
    private static final PseudoClass NEAR = PseudoClass.getPseudoClass("near");
    private static final double ROW = 1.45;

    /** The share of a gap, from either side, that belongs to the columns. */
    private static final double COLUMN = 0.3;

    private final Messages messages;
    private final NetworkGestures gestures;
    private final List<Label> names = new ArrayList<>();
    private final List<Label> more = new ArrayList<>();
    private final List<HBox> columns = new ArrayList<>();
    private final List<HBox> gaps = new ArrayList<>();
    private NetworkLayout layout;
    private Optional<Part> selected = Optional.empty();

    ColumnTools(Messages messages, NetworkGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        setManaged(false);
    }

    void show(NetworkLayout newLayout, Optional<Part> nowSelected) {
        selected = nowSelected;
        if (newLayout.equals(layout)) return;
        if (layout == null || !layout.plan().equals(newLayout.plan())) fill(newLayout.plan());
        layout = newLayout;
        for (int l = 0; l < names.size(); l++) place(l);
        for (int l = 1; l <= gaps.size(); l++) {
            place(gaps.get(l - 1), (layout.x(l - 1) + layout.x(l)) / 2, ROW * layout.em());
        }
    }

    private void fill(NetworkPlan plan) {
        names.clear();
        more.clear();
        columns.clear();
        gaps.clear();
        getChildren().clear();
        for (int l = 0; l <= plan.depth(); l++) {
            names.add(label("column-name"));
            more.add(label("units-more"));
            columns.add(tools(l == 0 || l == plan.depth() ? List.of() : columnButtons(plan, l)));
            if (l == 0) continue;
            boolean room = plan.hidden() < BackpropState.MOST_HIDDEN;
            gaps.add(tools(room ? List.of(insert(l)) : List.of()));
        }
        getChildren().addAll(names);
        getChildren().addAll(more);
        // Tab comes to them from left to right.
        for (int l = 0; l <= plan.depth(); l++) {
            if (l > 0) getChildren().add(gaps.get(l - 1));
            getChildren().add(columns.get(l));
        }
    }

    private static Label label(String styleClass) {
        Label label = new Label();
        label.getStyleClass().add(styleClass);
        label.setMouseTransparent(true);
        return label;
    }

    private static HBox tools(List<Button> buttons) {
        HBox tools = new HBox();
        tools.getStyleClass().add("column-tools");
        buttons.forEach(button -> button.getStyleClass().addAll("small", "column-tool"));
        tools.getChildren().addAll(buttons);
        return tools;
    }

    private List<Button> columnButtons(NetworkPlan plan, int l) {
        String name = new PartNames(messages, plan).column(l);
        List<Button> buttons = new ArrayList<>();
        if (plan.units(l) > 1) {
            buttons.add(button(Feather.MINUS, "network.tool.removeUnit", name, () -> gestures.removeUnit(last(l))));
        }
        if (plan.units(l) < BackpropState.MOST_UNITS) {
            buttons.add(button(Feather.PLUS, "network.tool.addUnit", name, () -> gestures.addUnit(l)));
        }
        buttons.add(button(Feather.X, "network.tool.removeLayer", name, () -> gestures.removeLayer(l)));
        return buttons;
    }

    private Button button(Feather icon, String key, String layer, Runnable action) {
        return Buttons.icon(icon, messages.text(key, layer), action);
    }

    /** The unit that "−" takes away: the selected one of the layer, otherwise its last. */
    private UnitId last(int l) {
        if (selected.isPresent() && selected.get() instanceof UnitId unit && unit.layer() == l) return unit;
        return new UnitId(l, layout.plan().units(l) - 1);
    }

    private Button insert(int l) {
        Button button = Buttons.icon(Feather.PLUS_CIRCLE, messages.text("network.tool.insertLayer"), () -> {});
        button.setOnAction(event -> gestures.insertLayer(l));
        return button;
    }

    private void place(int l) {
        PartNames text = new PartNames(messages, layout.plan());
        Label name = names.get(l);
        name.setText(text.column(l));
        name.applyCss();
        name.autosize();
        double room = l == 0 ? layout.x(1) - layout.x(0) : layout.x(l) - layout.x(l - 1);
        if (name.getWidth() > room - 0.5 * layout.em()) name.setText(text.layer(l));
        place(name, layout.x(l), 0);
        place(columns.get(l), layout.x(l), ROW * layout.em());
        more.get(l).setVisible(layout.left(l) > 0);
        more.get(l).setText(messages.text("network.more", layout.left(l)));
        more.get(l).applyCss();
        if (more.get(l).prefWidth(-1) > room - 0.4 * layout.em())
            more.get(l).setText(messages.text("network.more.short", layout.left(l)));
        double below = layout.y(l, layout.shown(l) - 1) + layout.radius();
        place(more.get(l), layout.x(l), below + 0.2 * layout.em());
    }

    private void place(Region region, double x, double y) {
        region.applyCss();
        region.autosize();
        region.relocate(Math.round(x - region.getWidth() / 2), Math.round(y));
    }

    /** Shows the buttons that are nearest to the mouse, and no others. */
    void near(double px) {
        for (int l = 0; l < columns.size(); l++) {
            double before = l == 0 ? Double.POSITIVE_INFINITY : layout.x(l) - layout.x(l - 1);
            double after = l == columns.size() - 1 ? Double.POSITIVE_INFINITY : layout.x(l + 1) - layout.x(l);
            double off = px - layout.x(l);
            columns.get(l).pseudoClassStateChanged(NEAR, off > -COLUMN * before && off < COLUMN * after);
            if (l == 0) continue;
            boolean between = off > (COLUMN - 1) * before && off < -COLUMN * before;
            gaps.get(l - 1).pseudoClassStateChanged(NEAR, between);
        }
    }

    /** The mouse has left. */
    void far() {
        columns.forEach(tools -> tools.pseudoClassStateChanged(NEAR, false));
        gaps.forEach(tools -> tools.pseudoClassStateChanged(NEAR, false));
    }
}
