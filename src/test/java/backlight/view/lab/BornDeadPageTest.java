package backlight.view.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.Workspace;
import backlight.model.lab.BornDead;
import backlight.model.lab.BornDead.Inputs;
import backlight.model.lab.BornDeadResult;
import backlight.model.lab.Counted;
import backlight.view.control.NumberField;
import backlight.view.style.Keyed;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(OnFxThread.class)
class BornDeadPageTest {
    private static final BornDead STATE = BornDead.initial();
    private static final BornDeadResult RESULT = Counted.all(STATE);

    private final List<BornDead> asked = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private final BornDeadPage page = new BornDeadPage(Messages.load(), new BornDeadGestures() {
        @Override
        public void begin() {}

        @Override
        public void end() {}

        @Override
        public void setBornDead(BornDead changed) {
            asked.add(changed);
        }

        @Override
        public void countBornDead() {
            done.add("run");
        }

        @Override
        public void cancelBornDead() {
            done.add("cancel");
        }
    });
    private Scene scene;

    private void open(double width, double height) {
        Theme.DARK.apply();
        scene = new Scene(page, width, height);
    }

    private void settle() {
        scene.snapshot(null);
    }

    private void show(BornDead state, BornDeadResult result, boolean running) {
        if (scene == null) open(1290, 700);
        page.show(state, result, running);
        settle();
    }

    private <N extends Node> List<N> all(Class<N> type, String styleClass) {
        return visible()
                .filter(node -> node.getStyleClass().contains(styleClass))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Stream<Node> visible() {
        return Workspace.all(page).filter(BornDeadPageTest::isSeen);
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    private ButtonBase button(String words) {
        return visible()
                .filter(node -> node instanceof ButtonBase base && words.equals(base.getText()))
                .map(ButtonBase.class::cast)
                .findFirst()
                .orElseThrow();
    }

    private void move(double x, double y) {
        Node chart = all(Node.class, "born-chart").get(0);
        Point2D at = chart.localToScene(x, y);
        chart.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_MOVED,
                at.getX(),
                at.getY(),
                at.getX(),
                at.getY(),
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                true,
                false,
                false,
                null));
        settle();
    }

    @ParameterizedTest
    @CsvSource({
        "DARK, 1844, 1024, false, 1, ONE_SAMPLE",
        "LIGHT, 1290, 720, true, 1, ONE_SAMPLE",
        "PROJECTOR, 1290, 720, true, 1, BOTH_SIDES",
        "DARK, 1290, 720, true, 1, BOTH_SIDES",
        "LIGHT, 1844, 1024, false, 1, BOTH_SIDES",
        "PROJECTOR, 1844, 1024, false, 1, ONE_SAMPLE",
        "DARK, 1844, 1024, false, 2, ONE_SAMPLE",
    })
    void everythingIsReadable(Theme theme, double width, double height, boolean compact, double scale, Inputs inputs) {
        open(width, height);
        theme.apply();
        new TextSize(compact, scale).applyTo(page);
        BornDead state = STATE.withInputs(inputs);
        show(state, inputs == Inputs.ONE_SAMPLE ? Counted.some(state) : Counted.all(state), !compact);
        Polyline line = all(Polyline.class, "born-exact").get(2);
        move(line.getPoints().get(10), line.getPoints().get(11));
        Pictures.save(scene, "born-" + theme.id() + (compact ? "-compact-" : "-") + inputs + "-" + scale);
        assertEquals("", String.join("\n", GeometryCheck.faults(scene)));
    }

    @Test
    void thereIsAnExactCurveAPointForEveryDepthAndANameForEachWidth() {
        show(STATE, RESULT, false);
        List<Polyline> curves = all(Polyline.class, "born-exact");
        assertEquals(STATE.widths().size(), curves.size());
        assertEquals(2 * STATE.depth(), curves.get(0).getPoints().size());
        assertTrue(all(Polyline.class, "born-counted").isEmpty());
        List<String> names =
                all(Label.class, "born-name").stream().map(Label::getText).toList();
        assertEquals(List.of("width 1", "width 2", "width 3", "width 4", "width 5", "width 6", "width 8"), names);
        assertEquals(
                2 * STATE.depth(),
                all(Path.class, "born-point").get(0).getElements().size());
    }

    /** Of two curves the lower share is drawn lower, in proportion. */
    @Test
    void theHeightsAreTheShares() {
        show(STATE, RESULT, false);
        List<Polyline> curves = all(Polyline.class, "born-exact");
        double half = curves.get(0).getPoints().get(1);
        double quarter = curves.get(1).getPoints().get(1);
        double perShare = (quarter - half) / 0.25;
        for (int i = 0; i < STATE.widths().size(); i++) {
            double lower = perShare * (0.5 - BornDead.exact(STATE.widths().get(i), 7));
            assertEquals(half + lower, curves.get(i).getPoints().get(13), 1e-6);
            MoveTo dot =
                    (MoveTo) all(Path.class, "born-point").get(i).getElements().get(12);
            double counted = RESULT.dead(STATE.widths().get(i), 7) / 2000.0;
            assertEquals(half + perShare * (0.5 - counted), dot.getY(), 1e-6);
        }
    }

