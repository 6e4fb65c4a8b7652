package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.lab.Race;
import backlight.model.lab.RaceFrame;
import backlight.model.scenario.Scenarios;
import backlight.model.scene.LabState;
import backlight.model.scene.Prologue;
import backlight.view.text.Messages;
import java.lang.reflect.Proxy;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class RacePageTest {
    private static final LabState RESCUE =
            Scenarios.byId("rescue-xor").state().withEpochs(2).withEpoch(0);

    /** What says that the race is being run. */
    private static final class Sheet implements LabSheet {
        private final Label words = new Label("sheet");

        @Override
        public Node node() {
            return words;
        }

        @Override
        public void show(LabState state, RaceFrame frame) {}
    }

    private final Panel<RacePage> panel = new Panel<>();
    private final Sheet sheet = new Sheet();

    private RacePage open() {
        LabGestures gestures = (LabGestures) Proxy.newProxyInstance(
                LabGestures.class.getClassLoader(), new Class<?>[] {LabGestures.class}, (proxy, method, args) -> {
                    panel.asked.add(method.getName());
                    return null;
                });
        RacePage page = new RacePage(Messages.load(), gestures);
        panel.open(page, 900, 500);
        return page;
    }

    private static RaceFrame frame(LabState state) {
        Race race = new Race(state.entrants(), state.epochs());
        race.run();
        return RaceFrame.of(race, 0, 0);
    }

    @Test
    void aRaceThatFailedSaysSoAndWhatCanBeDone() {
        RacePage page = open();
        page.show(RESCUE, sheet, null, true);
        panel.settle();
        List<String> words = panel.words();
        assertTrue(words.contains("The race ended by an error"), words.toString());
        assertFalse(words.contains("sheet"), "nothing is being run");
        panel.all(Button.class, "button").forEach(Button::fire);
        assertEquals(List.of("raceAgain", "setScenario"), panel.asked);
        page.show(RESCUE, sheet, null, false);
        panel.settle();
        assertEquals(List.of("sheet"), panel.words());
    }

    @Test
    void aPrologueThatBrokeOffIsToldInOneSentenceAndNoOther() {
        RacePage page = open();
        page.show(RESCUE, sheet, frame(RESCUE), false);
        panel.settle();
        assertEquals(List.of(), panel.all(Label.class, "race-notice"), "it ran to its end");
        page.show(RESCUE, sheet, frame(RESCUE.withPrologue(new Prologue(20, 1e308))), false);
        panel.settle();
        String told = panel.one(Label.class, "race-notice").getText();
        assertTrue(told.startsWith("The training before this race stopped at step "), told);
        assertEquals(told.length() - 1, told.indexOf('.'));
    }
}
