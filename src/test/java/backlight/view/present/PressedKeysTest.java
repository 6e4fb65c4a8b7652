package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class PressedKeysTest {
    private Overlay overlay;
    private PressedKeys keys;

    @BeforeEach
    void show() {
        overlay = new Overlay();
        keys = new PressedKeys(Messages.load(), overlay.clock());
        overlay.add(keys);
    }

    private List<String> words() {
        return keys.getChildren().stream().map(cap -> ((Label) cap).getText()).toList();
    }

    private void pass(long millis) {
        overlay.pass(millis, keys.fading().frames());
    }

    @Test
    void eachKeyVanishesInItsOwnTime() {
        keys.show("PgDn");
        pass(1000);
        keys.show("B");
        assertEquals(List.of("PgDn", "B"), words());
        pass(700);
        assertEquals(0.5, keys.getChildren().get(0).getOpacity(), 1e-9);
        pass(100);
        assertEquals(List.of("B"), words());
        pass(1000);
        assertEquals(List.of(), words());
        assertFalse(keys.fading().frames().areRunning());
    }

    @Test
    void onlyTheLastFourAreShown() {
        List.of("A", "B", "C", "D", "E").forEach(keys::show);
        assertEquals(List.of("B", "C", "D", "E"), words());
    }

    @Test
    void theSameKeyAgainIsCountedAndStays() {
        keys.show("PgDn");
        pass(1000);
        keys.show("PgDn");
        assertEquals(List.of("PgDn ×2"), words());
        pass(1000);
        keys.show("PgDn");
        assertEquals(List.of("PgDn ×3"), words());
        keys.show("B");
        keys.show("PgDn");
        assertEquals(List.of("PgDn ×3", "B", "PgDn"), words());
    }

    @Test
    void afterItVanishedTheCountBeginsAnew() {
        keys.show("PgDn");
        pass(2000);
        keys.show("PgDn");
        assertEquals(List.of("PgDn"), words());
        keys.clear();
        assertEquals(List.of(), words());
    }

    @Test
    void withReducedMotionAKeyGoesAtOnce() {
        keys.setReducedMotion(true);
        keys.show("PgDn");
        pass(1600);
        assertEquals(List.of(), words());
    }
}
