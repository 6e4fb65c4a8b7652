package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import backlight.model.scene.BackpropState;
import backlight.model.scene.SceneState;
import backlight.view.style.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import javafx.css.PseudoClass;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is chosen can be told without its hue. */
@ExtendWith(OnFxThread.class)
class CuesTest {
    private static final SceneState BACKPROP = BackpropStates.scene(BackpropStates.still(BackpropState.initial()));

    private static Workspace open(SceneState scene, Theme theme) {
        Workspace workspace = Workspace.open(scene, theme, 1, 1920, 1080);
        // A ring around what has the focus would be another difference.
        workspace.scene().getRoot().requestFocus();
        workspace.settle();
        return workspace;
    }

    private static List<String> unmarked(Scene scene, String selector, String pseudoClass) {
        Predicate<Region> chosen =
                control -> control.getPseudoClassStates().contains(PseudoClass.getPseudoClass(pseudoClass));
        List<Region> all = Cues.all(scene, selector);
        List<Region> yes = all.stream().filter(chosen).toList();
        List<Region> no = all.stream().filter(chosen.negate()).toList();
        assertFalse(yes.isEmpty(), "no chosen " + selector);
        assertFalse(no.isEmpty(), "no other " + selector);
        return Cues.unmarked(yes, no);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aChosenPlaceOfTheRailSegmentAndToggleHaveAMark(Theme theme) {
        try (Workspace workspace = open(BACKPROP, theme)) {
            Scene scene = workspace.scene();
            List<String> unmarked = new ArrayList<>();
            unmarked.addAll(unmarked(scene, ".rail > .toggle-button", "selected"));
            unmarked.addAll(unmarked(scene, ".segmented-button .toggle-button", "selected"));
            assertEquals(List.of(), unmarked);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aChosenCardAndChipHaveAMark(Theme theme) {
        try (Workspace workspace = open(SceneState.initial(), theme)) {
            Scene scene = workspace.scene();
            assertEquals(List.of(), unmarked(scene, ".function-card", "focused-curve"));
            assertEquals(List.of(), unmarked(scene, ".legend-chip", "focused-curve"));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aPressedToggleHasAMark(Theme theme) {
        try (Workspace workspace = open(SceneState.initial(), theme)) {
            Region lock = (Region) workspace.button("reading.lock");
            Cues before = Cues.of(lock);
            workspace.press(workspace.button("reading.lock"));
            workspace.scene().getRoot().requestFocus();
            workspace.settle();
            assertFalse(before.surfaces().equals(Cues.of(lock).surfaces()));
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void aSegmentMarkedByAShadeOrAHueAloneIsReported(Theme theme) {
        try (Workspace workspace = open(BACKPROP, theme)) {
            for (Region segment : Cues.all(workspace.scene(), ".segmented-button .toggle-button:selected"))
                segment.setStyle("-fx-background-color: -bl-track; -fx-background-insets: 0;"
                        + "-fx-text-fill: -bl-gradient-plus;");
            workspace.settle();
            assertFalse(unmarked(workspace.scene(), ".segmented-button .toggle-button", "selected")
                    .isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(value = Theme.class, names = "DARK")
    void aPlaceMarkedByAYellowWordAloneIsReported(Theme theme) {
        try (Workspace workspace = open(BACKPROP, theme)) {
            for (Region place : Cues.all(workspace.scene(), ".rail > .toggle-button:selected"))
                place.setStyle("-fx-background-color: -bl-raised; -fx-background-insets: 0; -fx-font-family: Inter;");
            workspace.settle();
            assertEquals(
                    1,
                    unmarked(workspace.scene(), ".rail > .toggle-button", "selected")
                            .size());
        }
    }
}
