package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.scene.SceneState;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen follows from the record alone: operated or built from it, the window is the same. */
@ExtendWith(OnFxThread.class)
class RebuildTest {
    private static final int GESTURES = 25;

    private static List<String> rebuilt(SceneState state) {
        try (Workspace workspace = Workspace.open(state)) {
            return NodeDump.of(workspace);
        }
    }

    static void assertSame(List<String> expected, List<String> actual, String story) {
        List<String> differences = new ArrayList<>();
        for (int i = 0; i < Math.max(expected.size(), actual.size()); i++) {
            String one = i < expected.size() ? expected.get(i).strip() : "nothing";
            String other = i < actual.size() ? actual.get(i).strip() : "nothing";
            if (!one.equals(other)) differences.add(one + "\n  is " + other);
        }
        assertEquals("", String.join("\n", differences.subList(0, Math.min(6, differences.size()))), "after " + story);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 31, 35})
    void theOperatedWindowIsTheRebuiltOne(long seed) {
        Random random = new Random(seed);
        List<String> story = new ArrayList<>();
        List<String> operated;
        SceneState end;
        try (Workspace workspace = Workspace.open()) {
            List<String> first = NodeDump.of(workspace);
            for (int i = 0; i < GESTURES; i++) story.add(gesture(workspace, random));
            new Mouse(workspace, workspace.one(Node.class, ".chart-pair")).leave();
            operated = NodeDump.of(workspace);
            end = workspace.program().session().scene();
            while (workspace.program().session().undoableProperty().get()) workspace.undo();
            park(workspace);
            assertSame(first, NodeDump.of(workspace), story + " and undoing all");
            while (workspace.program().session().redoableProperty().get())
                workspace.program().session().redo();
            workspace.settle();
            park(workspace, end);
            assertSame(operated, NodeDump.of(workspace), story + ", undoing and redoing all");
        }
        assertSame(operated, rebuilt(end), story.toString());
    }

    /** The cursor follows the mouse without a step: back to where it was. */
    private static void park(Workspace workspace) {
        park(workspace, SceneState.initial());
    }

    private static void park(Workspace workspace, SceneState like) {
        workspace
                .program()
                .session()
                .follow(scene -> scene.withFunctions(scene.functions()
                        .withX(like.functions().x())
                        .withLocked(like.functions().locked())));
        workspace.settle();
    }

    private static String gesture(Workspace workspace, Random random) {
        workspace.pause();
        Node charts = workspace.one(Node.class, ".chart-pair");
        Mouse mouse = new Mouse(workspace, charts);
        double x = 150 + random.nextInt(450);
        double y = 100 + random.nextInt(480);
        int what = random.nextInt(14);
        switch (what) {
            case 0 -> mouse.wheel(x, y, random.nextInt(7) - 3);
            case 1 -> mouse.drag(x, y, x + random.nextInt(200) - 100, y + random.nextInt(100) - 50);
            case 2 -> mouse.withShift().drag(x, y, x + 120, y + 70);
            case 3 -> mouse.click(x, y);
            case 4 -> mouse.move(x, y);
            case 5 ->
                workspace
                        .every(ButtonBase.class, ".function-card")
                        .get(random.nextInt(19))
                        .fire();
            case 6 ->
                workspace
                        .every(ButtonBase.class, ".card-mark")
                        .get(random.nextInt(19))
                        .fire();
            case 7 -> dragSlider(workspace, random);
            case 8 -> press(workspace, ".legend-switch", random);
            case 9 -> {
                workspace.type(workspace.xField(), "" + (random.nextInt(100) - 50) / 8.0);
                charts.requestFocus();
            }
            case 10 ->
                workspace.key(List.of(KeyCode.F, KeyCode.R, KeyCode.Z, KeyCode.D, KeyCode.LEFT)
                        .get(random.nextInt(5)));
            case 11 -> range(workspace, random);
            case 12 -> press(workspace, ".legend-name", random);
            default -> workspace.key(random.nextBoolean() ? KeyCode.UP : KeyCode.DOWN, false, true);
        }
        workspace.settle();
        return what + " at " + x + "," + y;
    }

    private static void press(Workspace workspace, String selector, Random random) {
        var buttons = workspace.every(ButtonBase.class, selector);
        if (!buttons.isEmpty()) buttons.get(random.nextInt(buttons.size())).fire();
    }

    private static void dragSlider(Workspace workspace, Random random) {
        var sliders = workspace.every(javafx.scene.control.Slider.class, ".parameter-row .slider");
        if (sliders.isEmpty()) return;
        var slider = sliders.get(random.nextInt(sliders.size()));
        slider.setValueChanging(true);
        for (int i = 0; i < 3; i++) {
            slider.setValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
            workspace.settle();
        }
        slider.setValueChanging(false);
    }

    private static void range(Workspace workspace, Random random) {
        RangeSlider slider = workspace.one(RangeSlider.class, ".range-slider");
        slider.setLowValueChanging(true);
        slider.setLowValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
        slider.setLowValueChanging(false);
    }
}
