package backlight.view.present;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.text.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class KeyHintsTest {
    private Overlay overlay;
    private KeyHints hints;

    @BeforeEach
    void show() {
        overlay = new Overlay();
        hints = new KeyHints(Messages.load());
        hints.setMaxSize(KeyHints.USE_PREF_SIZE, KeyHints.USE_PREF_SIZE);
        StackPane.setAlignment(hints, Pos.BOTTOM_RIGHT);
        overlay.add(hints);
    }

    private List<Label> labels() {
        return hints.getChildren().stream().map(Label.class::cast).toList();
    }

    private long lines() {
        return labels().stream().mapToDouble(Label::getLayoutY).distinct().count();
    }

    @Test
    void theySayHowToGoOnBackAndAway() {
        assertEquals(
                List.of("PgDn: next", "PgUp: back", "Esc: leave"),
                labels().stream().map(Label::getText).toList());
        hints.show("leave");
        assertEquals(
                List.of("Esc: leave"), labels().stream().map(Label::getText).toList());
    }

    @Test
    void theyTakeAsMuchRoomAsTheirWordsInOneLine() {
        assertEquals(1, lines());
        assertEquals(0, labels().get(0).getLayoutX(), 1);
        Label last = labels().get(2);
        assertEquals(hints.getWidth(), last.getLayoutX() + last.getWidth(), 1);
    }

    @Test
    void withoutRoomTheyTakeASecondLineAndEndAtTheRight() {
        hints.setPrefWidth(hints.getWidth() * 0.8);
        overlay.settle();
        assertEquals(2, lines());
        for (int i : List.of(1, 2)) {
            Label label = labels().get(i);
            assertEquals(hints.getWidth(), label.getLayoutX() + label.getWidth(), 1);
            assertTrue(label.getWidth() >= label.prefWidth(-1) - 0.5);
        }
    }

    @Test
    void theirTextIs24ThousandthsOfTheHeight() {
        assertEquals(0.024 * 500, labels().get(0).getFont().getSize(), 0.05);
    }
}