    @Test
    void namesDoNotCoverEachOther() {
        show(STATE.withDepth(32).withWidths(List.of(1, 2, 3, 4, 5, 6, 7, 8)), null, true);
        List<Label> names = all(Label.class, "born-name");
        for (int i = 1; i < names.size(); i++) {
            double before = names.get(i - 1).getLayoutY() + names.get(i - 1).getHeight();
            assertTrue(names.get(i).getLayoutY() >= before - 3, names.get(i).getText());
        }
    }

    @Test
    void thePointUnderTheMouseIsReadOut() {
        show(STATE, RESULT, false);
        Polyline line = all(Polyline.class, "born-exact").get(2);
        move(line.getPoints().get(2), line.getPoints().get(3) + 2);
        String words = all(Label.class, "value-chip").get(0).getText();
        int dead = RESULT.dead(3, 2);
        assertTrue(words.startsWith("width 3, depth 2: " + dead + " of 2000 networks ("), words);
        assertTrue(words.endsWith("exact 23.4 %"), words);
        move(2, 2);
        assertTrue(all(Label.class, "value-chip").isEmpty());
    }

    @Test
    void forSeveralSamplesTheCurveIsCalledABound() {
        BornDead both = STATE.withInputs(Inputs.BOTH_SIDES).withNetworks(50);
        show(both, Counted.all(both), false);
        Polyline line = all(Polyline.class, "born-exact").get(0);
        move(line.getPoints().get(20), line.getPoints().get(21));
        assertTrue(all(Label.class, "value-chip").get(0).getText().endsWith("at most 100.0 %"));
        assertEquals(STATE.widths().size(), all(Polyline.class, "born-counted").size());
        assertTrue(all(Label.class, "born-words").get(1).getText().startsWith("For 20 samples"));
    }

    @Test
    void whileItCountsThereIsAProgressAndAWayToStop() {
        show(STATE, Counted.some(STATE), true);
        ProgressBar bar = all(ProgressBar.class, "progress-bar").get(0);
        assertEquals(250.0 / 2000, bar.getProgress());
        button("Cancel").fire();
        show(STATE, Counted.some(STATE), false);
        assertTrue(all(ProgressBar.class, "progress-bar").isEmpty());
        button("Count").fire();
        assertEquals(List.of("cancel", "run"), done);
        show(STATE, RESULT, false);
        assertTrue(visible().noneMatch(node -> node instanceof ButtonBase base && "Count".equals(base.getText())));
    }

    @Test
    void countsOfAnotherExperimentAreNotShown() {
        show(STATE.withSeed(9), RESULT, true);
        assertTrue(all(Path.class, "born-point").get(0).getElements().isEmpty());
        assertTrue(visible()
                .anyMatch(node -> node instanceof Label label && "0 of 2000 networks".equals(label.getText())));
    }

    @Test
    void theControlsAskForAnotherExperiment() {
        show(STATE, RESULT, false);
        button("Samples on both sides of 0").fire();
        button("7").fire();
        button("8").fire();
        assertEquals(
                List.of(STATE.withInputs(Inputs.BOTH_SIDES), STATE.withWidth(7, true), STATE.withWidth(8, false)),
                asked);
    }

    @Test
    void whatIsTypedIsTakenOrRefusedWithAReason() {
        show(STATE, RESULT, false);
        NumberField depth = visible()
                .filter(node -> node instanceof NumberField && "Largest depth".equals(node.getAccessibleText()))
                .map(NumberField.class::cast)
                .findFirst()
                .orElseThrow();
        depth.setText("33");
        depth.fireEvent(new javafx.event.ActionEvent());
        assertTrue(asked.isEmpty());
        assertFalse(depth.problemProperty().get().isEmpty());
        depth.setText("12");
        depth.fireEvent(new javafx.event.ActionEvent());
        assertEquals(List.of(STATE.withDepth(12)), asked);
    }

    private String keyed(KeyCode code) {
        Keyed.press(all(Node.class, "born-chart").get(0), code);
        settle();
        return all(Label.class, "value-chip").stream()
                .map(Label::getText)
                .findFirst()
                .orElse("");
    }

    @Test
    void theArrowsReadAnotherDepthAndAnotherWidth() {
        BornDead state = BornDead.initial();
        show(state, BornDeadResult.none(state), false);
        int width = state.widths().get(0);
        assertTrue(keyed(KeyCode.RIGHT).startsWith("width " + width + ", depth 1: "));
        String second = keyed(KeyCode.RIGHT);
        assertTrue(second.startsWith("width " + width + ", depth 2: "), second);
        assertEquals(second, all(Node.class, "born-chart").get(0).getAccessibleText());
        assertTrue(keyed(KeyCode.LEFT).startsWith("width " + width + ", depth 1: "));
        String other = keyed(KeyCode.DOWN);
        assertTrue(other.startsWith("width " + state.widths().get(1) + ", depth 1: "), other);
    }
}
