package backlight.model.scenario;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Entrant;
import backlight.model.lab.LayerSignals;
import backlight.model.lab.Moment;
import backlight.model.lab.Recording;
import backlight.model.network.Network;
import backlight.model.scene.LabState;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first look at an experiment, with its own seed, shows what its sentence says. */
class ShownTest {
    private static List<Recording> shown(String scenario) {
        LabState state = Scenarios.byId(scenario).state();
        return state.entrants().stream()
                .map(entrant -> Runs.recorded(entrant, state.epoch()))
                .toList();
    }

    private static int[] dead(String scenario) {
        return shown(scenario).stream()
                .mapToInt(recording -> recording.deadCount(recording.known()))
                .toArray();
    }

    private static List<LayerSignals> signals(Recording recording) {
        return Runs.signals(recording.entrant(), recording.known());
    }

    private static double[] each(String scenario, ToDoubleFunction<Recording> quantity) {
        return shown(scenario).stream().mapToDouble(quantity).toArray();
    }

    @Test
    void halfOfTheReluUnitsAreDeadAndNoOther() {
        assertArrayEquals(new int[] {12, 0, 0, 0, 0}, dead("five-activations"));
    }

    @Test
    void onlyTheLargestLearningRateHasKilledAllUnits() {
        int[] dead = dead("dying-by-rate");
        assertEquals(8, dead[3]);
        assertTrue(IntStream.range(0, 3).allMatch(c -> dead[c] <= 4), Arrays.toString(dead));
    }

    @ParameterizedTest
    @CsvSource({"dying-by-bias, 4", "deep-bias, 4", "rescue-blobs, 4", "rescue-or, 4", "rescue-xor, 8"})
    void allReluUnitsAreDeadAndNoOther(String scenario, int units) {
        int[] expected = new int[Scenarios.byId(scenario).state().columns().size()];
        expected[0] = units;
        assertArrayEquals(expected, dead(scenario));
    }

    @Test
    void eluIsSaturatedAtTheDeepBiasAndLeakyReluIsNot() {
        double[] saturated = each("deep-bias", recording -> saturated(signals(recording)));
        assertEquals(0, saturated[1]);
        assertTrue(saturated[4] > 0.9, Arrays.toString(saturated));
    }

    /** The share of all pairs of a hidden unit and a sample. */
    private static double saturated(List<LayerSignals> layers) {
        double[] slopes = layers.subList(0, layers.size() - 1).stream()
                .flatMapToDouble(layer -> Arrays.stream(layer.slope()))
                .map(Math::abs)
                .toArray();
        long small = Arrays.stream(slopes)
                .filter(slope -> slope > 0 && slope < Moment.EPSILON)
                .count();
        return (double) small / slopes.length;
    }

    @Test
    void someSingleUnitsAreAwakeAndOthersNot() {
        boolean[] awake = {false, false, false, false, true, true, false};
        double[] highest = each("single-unit", ShownTest::highest);
        for (int c = 0; c < awake.length; c++) assertEquals(awake[c], highest[c] > 0, "column " + c);
    }

    @Test
    void leakyReluHasOvertakenElu() {
        double[] highest = each("single-unit-far", ShownTest::highest);
        assertTrue(highest[0] < 0 && highest[1] > 0 && highest[2] < 0, Arrays.toString(highest));
    }

    private static double highest(Recording recording) {
        return Arrays.stream(signals(recording).get(0).z()).max().orElseThrow();
    }

    @Test
    void theGradientHasVanishedInTheSigmoidColumnsOnly() {
        double[] ratios = each("vanishing", recording -> ratio(signals(recording)));
        for (int c = 0; c < 3; c++) assertTrue(ratios[c] < -2.5, Arrays.toString(ratios));
        for (int c = 3; c < 6; c++) assertTrue(Math.abs(ratios[c]) < 1, Arrays.toString(ratios));
        assertTrue(ratios[0] > ratios[1] && ratios[1] > ratios[2], Arrays.toString(ratios));
    }

    @Test
    void theGradientExplodesWithTheLargestWeightsOnly() {
        double[] ratios = each("exploding", recording -> ratio(signals(recording)));
        assertTrue(ratios[3] > 2 && ratios[2] < 2, Arrays.toString(ratios));
        LabState state = Scenarios.byId("exploding").state();
        Recording broken = Runs.recorded(state.entrants().get(3), state.epochs());
        assertTrue(broken.divergence().isPresent());
    }

    /** log₁₀ of ‖δ‖ of the first hidden layer over that of the last. */
    static double ratio(List<LayerSignals> layers) {
        return StrictMath.log10(squares(layers.get(0)) / squares(layers.get(layers.size() - 2))) / 2;
    }

