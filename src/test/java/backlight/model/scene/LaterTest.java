package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.fail;

import org.junit.jupiter.api.Test;

class LaterTest {
    private int made;

    private Later<Integer> later() {
        return Later.of(() -> ++made);
    }

    @Test
    void aValueIsMadeOnceAndOnlyWhenItIsAskedFor() {
        Later<Integer> later = later();
        assertEquals("…", later.toString());
        assertEquals(0, made);
        assertEquals(1, later.get());
        assertEquals(1, later.get());
        assertEquals("1", later.toString());
    }

    @Test
    void itIsEqualToAnEqualValueHoweverThatCame() {
        Later<Integer> later = later();
        assertEquals(Later.known(1), later);
        assertEquals(Later.known(1).hashCode(), later.hashCode());
        assertNotEquals(later, Later.known(2));
        assertNotEquals(later, (Object) 1);
    }

    @Test
    void oneIsEqualToItselfWithoutBeingMade() {
        Later<Integer> never = Later.of(() -> fail("it was made"));
        assertEquals(never, never);
    }
}
