package backlight;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.scene.FunctionsState;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.lab.SlopeCell;
import backlight.view.style.Theme;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ButtonBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** Where there is nothing to see, a sentence says what to do. */
@ExtendWith(OnFxThread.class)
@Timeout(60)
class EmptyStatesTest {
    private static void assertSays(boolean expected, String key, Workspace workspace) {
        String words = Workspace.MESSAGES.text(key);
        List<String> texts = workspace.texts();
        if (expected) assertTrue(texts.contains(words), () -> "nothing says " + words);
        else assertFalse(texts.contains(words), () -> "it says " + words);
    }

    private static Workspace lab(LabState state) {
        SceneState scene = SceneState.initial().withLab(state).withWorkspace(backlight.model.scene.Workspace.LAB);
        Workspace workspace = Workspace.open(scene, Theme.LIGHT, 1, 1366, 768);
        workspace.calm();
        return workspace;
    }

    private static LabState race() {
        return SceneState.initial().lab();
    }

    @Test
    void chartsWithoutACurveSayWhereOneComesFrom() {
        FunctionsState none = FunctionsState.initial();
        while (!none.curves().isEmpty()) none = none.without(0);
        try (Workspace workspace = Workspace.open(none, Theme.DARK, 1, 1024, 680)) {
            assertSays(true, "chart.empty", workspace);
            Pictures.save(workspace.scene(), "empty-functions");
        }
        try (Workspace workspace = Workspace.open()) {
            assertSays(false, "chart.empty", workspace);
        }
    }

    @Test
    void theLossOfAnUntrainedNetworkSaysHowItComes() {
        SceneState scene = SceneState.initial().withWorkspace(backlight.model.scene.Workspace.BACKPROP);
        try (Workspace workspace = Workspace.open(scene, Theme.DARK, 1, 1920, 1080)) {
            workspace.calm();
            assertSays(true, "loss.untrained", workspace);
            Pictures.save(workspace.scene(), "empty-loss");
            workspace.one(ButtonBase.class, ".train-button").fire();
            workspace.await(() ->
                    workspace.program().session().scene().backprop().point().step() > 2);
            assertSays(false, "loss.untrained", workspace);
        }
    }

    @Test
    void aRaceOfOneOrWithoutRowsSaysWhatIsMissing() {
        try (Workspace workspace = lab(race().withRows(Set.of()))) {
            assertSays(true, "lab.rows.none", workspace);
            assertSays(false, "lab.alone", workspace);
            Pictures.save(workspace.scene(), "empty-rows");
        }
        LabState one = race().withColumns(race().columns().subList(0, 1));
        try (Workspace workspace = lab(one.withRows(EnumSet.of(LabRow.SLOPES, LabRow.SEEDS)))) {
            assertSays(true, "lab.alone", workspace);
            assertSays(true, "lab.seeds.none", workspace);
            assertSays(true, "lab.slope.none", workspace);
            assertSays(false, "lab.rows.none", workspace);
            assertFalse(workspace.every(SlopeCell.class, ".slope-cell").isEmpty());
            Pictures.save(workspace.scene(), "empty-one-column");
        }
    }
}
