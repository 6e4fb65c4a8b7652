package backlight;

import static backlight.RebuildTest.assertSame;

import backlight.model.scene.BackpropState;
import backlight.model.scene.Picture;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is seen of the Backprop workspace follows from the record alone. */
@ExtendWith(OnFxThread.class)
class BackpropRebuildTest {
    private static final int GESTURES = 20;

    private static Workspace open(SceneState state) {
        return Workspace.open(state, Theme.LIGHT, 1, 1920, 1080);
    }

    private static List<String> calm(Workspace workspace) {
        workspace.calm();
        return NodeDump.of(workspace);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void theOperatedWindowIsTheRebuiltOne(long seed) {
        Random random = new Random(seed);
        List<String> story = new ArrayList<>();
        List<String> operated;
        SceneState end;
        try (Workspace workspace = open(BackpropStates.scene(BackpropStates.still(BackpropState.initial())))) {
            Picture start = picture(workspace);
            List<String> first = calm(workspace);
            for (int i = 0; i < GESTURES; i++) story.add(gesture(workspace, random));
            new Mouse(workspace, network(workspace)).leave();
            operated = calm(workspace);
            end = workspace.program().session().scene();
            while (workspace.program().session().undoableProperty().get()) workspace.undo();
            park(workspace, start);
            assertSame(first, calm(workspace), story + " and undoing all");
        }
        try (Workspace workspace = open(end)) {
            assertSame(operated, calm(workspace), story.toString());
        }
    }

    private static Picture picture(Workspace workspace) {
        return workspace.program().session().scene().backprop().picture();
    }

    /** What is selected, and the time, change without a step of undo. */
    private static void park(Workspace workspace, Picture start) {
        workspace
                .program()
                .session()
                .follow(scene -> scene.withBackprop(scene.backprop()
                        .withPicture(scene.backprop()
                                .picture()
                                .withTime(start.time())
                                .withSelected(start.selected()))));
        workspace.settle();
    }

    private static Node network(Workspace workspace) {
        return workspace.one(Node.class, ".network");
    }

    private static String gesture(Workspace workspace, Random random) {
        workspace.pause();
        Node network = network(workspace);
        Mouse mouse = new Mouse(workspace, network);
        double x = random.nextInt((int) network.getLayoutBounds().getWidth());
        double y = random.nextInt((int) network.getLayoutBounds().getHeight());
        int what = random.nextInt(12);
        switch (what) {
            case 0, 1 -> mouse.click(x, y);
            case 2 -> mouse.move(x, y);
            case 3 -> key(workspace, random, KeyCode.N, KeyCode.L, KeyCode.W, KeyCode.K, KeyCode.HOME, KeyCode.END);
            case 4 -> workspace.character(List.of("1", "2", "3", "[", "]").get(random.nextInt(5)));
            case 5 -> press(workspace, random, ".column-tool");
            case 6 -> press(workspace, random, ".setup-panel .segmented-button .toggle-button");
            case 7, 8 -> dragSlider(workspace, random);
            case 9 -> typeNumber(workspace, random);
            case 10 -> press(workspace, random, ".backprop-header .toggle-button");
            default -> key(workspace, random, KeyCode.RIGHT, KeyCode.DOWN, KeyCode.UP, KeyCode.LEFT);
        }
        workspace.settle();
        return what + " at " + x + "," + y;
    }

    private static void key(Workspace workspace, Random random, KeyCode... keys) {
        network(workspace).requestFocus();
        workspace.key(keys[random.nextInt(keys.length)]);
    }

    private static void press(Workspace workspace, Random random, String selector) {
        List<ButtonBase> buttons = workspace.every(ButtonBase.class, selector);
        if (!buttons.isEmpty()) buttons.get(random.nextInt(buttons.size())).fire();
    }

    private static void dragSlider(Workspace workspace, Random random) {
        List<Slider> sliders = workspace.every(Slider.class, ".setup-panel .slider");
        Slider slider = sliders.get(random.nextInt(sliders.size()));
        slider.setValueChanging(true);
        for (int i = 0; i < 3; i++) {
            slider.setValue(slider.getMin() + random.nextDouble() * (slider.getMax() - slider.getMin()));
            workspace.settle();
        }
        slider.setValueChanging(false);
    }

    private static void typeNumber(Workspace workspace, Random random) {
        List<TextField> fields = workspace.every(TextField.class, ".part-editor .parameter-field");
        if (!fields.isEmpty()) workspace.type(fields.get(0), "" + (random.nextInt(100) - 50) / 16.0);
        network(workspace).requestFocus();
    }
}
