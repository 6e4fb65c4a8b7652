package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Pane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever Tab comes to shows the focus with a ring that can be seen from a distance. */
@ExtendWith(OnFxThread.class)
class FocusRingTest {
    private static final int MOST = 400;

    static Stream<String> places() {
        return Stream.of("FUNCTIONS RACE", "BACKPROP RACE", "LAB RACE", "LAB FACTORS", "LAB UNITS", "LAB BORN_DEAD")
                .flatMap(place -> Stream.of(Theme.values()).map(theme -> place + " 1366 768 " + theme));
    }

    /** Each kind of node once: all of one kind have the same rules. */
    private static List<String> unseen(Workspace workspace) {
        List<String> unseen = new ArrayList<>();
        List<String> kinds = new ArrayList<>();
        workspace.key(KeyCode.TAB);
        Node first = workspace.scene().getFocusOwner();
        int steps = 0;
        do {
            Node now = FocusWalk.focused(workspace.scene());
            String kind = now.getClass().getSimpleName() + now.getStyleClass() + now.getPseudoClassStates();
            if (!kinds.contains(kind)) {
                kinds.add(kind);
                FocusRing ring = FocusRing.measure(workspace, now);
                if (!ring.isSeen())
                    unseen.add(String.format(
                            Locale.ROOT,
                            "%s: %.1f px, %.1f : 1 outside, %.1f : 1 inside",
                            FocusWalk.name(now),
                            ring.thickness(),
                            ring.outside(),
                            ring.inside()));
            }
            workspace.key(KeyCode.TAB);
            steps++;
        } while (workspace.scene().getFocusOwner() != first && steps < MOST);
        assertTrue(kinds.size() > 3, () -> "few kinds: " + kinds);
        return unseen;
    }

    @ParameterizedTest
    @MethodSource("places")
    void everyRingIsTwoPixelsThickAndStandsOutOnBothSides(String place) {
        try (Workspace workspace = FocusWalkTest.open(place)) {
            assertEquals(List.of(), unseen(workspace));
        }
    }

    @Test
    void aThinAndAFaintRingAreFound() {
        try (Workspace workspace = Workspace.open()) {
            Pane root = (Pane) workspace.scene().getRoot();
            Button thin = planted(root, 20, "-fx-border-color: -bl-focus; -fx-border-width: 1px");
            Button faint = planted(root, 60, "-fx-border-color: -bl-border; -fx-border-width: 3px");
            Button good = planted(root, 100, "-fx-border-color: -bl-focus; -fx-border-width: 2px");
            workspace.settle();
            assertFalse(measured(workspace, thin).isSeen());
            assertFalse(measured(workspace, faint).isSeen());
            assertTrue(measured(workspace, good).isSeen());
        }
    }

    private static Button planted(Pane root, double y, String ring) {
        Button planted = new Button();
        planted.getStyleClass().clear();
        planted.setManaged(false);
        planted.resizeRelocate(20, y, 60, 30);
        String ground = "-fx-background-color: -bl-panel;";
        planted.setStyle(ground);
        planted.focusedProperty().subscribe(on -> planted.setStyle(on ? ground + ring : ground));
        root.getChildren().add(planted);
        return planted;
    }

    private static FocusRing measured(Workspace workspace, Node node) {
        node.requestFocus();
        workspace.settle();
        return FocusRing.measure(workspace, node);
    }
}
