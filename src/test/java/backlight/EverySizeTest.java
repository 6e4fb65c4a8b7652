package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every workspace in every size, with every size of text and in every theme; and whether the walk sees what is broken. */
@ExtendWith(OnFxThread.class)
class EverySizeTest {
    static List<Place> places() {
        return Place.all();
    }

    static List<Place> hardPlaces() {
        return Place.hard();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everythingIsReadable(Place place) {
        assertEquals("", String.join("\n", Walk.faults(place, Workspace.MESSAGES, Stop.all())));
    }

    @ParameterizedTest
    @MethodSource("hardPlaces")
    void hardStatesAreReadable(Place place) {
        assertEquals("", String.join("\n", Walk.faults(place, Workspace.MESSAGES, Stop.some())));
    }

    @Test
    void aLabelThatIsShortenedIsFound() {
        assertFound("is cut to", workspace -> {
            Label squeezed = workspace.one(Label.class, ".workspace-title");
            squeezed.setMinWidth(0);
            squeezed.setMaxWidth(40);
        });
    }

    @Test
    void aLabelThatIsTooWideForItsPlaceIsFound() {
        assertFound("sticks out of its", workspace -> {
            Label wide = workspace.one(Label.class, ".value-chip");
            wide.lookup(".text").setScaleX(3);
        });
    }

    @Test
    void twoLabelsAtOnePlaceAreFound() {
        assertFound("overlap", workspace -> {
            workspace.one(Label.class, ".value-chip").setTranslateX(-400);
            Label title = workspace.one(Label.class, ".workspace-title");
            title.setTranslateX(title.getWidth());
        });
    }

    @Test
    void twoButtonsAtOnePlaceAreFound() {
        assertFound("overlap", workspace -> {
            Node first = workspace.button("action.undo");
            Node second = workspace.button("action.redo");
            second.setTranslateX(first.getLayoutX() - second.getLayoutX());
        });
    }

    @Test
    void aButtonOnALabelIsFound() {
        assertFound("overlap", workspace -> {
            Node title = workspace.one(Label.class, ".workspace-title");
            Button undo = (Button) workspace.button("action.undo");
            undo.setTranslateX(
                    title.localToScene(0, 0).getX() - undo.localToScene(0, 0).getX());
        });
    }

    @Test
    void whatIsOutsideTheWindowIsFound() {
        assertFound(
                "sticks out of what can be seen",
                workspace -> workspace.one(Label.class, ".workspace-title").setTranslateX(1400));
    }

    private static void assertFound(String expected, Consumer<Workspace> plant) {
        Place place = new Place("planted", SceneState.initial(), plant);
        List<String> faults = Walk.faults(place, Workspace.MESSAGES, List.of(new Stop(Theme.DARK, 1440, 900, 100)));
        assertTrue(faults.stream().anyMatch(fault -> fault.contains(expected)), faults.toString());
    }
}
