package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Workspace;
import backlight.model.network.UnitId;
import backlight.model.scene.Picture;
import backlight.model.scene.Timeline;
import backlight.model.training.Snapshot;
import backlight.view.style.Fonts;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The sign of a gradient can be told without its hue. */
@ExtendWith(OnFxThread.class)
class SignMarkTest {
    private final Snapshot snapshot = Networks.snapshot("tanh", 3, 4);
    private final NetworkPane pane = new NetworkPane(Messages.load(), new NoGestures());
    private final NetworkLegend legend = new NetworkLegend(Messages.load());

    @BeforeEach
    void draw() {
        Fonts.load();
        BorderPane root = new BorderPane(pane, null, null, legend, null);
        new TextSize(false, 1).applyTo(root);
        new Scene(root, 1140, 680).setUserAgentStylesheet(Theme.PROJECTOR.stylesheet());
        show(new Timeline(4).still());
    }

    private void show(double time) {
        Picture picture = Picture.initial().withTime(time);
        pane.show(snapshot, picture);
        legend.show(snapshot, picture);
        pane.getScene().snapshot(null);
    }

    private static List<SignMark> marks(Node in) {
        return Workspace.all(in)
                .filter(SignMark.class::isInstance)
                .map(SignMark.class::cast)
                .filter(Workspace::shown)
                .toList();
    }

    /** Of an input, which has no z, ∂L/∂a. */
    private double rim(int l, int j) {
        return l == 0 ? snapshot.trace().upstream(0, j) : snapshot.trace().delta(l, j);
    }

    /** The units whose mark is missing or says something else than their δ. */
    private List<String> wrong() {
        List<String> wrong = new ArrayList<>();
        List<UnitNode> nodes = Workspace.all(pane)
                .filter(UnitNode.class::isInstance)
                .map(UnitNode.class::cast)
                .toList();
        int place = 0;
        for (int l = 0; l <= 4; l++) {
            for (int j = 0; j < snapshot.plan().units(l); j++) {
                boolean negative = rim(l, j) < 0;
                List<SignMark> marks = marks(nodes.get(place++));
                boolean right = marks.size() == 1
                        && marks.get(0).negative() == negative
                        && marks.get(0).getElements().size() == (negative ? 2 : 4);
                if (!right) wrong.add(new UnitId(l, j).toString());
            }
        }
        return wrong;
    }

    @Test
    void everyUnitSaysTheSignOfItsDelta() {
        assertEquals(List.of(), wrong());
        assertTrue(marks(pane).stream().anyMatch(SignMark::negative));
        assertFalse(marks(pane).stream().allMatch(SignMark::negative));
    }

    @Test
    void aWrongAndAMissingMarkAreReported() {
        assertEquals(0, wrong().size());
        SignMark first = marks(pane).get(0);
        first.show(!first.negative(), 20, pane.inks());
        marks(pane).get(1).setVisible(false);
        assertEquals(2, wrong().size());
    }

    @Test
    void thereIsNoSignBeforeTheGradientHasCome() {
        show(0);
        assertEquals(List.of(), marks(pane));
    }

    @Test
    void aMarkStandsClearOfItsDiscAndOfTheOneAbove() {
        for (SignMark mark : marks(pane)) {
            double radius = pane.placed().get().orElseThrow().radius();
            double spacing = pane.placed().get().orElseThrow().spacing();
            assertTrue(mark.getBoundsInLocal().getMaxY() < -radius);
            assertTrue(mark.getBoundsInLocal().getMinY() > radius - spacing);
        }
    }

    @Test
    void theLegendShowsAFullAndAHollowDot() {
        List<Integer> rings = Workspace.all(legend)
                .filter(CometMark.class::isInstance)
                .map(mark -> ((CometMark) mark).getChildren().size())
                .toList();
        assertEquals(List.of(1, 2), rings);
    }

    @Test
    void theLegendShowsTheMarkOverARim() {
        assertEquals(1, marks(legend).size());
    }
}
