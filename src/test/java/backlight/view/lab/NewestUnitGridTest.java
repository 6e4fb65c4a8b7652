package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertSame;

import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.lab.UnitGrid;
import backlight.model.scene.LabState;
import backlight.model.training.Snapshot;
import org.junit.jupiter.api.Test;

class NewestUnitGridTest {
    private final NewestUnitGrid grids = new NewestUnitGrid();

    @Test
    void onlyOtherNumbersMakeAnotherGrid() {
        LabState state = LabState.initial();
        Race race = new Race(state.entrants(), 2);
        race.run();
        UnitGrid first = grids.of(snapshot(race, 1, 0, 0));
        assertSame(first, grids.of(snapshot(race, 1, 0, 0)));
        assertSame(first, grids.of(snapshot(race, 1, 5, 0)), "another sample of the same network");
        assertNotSame(first, grids.of(snapshot(race, 2, 5, 0)), "another epoch");
        UnitGrid other = grids.of(snapshot(race, 2, 5, 1));
        assertEquals(snapshot(race, 2, 5, 1).plan(), other.plan(), "that of another column");
    }

    private static Snapshot snapshot(Race race, int epoch, int sample, int column) {
        return RaceFrame.of(race, epoch, sample).moments().get(column).snapshot();
    }
}
