package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backlight.controller.BackpropShortcuts;
import backlight.controller.FunctionsShortcuts;
import backlight.controller.LabShortcuts;
import backlight.controller.PresentationShortcuts;
import backlight.controller.Shortcut;
import backlight.controller.ShortcutTable;
import backlight.model.activation.Activations;
import backlight.model.network.ParameterId;
import backlight.model.scene.Axes;
import backlight.model.scene.BackpropState;
import backlight.model.scene.Curve;
import backlight.model.scene.LabState;
import backlight.model.scene.Picture.Show;
import backlight.model.scene.SceneState;
import backlight.model.scene.Window;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyCombination.ModifierValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(OnFxThread.class)
class EveryShortcutTest {
    static Stream<String> everyKey() {
        return keysOf(Stream.of(ShortcutTable.WINDOW_KEYS, FunctionsShortcuts.ALL));
    }

    static Stream<String> everyBackpropKey() {
        return keysOf(Stream.of(BackpropShortcuts.ALL));
    }

    static Stream<String> everyLabKey() {
        return keysOf(Stream.of(LabShortcuts.ALL));
    }

    static Stream<String> everyKeyThatGoesSomewhere() {
        return keysOf(Stream.of(
                ShortcutTable.goingTo(List.of(backlight.model.scene.Workspace.values())), PresentationShortcuts.BEGIN));
    }

    private static Stream<String> keysOf(Stream<List<Shortcut>> tables) {
        return tables.flatMap(List::stream)
                .flatMap(
                        shortcut -> shortcut.keys().stream().map(key -> shortcut.id() + " by " + key.getDisplayText()));
    }

    private static Workspace open() {
        SceneState start = SceneState.initial()
                .withFunctions(States.of("hard-sigmoid", "elu", "selu")
                        .withFocus(1)
                        .withX(1)
                        .withAxes(Axes.INITIAL.withX(new Window(-5, 4))));
        // Narrow, so that there is a drawer to close.
        Workspace workspace = Workspace.open(start, Theme.DARK, 1.25, 1300, 860);
        var session = workspace.program().session();
        session.edit(scene -> scene.withFunctions(scene.functions().with(Curve.of(Activations.byId("tanh")), false)));
        session.edit(scene -> scene.withFunctions(scene.functions().withEpsilon(0.1)));
        session.undo();
        workspace.settle();
        workspace.one(Node.class, ".chart-pair").requestFocus();
        return workspace;
    }

    @ParameterizedTest
    @MethodSource("everyKey")
    void everyKeyDoesSomethingThatIsSeen(String name) {
        String id = name.split(" by ")[0];
        KeyCombination key = keyOf(name);
        try (Workspace workspace = open()) {
            if (id.equals("close") || id.equals("play")) workspace.press(workspace.button("drawer.inspector"));
            List<Object> before = seen(workspace);
            press(workspace, key);
            assertNotEquals(
                    before, seen(workspace), name + " " + workspace.state().locked());
            javafx.stage.Window.getWindows().stream()
                    .filter(window -> window != workspace.scene().getWindow())
                    .filter(javafx.stage.PopupWindow.class::isInstance)
                    .toList()
                    .forEach(javafx.stage.Window::hide);
        }
    }

    @ParameterizedTest
    @MethodSource("everyBackpropKey")
    void everyKeyOfBackpropDoesSomethingThatIsSeen(String name) {
        try (Workspace workspace = Workspace.open(BackpropStates.scene(backprop(name)))) {
            workspace.calm();
            List<Object> before = seen(workspace);
            press(workspace, keyOf(name));
            workspace.await(() -> !before.equals(seen(workspace)));
        }
    }

    @ParameterizedTest
    @MethodSource("everyLabKey")
    void everyKeyOfTheLabDoesSomethingThatIsSeen(String name) {
        LabState halfway = LabState.initial().withEpoch(50);
        SceneState start = SceneState.initial().withWorkspace(backlight.model.scene.Workspace.LAB);
        try (Workspace workspace = Workspace.open(start.withLab(halfway))) {
            workspace.await(() -> Place.hasRaced(workspace));
            workspace.calm();
            List<Object> before = seen(workspace);
            press(workspace, keyOf(name));
            workspace.await(() -> !before.equals(seen(workspace)));
        }
    }

    @ParameterizedTest
    @MethodSource("everyKeyThatGoesSomewhere")
    void everyKeyThatGoesSomewhereGoesThere(String name) {
        boolean away = name.startsWith("show-functions");
        var from = away ? backlight.model.scene.Workspace.LAB : backlight.model.scene.Workspace.FUNCTIONS;
        try (Workspace workspace = Workspace.open(SceneState.initial().withWorkspace(from))) {
            workspace.calm();
            List<Object> before = seen(workspace);
            press(workspace, keyOf(name));
            assertNotEquals(before, seen(workspace), name);
        }
    }

    /** What the lists above leave out would never be pressed. {@link PresentationTest} presses those of a presentation. */
    @Test
    void noShortcutIsLeftOut() {
        Set<String> pressed = Stream.of(everyKey(), everyBackpropKey(), everyLabKey(), everyKeyThatGoesSomewhere())
                .flatMap(names -> names)
                .collect(Collectors.toCollection(HashSet::new));
        PresentationTest.keys()
                .forEach(
                        id -> keysOf(Stream.of(List.of(ShortcutTable.byId(id)))).forEach(pressed::add));
        Set<String> all = keysOf(Stream.of(
                        ShortcutTable.ALL, ShortcutTable.goingTo(List.of(backlight.model.scene.Workspace.values()))))
                .collect(Collectors.toSet());
        assertEquals(all, pressed);
    }

    /** On its way through the network, after some training, with a weight selected. */
    private static BackpropState backprop(String name) {
        BackpropState state = BackpropStates.trained(BackpropState.initial(), 3);
        state = BackpropStates.chosen(BackpropStates.at(state, 700), ParameterId.weight(2, 1, 3));
        boolean toGradient = name.startsWith("show-gradient");
        return state.withPicture(state.picture().withShow(toGradient ? Show.WEIGHTS : Show.GRADIENT));
    }

    private static KeyCombination keyOf(String name) {
        return ShortcutTable.byId(name.split(" by ")[0]).keys().stream()
                .filter(some -> name.endsWith(" by " + some.getDisplayText()))
                .findFirst()
                .orElseThrow();
    }

    private static void press(Workspace workspace, KeyCombination key) {
        if (key instanceof KeyCodeCombination code) {
            workspace.key(
                    code.getCode(),
                    code.getShift() == ModifierValue.DOWN,
                    code.getShortcut() == ModifierValue.DOWN,
                    code.getAlt() == ModifierValue.DOWN);
        } else {
            workspace.character(key.getName());
        }
    }

    private static List<Object> seen(Workspace workspace) {
        List<Object> seen = new ArrayList<>(NodeDump.of(workspace));
        seen.add(workspace.scene().getFocusOwner());
        seen.add(javafx.stage.Window.getWindows().size());
        seen.add(workspace.program().window().themeProperty().get());
        return seen;
    }
}
