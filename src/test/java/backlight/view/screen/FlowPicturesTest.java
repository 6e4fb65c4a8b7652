package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.network.UnitId;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.view.control.Scroller;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The charts, the map and the bars in the places that they have in the workspace. */
@ExtendWith(OnFxThread.class)
class FlowPicturesTest {
    private static final Messages MESSAGES = Messages.load();
    private static final BackpropGestures NOTHING = NoGestures.backprop();

    private final ShrinkCard shrink = new ShrinkCard(MESSAGES);
    private final LayerGradients layers = new LayerGradients(MESSAGES);
    private final LossCard loss = new LossCard(MESSAGES, NOTHING);
    private final DecisionMap map = new DecisionMap(MESSAGES, NOTHING);
    private final Transport transport = new Transport(MESSAGES, NOTHING);
    private final TrainingBar training = new TrainingBar(MESSAGES, NOTHING);

    @ParameterizedTest
    @CsvSource({
        "fading, DARK, false, 1",
        "fading, PROJECTOR, true, 1",
        "travelled, LIGHT, false, 1",
        "travelled, DARK, true, 1",
        "off, DARK, true, 1",
        "off, LIGHT, false, 1",
        "deep, DARK, true, 1",
        "deep, PROJECTOR, false, 1",
        "classes, DARK, false, 1",
        "classes, LIGHT, true, 1",
        "curve, LIGHT, false, 1",
        "curve, PROJECTOR, true, 1",
        "stopped, DARK, true, 1",
        "travelled, PROJECTOR, false, 1.5",
        "classes, LIGHT, false, 2",
    })
    void everythingIsReadable(String name, Theme theme, boolean compact, double scale) {
        theme.apply();
        Scene scene = scene(compact, scale);
        Trained trained = Trained.byName(name);
        show(trained, name);
        scene.snapshot(null);
        settle();
        Pictures.save(
                scene, "flow-" + name + "-" + theme.id() + (compact ? "-compact" : "-" + Math.round(100 * scale)));
        assertEquals("", String.join("\n", GeometryCheck.faults(scene)));
    }

    private void show(Trained trained, String name) {
        var state = trained.state();
        if (name.equals("stopped")) state = state.withPicture(state.picture().withLogLoss(true));
        Timeline timeline = new Timeline(state.network().depth());
        double time = name.equals("fading")
                ? (timeline.start(Phase.BACKWARD, 2) + timeline.end(Phase.BACKWARD, 2)) / 2
                : timeline.still();
        Optional<UnitId> unit = name.equals("travelled") ? Optional.of(new UnitId(2, 1)) : Optional.empty();
        shrink.show(trained.snapshot());
        layers.show(trained.snapshot(), timeline, time);
        loss.show(state, trained.progress());
        map.show(state, trained.snapshot(), unit);
        transport.setLoss(name.equals("off") ? loss.loss() : Double.NaN);
        transport.show(state, timeline, time, name.equals("fading"));
        training.show(state, trained.progress(), false);
    }

    /** Until the map has come from the background. */
    private static void settle() {
        PauseTransition pause = new PauseTransition(Duration.millis(400));
        Object key = new Object();
        pause.setOnFinished(event -> Platform.exitNestedEventLoop(key, null));
        pause.play();
        Platform.enterNestedEventLoop(key);
    }

    private Scene scene(boolean compact, double scale) {
        VBox centre = new VBox(space(), layers);
        layers.setPrefHeight(compact ? 150 : 180 * scale);
        centre.getStyleClass().add("chart-area");
        HBox.setHgrow(centre, Priority.ALWAYS);
        VBox inspector = new VBox(16, shrink, loss);
        shrink.setPrefHeight(compact ? 330 : 480 / scale);
        loss.setPrefHeight(compact ? 230 : 240 * scale);
        VBox setup = new VBox(map, space());
        HBox middle = new HBox(
                fixed(setup, 234 * scale), centre, fixed(new Scroller(inspector), compact ? 348 : 424 * scale));
        BorderPane root = new BorderPane(middle);
        root.setBottom(new VBox(transport, training));
        Scene scene = compact ? new Scene(root, 1366, 768) : new Scene(root, 1920, 1080);
        new TextSize(compact, scale).applyTo(root);
        return scene;
    }

    private static Region fixed(Region region, double width) {
        region.setMinWidth(width);
        region.setMaxWidth(width);
        return region;
    }

    private static Region space() {
        Region space = new Region();
        VBox.setVgrow(space, Priority.ALWAYS);
        return space;
    }
}
