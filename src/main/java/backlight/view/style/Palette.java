package backlight.view.style;

import java.util.List;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;

/**
 * The colours that a canvas needs in Java. Add it to the node that draws: it shows nothing, and its colours follow the
 * theme.
 */
public final class Palette extends Region {
    private static final StyleablePropertyFactory<Palette> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Paint> chart = paint("chart", palette -> palette.chart);
    private final StyleableProperty<Paint> grid = paint("grid", palette -> palette.grid);
    private final StyleableProperty<Paint> zeroLine = paint("zero-line", palette -> palette.zeroLine);
    private final StyleableProperty<Paint> hatch = paint("hatch", palette -> palette.hatch);

    public Palette() {
        getStyleClass().add("palette");
        setManaged(false);
        setMouseTransparent(true);
    }

    private StyleableProperty<Paint> paint(String name, Function<Palette, StyleableProperty<Paint>> self) {
        return FACTORY.createStyleablePaintProperty(this, name, "-paint-" + name, self, Color.TRANSPARENT);
    }

    @SuppressWarnings("unchecked")
    private static ObservableValue<Paint> observable(StyleableProperty<Paint> colour) {
        return (ObservableValue<Paint>) colour;
    }

    public ObservableValue<Paint> chart() {
        return observable(chart);
    }

    public ObservableValue<Paint> grid() {
        return observable(grid);
    }

    public ObservableValue<Paint> zeroLine() {
        return observable(zeroLine);
    }

    public ObservableValue<Paint> hatch() {
        return observable(hatch);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
