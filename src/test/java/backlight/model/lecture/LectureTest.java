package backlight.model.lecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.model.scene.Workspace;
import backlight.view.text.Messages;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LectureTest {
    private static final int LONGEST = 60;
    private static final Messages MESSAGES = Messages.load();

    static List<Stop> stops() {
        return Lecture.playlist().stops();
    }

    private static Stream<LabState> races() {
        return stops().stream()
                .map(Stop::scene)
                .filter(scene -> scene.workspace() == Workspace.LAB)
                .map(SceneState::lab);
    }

    @ParameterizedTest
    @MethodSource("stops")
    void everyStopHasAShortLineAndItsPartAName(Stop stop) {
        String line = MESSAGES.find("stop." + stop.id()).orElseThrow();
        assertTrue(line.length() <= LONGEST, () -> line.length() + ": " + line);
        assertTrue(MESSAGES.find("part." + stop.part().id()).isPresent(), stop.part()::id);
    }

    @Test
    void allPartsAreToldInTheirOrder() {
        List<Part> parts = stops().stream().map(Stop::part).toList();
        assertEquals(parts.stream().sorted().toList(), parts);
        assertEquals(EnumSet.allOf(Part.class), Set.copyOf(parts));
        Map<Part, Long> counts = parts.stream().collect(Collectors.groupingBy(part -> part, Collectors.counting()));
        assertTrue(counts.values().stream().allMatch(count -> count >= 2), counts::toString);
    }

    @ParameterizedTest
    @MethodSource("stops")
    void whatIsShownCanBeMade(Stop stop) {
        SceneState scene = stop.scene();
        assertSame(scene.backprop(), scene.backprop());
        assertFalse(scene.lab().rows().isEmpty());
    }

    @Test
    void racesAreReadableFromTheLastRow() {
        assertEquals(8, races().count());
        assertTrue(races().allMatch(state -> state.columns().size() <= 3));
        assertTrue(races().allMatch(state -> state.rows().size() <= 3));
    }

    @Test
    void stopsOfOneRaceDoNotRunItAgain() {
        LabState start = Told.stop("dying-start").scene().lab();
        assertTrue(start.racesLike(Told.stop("dying-late").scene().lab()));
        assertSame(start.shared(), Told.stop("dying-late").scene().lab().shared());
        assertTrue(start.racesLike(Told.stop("leaky-units").scene().lab()));
    }

    @Test
    void aSlopeIsAskedForBeforeItIsShown() {
        for (String name : List.of("sigmoid", "relu", "leaky", "elu", "selu")) {
            FunctionsState asked = Told.stop(name + "-curve").scene().functions();
            assertFalse(asked.slopeShown(), name);
            assertTrue(Told.sentence(name + "-curve").endsWith("?"), name);
            int next = stops().indexOf(Told.stop(name + "-curve")) + 1;
            assertEquals(asked.withSlopeShown(true), stops().get(next).scene().functions());
        }
    }

    @Test
    void everyCursorStandsWhereTheAxesShowIt() {
        List<FunctionsState> shown = stops().stream()
                .filter(stop -> stop.scene().workspace() == Workspace.FUNCTIONS)
                .map(stop -> stop.scene().functions())
                .toList();
        for (FunctionsState state : shown) {
            var f = state.focused().orElseThrow().activation();
            assertTrue(state.axes().x().contains(state.x()));
            assertTrue(state.axes().value().contains(f.value(state.x())), f::toString);
            assertTrue(state.axes().slope().contains(f.derivative(state.x())), f::toString);
        }
    }

    @Test
    void aStopRefusesWhatItsWorkspaceDoesNotHave() {
        SceneState relu = Told.stop("relu-off").scene();
        assertThrows(IllegalArgumentException.class, () -> new Stop("x", Part.RELU, relu, "network", Moving.NOTHING));
        assertThrows(IllegalArgumentException.class, () -> new Stop("x", Part.RELU, relu, "plots", Moving.SWEEP));
        assertThrows(IllegalArgumentException.class, () -> new Stop("x", Part.RELU, relu, "plots", Moving.WAVE));
    }

    @Test
    void aPlaylistRefusesTwoStopsOfOneName() {
        Stop stop = Told.stop("relu-off");
        assertThrows(IllegalArgumentException.class, () -> new Playlist("twice", List.of(stop, stop)));
        assertThrows(IllegalArgumentException.class, () -> new Playlist("empty", List.of()));
    }
}