    private static double squares(LayerSignals layer) {
        return Arrays.stream(layer.delta()).map(delta -> delta * delta).sum();
    }

    @Test
    void theDeeperNetworksAreBornDead() {
        List<Recording> columns = shown("born-dead");
        assertFalse(isCut(columns.get(0)));
        assertTrue(isCut(columns.get(2)));
        assertTrue(isCut(columns.get(3)));
    }

    /** Whether some hidden layer of two is dead. */
    static boolean isCut(Recording recording) {
        int hidden = recording.entrant().setup().network().hidden();
        return IntStream.rangeClosed(1, hidden)
                .anyMatch(l -> recording.dead(0).stream()
                                .filter(unit -> unit.layer() == l)
                                .count()
                        == 2);
    }

    @Test
    void zeroWeightsGetNoGradientAndConstantOnesMakeUnitsAlike() {
        List<Recording> columns = shown("starts");
        assertEquals(0, squares(signals(columns.get(0)).get(0)));
        assertTrue(signals(columns.get(1)).stream().allMatch(ShownTest::unitsAreAlike));
        assertTrue(ratio(signals(columns.get(2))) < -2);
        for (int c = 3; c < 6; c++) {
            assertTrue(Math.abs(ratio(signals(columns.get(c)))) < 1);
            assertFalse(unitsAreAlike(signals(columns.get(c)).get(0)));
        }
    }

    private static boolean unitsAreAlike(LayerSignals layer) {
        return IntStream.range(0, layer.z().length)
                .allMatch(place -> layer.z()[place] == layer.z()[place % layer.samples()]);
    }

    @Test
    void largerWeightsSaturateMoreUnits() {
        double[] saturated = each("saturation", recording -> saturated(signals(recording)));
        assertTrue(saturated[0] < 0.01 && saturated[1] < 0.3, Arrays.toString(saturated));
        assertTrue(saturated[2] > 0.4 && saturated[3] > 0.8, Arrays.toString(saturated));
    }

    @Test
    void onlySeluKeepsItsVariance() {
        double[] last = each("self-normalizing", recording -> behind(32, signals(recording)));
        assertEquals(1, last[0], 0.3);
        assertTrue(last[2] < 0.1 && last[3] < 0.1 && last[4] < 0.1, Arrays.toString(last));
    }

    private static double behind(int layer, List<LayerSignals> layers) {
        return layers.get(layer - 1).activationVariance();
    }

    /** G, whose source has a width of 256: 5.6, 2.4 and 1.05 there. */
    @Test
    void seluGoesToItsFixedPointInFiftySeeds() {
        List<Entrant> entrants = Runs.of("self-normalizing", 0, 50).entrants();
        List<List<LayerSignals>> all =
                entrants.stream().map(entrant -> Runs.signals(entrant, 0)).toList();
        int[] layers = {1, 4, 16, 32};
        double[] expected = {5.2, 2.2, 1, 1};
        for (int k = 0; k < layers.length; k++) {
            int l = layers[k];
            double mean =
                    all.stream().mapToDouble(each -> behind(l, each)).average().orElseThrow();
            assertEquals(expected[k], mean, 0.1, "layer " + l);
        }
        double mean = all.stream()
                .mapToDouble(each -> each.get(31).meanActivation())
                .average()
                .orElseThrow();
        assertEquals(0, mean, 0.05);
    }

    @Test
    void theSlopeIsOnItsWayAndArrives() {
        double[] targets = {1, 0.3, 0, -1, 2};
        LabState state = Scenarios.byId("slope-of-the-data").state();
        for (int c = 0; c < targets.length; c++) {
            Recording recording = Runs.recorded(state.entrants().get(c), state.epochs());
            double shown = recording.slope(state.epoch(), 1);
            assertTrue(Math.abs(shown - targets[c]) < Math.abs(0.25 - targets[c]), "column " + c);
            assertEquals(targets[c], recording.slope(state.epochs(), 1), 1e-15);
        }
    }

    @Test
    void oneReluIsDeadAndPReluHasTurnedItsSlope() {
        List<Recording> columns = shown("slope-for-xor");
        assertEquals(1, columns.get(0).deadCount(500));
        Recording learned = columns.get(2);
        Network network =
                new Network(learned.entrant().setup().network(), learned.at(500).parameters());
        assertTrue(network.slope(1, 0) < 0);
        assertTrue(learned.loss(500) < 0.1 && columns.get(0).loss(500) > 0.4);
    }

    @Test
    void theSameGradientMakesThreeLosses() {
        double[] losses = each("optimisers", recording -> recording.loss(recording.known()));
        assertTrue(losses[0] > losses[1] && losses[1] > losses[2], Arrays.toString(losses));
    }
}
