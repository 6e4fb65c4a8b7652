package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.activation.Activations;
import backlight.model.network.LayerPlan.Sharing;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** In the old network every number is its own index; what is new has −1. */
class NetworkEditTest {
    private static NetworkPlan plan(Sharing sharing) {
        LayerPlan layer = LayerPlan.of(3, Activations.byId("prelu")).withSharing(sharing);
        return NetworkPlan.of(2, 2, layer, 1, Loss.SQUARED_ERROR);
    }

    private static double[] carried(NetworkEdit edit) {
        int size = new ParameterLayout(edit.before()).size();
        double[] old = IntStream.range(0, size).mapToDouble(p -> p).toArray();
        double[] fresh = new double[new ParameterLayout(edit.after()).size()];
        Arrays.fill(fresh, -1);
        return edit.carry(Parameters.of(old), Parameters.of(fresh)).toArray();
    }

    /** Row by row of the layer: weights, biases, slopes. */
    private static String text(NetworkEdit edit) {
        double[] numbers = carried(edit);
        ParameterLayout layout = new ParameterLayout(edit.after());
        StringBuilder text = new StringBuilder();
        for (int p = 0; p < numbers.length; p++) {
            boolean next = p > 0 && layout.id(p).layer() > layout.id(p - 1).layer();
            text.append(next ? "| " : "").append((int) numbers[p]).append(' ');
        }
        return text.toString().trim();
    }

    @Test
    void theOldNumbersStandInThisOrder() {
        NetworkPlan plan = plan(Sharing.LAYER);
        assertEquals(
                "0 1 2 3 4 5 6 7 8 9 | 10 11 12 13 14 15 16 17 18 19 20 21 22 | 23 24 25 26",
                text(NetworkEdit.replace(plan, plan)));
    }

    @Test
    void anotherActivationKeepsTheWeights() {
        NetworkPlan plan = plan(Sharing.LAYER);
        NetworkPlan changed = plan.with(1, LayerPlan.of(3, Activations.byId("relu")));
        assertEquals(
                "0 1 2 3 4 5 6 7 8 | 10 11 12 13 14 15 16 17 18 19 20 21 22 | 23 24 25 26",
                text(NetworkEdit.replace(plan, changed)));
    }

    @Test
    void anInsertedLayerIsNewAndTheOthersMoveOn() {
        NetworkPlan plan = plan(Sharing.LAYER);
        LayerPlan layer = LayerPlan.of(1, Activations.byId("tanh"));
        assertEquals(
                "0 1 2 3 4 5 6 7 8 9 | -1 -1 -1 -1 | 10 13 16 19 20 21 22 | 23 24 25 26",
                text(NetworkEdit.insertLayer(plan, 2, layer)));
    }

    @Test
    void aRemovedLayerTakesItsNumbersWithIt() {
        assertEquals(
                "10 11 13 14 16 17 19 20 21 22 | 23 24 25 26", text(NetworkEdit.removeLayer(plan(Sharing.LAYER), 1)));
    }

    @Test
    void anAddedUnitIsNewInBothDirections() {
        assertEquals(
                "0 1 2 3 4 5 -1 -1 6 7 8 -1 9 | 10 11 12 -1 13 14 15 -1 16 17 18 -1 19 20 21 22 | 23 24 25 26",
                text(NetworkEdit.addUnit(plan(Sharing.LAYER), 1)));
    }

    @ParameterizedTest
    @EnumSource(Sharing.class)
    void aRemovedUnitIsGoneInBothDirectionsAndTheOthersKeepTheirs(Sharing sharing) {
        String expected = sharing == Sharing.LAYER
                ? "0 1 4 5 6 8 9 | 10 12 13 15 16 18 19 20 21 22 | 23 24 25 26"
                : "0 1 4 5 6 8 9 11 | 12 14 15 17 18 20 21 22 23 24 25 26 | 27 28 29 30";
        assertEquals(expected, text(NetworkEdit.removeUnit(plan(sharing), 1, 1)));
    }
}
