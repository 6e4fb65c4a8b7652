package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.activation.Activations;
import backlight.model.network.Response.Range;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ResponseTest {
    private static final NetworkPlan PLAN =
            NetworkPlan.of(3, 1, LayerPlan.of(2, Activations.byId("tanh")), 2, Loss.SQUARED_ERROR);
    private static final Parameters THETA =
            Parameters.of(0.5, -1, 0.25, 2, 0.3, -0.4, 0.1, -0.2, 1, 2, 3, 4, 0.5, -0.5);

    private static double asked(int layer, int unit, double... x) {
        Backprop backprop = new Backprop(new Network(PLAN, THETA));
        backprop.load(x, new double[2]);
        backprop.outputs();
        return backprop.trace().a(layer, unit);
    }

    @Test
    void everyCellOfThePlaneIsTheNetworksAnswerThere() {
        Response response = new Response(PLAN, THETA, new double[] {9, 0.7, 9}, Optional.empty());
        double[][] plane = response.plane(new Range(2, -1, 1), new Range(0, 0, 4), 4);
        assertEquals(2, response.answers());
        assertEquals(asked(2, 0, 3.5, 0.7, -0.75), plane[0][0], "top left");
        assertEquals(asked(2, 1, 0.5, 0.7, 0.75), plane[1][15], "bottom right");
    }

    @Test
    void aHiddenUnitAnswersForItself() {
        Response response = new Response(PLAN, THETA, new double[3], Optional.of(new UnitId(1, 1)));
        double[][] line = response.line(new Range(1, 0, 1), 2);
        assertEquals(1, line.length);
        assertEquals(asked(1, 1, 0, 0.25, 0), line[0][0]);
        assertEquals(asked(1, 1, 0, 0.75, 0), line[0][1]);
    }
}
