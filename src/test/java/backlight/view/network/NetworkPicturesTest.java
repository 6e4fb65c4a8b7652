package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture;
import backlight.model.scene.Picture.Show;
import backlight.model.scene.Timeline;
import backlight.model.scene.Timeline.Phase;
import backlight.model.training.Snapshot;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Scene;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes the network in all its moods to target/pictures for a person to look at. */
@ExtendWith(OnFxThread.class)
class NetworkPicturesTest {
    private final Messages messages = Messages.load();

    /** What is set in a picture. */
    enum Mood {
        STILL,
        TRUE_SCALE,
        WEIGHTS,
        BOTH,
        FORWARD,
        BACKWARD,
        UPDATE,
        HOVERED,
        SELECTED,
        RELU,
        LARGEST,
        LEAST,
        CLASSES,
        BANDS;

        Snapshot snapshot() {
            return switch (this) {
                case RELU -> Networks.snapshot("relu", 4, 5);
                case LARGEST -> Networks.snapshot("tanh", 12, 16);
                case LEAST -> Networks.snapshot("tanh", 1, 1);
                case BANDS -> Networks.snapshot("tanh", 20, 100);
                case SELECTED -> Networks.snapshot("prelu", 3, 4);
                default -> Networks.snapshot("sigmoid", 5, 5);
            };
        }

        Picture picture(Timeline timeline) {
            Picture still = Picture.initial().withTime(timeline.still());
            return switch (this) {
                case TRUE_SCALE -> still.withTrueScale(true);
                case WEIGHTS -> still.withShow(Show.WEIGHTS);
                case BOTH -> still.withShow(Show.BOTH).withSelected(Optional.of(ParameterId.weight(3, 2, 3)));
                case FORWARD -> still.withTime(timeline.start(Phase.FORWARD, 3) + 45);
                case BACKWARD ->
                    still.withTime(timeline.start(Phase.BACKWARD, 3) + 140)
                            .withSelected(Optional.of(ParameterId.weight(2, 2, 3)));
                case UPDATE -> still.withTime(timeline.duration() - 60);
                case SELECTED -> still.withSelected(Optional.of(new UnitId(2, 1)));
                default -> still;
            };
        }
    }

    @ParameterizedTest
    @EnumSource(Mood.class)
    void everyMoodIsDrawnWithoutFaults(Mood mood) {
        for (Theme theme : Theme.values()) {
            draw(mood, theme, 860, 480, true);
            draw(mood, theme, 1140, 680, false);
        }
    }

    private static void point(NetworkPane pane, Spot spot) {
        PickResult pick = new PickResult(pane, spot.x(), spot.y());
        boolean no = false;
        pane.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                spot.x(),
                spot.y(),
                0,
                0,
                MouseButton.NONE,
                0,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                no,
                pick));
    }

    private void draw(Mood mood, Theme theme, int width, int height, boolean compact) {
        Snapshot snapshot = mood.snapshot();
        Picture picture = mood.picture(new Timeline(snapshot.plan().depth()));
        NetworkPane pane = new NetworkPane(messages, new NoGestures());
        NetworkLegend legend = new NetworkLegend(messages);
        BorderPane root = new BorderPane(pane, null, null, legend, null);
        Fonts.load();
        new TextSize(compact, 1).applyTo(root);
        Scene scene = new Scene(root, width, height);
        scene.setUserAgentStylesheet(theme.stylesheet());
        pane.show(snapshot, picture);
        pane.showDead(mood == Mood.RELU ? Set.of(new UnitId(2, 1)) : Set.of());
        legend.show(snapshot, picture);
        String name = "network-" + mood.name().toLowerCase(java.util.Locale.ROOT) + "-" + theme.id() + "-" + width;
        scene.snapshot(null);
        if (mood == Mood.HOVERED)
            point(pane, Spot.of(new UnitId(3, 1), pane.placed().get().orElseThrow()));
        assertTrue(Pictures.colours(Pictures.save(scene, name)) > 50, name);
        assertEquals(List.of(), GeometryCheck.faults(scene), name);
    }
}
