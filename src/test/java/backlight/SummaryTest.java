package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.UnitId;
import backlight.model.scene.BackpropState;
import backlight.model.scene.LabRow;
import backlight.model.scene.LabState;
import backlight.model.scene.SceneState;
import backlight.view.style.SpokenRegion;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Slider;
import org.controlsfx.control.ToggleSwitch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each picture says in a sentence what it shows, and another one when that changes. */
@ExtendWith(OnFxThread.class)
class SummaryTest {
    private static final String CHARTS = ".chart-pair";
    private static final String NETWORK = ".network";

    private static String said(Workspace workspace, String selector) {
        return Reader.text(workspace.one(Node.class, selector));
    }

    private static Workspace backprop() {
        return Workspace.open(SceneState.initial().withWorkspace(backlight.model.scene.Workspace.BACKPROP));
    }

    private static Workspace lab(LabState state) {
        Workspace workspace = Workspace.open(SceneState.initial()
                .withWorkspace(backlight.model.scene.Workspace.LAB)
                .withLab(state));
        workspace.calm();
        return workspace;
    }

    private static void edit(Workspace workspace, UnaryOperator<BackpropState> change) {
        workspace.program().session().edit(scene -> scene.withBackprop(change.apply(scene.backprop())));
        workspace.calm();
    }

    @Test
    void theChartsSayTheFocusedFunctionAtTheCursor() {
        try (Workspace workspace = Workspace.open()) {
            String said = said(workspace, CHARTS);
            assertTrue(said.startsWith("ELU, α = 1, at x = −1.2: f = −0.699, slope 0.301"), said);
            assertTrue(said.contains("ReLU, f = 0.000, slope 0.000"), said);
            workspace.type(workspace.field(0), "2");
            said = said(workspace, CHARTS);
            assertTrue(said.startsWith("ELU, α = 2, at x = −1.2: f = −1.398, slope 0.602"), said);
        }
    }

    @Test
    void theChartsNameTheZoneThatTheCursorIsIn() {
        try (Workspace workspace = Workspace.open()) {
            assertTrue(!said(workspace, CHARTS).contains("here"), said(workspace, CHARTS));
            workspace.type(workspace.xField(), "-9");
            assertTrue(said(workspace, CHARTS).contains("; saturated here, |f′| < 0.01"), said(workspace, CHARTS));
            workspace.press(workspace.card("ReLU"));
            assertTrue(said(workspace, CHARTS).contains("; no gradient here"), said(workspace, CHARTS));
        }
    }

    @Test
    void aKinkIsSaidWithBothSlopesAndAJumpWithNone() {
        try (Workspace workspace = Workspace.open()) {
            workspace.type(workspace.xField(), "0");
            workspace.press(workspace.card("ReLU"));
            assertTrue(
                    said(workspace, CHARTS)
                            .startsWith("ReLU, at x = 0: f = 0.000, slope 0.000 (left 0.000, right 1.000)"),
                    said(workspace, CHARTS));
            workspace.press(workspace.card("Step"));
            assertTrue(said(workspace, CHARTS).contains("no slope, for f jumps"), said(workspace, CHARTS));
        }
    }

    @Test
    void theNetworkSaysTheSampleAndItsGradient() {
        try (Workspace workspace = backprop()) {
            BackpropState state = workspace.program().session().scene().backprop();
            String said = said(workspace, NETWORK);
            assertTrue(
                    said.matches("\\d+(-\\d+)+ network, .+, sample 1 of \\d+: loss [0-9].*; gradient ‖δ‖ per layer"
                            + " .+; \\d+ units? off, \\d+ dead"),
                    said);
            edit(workspace, each -> each.withSample(state.samples().train().size() - 1));
            String other = said(workspace, NETWORK);
            int size = state.samples().train().size();
            assertTrue(other.contains("sample " + size + " of " + size), other);
            edit(workspace, each -> BackpropStates.trained(each, 40));
            assertNotEquals(other, said(workspace, NETWORK));
            UnitId unit = new UnitId(1, 0);
            edit(workspace, each -> each.withPicture(each.picture().withSelected(Optional.of(unit))));
            assertTrue(said(workspace, NETWORK).startsWith("H1·1"), said(workspace, NETWORK));
        }
    }

