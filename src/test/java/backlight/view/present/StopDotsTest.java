package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class StopDotsTest {
    private static final PseudoClass REACHED = PseudoClass.getPseudoClass("reached");

    private final List<Integer> chosen = new ArrayList<>();
    private Overlay overlay;
    private StopDots dots;

    @BeforeEach
    void show() {
        overlay = new Overlay();
        dots = new StopDots(Messages.load(), chosen::add);
        dots.setMaxSize(StopDots.USE_PREF_SIZE, StopDots.USE_PREF_SIZE);
        StackPane.setAlignment(dots, Pos.BOTTOM_LEFT);
        overlay.add(dots);
    }

    private List<Button> all() {
        return dots.lookupAll(".stop-dot").stream().map(Button.class::cast).toList();
    }

    private String numbers() {
        Label label = (Label) dots.lookup(".stop-numbers");
        return label.isVisible() ? label.getText() : "";
    }

    private void stop(int stop, int stops) {
        dots.show(stop, stops);
        overlay.settle();
    }

    @Test
    void passedStopsAndTheCurrentOneAreFilled() {
        stop(3, 7);
        assertEquals(
                List.of(true, true, true, true, false, false, false),
                all().stream()
                        .map(dot -> dot.getPseudoClassStates().contains(REACHED))
                        .toList());
        stop(0, 7);
        assertTrue(all().get(0).getPseudoClassStates().contains(REACHED));
        assertFalse(all().get(1).getPseudoClassStates().contains(REACHED));
        assertEquals("", numbers());
    }

    @Test
    void aScreenReaderHearsTheStop() {
        stop(3, 7);
        assertEquals("Stop 4 of 7", dots.queryAccessibleAttribute(AccessibleAttribute.TEXT));
        assertEquals("Stop 7 of 7", all().get(6).queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }

    @Test
    void aClickReportsTheStop() {
        stop(3, 7);
        all().get(5).fire();
        assertEquals(List.of(5), chosen);
        assertTrue(all().stream().noneMatch(Button::isFocusTraversable));
    }

    @Test
    void dotsAreLargeEnoughToHitAndStandInOneRow() {
        stop(3, 7);
        double em = Overlay.EM * 500;
        for (Button dot : all()) {
            assertEquals(em * 13.4 / 14, dot.getWidth(), 1.1);
            assertEquals(all().get(0).getLayoutY(), dot.getLayoutY());
            Region picture = (Region) dot.getGraphic();
            assertEquals(picture.getWidth(), picture.getHeight());
        }
        assertTrue(dots.getWidth() >= 7 * em * 13.4 / 14 - 1);
    }

    @Test
    void tooManyStopsAreNumbers() {
        stop(6, StopDots.MOST);
        assertEquals("", numbers());
        stop(6, StopDots.MOST + 1);
        assertEquals("7 / 21", numbers());
        assertEquals(0, all().size());
        assertEquals("Stop 7 of 21", dots.getAccessibleText());
    }

    @Test
    void dotsWithoutRoomAreNumbers() {
        stop(6, 12);
        dots.setPrefWidth(80);
        stop(6, 12);
        assertEquals("7 / 12", numbers());
        assertFalse(all().get(0).getParent().isVisible());
    }

    @Test
    void aStopThatDoesNotExistIsNamed() {
        var e = assertThrows(IllegalArgumentException.class, () -> dots.show(7, 7));
        assertTrue(e.getMessage().contains("stop is 7"));
    }
}
