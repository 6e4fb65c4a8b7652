package backlight.view.screen;

import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.CurveName;
import backlight.view.chart.CurveStyle;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** The curves on the charts, with what else belongs beside their names. */
final class Legend extends FlowPane {
    private final Messages messages;
    private final FunctionsGestures gestures;
    private final List<LegendChip> chips = new ArrayList<>();
    private final List<Node> beside;
    private List<Curve> curves = List.of();
    private int focus = -1;

    Legend(Messages messages, FunctionsGestures gestures, List<Node> beside) {
        this.messages = messages;
        this.gestures = gestures;
        this.beside = List.copyOf(beside);
        getStyleClass().add("legend");
        getChildren().setAll(beside);
    }

    void show(FunctionsState state) {
        if (state.curves().equals(curves) && state.focus() == focus) return;
        boolean recounted = state.curves().size() != curves.size();
        curves = state.curves();
        focus = state.focus();
        while (chips.size() < curves.size()) chips.add(new LegendChip(chips.size(), messages, gestures));
        List<CurveStyle> styles = CurveStyle.of(curves);
        for (int i = 0; i < curves.size(); i++) {
            chips.get(i)
                    .show(CurveName.of(curves, i), styles.get(i), curves.get(i).visible(), i == focus);
        }
        if (!recounted) return;
        List<Node> all = new ArrayList<>(chips.subList(0, curves.size()));
        all.addAll(beside);
        getChildren().setAll(all);
    }
}