    @Test
    void theChartsOfTheNetworkFollowTraining() {
        try (Workspace workspace = backprop()) {
            UnitId unit = new UnitId(1, 0);
            edit(workspace, each -> each.withPicture(each.picture().withSelected(Optional.of(unit))));
            workspace.press(workspace.button("backprop.drawer.setup"));
            List<String> selectors =
                    List.of(".layer-chart", ".loss-chart", ".staircase-chart", ".lens-chart", ".map-pane");
            List<String> before =
                    selectors.stream().map(each -> said(workspace, each)).toList();
            edit(workspace, each -> BackpropStates.trained(each, 40));
            for (int k = 0; k < selectors.size(); k++) {
                String now = said(workspace, selectors.get(k));
                assertTrue(!Reader.blank(now), selectors.get(k));
                if (k < 4) assertNotEquals(before.get(k), now, selectors.get(k));
            }
            assertTrue(said(workspace, ".loss-chart").matches("Loss .+ at step 40.*"), said(workspace, ".loss-chart"));
            assertTrue(said(workspace, ".layer-chart").startsWith("Gradient ‖δ‖ per layer: H1 "));
            assertTrue(said(workspace, ".lens-chart").startsWith("At z = "), said(workspace, ".lens-chart"));
            assertTrue(said(workspace, ".map-pane").contains(" training samples"), said(workspace, ".map-pane"));
        }
    }

    @Test
    void everyCellOfTheRaceSaysItsColumnItsRowAndTheEpoch() {
        try (Workspace workspace = lab(LabState.initial().withRows(Set.of(LabRow.values())))) {
            Slider epoch = workspace.one(Slider.class, ".epoch-bar .slider");
            epoch.setValue(120);
            workspace.calm();
            List<String> said = workspace
                    .visible()
                    .filter(node ->
                            node instanceof SpokenRegion || node.getStyleClass().contains("units-cell"))
                    .map(Reader::text)
                    .toList();
            int columns = LabState.initial().columns().size();
            for (LabRow row : LabRow.values()) {
                String name = Workspace.MESSAGES.text("lab.row." + row.id());
                List<String> cells = said.stream()
                        .filter(text -> text.contains(", " + name + " at epoch 120: "))
                        .toList();
                assertEquals(columns, new HashSet<>(cells).size(), name + " in " + said);
            }
        }
    }

    @Test
    void theLabSaysHowTheColumnsDo() {
        try (Workspace workspace = lab(LabState.initial())) {
            String before = said(workspace, ".lab");
            assertTrue(before.startsWith("Race at epoch "), before);
            workspace.one(Slider.class, ".epoch-bar .slider").setValue(120);
            workspace.calm();
            assertTrue(said(workspace, ".lab").startsWith("Race at epoch 120 of "), said(workspace, ".lab"));
            assertNotEquals(before, said(workspace, ".lab"));
        }
    }

    @Test
    void fieldsSlidersAndSwitchesSayWhereTheyStand() {
        try (Workspace workspace = Workspace.open()) {
            assertEquals("x of the cursor", Reader.name(workspace.xField()));
            assertEquals("−1.20", Reader.text(workspace.xField()));
            workspace.type(workspace.field(0), "2");
            assertEquals(2.0, Reader.ask(workspace.slider(0), AccessibleAttribute.VALUE));
            ToggleSwitch zones = workspace.one(ToggleSwitch.class, ".toggle-switch");
            Object before = Reader.ask(zones, AccessibleAttribute.SELECTED);
            zones.setSelected(!zones.isSelected());
            workspace.settle();
            assertNotEquals(before, Reader.ask(zones, AccessibleAttribute.SELECTED));
        }
    }

    @Test
    void theAnimationSaysWhereItStands() {
        try (Workspace workspace = backprop()) {
            Node track = workspace.one(Node.class, ".transport-hit");
            workspace.press(workspace.button("transport.first"));
            assertEquals(0.0, Reader.ask(track, AccessibleAttribute.VALUE));
            workspace.press(workspace.button("transport.last"));
            assertEquals(
                    Reader.ask(track, AccessibleAttribute.MAX_VALUE), Reader.ask(track, AccessibleAttribute.VALUE));
            assertEquals("Time in the animation: Update", Reader.text(track));
        }
    }
}
