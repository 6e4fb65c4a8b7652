package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.model.network.LayerPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.model.training.Snapshots;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.scene.Scene;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Writes both cards to target/pictures for a person to look at: wide and compact, for each kind of part. */
@ExtendWith(OnFxThread.class)
class GradientPicturesTest {
    private static final Messages MESSAGES = Messages.load();

    private static final int SIDE_BY_SIDE = 4;

    private record Case(Snapshot snapshot, Part part) {}

    private static Map<String, Case> cases() {
        Map<String, Case> cases = new TreeMap<>();
        cases.put("hidden", new Case(Snapshots.moons("sigmoid"), ParameterId.weight(2, 2, 3)));
        cases.put("relu-off", new Case(Snapshots.moons("relu", 3, 16, LayerPlan.Sharing.LAYER), offWeight()));
        cases.put("prelu-shared", new Case(Snapshots.moons("prelu"), ParameterId.slope(2, 0)));
        cases.put(
                "prelu-unit",
                new Case(Snapshots.moons("prelu", 2, 4, LayerPlan.Sharing.UNIT), ParameterId.slope(1, 2)));
        cases.put("softmax", new Case(Snapshots.blobs(), ParameterId.weight(3, 1, 2)));
        cases.put("worked", new Case(Snapshots.worked(), ParameterId.weight(1, 0, 0)));
        cases.put(
                "deep",
                new Case(Snapshots.moons("sigmoid", 10, 5, LayerPlan.Sharing.LAYER), ParameterId.weight(1, 0, 1)));
        cases.put("bias", new Case(Snapshots.sine("tanh"), ParameterId.bias(2, 1)));
        cases.put("unit", new Case(Snapshots.moons("gelu"), new UnitId(3, 1)));
        cases.put("input", new Case(Snapshots.moons("tanh"), new UnitId(0, 0)));
        cases.put("output", new Case(Snapshots.moons("tanh"), new UnitId(4, 0)));
        return cases;
    }

    private static Part offWeight() {
        Snapshot snapshot = Snapshots.moons("relu", 3, 16, LayerPlan.Sharing.LAYER);
        int off = 0;
        while (snapshot.trace().slope(2, off) != 0) off++;
        return ParameterId.weight(2, off, 3);
    }

    private static VBox cards(Optional<Case> shown) {
        ChainRuleCard chain = new ChainRuleCard(MESSAGES, text -> {});
        LensCard lens = new LensCard(MESSAGES, NoGestures.backprop());
        shown.ifPresent(one -> {
            chain.show(one.snapshot(), Optional.of(one.part()));
            lens.show(one.snapshot(), Optional.of(one.part().owner()));
        });
        VBox column = new VBox(chain, lens);
        column.getStyleClass().add("inspector-content");
        return column;
    }

    private static Scene scene(List<VBox> columns, boolean compact) {
        double width = compact ? 348 : 424;
        columns.forEach(column -> {
            column.setMinWidth(width);
            column.setMaxWidth(width);
        });
        HBox root = new HBox();
        root.getChildren().addAll(columns);
        if (compact) root.getStyleClass().add("compact");
        Scene scene = new Scene(root, width * columns.size(), 1150);
        root.applyCss();
        root.layout();
        return scene;
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyKindOfPartIsShownWithoutFault(Theme theme) {
        theme.apply();
        for (boolean compact : new boolean[] {false, true}) {
            List<Optional<Case>> all = new ArrayList<>();
            cases().values().forEach(one -> all.add(Optional.of(one)));
            all.add(Optional.empty());
            for (int first = 0; first < all.size(); first += SIDE_BY_SIDE) {
                List<VBox> columns = all.subList(first, Math.min(all.size(), first + SIDE_BY_SIDE)).stream()
                        .map(GradientPicturesTest::cards)
                        .toList();
                Scene scene = scene(columns, compact);
                String name = "gradient-" + theme.id() + (compact ? "-compact-" : "-wide-") + first;
                assertTrue(Pictures.colours(Pictures.save(scene, name)) > 10);
                assertEquals(List.of(), GeometryCheck.faults(scene));
            }
        }
    }
}
