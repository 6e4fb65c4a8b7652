package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NetworkLayoutTest {
    private static final double EM = 14;

    private static NetworkLayout layout(int hidden, int units) {
        return new NetworkLayout(Networks.plan("tanh", hidden, units), 860, 480, EM);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "3, 4", "5, 5", "12, 16", "32, 256"})
    void everythingLiesInsideAndNoUnitTouchesAnother(int hidden, int units) {
        NetworkLayout layout = layout(hidden, units);
        double r = layout.radius();
        NetworkPlan plan = layout.plan();
        for (int l = 0; l <= plan.depth(); l++) {
            assertTrue(layout.x(l) - r >= 0);
            if (l > 0) assertTrue(layout.x(l) - layout.x(l - 1) > 2 * r);
            for (int slot = 0; slot < layout.shown(l); slot++) {
                assertTrue(layout.y(l, slot) - r >= layout.top() - 1e-9);
                assertTrue(layout.y(l, slot) + r <= 480);
                if (slot > 0) assertTrue(layout.y(l, slot) - layout.y(l, slot - 1) > 2 * r);
            }
        }
        assertTrue(layout.lossX() > layout.x(plan.depth()) + r);
        assertTrue(layout.lossX() + layout.lossSize() <= 860);
    }

    @Test
    void ofManyUnitsSixteenAreChosenEvenly() {
        NetworkLayout layout = layout(3, 256);
        assertEquals(16, layout.shown(1));
        assertEquals(240, layout.left(1));
        assertEquals(0, layout.unit(1, 0));
        assertEquals(17, layout.unit(1, 1));
        assertEquals(255, layout.unit(1, 15));
        assertEquals(1, layout.slot(1, 17).orElseThrow());
        assertTrue(layout.slot(1, 18).isEmpty());
    }

    @Test
    void upToSixteenAllAreShown() {
        NetworkLayout layout = layout(3, 16);
        for (int j = 0; j < 16; j++) assertEquals(j, layout.unit(2, j));
        assertEquals(0, layout.left(2));
    }

    @Test
    void everyUnitIsFoundWhereItLies() {
        NetworkLayout layout = layout(5, 5);
        for (int l = 0; l <= 6; l++) {
            for (int j = 0; j < layout.shown(l); j++) {
                double x = layout.x(l) + 0.6 * layout.radius();
                assertEquals(Optional.of(new UnitId(l, j)), layout.partAt(x, layout.y(l, j), 5));
            }
        }
    }

    @Test
    void everyEdgeIsFoundAlongItsCurve() {
        NetworkLayout layout = layout(5, 5);
        for (int to = 0; to < 5; to++) {
            for (int from = 0; from < 5; from++) {
                double t = 0.37;
                double x = layout.gapLeft(3) + EdgeShape.along(t) * (layout.gapRight(3) - layout.gapLeft(3));
                double y = layout.y(2, from) + EdgeShape.rise(t) * (layout.y(3, to) - layout.y(2, from));
                assertEquals(Optional.of(ParameterId.weight(3, to, from)), layout.partAt(x, y, 5));
            }
        }
    }

    @Test
    void awayFromAllEdgesThereIsNothing() {
        NetworkLayout layout = layout(1, 1);
        double x = (layout.x(1) + layout.x(2)) / 2;
        assertEquals(Optional.of(ParameterId.weight(2, 0, 0)), layout.partAt(x, layout.middle() + 4, 5));
        assertEquals(Optional.empty(), layout.partAt(x, layout.middle() + 6, 5));
    }

    @Test
    void numbersStandInDiscsThatAreLargeEnough() {
        assertTrue(layout(5, 5).readable());
        assertTrue(!layout(12, 16).readable());
    }
}
