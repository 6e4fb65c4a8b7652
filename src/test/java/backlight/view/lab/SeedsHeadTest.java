package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Workspace;
import backlight.model.lab.Goal;
import backlight.model.lab.Outcome;
import backlight.model.lab.Outcomes;
import backlight.model.lab.Repeat;
import backlight.model.lab.Sweep;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class SeedsHeadTest {
    private static final Goal LOSS = new Goal(Goal.Measure.LOSS, 0.1);
    private static final Repeat FIFTY = new Repeat(50, LOSS);

    private final List<String> asked = new ArrayList<>();
    private SeedsHead head;
    private Scene scene;

    private final SeedsGestures gestures = new SeedsGestures() {
        @Override
        public void begin() {
            asked.add("begin");
        }

        @Override
        public void end() {
            asked.add("end");
        }

        @Override
        public void setSeeds(int seeds) {
            asked.add("seeds " + seeds);
        }

        @Override
        public void setGoal(Goal goal) {
            asked.add("goal " + goal);
        }

        @Override
        public void runSeeds() {
            asked.add("run");
        }

        @Override
        public void cancelSeeds() {
            asked.add("cancel");
        }

        @Override
        public void setSeed(long seed) {
            asked.add("seed " + seed);
        }
    };

    /** Of two columns, the second of which has ended with one seed less. */
    private static Sweep sweep(int done, boolean running) {
        List<Outcome> ends = LongStream.range(4, 4 + done)
                .mapToObj(seed -> new Outcome(seed, 3, 0, 8, false, -1, 0))
                .toList();
        List<Outcome> behind = ends.subList(0, running ? Math.max(0, done - 1) : done);
        return new Sweep(4, 50, 200, LOSS, List.of(new Outcomes(ends), new Outcomes(behind)), running);
    }

    @BeforeEach
    void open() {
        open(170, 1);
    }

    private void open(double width, double scale) {
        Fonts.load();
        head = new SeedsHead(Messages.load(), gestures);
        StackPane root = new StackPane(head);
        new TextSize(true, scale).applyTo(root);
        scene = new Scene(root, width, 250 * scale);
        scene.setUserAgentStylesheet(Theme.DARK.stylesheet());
    }

    private void show(Repeat repeat, Sweep sweep, boolean stale) {
        head.show(repeat, sweep, stale);
        head.applyCss();
        scene.getRoot().layout();
    }

    private List<String> texts() {
        return Workspace.all(head)
                .filter(Workspace::shown)
                .filter(Label.class::isInstance)
                .map(node -> ((Label) node).getText())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    private Button button() {
        return (Button) head.lookup(".seeds-run");
    }

    @Test
    void withoutASweepItSaysWhatToDo() {
        show(FIFTY, null, false);
        assertEquals(List.of("Seeds", "Loss below", "Run the same race from 50 other starts."), texts());
        assertEquals("Run all seeds", button().getText());
        assertFalse(head.lookup(".progress-bar").isVisible());
        button().fire();
        assertEquals(List.of("run"), asked);
    }

    @Test
    void whileItRunsItShowsHowFarAndTheButtonCancels() {
        show(FIFTY, sweep(38, true), false);
        ProgressBar bar = (ProgressBar) head.lookup(".progress-bar");
        assertTrue(bar.isVisible());
        assertEquals(75.0 / 100, bar.getProgress());
        assertTrue(texts().contains("37 of 50"), texts()::toString);
        button().fire();
        assertEquals("Cancel", button().getText());
        assertEquals(List.of("cancel"), asked);
    }

    @Test
    void afterwardsItSaysWhichSeedsTheyWere() {
        show(FIFTY, sweep(50, false), false);
        assertTrue(texts().contains("Seeds 4 to 53"), texts()::toString);
        show(FIFTY, sweep(37, false), false);
        assertTrue(texts().contains("Cancelled after 37 of 50"), texts()::toString);
        assertEquals("Run all seeds", button().getText());
    }

    @Test
    void whatIsOfAnotherRaceIsSaidToBe() {
        show(FIFTY, sweep(50, false), true);
        assertTrue(texts().contains("Of an earlier setting. Run again."), texts()::toString);
        assertTrue(head.lookup(".seeds-state").getPseudoClassStates().contains(PseudoClass.getPseudoClass("stale")));
        show(FIFTY, sweep(50, false), false);
        assertFalse(head.lookup(".seeds-state").getPseudoClassStates().contains(PseudoClass.getPseudoClass("stale")));
    }

    @Test
    void theFieldTakesWholeNumbersUpTo200() {
        show(FIFTY, null, false);
        type("120");
        assertEquals(List.of("seeds 120"), asked);
        for (String wrong : List.of("0", "201", "2.5", "many")) {
            type(wrong);
            assertFalse(((Label) head.lookup(".problem")).getText().isEmpty(), wrong);
        }
        assertEquals(1, asked.size());
    }

    @Test
    void whatCountsAsSolvedCanBeTyped() {
        show(FIFTY, null, false);
        List<TextField> fields = head.lookupAll(".parameter-field").stream()
                .map(TextField.class::cast)
                .toList();
        type(fields.get(1), "0.02");
        type(fields.get(1), "0");
        type(fields.get(1), "-1");
        assertEquals(List.of("goal " + new Goal(Goal.Measure.LOSS, 0.02)), asked);
        show(new Repeat(50, new Goal(Goal.Measure.ACCURACY, 0.95)), null, false);
        assertTrue(texts().contains("Accuracy from"), texts()::toString);
        asked.clear();
        type(fields.get(1), "1.5");
        assertEquals(List.of(), asked, "no share is above 1");
        type(fields.get(1), "0.9");
        assertEquals(List.of("goal " + new Goal(Goal.Measure.ACCURACY, 0.9)), asked);
    }

    private void type(String text) {
        type((TextField) head.lookup(".parameter-field"), text);
    }

    private static void type(TextField field, String text) {
        field.setText(text);
        field.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, false, false, false, false));
    }

    @Test
    void aDragOfTheSliderIsOneChangeOfWholeSeeds() {
        show(FIFTY, null, false);
        Slider slider = (Slider) head.lookup(".slider");
        slider.setValueChanging(true);
        slider.setValue(slider.getMin() + 0.5 * (slider.getMax() - slider.getMin()));
        slider.setValueChanging(false);
        assertEquals("begin", asked.get(0));
        assertEquals("seeds 14", asked.get(1), "halfway in equal factors from 1 to 200 is √200");
        assertEquals("end", asked.get(2));
    }

    @ParameterizedTest
    @CsvSource({"125, 1", "134, 1", "250, 1", "300, 2.5"})
    void nothingIsCut(double width, double scale) {
        open(width, scale);
        for (Sweep sweep : new Sweep[] {null, sweep(50, true), sweep(50, false), sweep(7, false)}) {
            show(FIFTY, sweep, false);
            assertEquals(List.of(), GeometryCheck.faults(scene));
        }
    }
}
