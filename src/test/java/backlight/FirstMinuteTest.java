package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.SceneState;
import backlight.view.screen.FirstMinute;
import backlight.view.screen.FirstMinute.Thing;
import backlight.view.style.Motion;
import backlight.view.style.Theme;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
@Timeout(60)
class FirstMinuteTest {
    private static Workspace open(Theme theme, double scale, double width, double height) {
        Workspace workspace = Workspace.open(SceneState.initial(), theme, scale, width, height);
        workspace.program().window().beginFirstMinute();
        workspace.settle();
        return workspace;
    }

    private static Set<Thing> done(Workspace workspace) {
        return workspace.program().window().firstMinuteProperty().get().orElseThrow();
    }

    @Test
    void nobodyIsAskedUnlessTheAppAsks() {
        try (Workspace workspace = Workspace.open()) {
            assertEquals(List.of(), workspace.every(FirstMinute.class, ".first-minute"));
        }
    }

    @Test
    void eachThingIsTickedOffWhenItHasBeenDone() {
        try (Workspace workspace = open(Theme.DARK, 1, 1366, 768)) {
            assertEquals(Set.of(), done(workspace));
            workspace.key(KeyCode.RIGHT);
            assertEquals(Set.of(Thing.CURSOR), done(workspace));
            workspace.slider(0).setValue(0.7 * workspace.slider(0).getMax());
            workspace.settle();
            assertEquals(Set.of(Thing.CURSOR, Thing.PARAMETER), done(workspace));
            Pictures.save(workspace.scene(), "first-minute-ticked");
            workspace.key(KeyCode.DIGIT2, false, true);
            assertFalse(done(workspace).contains(Thing.WAVE));
            workspace.key(KeyCode.SPACE);
            workspace.await(() -> done(workspace).contains(Thing.WAVE));
            workspace.releaseKey(KeyCode.SPACE);
            workspace.key(KeyCode.DIGIT3, false, true);
            workspace.key(KeyCode.SPACE);
            workspace.await(() ->
                    workspace.program().window().firstMinuteProperty().get().isEmpty());
            assertEquals(List.of(), workspace.every(FirstMinute.class, ".first-minute"));
            String all = Workspace.MESSAGES.text("first.all");
            assertTrue(workspace.texts().contains(all), () -> "nothing says " + all);
        }
    }

    @Test
    void withReducedMotionTheWaveCountsToo() {
        try (Workspace workspace = open(Theme.DARK, 1, 1366, 768)) {
            workspace.program().window().setMotion(Motion.STEPS);
            workspace.key(KeyCode.DIGIT2, false, true);
            workspace.key(KeyCode.SPACE);
            workspace.await(() -> done(workspace).contains(Thing.WAVE));
        }
    }

    @Test
    void whatALectureShowsHasNotBeenTried() {
        try (Workspace workspace = open(Theme.DARK, 1, 1366, 768)) {
            workspace.key(KeyCode.F5, true, false);
            workspace.releaseKey(KeyCode.F5);
            for (int k = 0; k < 30; k++) {
                workspace.key(KeyCode.PAGE_DOWN);
                workspace.releaseKey(KeyCode.PAGE_DOWN);
            }
            workspace.key(KeyCode.ESCAPE);
            workspace.releaseKey(KeyCode.ESCAPE);
            assertEquals(Set.of(), done(workspace));
            workspace.key(KeyCode.RIGHT);
            assertEquals(Set.of(Thing.CURSOR), done(workspace));
        }
    }

    @Test
    void itGoesAtOnceWhenDismissed() {
        try (Workspace workspace = open(Theme.DARK, 1, 1366, 768)) {
            workspace.press(workspace.button("first.dismiss"));
            assertEquals(
                    Optional.empty(),
                    workspace.program().window().firstMinuteProperty().get());
            assertEquals(List.of(), workspace.every(FirstMinute.class, ".first-minute"));
            Node owner = workspace.scene().getFocusOwner();
            assertTrue(owner != null && Workspace.shown(owner), "nothing has the keyboard");
        }
    }

    @Test
    void inATinyWindowOneThingComesAfterTheOther() {
        try (Workspace workspace = open(Theme.DARK, 2.5, 1366, 768)) {
            assertEquals(List.of("first.CURSOR"), asked(workspace));
            workspace.key(KeyCode.RIGHT);
            assertEquals(List.of("first.PARAMETER"), asked(workspace));
            workspace.program().window().setTextScale(1);
            workspace.settle();
            assertEquals(4, asked(workspace).size());
        }
    }

    private static List<String> asked(Workspace workspace) {
        List<String> words = workspace.every(Label.class, ".first-thing").stream()
                .map(Label::getText)
                .toList();
        return Stream.of(Thing.values())
                .map(thing -> "first." + thing)
                .filter(key -> words.contains(Workspace.MESSAGES.text(key)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void itCoversNothingAndNothingIsCut(Theme theme) {
        for (double[] size : new double[][] {{1366, 768, 1}, {1024, 680, 1}, {1920, 1080, 1.5}, {1366, 768, 2.5}}) {
            try (Workspace workspace = open(theme, size[2], size[0], size[1])) {
                for (KeyCode code : List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3)) {
                    workspace.key(code, false, true);
                    Pictures.save(
                            workspace.scene(),
                            "first-minute-" + theme.id() + "-" + code + "-" + (int) size[0] + "-" + size[2]);
                    check(workspace);
                }
            }
        }
    }

    private static void check(Workspace workspace) {
        FirstMinute line = workspace.one(FirstMinute.class, ".first-minute");
        Bounds place = line.localToScene(line.getBoundsInLocal());
        Node shown = ((BorderPane) line.getParent()).getCenter();
        Bounds work = shown.localToScene(shown.getLayoutBounds());
        assertTrue(work.getMaxY() <= place.getMinY() + 0.5, () -> "it covers " + work + " from " + place);
        assertTrue(place.getMaxY() <= workspace.scene().getHeight() + 0.5, () -> "it ends at " + place.getMaxY());
        for (Label label : workspace.every(Label.class, ".first-thing")) {
            assertTrue(label.getWidth() + 0.5 >= label.prefWidth(-1), () -> label.getText() + " is cut");
            assertTrue(
                    line.localToScene(line.getLayoutBounds()).contains(label.localToScene(label.getLayoutBounds())),
                    () -> label.getText() + " lies outside");
        }
    }
}
