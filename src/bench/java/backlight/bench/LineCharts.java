package backlight.bench;

import backlight.model.activation.Activation;
import backlight.model.scene.Curve;
import backlight.model.scene.FunctionsState;
import backlight.model.scene.Window;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import javafx.scene.Scene;
import javafx.scene.chart.LineChart;
import javafx.scene.chart.NumberAxis;
import javafx.scene.chart.XYChart;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The yardstick: f above f′ as a bare pair of JavaFX's own charts, whose values are set in place. */
final class LineCharts {
    private static final int POINTS = 800;

    private final FunctionsState start;
    private final LineChart<Number, Number> value;
    private final LineChart<Number, Number> slope;

    LineCharts(FunctionsState start) {
        this.start = start;
        value = chart(start.axes().value());
        slope = chart(start.axes().slope());
        for (int i = 0; i < start.curves().size(); i++) {
            value.getData().add(series(start.curves().get(i)));
            slope.getData().add(series(start.curves().get(i)));
            setCurve(i, start.curves().get(i).activation());
        }
    }

    private LineChart<Number, Number> chart(Window y) {
        Window x = start.axes().x();
        LineChart<Number, Number> chart =
                new LineChart<>(new NumberAxis(x.low(), x.high(), 1), new NumberAxis(y.low(), y.high(), 0.5));
        chart.setAnimated(false);
        chart.getXAxis().setAnimated(false);
        chart.getYAxis().setAnimated(false);
        chart.setCreateSymbols(false);
        VBox.setVgrow(chart, Priority.ALWAYS);
        return chart;
    }

    private XYChart.Series<Number, Number> series(Curve curve) {
        XYChart.Series<Number, Number> series = new XYChart.Series<>();
        series.setName(curve.family().name());
        Window x = start.axes().x();
        for (int k = 0; k < POINTS; k++)
            series.getData().add(new XYChart.Data<>(x.low() + x.length() * k / (POINTS - 1), 0));
        return series;
    }

    Scene scene(double width, double height) {
        Scene scene = new Scene(new VBox(value, slope), width, height);
        scene.getStylesheets()
                .add("data:text/css,.chart-series-line%20%7B%20-fx-stroke-width:%201.9px;%20%7D"); // as thin as ours
        return scene;
    }

    void setCurve(int curve, Activation f) {
        set(value.getData().get(curve).getData(), f::value);
        set(slope.getData().get(curve).getData(), f::derivative);
    }

    private static void set(List<XYChart.Data<Number, Number>> points, DoubleUnaryOperator f) {
        points.forEach(
                point -> point.setYValue(f.applyAsDouble(point.getXValue().doubleValue())));
    }

    void setAllCurves(Activation first) {
        setCurve(0, first);
        for (int i = 1; i < start.curves().size(); i++)
            setCurve(i, start.curves().get(i).activation());
    }

    /** Shifts x in both charts and y in that of f. */
    void pan(double dx, double dy) {
        put(value.getXAxis(), start.axes().x().shifted(dx));
        put(slope.getXAxis(), start.axes().x().shifted(dx));
        put(value.getYAxis(), start.axes().value().shifted(dy));
    }

    private static void put(javafx.scene.chart.Axis<Number> axis, Window window) {
        NumberAxis numbers = (NumberAxis) axis;
        numbers.setLowerBound(window.low());
        numbers.setUpperBound(window.high());
    }
}
