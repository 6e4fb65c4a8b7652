package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Workspace;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import backlight.model.training.Snapshot;
import backlight.model.training.Snapshots;
import backlight.model.training.TrainingPoint;
import backlight.view.chart.LensChart;
import backlight.view.style.PlaceHint;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.shape.Circle;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class LensCardTest {
    private final List<Object> opened = new ArrayList<>();
    private final LensCard card =
            new LensCard(Messages.load(), NoGestures.backprop((gesture, unit) -> opened.add(gesture + " " + unit)));

    private void show(Snapshot snapshot, UnitId unit) {
        Theme.DARK.apply();
        card.show(snapshot, Optional.of(unit));
        if (card.getScene() == null) new Scene(card, 392, 500);
        card.applyCss();
        card.resize(392, 500);
        card.layout();
    }

    private <T extends Node> List<T> visible(Class<T> type, String styleClass) {
        return Workspace.all(card)
                .filter(Workspace::shown)
                .filter(node -> node.getStyleClass().contains(styleClass))
                .map(type::cast)
                .toList();
    }

    private boolean says(String words) {
        return Workspace.all(card)
                .filter(Workspace::shown)
                .anyMatch(node -> node instanceof Label label
                        && label.getText().replace('\u00a0', ' ').contains(words));
    }

    @Test
    void theSampleOnShowIsADotOnBothCurvesAtTheSameZ() {
        show(Snapshots.moons("tanh"), new UnitId(2, 1));
        List<Circle> dots = visible(Circle.class, "cursor-dot");
        assertEquals(2, dots.size());
        assertEquals(dots.get(0).getCenterX(), dots.get(1).getCenterX());
        assertTrue(dots.get(0).getCenterY() < dots.get(1).getCenterY());
    }

    @Test
    void everyTrainingSampleIsADotOnBothCurves() {
        Snapshot snapshot = Snapshots.moons("tanh");
        int samples = snapshot.setup().data().train().size();
        show(snapshot, new UnitId(2, 1));
        assertEquals(2 * samples, visible(Circle.class, "sample-dot").size());
        assertTrue(says("all " + samples + " training samples"));
    }

    @Test
    void theSampleOnShowStandsAmongItsOwnDots() {
        show(Snapshots.moons("relu"), new UnitId(1, 0));
        Circle shown = visible(Circle.class, "cursor-dot").get(0);
        Circle first = visible(Circle.class, "sample-dot").get(0);
        assertEquals(shown.getCenterX(), first.getCenterX());
        assertEquals(shown.getCenterY(), first.getCenterY());
    }

    @Test
    void theSlopeStandsOnTheZeroLineAndIsToldInNumbers() {
        Snapshot snapshot = Snapshots.worked();
        show(snapshot, new UnitId(1, 0));
        Line stem = visible(Line.class, "slope-stem").get(0);
        assertTrue(stem.getStartY() > stem.getEndY());
        assertEquals(visible(Circle.class, "cursor-dot").get(1).getCenterY(), stem.getEndY());
        assertTrue(says("f′(z) = 0.241"));
        assertTrue(says("z = 0.378"));
    }

    @Test
    void anOffUnitIsSaidToBeOff() {
        Snapshot snapshot = Snapshots.moons("relu");
        int off = 0;
        while (snapshot.trace().slope(2, off) != 0) off++;
        show(snapshot, new UnitId(2, off));
        assertTrue(says("off for this sample"));
        assertTrue(says("f′(z) = 0"));
        assertFalse(says("dead"));
    }

    @Test
    void aUnitThatIsOffForAllSamplesIsSaidToBeDead() {
        Snapshot live = Snapshots.moons("relu");
        UnitId unit = new UnitId(2, 0);
        int bias = live.network().layout().indexOf(ParameterId.bias(2, 0));
        Snapshot dead =
                Snapshot.of(live.setup(), TrainingPoint.start(live.parameters().with(bias, -1e3)), 0);
        show(dead, unit);
        int samples = dead.setup().data().train().size();
        assertTrue(says("and for all " + samples + " training samples: dead"));
        assertTrue(says("Hatched: f′ = 0."));
    }

    @Test
    void largeNumbersOnTheAxisDoNotTouch() {
        Snapshot moons = Snapshots.moons("relu");
        int bias = moons.network().layout().indexOf(ParameterId.bias(2, 0));
        show(Snapshot.of(moons.setup(), TrainingPoint.start(moons.parameters().with(bias, 9e5)), 0), new UnitId(2, 0));
        List<Text> names = visible(Text.class, "tick").stream()
                .filter(text -> text.getTextOrigin() == VPos.TOP)
                .sorted(Comparator.comparing(Text::getX))
                .toList();
        assertTrue(names.size() > 1);
        for (int k = 1; k < names.size(); k++) {
            Bounds before = names.get(k - 1).getLayoutBounds();
            assertTrue(before.getMaxX() + 4 < names.get(k).getX(), names.toString());
        }
    }

    @Test
    void itOpensTheFunctionOfItsUnit() {
        show(Snapshots.moons("tanh"), new UnitId(2, 1));
        visible(Button.class, "small").get(0).fire();
        assertEquals(List.of("openFunction " + new UnitId(2, 1)), opened);
    }

    @Test
    void aSoftmaxHasAProbabilityAndNoCurve() {
        Snapshot snapshot = Snapshots.blobs();
        show(snapshot, new UnitId(3, 1));
        assertTrue(says("Softmax is not a function of one z alone"));
        assertTrue(says("a = " + ExactNumber.text(snapshot.trace().a(3, 1), 3)));
        assertEquals(List.of(), visible(LensChart.class, "lens-chart"));
        show(snapshot, new UnitId(2, 1));
        assertEquals(1, visible(LensChart.class, "lens-chart").size());
    }

    @Test
    void theSlopeOfALogitOutputHasCancelled() {
        show(Snapshots.moons("tanh"), new UnitId(4, 0));
        assertTrue(says("cancelled against the cross-entropy"));
    }

    @Test
    void anInputAndNothingAreExplainedInWords() {
        show(Snapshots.moons("tanh"), new UnitId(0, 0));
        assertTrue(says("An input has no function"));
        card.show(Snapshots.worked(), Optional.empty());
        assertTrue(says("Point at a unit"));
        assertFalse(says("Open in Functions"));
    }

    @Test
    void theDotsAndTheHatchingAreExplained() {
        Snapshot snapshot = Snapshots.moons("relu");
        show(snapshot, new UnitId(1, 0));
        Node chart = visible(Node.class, "lens-chart").get(0);
        Circle shown = visible(Circle.class, "cursor-dot").get(0);
        String z = Numbers.fixed(snapshot.trace().z(1, 0), 2);
        assertEquals(
                Optional.of("The large dot: z = " + z + " of the sample on show."),
                PlaceHint.at(chart, shown.getCenterX(), shown.getCenterY()));
        Circle sample = visible(Circle.class, "sample-dot").stream()
                .filter(dot -> Math.abs(dot.getCenterX() - shown.getCenterX()) > 20)
                .findFirst()
                .orElseThrow();
        int samples = snapshot.setup().data().train().size();
        assertEquals(
                Optional.of("A small dot: z of one of " + samples + " training samples."),
                PlaceHint.at(chart, sample.getCenterX(), sample.getCenterY()));
        Rectangle dead = visible(Rectangle.class, "zone-dead").get(0);
        assertEquals(
                Optional.of("Hatched: f has f′ = 0 for z in (−∞, 0], so no gradient passes there."),
                PlaceHint.at(chart, dead.getX() + 5, dead.getY() + 5));
    }
}
