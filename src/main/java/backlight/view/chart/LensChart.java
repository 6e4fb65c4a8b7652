package backlight.view.chart;

import backlight.model.activation.Properties;
import backlight.model.scene.Axes;
import backlight.view.style.PlaceHint;
import backlight.view.style.SpokenRegion;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.Optional;
import javafx.scene.text.Text;

/** The function of one unit over its derivative, small, with the z of the sample on show and of all the others. */
public final class LensChart extends SpokenRegion {
    private static final double UPPER = 0.6;

    private final Messages messages;
    private final LensPlot value;
    private final LensPlot slope;
    private final Text ruler = new Text("0");
    private LensContent content;

    public LensChart(Messages messages) {
        this.messages = messages;
        setAccessibleRoleDescription(messages.text("role.chart"));
        getStyleClass().add("lens-chart");
        value = new LensPlot(messages, Quantity.VALUE, "f(z)");
        slope = new LensPlot(messages, Quantity.SLOPE, "f'(z)");
        ruler.getStyleClass().add("tick-small");
        ruler.setVisible(false);
        getChildren().addAll(ruler, value, slope);
        getChildren().forEach(node -> node.setManaged(false));
        PlaceHint.on(this, this::explained);
    }

    /** Draws this from the next pulse on. */
    public void show(LensContent newContent) {
        content = newContent;
        sentenceChanged();
        requestLayout();
    }

    private Optional<String> explained(double px, double py) {
        return Optional.ofNullable(slope.frame()).flatMap(lower -> {
            LensPlot plot = py < lower.top() ? value : slope;
            return plot.frame().contains(px, py) ? words(plot, px, py) : Optional.empty();
        });
    }

    private Optional<String> words(LensPlot plot, double px, double py) {
        if (plot.isShown(px, py)) return Optional.of(messages.text("lens.shown.hint", Numbers.fixed(content.z(), 2)));
        if (plot.isSample(px, py)) return Optional.of(messages.text("lens.sample.hint", content.samples().length));
        Properties properties = content.f().properties();
        return new ZoneWords(messages, "f", "z", content.epsilon())
                .at(
                        plot.frame().x().value(px),
                        properties.dead(),
                        properties.saturated().apply(content.epsilon()));
    }

    @Override
    protected String spoken() {
        return content == null ? "" : new LensSummary(messages, content).sentence();
    }

    @Override
    protected void layoutChildren() {
        if (content == null || getWidth() <= 0 || getHeight() <= 0) return;
        double em = ruler.getFont().getSize();
        Axes axes = content.axes();
        double bottom = getHeight() - 1.6 * em;
        double middle = Math.round(UPPER * bottom);
        Scale upper = new Scale(axes.value(), middle - 0.4 * em, 0.4 * em);
        Scale lower = new Scale(axes.slope(), bottom, middle + 0.6 * em);
        Ticks upperTicks = Ticks.of(upper, 2 * em);
        Ticks lowerTicks = Ticks.of(lower, 2 * em);
        double left = Math.ceil(Math.max(value.labelWidth(upperTicks), slope.labelWidth(lowerTicks)) + 0.6 * em);
        Scale x = new Scale(axes.x(), left, getWidth());
        Ticks xTicks = xTicks(x, em);
        value.show(content, new PlotFrame(x, upper, em), xTicks, upperTicks, false);
        slope.show(content, new PlotFrame(x, lower, em), xTicks, lowerTicks, true);
    }

    /** So far apart that no name touches the next, however long they are. */
    private Ticks xTicks(Scale x, double em) {
        Ticks ticks = Ticks.of(x, 3.5 * em);
        return Ticks.of(x, Math.max(3.5 * em, slope.nameWidth(ticks) + 1.2 * em));
    }
}
