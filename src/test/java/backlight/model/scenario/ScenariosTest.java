package backlight.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Entrant;
import backlight.model.scene.BackpropState;
import backlight.model.scene.LabState;
import backlight.view.text.Messages;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ScenariosTest {
    private static final Messages MESSAGES = Messages.load();
    private static final int LONGEST_NAME = 28;

    static Stream<String> ids() {
        return Scenarios.ALL.stream().map(Scenario::id);
    }

    @Test
    void eachHasAnIdOfItsOwn() {
        Set<String> ids = new HashSet<>();
        for (Scenario scenario : Scenarios.ALL) assertTrue(ids.add(scenario.id()), scenario.id());
    }

    @Test
    void theLabBeginsWithOneOfThem() {
        assertSame(Scenarios.ALL.get(0), Scenarios.byId(LabState.initial().scenario()));
    }

    @Test
    void anUnknownIdIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> Scenarios.byId("no-such"));
        assertTrue(e.getMessage().contains("no-such"));
    }

    @ParameterizedTest
    @EnumSource
    void everyGroupHasANameAndItsPartOfTheMenu(Group group) {
        assertFalse(MESSAGES.text("scenario.group." + group.id()).isBlank());
        List<Scenario> members = Scenarios.of(group);
        int first = Scenarios.ALL.indexOf(members.get(0));
        assertEquals(members, Scenarios.ALL.subList(first, first + members.size()));
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachSaysWhatItIsWhatToLookAtAndItsNumbers(String id) {
        assertTrue(MESSAGES.text("scenario." + id).length() <= LONGEST_NAME);
        assertTrue(MESSAGES.text("scenario." + id + ".look").endsWith("."));
        String numbers = MESSAGES.text("scenario." + id + ".numbers");
        assertTrue(numbers.endsWith(".") && numbers.matches(".*\\d.*"), numbers);
    }

    @ParameterizedTest
    @MethodSource("ids")
    void eachStateIsTheSameWheneverItIsMade(String id) {
        LabState state = Scenarios.byId(id).state();
        assertEquals(id, state.scenario());
        assertTrue(state.racesLike(Scenarios.byId(id).state()));
        assertTrue(
                state.rows().size() >= 3 && state.rows().size() <= 5,
                state.rows().toString());
    }

    @ParameterizedTest
    @MethodSource("ids")
    void itsOwnSeedGivesWhatItShows(String id) {
        LabState state = Scenarios.byId(id).state();
        List<Entrant> shown = state.entrants();
        List<Entrant> again = state.entrants(state.shared().initialization().seed());
        for (int c = 0; c < shown.size(); c++) {
            assertEquals(shown.get(c).start(), again.get(c).start());
            assertEquals(shown.get(c).setup().training(), again.get(c).setup().training());
        }
    }

    @ParameterizedTest
    @MethodSource("ids")
    void noTwoColumnsAreAlikeAndEachIsAStateOfTheBackpropWorkspace(String id) {
        LabState state = Scenarios.byId(id).state();
        assertEquals(state.columns().size(), new HashSet<>(state.columns()).size());
        for (int c = 0; c < state.columns().size(); c++) {
            BackpropState column = state.state(c);
            assertEquals(0, column.point().step());
            if (!id.equals("self-normalizing")) {
                assertTrue(column.network().hidden() <= BackpropState.MOST_HIDDEN);
                assertTrue(column.network().units(1) <= BackpropState.MOST_UNITS);
            }
        }
    }
}
