package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.view.style.Fonts;
import backlight.view.style.Keyed;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.PickResult;
import javafx.scene.layout.FlowPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class NetworkMiniatureTest {
    private final Messages messages = Messages.load();
    private final NetworkMiniature miniature = new NetworkMiniature(messages);

    private void open(Snapshot snapshot, Set<UnitId> dead, double width, double height) {
        Fonts.load();
        Scene scene = new Scene(miniature, width, height);
        scene.setUserAgentStylesheet(Theme.DARK.stylesheet());
        miniature.show(snapshot, dead, false);
        scene.snapshot(null);
    }

    private void point(double x, double y) {
        PickResult pick = new PickResult(miniature, x, y);
        boolean no = false;
        miniature.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_MOVED, x, y, x, y, MouseButton.NONE, 0, no, no, no, no, no, no, no, no, no, no, pick));
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 150, 120", "32, 64, 150, 120", "32, 16, 420, 420", "3, 8, 215, 240", "1, 64, 420, 420"})
    void everythingLiesInsideAndNoUnitTouchesAnother(int hidden, int units, double width, double height) {
        open(Networks.snapshot("relu", hidden, units), Set.of(), width, height);
        NetworkLayout layout = miniature.placed();
        NetworkPlan plan = layout.plan();
        double r = layout.radius();
        for (int l = 0; l <= plan.depth(); l++) {
            assertTrue(layout.x(l) - r >= 0 && layout.x(l) + r <= width);
            if (l > 0) assertTrue(layout.x(l) - layout.x(l - 1) > 2 * r);
            for (int slot = 0; slot < layout.shown(l); slot++) {
                assertTrue(layout.y(l, slot) - r >= 0 && layout.y(l, slot) + r <= height);
                if (slot > 0) assertTrue(layout.y(l, slot) - layout.y(l, slot - 1) > 2 * r);
            }
        }
    }

    @Test
    void itUsesTheWholeWidth() {
        open(Networks.snapshot("relu", 3, 8), Set.of(), 215, 240);
        assertTrue(miniature.placed().x(0) < 25);
        assertTrue(miniature.placed().x(4) > 190);
    }

    @Test
    void deadUnitsAreCrossedAndCounted() {
        open(Networks.snapshot("relu", 3, 8), Set.of(new UnitId(1, 2), new UnitId(3, 7)), 215, 240);
        assertEquals(
                4,
                miniature.lookupAll(".unit-cross").stream()
                        .filter(Node::isVisible)
                        .count());
        assertTrue(spoken(miniature).startsWith("2 of 24 hidden units dead."));
    }

    @Test
    void theAccessibleTextNamesTheBrightestLayer() {
        open(Networks.snapshot("sigmoid", 3, 8), Set.of(), 215, 240);
        assertTrue(spoken(miniature).contains("largest in Out: ‖δ‖ ="), spoken(miniature));
    }

    @Test
    void thereIsNoWayToALoss() {
        open(Networks.snapshot("relu", 3, 8), Set.of(), 215, 240);
        long images = miniature.getChildrenUnmodifiable().stream()
                .filter(GapPictures.class::isInstance)
                .flatMap(gaps -> ((GapPictures) gaps).getChildren().stream())
                .filter(ImageView.class::isInstance)
                .count();
        assertEquals(4, images);
    }

    @Test
    void aUnitUnderTheMouseTellsItsNumbers() {
        Snapshot snapshot = Networks.snapshot("tanh", 3, 8);
        open(snapshot, Set.of(), 215, 240);
        NetworkLayout layout = miniature.placed();
        point(layout.x(2), layout.y(2, 4));
        assertEquals(Optional.of(new PartReading(messages, snapshot).of(new UnitId(2, 4))), miniature.reading());
        point(1, 1);
        assertEquals(Optional.empty(), miniature.reading());
    }

    @Test
    void anEdgeUnderTheMouseTellsItsGradient() {
        Snapshot snapshot = Networks.snapshot("tanh", 3, 8);
        open(snapshot, Set.of(), 215, 240);
        Spot spot = Spot.of(ParameterId.weight(4, 0, 0), miniature.placed());
        point(spot.x(), spot.y());
        assertEquals(
                Optional.of(new PartReading(messages, snapshot).of(ParameterId.weight(4, 0, 0))), miniature.reading());
    }

    @Test
    void unitsThatAreNotDrawnAreSpokenOf() {
        open(Networks.snapshot("tanh", 2, 64), Set.of(), 300, 300);
        Node more = miniature.lookup(".units-more");
        assertTrue(more.isVisible());
        miniature.show(Networks.snapshot("tanh", 2, 16), Set.of(), false);
        miniature.layout();
        assertFalse(more.isVisible());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void allSizesAreDrawnWithoutFaults(Theme theme) {
        for (double scale : new double[] {1, 2.5}) {
            FlowPane root = new FlowPane(8, 8);
            Fonts.load();
            new TextSize(true, scale).applyTo(root);
            add(root, Networks.snapshot("relu", 3, 8), 215, 240);
            add(root, Networks.snapshot("tanh", 3, 8), 215, 240);
            add(root, Networks.snapshot("selu", 3, 8), 290, 350);
            add(root, Networks.snapshot("relu", 1, 1), 150, 120);
            add(root, Networks.snapshot("relu", 32, 16), 215, 240);
            add(root, Networks.snapshot("sigmoid", 10, 4), 215, 240);
            add(root, Networks.snapshot("selu", 2, 64), 215, 240);
            add(root, Networks.snapshot("elu", 8, 10), 420, 420);
            Scene scene = new Scene(root, 1366, 840);
            scene.setUserAgentStylesheet(theme.stylesheet());
            String name = "miniature-" + theme.id() + "-" + (int) (10 * scale);
            assertTrue(Pictures.colours(Pictures.save(scene, name)) > 50, name);
            assertEquals(List.of(), GeometryCheck.faults(scene), name);
        }
    }

    private void add(FlowPane root, Snapshot snapshot, double width, double height) {
        NetworkMiniature one = new NetworkMiniature(messages);
        one.setPrefSize(width, height);
        Set<UnitId> dead = snapshot.plan().layer(1).activation().id().equals("relu")
                        && snapshot.plan().hidden() > 1
                ? Set.of(new UnitId(1, 0), new UnitId(2, 3), new UnitId(3, 2))
                : Set.of();
        one.show(snapshot, dead, false);
        root.getChildren().add(one);
    }

    /** In 5 ms on a quiet machine; the limit is generous, for it may be busy. */
    @Test
    void fiveOfThemAreDrawnInAFewMilliseconds() {
        List<NetworkMiniature> five = IntStream.range(0, 5)
                .mapToObj(k -> new NetworkMiniature(messages))
                .toList();
        List<Snapshot> snapshots = new ArrayList<>();
        for (long seed = 1; seed <= 40; seed++) snapshots.add(Networks.snapshot(Networks.plan("elu", 3, 8), seed));
        FlowPane root = new FlowPane();
        five.forEach(one -> one.setPrefSize(215, 240));
        root.getChildren().addAll(five);
        Fonts.load();
        Scene scene = new Scene(root, 1366, 768);
        scene.setUserAgentStylesheet(Theme.DARK.stylesheet());
        five.forEach(one -> one.show(snapshots.get(0), Set.of(), false));
        scene.snapshot(null);
        List<Double> times = new ArrayList<>();
        for (int round = 0; round < 200; round++) {
            long start = System.nanoTime();
            for (int k = 0; k < 5; k++) {
                five.get(k).show(snapshots.get((round + 7 * k) % 40), Set.of(), false);
                five.get(k).layout();
            }
            times.add((System.nanoTime() - start) / 1e6);
        }
        times.sort(null);
        assertTrue(times.get(100) < 40, times.get(100) + " ms");
    }

    private static String spoken(javafx.scene.Node node) {
        return (String) node.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT);
    }

    @Test
    void theArrowsTellTheUnitsAndTheirMarks() {
        UnitId dead = new UnitId(1, 0);
        Snapshot snapshot = Networks.snapshot("relu", 3, 8);
        open(snapshot, Set.of(dead), 215, 240);
        PartReading numbers = new PartReading(messages, snapshot);
        assertEquals(numbers.of(new UnitId(0, 0)), Keyed.press(miniature, KeyCode.RIGHT));
        for (int k = 1; k < snapshot.plan().inputs(); k++) Keyed.press(miniature, KeyCode.RIGHT);
        assertEquals(
                numbers.of(dead) + "\nCrossed: f′ = 0 for every training sample, so the unit passes no gradient.",
                Keyed.press(miniature, KeyCode.RIGHT));
    }
}
