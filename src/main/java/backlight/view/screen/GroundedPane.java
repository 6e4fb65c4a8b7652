package backlight.view.screen;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.scene.paint.Color;

/**
 * Has its ground filled by the scene, which clears a frame to a colour five times as fast as a pane paints its background.
 * The style sheet sets it with {@code -workbench-ground}.
 */
abstract class GroundedPane extends StackPane {
    private static final StyleablePropertyFactory<GroundedPane> FACTORY =
            new StyleablePropertyFactory<>(StackPane.getClassCssMetaData());

    private final StyleableProperty<Color> ground = FACTORY.createStyleableColorProperty(
            this, "ground", "-workbench-ground", pane -> pane.ground, Color.TRANSPARENT);

    GroundedPane() {
        sceneProperty().subscribe(this::fillScene);
        ((ObservableValue<?>) ground).subscribe(this::fillScene);
    }

    private void fillScene() {
        Scene scene = getScene();
        if (scene != null) scene.setFill(ground.getValue());
    }

    @Override
    public final List<CssMetaData<? extends Styleable, ?>> getCssMetaData() {
        return FACTORY.getCssMetaData();
    }
}
