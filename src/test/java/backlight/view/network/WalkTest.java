package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WalkTest {
    private final Walk walk = new Walk(Networks.plan("tanh", 2, 3));

    @Test
    void theArrowsReachEveryUnitAndEveryWeight() {
        Set<Part> reached = new HashSet<>(Set.of(walk.first()));
        Deque<Part> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            Part part = open.poll();
            for (Part next :
                    List.of(walk.left(part), walk.right(part), walk.vertical(part, 1), walk.vertical(part, -1))) {
                if (reached.add(next)) open.add(next);
            }
        }
        int units = 2 + 3 + 3 + 1;
        int weights = 2 * 3 + 3 * 3 + 3;
        assertEquals(units + weights, reached.size());
    }

    @Test
    void theWayRightLeadsOverAnEdgeToTheNextLayer() {
        Part edge = walk.right(new UnitId(1, 2));
        assertEquals(ParameterId.weight(2, 2, 2), edge);
        assertEquals(new UnitId(2, 2), walk.right(edge));
        assertEquals(new UnitId(1, 2), walk.left(edge));
    }

    @Test
    void itEndsAtInputAndOutput() {
        assertEquals(new UnitId(0, 1), walk.left(new UnitId(0, 1)));
        assertEquals(new UnitId(3, 0), walk.right(new UnitId(3, 0)));
    }

    @Test
    void aBiasIsLeftLikeItsUnit() {
        assertEquals(new UnitId(2, 1), walk.vertical(ParameterId.bias(2, 0), 1));
    }
}
