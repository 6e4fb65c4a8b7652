package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.UnitId;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class UnitsViewTest {
    private final UnitsView predicted = UnitsView.initial()
            .withUnit(Optional.of(new UnitId(1, 2)))
            .withPredicting(true)
            .withGuess(UnitGuess.SOME)
            .withMark(4);

    @Test
    void aPredictionIsOfOneUnitOfOneColumn() {
        assertEquals(
                Optional.empty(),
                predicted.withUnit(Optional.of(new UnitId(1, 3))).guess());
        assertEquals(Set.of(), predicted.withColumn(1).marked());
        assertEquals(predicted, predicted.withUnit(Optional.of(new UnitId(1, 2))));
        assertEquals(Optional.of(UnitGuess.SOME), predicted.withSample(7).guess());
    }

    @Test
    void theRowIsHiddenUntilItIsRevealed() {
        assertFalse(UnitsView.initial().hides());
        assertTrue(predicted.hides());
        assertFalse(predicted.withRevealed(true).hides());
        assertFalse(UnitsView.initial().withPredicting(true).hides());
    }

    @Test
    void aSecondMarkTakesTheFirstAway() {
        assertEquals(Set.of(4), predicted.marked());
        assertEquals(Set.of(), predicted.withMark(4).marked());
    }

    @Test
    void whatCannotBeIsRefused() {
        UnitsView initial = UnitsView.initial();
        assertThrows(IllegalArgumentException.class, () -> initial.withColumn(-1));
        assertThrows(IllegalArgumentException.class, () -> initial.withSample(-1));
        assertThrows(IllegalArgumentException.class, () -> initial.withGuess(UnitGuess.ALL));
        assertThrows(IllegalArgumentException.class, () -> initial.withMark(1));
        UnitsView asked = initial.withPredicting(true);
        assertThrows(IllegalArgumentException.class, () -> asked.withRevealed(true));
        assertThrows(IllegalArgumentException.class, () -> asked.withMark(-1));
    }
}
