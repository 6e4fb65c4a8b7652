package backlight.view.screen;

import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.view.chart.ChartPair;
import backlight.view.chart.Quantity;
import backlight.view.control.Shown;
import backlight.view.present.Fitted;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The functions on a whole screen: f above f′ beside its formula and numbers, or one picture alone. */
public final class PresentedFunctions implements PresentedWorkspace {
    private static final String PLOTS = "plots";
    private static final String VALUE = "value";
    private static final String SLOPE = "slope";
    private static final String NUMBERS = "numbers";
    private static final String LAYERS = "layers-at-x";

    private final Messages messages;
    private final ChartPair charts;
    private final Label cover = new Label();
    private final PresentedNumbers numbers;
    private final ReadingCard readings;
    private final LayersCard layers;
    private final PresentedPlots plots;
    private final Fitted node = new Fitted();
    private final Pulse pulse = new Pulse(node, this::update);
    private FunctionsState state;
    private String chosen;

    public PresentedFunctions(Messages messages, FunctionsGestures gestures) {
        this.messages = messages;
        cover.setText(messages.text("chart.hidden.title"));
        cover.setWrapText(true);
        cover.getStyleClass().addAll("empty-state", "slope-cover", "presented-cover");
        charts = new ChartPair(messages, symbol("f(x)"), symbol("f ′(x)"), cover, gestures);
        numbers = new PresentedNumbers(messages, gestures);
        readings = new ReadingCard(messages, gestures);
        layers = new LayersCard(messages);
        plots = new PresentedPlots(charts, numbers);
        choose(PLOTS);
    }

    private static Region symbol(String written) {
        Label symbol = new Label(written);
        symbol.getStyleClass().addAll("math", "chart-symbol");
        HBox header = new HBox(symbol);
        header.getStyleClass().add("presented-symbol");
        return header;
    }

    @Override
    public List<String> charts() {
        return List.of(PLOTS, VALUE, SLOPE, NUMBERS, LAYERS);
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void choose(String chart) {
        if (chart.equals(chosen)) return;
        switch (chart) {
            case PLOTS, VALUE, SLOPE -> {
                charts.showOnly(chart.equals(VALUE) ? Quantity.VALUE : chart.equals(SLOPE) ? Quantity.SLOPE : null);
                node.show(plots);
            }
            case NUMBERS -> node.show(alone(readings));
            case LAYERS -> node.show(alone(layers));
            default -> throw new IllegalArgumentException("the functions have no picture " + chart);
        }
        chosen = chart;
    }

    private static Region alone(Region card) {
        VBox around = new VBox(card);
        around.getStyleClass().add("presented-card");
        return around;
    }

    @Override
    public String title() {
        return Optional.ofNullable(state)
                .flatMap(FunctionsState::focused)
                .map(curve -> messages.text("activation." + curve.family().id() + ".full"))
                .orElse(messages.text("empty.title"));
    }

    @Override
    public void takeKeyboard() {
        charts.requestFocus();
    }

    /** Shows this state from the next pulse on. */
    public void show(FunctionsState newState) {
        state = newState;
        pulse.ask();
    }

    private void update() {
        if (state == null) return;
        charts.show(state);
        readings.show(state);
        Optional<Curve> focus = state.focused();
        numbers.show(state);
        plots.requestLayout();
        boolean layered = focus.isPresent() && state.slopeShown();
        Shown.set(layered, layers);
        if (layered) layers.show(focus.get(), state.x());
    }
}
