package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.model.health.OffUnits;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.control.NumberField;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class NetworkPaneTest {
    private final List<String> done = new ArrayList<>();
    private final NetworkPane pane = new NetworkPane(Messages.load(), new Recorded());
    private Picture picture = Picture.initial();
    private Snapshot snapshot;

    /** Writes down what it was asked for; a selection shows at once. */
    private final class Recorded extends NoGestures {
        @Override
        public void begin() {
            done.add("begin");
        }

        @Override
        public void end() {
            done.add("end");
        }

        @Override
        public void select(Optional<Part> part) {
            show(snapshot, picture.withSelected(part));
        }

        @Override
        public void insertLayer(int layer) {
            done.add("insert " + layer);
        }

        @Override
        public void removeLayer(int layer) {
            done.add("remove " + layer);
        }

        @Override
        public void addUnit(int layer) {
            done.add("more " + layer);
        }

        @Override
        public void removeUnit(UnitId unit) {
            done.add("fewer " + unit.layer() + "." + unit.unit());
        }

        @Override
        public void setNumber(ParameterId id, double value) {
            done.add(id.kind() + " = " + value);
        }

        @Override
        public void setLocked(ParameterId id, boolean locked) {
            done.add(id.kind() + (locked ? " locked" : " free"));
        }
    }

    private void show(Snapshot newSnapshot, Picture newPicture) {
        snapshot = newSnapshot;
        picture = newPicture;
        pane.show(snapshot, picture);
        if (pane.getScene() == null) {
            Fonts.load();
            new TextSize(false, 1).applyTo(pane);
            new Scene(pane, 1140, 600).setUserAgentStylesheet(Theme.DARK.stylesheet());
        }
        pane.applyCss();
        pane.resize(1140, 600);
        pane.layout();
    }

    private void showStill(Snapshot shown) {
        double still = new Timeline(shown.plan().depth()).still();
        show(shown, Picture.initial().withTime(still));
    }

    private Spot spot(Part part) {
        return Spot.of(part, pane.placed().get().orElseThrow());
    }

    private void mouse(Node node, EventType<MouseEvent> type, double x, double y) {
        boolean down = type == MouseEvent.MOUSE_DRAGGED;
        PickResult pick = new PickResult(node, x, y);
        MouseButton button = type == MouseEvent.MOUSE_MOVED ? MouseButton.NONE : MouseButton.PRIMARY;
        Event.fireEvent(
                node,
                new MouseEvent(
                        type, x, y, x, y, button, 1, false, false, false, false, down, false, false, false, false, true,
                        pick));
    }

    private void key(KeyCode code) {
        Event.fireEvent(pane, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, false, false, false));
    }

    private List<String> texts(String styleClass) {
        return pane.lookupAll("." + styleClass).stream()
                .filter(Node::isVisible)
                .map(node -> ((Text) node).getText())
                .toList();
    }

    private List<Button> buttons() {
        return pane.lookupAll(".column-tool").stream().map(Button.class::cast).toList();
    }

    private void press(String words) {
        buttons().stream()
                .filter(button -> button.getAccessibleText().equals(words))
                .findFirst()
                .orElseThrow()
                .fire();
    }

    @Test
    void pointingAtAnEdgeHoversIt() {
        showStill(Networks.snapshot("tanh", 3, 4));
        Part edge = ParameterId.weight(2, 0, 0);
        mouse(pane, MouseEvent.MOUSE_MOVED, spot(edge).x(), spot(edge).y());
        assertEquals(Optional.of(edge), pane.hovered().get());
        mouse(pane, MouseEvent.MOUSE_EXITED, 0, 0);
        assertEquals(Optional.empty(), pane.hovered().get());
    }

    @Test
    void aClickSelectsAndAClickBesideLetsGo() {
        showStill(Networks.snapshot("tanh", 3, 4));
        Part unit = new UnitId(2, 1);
        mouse(pane, MouseEvent.MOUSE_CLICKED, spot(unit).x(), spot(unit).y());
        assertEquals(Optional.of(unit), picture.selected());
        mouse(pane, MouseEvent.MOUSE_CLICKED, spot(unit).x(), 2);
        assertEquals(Optional.empty(), picture.selected());
    }

    @Test
    void theArrowsMoveTheSelectionAndSayWhereItIs() {
        showStill(Networks.snapshot("tanh", 3, 4));
        key(KeyCode.LEFT);
        assertEquals(Optional.of(new UnitId(4, 0)), picture.selected());
        key(KeyCode.LEFT);
        assertEquals(Optional.of(ParameterId.weight(4, 0, 0)), picture.selected());
        assertTrue(spoken(pane).startsWith("H3·1 → Out·1  w = "), spoken(pane));
        key(KeyCode.ESCAPE);
        assertEquals(Optional.empty(), picture.selected());
    }

    @Test
    void layersAndUnitsAreAddedAndRemovedAtTheirColumns() {
        showStill(Networks.snapshot("tanh", 3, 4));
        press("Hidden 2: one unit more");
        press("Hidden 2: one unit fewer");
        press("Remove Hidden 3");
        press("Add a layer here");
        assertEquals(List.of("more 2", "fewer 2.3", "remove 3", "insert 1"), done);
    }

    @Test
    void theSelectedUnitIsTheOneThatGoes() {
        showStill(Networks.snapshot("tanh", 3, 4));
        show(snapshot, picture.withSelected(Optional.of(new UnitId(2, 1))));
        press("Hidden 2: one unit fewer");
        key(KeyCode.DELETE);
        assertEquals(List.of("fewer 2.1", "fewer 2.1"), done);
    }

    @Test
    void nothingIsOfferedThatCannotBeDone() {
        showStill(Networks.snapshot("tanh", 12, 16));
        assertTrue(buttons().stream()
                .noneMatch(button -> button.getAccessibleText().contains("more")));
        assertTrue(buttons().stream()
                .noneMatch(button -> button.getAccessibleText().startsWith("Add")));
        assertEquals(24, buttons().size());
        showStill(Networks.snapshot("tanh", 2, 1));
        assertTrue(buttons().stream()
                .noneMatch(button -> button.getAccessibleText().contains("fewer")));
    }

    @Test
    void aSelectedWeightIsTyped() {
        showStill(Networks.snapshot("tanh", 3, 4));
        show(snapshot, picture.withSelected(Optional.of(ParameterId.weight(2, 1, 1))));
        NumberField field = (NumberField) pane.lookup(".parameter-field");
        field.setText("0,75");
        Event.fireEvent(field, new javafx.event.ActionEvent());
        assertEquals(List.of("WEIGHT = 0.75"), done);
    }

    @Test
    void aWeightIsDraggedInOneStep() {
        showStill(Networks.snapshot("tanh", 3, 4));
        ParameterId id = ParameterId.weight(2, 1, 1);
        show(snapshot, picture.withSelected(Optional.of(id)));
        Node symbol = pane.lookup(".number-symbol");
        mouse(symbol, MouseEvent.MOUSE_PRESSED, 5, 5);
        mouse(symbol, MouseEvent.MOUSE_DRAGGED, 5, -5);
        mouse(symbol, MouseEvent.MOUSE_DRAGGED, 5, -15);
        mouse(symbol, MouseEvent.MOUSE_RELEASED, 5, -15);
        double before = snapshot.network().weight(2, 1, 1);
        assertEquals("begin", done.get(0));
        assertEquals("WEIGHT = " + Math.rint((before + 0.2) * 1000) / 1000, done.get(2));
        assertEquals("end", done.get(3));
    }

    @Test
    void aUnitShowsItsBiasAndTheSlopeThatItLearns() {
        showStill(Networks.snapshot("prelu", 3, 4));
        show(snapshot, picture.withSelected(Optional.of(new UnitId(2, 1))));
        assertEquals(2, visibleFields());
        assertTrue(pane.lookup(".number-symbol.parameter-1").isVisible());
        show(snapshot, picture.withSelected(Optional.of(new UnitId(4, 0))));
        assertEquals(1, visibleFields());
        show(snapshot, picture.withSelected(Optional.of(new UnitId(0, 0))));
        assertFalse(pane.lookup(".part-editor").isVisible());
    }

    private long visibleFields() {
        return pane.lookupAll(".number-row").stream().filter(Node::isVisible).count();
    }

    @Test
    void aNumberIsLocked() {
        showStill(Networks.snapshot("tanh", 3, 4));
        show(snapshot, picture.withSelected(Optional.of(new UnitId(2, 1))));
        ((ToggleButton) pane.lookup(".number-lock")).fire();
        assertEquals(List.of("BIAS locked"), done);
    }

    @Test
    void unitsThatAreOffSayZeroAndOff() {
        showStill(Networks.snapshot("relu", 4, 5));
        int off = 0;
        for (int l = 1; l <= 4; l++) {
            for (int j = 0; j < 5; j++) off += snapshot.trace().slope(l, j) == 0 ? 1 : 0;
        }
        assertTrue(off > 0);
        assertEquals(off, texts("unit-off").size());
        assertEquals(off, texts("unit-value").stream().filter("0"::equals).count());
    }

    @Test
    void whatIsNotComputedYetHasNoNumber() {
        show(Networks.snapshot("tanh", 3, 4), Picture.initial());
        assertEquals(2, texts("unit-value").size());
        showStill(snapshot);
        assertEquals(2 + 3 * 4 + 1, texts("unit-value").size());
    }

    @Test
    void aDeadUnitIsCrossedOut() {
        showStill(Networks.snapshot("relu", 4, 5));
        pane.showDead(Set.of(new UnitId(1, 0)));
        pane.layout();
        assertEquals(
                2,
                pane.lookupAll(".unit-cross").stream().filter(Node::isVisible).count());
    }

    @Test
    void everyOutputStandsOverItsTarget() {
        showStill(Networks.snapshot("tanh", 3, 4));
        Label target = (Label) pane.lookup(".target-number");
        NetworkLayout layout = pane.placed().get().orElseThrow();
        assertEquals("t = " + (int) snapshot.trace().target(0), target.getText());
        assertTrue(target.getLayoutY() >= layout.y(4, 0) + layout.radius());
        show(snapshot, picture.withSelected(Optional.of(new UnitId(4, 0))));
        assertTrue(spoken(pane).contains("  " + target.getText() + "  "), spoken(pane));
    }

    @Test
    void smallDiscsHaveNoNumbers() {
        showStill(Networks.snapshot("tanh", 12, 16));
        assertEquals(List.of(), texts("unit-value"));
    }

    private static String spoken(javafx.scene.Node node) {
        return (String) node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
    }

    private String chip() {
        return pane.lookupAll(".part-chip").stream()
                .map(node -> ((javafx.scene.control.Label) node).getText())
                .findFirst()
                .orElseThrow();
    }

    private void point(Part part) {
        mouse(pane, MouseEvent.MOUSE_MOVED, spot(part).x(), spot(part).y());
        pane.layout();
    }

    @Test
    void theChipSaysWhatTheOutlineOfAUnitMeans() {
        showStill(Networks.snapshot("relu", 3, 5));
        UnitId off = OffUnits.of(snapshot).stream()
                .filter(unit -> unit.layer() < 4)
                .findFirst()
                .orElseThrow();
        point(off);
        assertTrue(chip().endsWith("\nDashed: f′ = 0 for this sample, so the unit passes no gradient."), chip());
        pane.showDead(Set.of(off));
        pane.layout();
        assertTrue(
                chip().endsWith("\nCrossed: f′ = 0 for every training sample, so the unit passes no gradient."),
                chip());
        show(snapshot, picture.withSelected(Optional.of(off)));
        assertTrue(spoken(pane).contains("Crossed: f′ = 0"), spoken(pane));
    }

    @Test
    void theChipSaysWhatTheDotOnAnEdgeCarries() {
        showStill(Networks.snapshot("tanh", 3, 4));
        ParameterId edge = ParameterId.weight(2, 0, 0);
        point(edge);
        assertFalse(chip().contains("Dot:"), chip());
        Timeline timeline = new Timeline(4);
        double forward = timeline.start(Timeline.Phase.FORWARD, 2) + 50;
        show(snapshot, Picture.initial().withTime(forward));
        double sent = snapshot.network().weight(2, 0, 0) * snapshot.trace().a(1, 0);
        assertTrue(chip().endsWith("\nDot: w·a = " + Numbers.significant(sent, 3) + " on its way forward."), chip());
        double start = timeline.start(Timeline.Phase.BACKWARD, 2);
        double length = timeline.end(Timeline.Phase.BACKWARD, 2) - start;
        double back = snapshot.network().weight(2, 0, 0) * snapshot.trace().delta(2, 0);
        show(snapshot, Picture.initial().withTime(start + 0.5 * Timeline.arrival(0, 4) * length));
        assertTrue(chip().endsWith("\nDot: w·δ = " + Numbers.significant(back, 3) + " on its way back."), chip());
    }
}
