package backlight.view.screen;

import backlight.view.chart.ChartPair;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** The plots with the numbers beside them, or without numbers where they would take too much of the width. */
final class PresentedPlots extends Region {
    /** In em. */
    private static final double NUMBERS = 12.5;

    private static final double GAP = 1.5;

    /** Below it the chips on the plots must do. */
    private static final double LEAST_WIDTH = 34;

    private static final double LEAST_HEIGHT = 18;

    /** What both plots need with their symbols, ticks and the chip of x. */
    private static final double LEAST_PLOTS = 18;

    private final ChartPair charts;
    private final PresentedNumbers numbers;
    private final Text ruler = new Text();

    PresentedPlots(ChartPair charts, PresentedNumbers numbers) {
        this.charts = charts;
        this.numbers = numbers;
        ruler.setVisible(false);
        getChildren().addAll(charts, numbers, ruler);
        getChildren().forEach(child -> child.setManaged(false));
        ruler.fontProperty().subscribe(this::requestLayout);
        setMinWidth(0);
    }

    @Override
    protected double computeMinHeight(double width) {
        return LEAST_PLOTS * ruler.getFont().getSize();
    }

    @Override
    protected void layoutChildren() {
        double em = ruler.getFont().getSize();
        boolean beside = getWidth() >= LEAST_WIDTH * em && getHeight() >= LEAST_HEIGHT * em && roomFor(em);
        numbers.setVisible(beside);
        double width = beside ? getWidth() - (NUMBERS + GAP) * em : getWidth();
        charts.resizeRelocate(0, 0, Math.floor(width), getHeight());
        if (beside) numbers.resizeRelocate(getWidth() - NUMBERS * em, 0, NUMBERS * em, getHeight());
    }

    private boolean roomFor(double em) {
        return numbers.isTold() && numbers.fits(NUMBERS * em, getHeight());
    }
}
