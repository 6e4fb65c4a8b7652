package backlight.view.network;

import backlight.view.style.SpokenRegion;
import java.util.List;
import javafx.application.ConditionalFeature;
import javafx.application.Platform;
import javafx.beans.Observable;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/** A region that draws the light of gradients, in the colours that its stylesheet gives it. */
abstract class LitRegion extends SpokenRegion {
    private static final StyleablePropertyFactory<LitRegion> FACTORY =
            new StyleablePropertyFactory<>(Region.getClassCssMetaData());

    private final StyleableProperty<Color> ground = colour("ground", region -> region.ground);
    private final StyleableProperty<Color> plus = colour("plus", region -> region.plus);
    private final StyleableProperty<Color> minus = colour("minus", region -> region.minus);
    private final StyleableProperty<Color> wire = colour("wire", region -> region.wire);
    private final StyleableProperty<Color> strongWire = colour("strong-wire", region -> region.strongWire);
    private final StyleableProperty<Color> node = colour("node", region -> region.node);
    private final StyleableProperty<Color> forward = colour("forward", region -> region.forward);
    private final StyleableProperty<Number> floor = number("floor", region -> region.floor);
    private final StyleableProperty<Number> exponent = number("exponent", region -> region.exponent);
    private final StyleableProperty<Number> strokes = number("strokes", region -> region.strokes);
    private final StyleableProperty<Number> glow = number("glow", region -> region.glow);
    private final StyleableProperty<Number> contrast = number("contrast", region -> region.contrast);

    /** Has the size of the text. */
    private final Text ruler = new Text();

    private Inks inks;

    LitRegion() {
        ruler.setVisible(false);
        ruler.setManaged(false);
        getChildren().add(ruler);
        for (var property : List.of(ground, plus, minus, wire, strongWire, node, forward)) watch((Observable) property);
        for (var property : List.of(floor, exponent, strokes, glow, contrast)) watch((Observable) property);
        ruler.fontProperty().subscribe(this::requestLayout);
    }

    private void watch(Observable property) {
        property.subscribe(() -> {
            inks = null;
            requestLayout();
        });
    }

    /** The size of the text, in pixels. */
    final double em() {
        Font font = ruler.getFont();
        return font.getSize();
    }

    final Inks inks() {
        if (inks == null) {
            boolean glowing = glow.getValue().doubleValue() > 0 && Platform.isSupported(ConditionalFeature.SCENE3D);
            inks = new Inks(
                    rgb(ground),
                    rgb(plus),
                    rgb(minus),
                    rgb(wire),
                    rgb(strongWire),
                    rgb(node),
                    rgb(forward),
                    floor.getValue().doubleValue(),
                    exponent.getValue().doubleValue(),
                    strokes.getValue().doubleValue(),
                    glowing,
                    contrast.getValue().doubleValue());
        }
        return inks;
    }

    private static int rgb(StyleableProperty<Color> property) {
        Color colour = property.getValue();
        return (int) Math.round(colour.getRed() * 255) << 16
                | (int) Math.round(colour.getGreen() * 255) << 8
                | (int) Math.round(colour.getBlue() * 255);
    }

    static Color paint(int rgb) {
        return Color.rgb(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
    }

    private StyleableProperty<Color> colour(
            String name, java.util.function.Function<LitRegion, StyleableProperty<Color>> property) {
        return FACTORY.createStyleableColorProperty(this, name, "-network-" + name, property, Color.TRANSPARENT);
    }

    private StyleableProperty<Number> number(
            String name, java.util.function.Function<LitRegion, StyleableProperty<Number>> property) {
        return FACTORY.createStyleableNumberProperty(this, name, "-network-" + name, property, 1);
    }

    @Override
    public List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
