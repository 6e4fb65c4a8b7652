package backlight.view.lab;

import backlight.model.lab.FactorPath;
import backlight.model.lab.Factors;
import backlight.model.network.NetworkPlan;
import backlight.model.network.UnitId;
import backlight.view.chart.Points;
import backlight.view.network.PartNames;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Group;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;
import javafx.scene.text.Text;

/** The layers of a network with the path through them; another unit of a layer can be chosen. */
final class PathPicker extends Region {
    private final Messages messages;
    private final FactorsGestures gestures;
    private final Polyline line = new Polyline();
    private final Group names = new Group();
    private final Group layers = new Group();
    private final Text ruler = name();
    private Factors state = Factors.initial();
    private List<Integer> units = List.of();
    private FactorColumns columns = new FactorColumns(0, 1, 1);

    PathPicker(Messages messages, FactorsGestures gestures) {
        this.messages = messages;
        this.gestures = gestures;
        getStyleClass().add("path-picker");
        line.getStyleClass().setAll("path-line");
        ruler.setVisible(false);
        ruler.setText("H88·88");
        getChildren().addAll(ruler, layers, line, names);
        getChildren().forEach(node -> node.setManaged(false));
        line.setMouseTransparent(true);
        layers.setAutoSizeChildren(false);
    }

    private static Text name() {
        Text name = new Text();
        name.getStyleClass().setAll("path-name");
        name.setTextOrigin(VPos.TOP);
        return name;
    }

    void show(Factors newState, NetworkPlan plan, FactorPath path) {
        state = newState;
        units = path.units();
        PartNames parts = new PartNames(messages, plan);
        while (layers.getChildren().size() < units.size()) add();
        for (int k = 0; k < layers.getChildren().size(); k++) {
            boolean there = k < units.size();
            layers.getChildren().get(k).setVisible(there);
            names.getChildren().get(k).setVisible(there);
            if (!there) continue;
            String words = parts.of(new UnitId(k + 1, units.get(k)));
            ((Text) names.getChildren().get(k)).setText(words);
            ((PathColumn) layers.getChildren().get(k))
                    .show(plan.units(k + 1), units.get(k), messages.text("factors.unit", words));
        }
        requestLayout();
    }

    private void add() {
        int k = layers.getChildren().size();
        names.getChildren().add(name());
        layers.getChildren().add(new PathColumn(unit -> choose(k, unit)));
    }

    private void choose(int k, int unit) {
        List<Integer> changed = new ArrayList<>(units);
        changed.set(k, unit);
        if (!changed.equals(state.units())) gestures.setFactors(state.withUnits(changed));
    }

    void setColumns(FactorColumns newColumns) {
        columns = newColumns;
        requestLayout();
    }

    /** The least width of a column, in pixels. */
    double column() {
        return ruler.getLayoutBounds().getWidth() + 0.5 * em();
    }

    private double em() {
        return ruler.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        double top = 1.6 * em();
        double width = Math.min(columns.width(), 4.5 * em());
        double[] points = new double[2 * units.size()];
        for (int k = 0; k < units.size(); k++) {
            double x = columns.centre(k + 1);
            Text name = (Text) names.getChildren().get(k);
            name.setX(Math.round(x - name.getLayoutBounds().getWidth() / 2));
            PathColumn layer = (PathColumn) layers.getChildren().get(k);
            layer.put(x - width / 2, top, width, Math.max(1, getHeight() - top), em());
            points[2 * k] = x;
            points[2 * k + 1] = layer.chosenY();
        }
        Points.put(line, points);
    }
}
