package backlight.view.chart;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.scene.Window;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GraphTest {
    private static final double WIDTH = 1100;
    private static final double HEIGHT = 500;

    record Case(ActivationFamily family, Quantity quantity, double halfWidth, double centre) {
        @Override
        public String toString() {
            return family.id() + " " + quantity + " within " + halfWidth + " of " + centre;
        }
    }

    static Stream<Case> everyGraphAtEveryZoom() {
        return Activations.ALL.stream()
                .flatMap(family -> Stream.of(Quantity.values())
                        .flatMap(quantity -> Stream.of(1e-6, 0.01, 1.0, 6.0, 40.0, 500.0)
                                .flatMap(half -> Stream.of(0.0, -0.37)
                                        .map(centre -> new Case(family, quantity, half, centre)))));
    }

    @ParameterizedTest
    @MethodSource("everyGraphAtEveryZoom")
    void thePolylineStaysWithinHalfAPixelOfTheGraph(Case c) {
        Graph graph = new Graph(c.family.with(c.family.initialValues()), c.quantity);
        Scale x = new Scale(new Window(c.centre - c.halfWidth, c.centre + c.halfWidth), 0, WIDTH);
        double middle = graph.at(c.centre);
        Scale y = new Scale(new Window(middle - c.halfWidth, middle + c.halfWidth), HEIGHT, 0);
        List<double[]> pieces = graph.pieces(x, y);
        int points = pieces.stream().mapToInt(p -> p.length / 2).sum();
        assertTrue(points <= 260, () -> points + " points");
        for (double[] piece : pieces) {
            for (int i = 0; i + 3 < piece.length; i += 2) assertFollows(graph, x, y, piece, i);
        }
    }

    private static void assertFollows(Graph graph, Scale x, Scale y, double[] piece, int i) {
        double run = piece[i + 2] - piece[i];
        double rise = piece[i + 3] - piece[i + 1];
        for (double t = 0.05; t < 1; t += 0.1) {
            double at = piece[i] + t * run;
            double exact = y.pixel(graph.at(x.value(at)));
            double off = Math.abs(exact - (piece[i + 1] + t * rise)) * run / Math.hypot(run, rise);
            assertTrue(off < 0.5, () -> off + " px off at x = " + x.value(at));
        }
    }

    @Test
    void aJumpIsLeftOpenAndMarkedOnBothSides() {
        Scale x = new Scale(new Window(-1, 1), 0, 100);
        Scale y = new Scale(new Window(-1, 2), 300, 0);
        Graph slope = new Graph(Activations.byId("relu").with(List.of()), Quantity.SLOPE);
        List<double[]> pieces = slope.pieces(x, y);
        assertEquals(2, pieces.size());
        assertEquals(50, pieces.get(0)[2]);
        assertEquals(200, pieces.get(0)[3]);
        assertEquals(50, pieces.get(1)[0]);
        assertEquals(100, pieces.get(1)[1]);
        assertEquals(List.of(new Graph.Mark(50, 200, true), new Graph.Mark(50, 100, false)), slope.marks(x, y));
    }

    @Test
    void aStraightLineNeedsTwoPoints() {
        Scale x = new Scale(new Window(1, 5), 0, 1000);
        Graph value = new Graph(Activations.byId("relu").with(List.of()), Quantity.VALUE);
        assertEquals(4, value.pieces(x, new Scale(new Window(0, 6), 500, 0)).get(0).length);
    }

    @Test
    void whatLiesFarOutsideIsCutOff() {
        Scale x = new Scale(new Window(-1e300, 1e300), 0, 1000);
        Scale y = new Scale(new Window(-1, 1), 500, 0);
        Graph value = new Graph(Activations.byId("relu").with(List.of()), Quantity.VALUE);
        for (double[] piece : value.pieces(x, y)) {
            for (int i = 1; i < piece.length; i += 2) assertTrue(piece[i] >= -500 && piece[i] <= 1000);
        }
    }
}
