package backlight;

import backlight.WindowPlace.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts a window where it was, and knows where it is. */
final class WindowKeeper {
    private static final double WIDTH = 1440;
    private static final double HEIGHT = 900;
    private static final double LEAST_WIDTH = 1024;
    private static final double LEAST_HEIGHT = 680;

    private final Stage stage;
    private WindowPlace normal;

    WindowKeeper(Stage stage) {
        this.stage = stage;
    }

    /** Puts the window where it was, or in the middle of the screen; where that is. */
    Area restore(Optional<WindowPlace> remembered) {
        List<Area> screens = screens();
        normal = remembered
                .map(place -> place.atLeast(LEAST_WIDTH, LEAST_HEIGHT).within(screens))
                .orElseGet(() -> WindowPlace.centred(WIDTH, HEIGHT, screens.get(0)));
        stage.setMinWidth(Math.min(LEAST_WIDTH, normal.area().width()));
        stage.setMinHeight(Math.min(LEAST_HEIGHT, normal.area().height()));
        stage.setX(normal.area().x());
        stage.setY(normal.area().y());
        stage.setWidth(normal.area().width());
        stage.setHeight(normal.area().height());
        stage.setMaximized(normal.maximized());
        return normal.area();
    }

    void open() {
        watch(stage.xProperty());
        watch(stage.yProperty());
        watch(stage.widthProperty());
        watch(stage.heightProperty());
        stage.show();
    }

    /** Where it is; while it is maximized or an icon, where it will be after that. */
    WindowPlace place() {
        return new WindowPlace(normal.area(), stage.isMaximized());
    }

    private void watch(ObservableValue<Number> bound) {
        bound.subscribe(() -> {
            if (stage.isMaximized() || stage.isIconified() || stage.isFullScreen() || !stage.isShowing()) return;
            normal = new WindowPlace(new Area(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight()), false);
        });
    }

    /** Those that there are, the primary one first. */
    static List<Area> screens() {
        List<Screen> primaryFirst = new ArrayList<>(Screen.getScreens());
        primaryFirst.remove(Screen.getPrimary());
        primaryFirst.add(0, Screen.getPrimary());
        return primaryFirst.stream()
                .map(screen -> area(screen.getVisualBounds()))
                .toList();
    }

    private static Area area(Rectangle2D bounds) {
        return new Area(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
