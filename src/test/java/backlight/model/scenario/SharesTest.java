package backlight.model.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.lab.Entrant;
import backlight.model.training.Binomial;
import backlight.model.training.Trainer;
import java.util.List;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The experiments whose outcome is a share of the seeds: it must fit the share that many runs elsewhere gave. */
class SharesTest {
    private static final int MANY = 100;
    private static final int ENOUGH = 50;

    private static void assertShare(double share, Runs runs, Predicate<Entrant> outcome) {
        assertFits(share, runs.count(outcome), runs.seeds());
    }

    private static void assertFits(double share, int count, int trials) {
        assertTrue(Binomial.fits(count, trials, share), () -> count + " of " + trials + " do not fit " + share);
    }

    /** Measured here over 200 seeds; no other source. */
    @ParameterizedTest
    @CsvSource({"0, 0.005", "1, 0.005", "2, 0.635", "3, 0.875", "4, 1"})
    void fiveActivationsSolveTheMoonsInThisOrder(int column, double share) {
        Runs runs = Runs.of("five-activations", column, ENOUGH);
        assertShare(share, runs, runs::solves);
    }

    /** A: η = 0.5 and η = 10. */
    @ParameterizedTest
    @CsvSource({"1, 0.95", "3, 0"})
    void aLearningRateOfOneHalfSolvesXorAndTenDoesNot(int column, double share) {
        Runs runs = Runs.of("dying-by-rate", column, MANY);
        assertShare(share, runs, runs::solves);
    }

    /** A. */
    @Test
    void aLearningRateOfTenKillsAllUnits() {
        assertShare(1, Runs.of("dying-by-rate", 3, MANY), entrant -> Runs.dies(entrant, 20));
    }

    /** C. */
    @ParameterizedTest
    @CsvSource({
        "dying-by-bias, 0, 0.055",
        "dying-by-bias, 1, 1",
        "dying-by-bias, 2, 1",
        "dying-by-bias, 3, 0.93",
        "dying-by-bias, 4, 1",
        "dying-by-bias, 5, 1",
        "deep-bias, 0, 0",
        "deep-bias, 1, 1",
        "deep-bias, 2, 1",
        "deep-bias, 3, 0.93",
        "deep-bias, 4, 0.69",
        "deep-bias, 5, 0.86"
    })
    void aNegativeBiasIsForgivenByWhatHasASlopeThere(String scenario, int column, double share) {
        Runs runs = Runs.of(scenario, column, ENOUGH);
        assertShare(share, runs, runs::solves);
    }

    /** B: of the networks that were killed; the blobs have the shares of C. */
    @ParameterizedTest
    @CsvSource({
        "rescue-xor, 1, 0, 0.22, 0.59, 1, 1",
        "rescue-or, 0.98, 0, 0.88, 1, 0.96, 0.96",
        "rescue-blobs, 0.945, 0, 1, 1, 1, 1"
    })
    void anotherActivationRescuesTheKilledNetwork(
            String scenario, double killed, double relu, double leaky, double leakier, double elu, double selu) {
        int seeds = scenario.equals("rescue-blobs") ? ENOUGH : MANY;
        List<Double> shares = List.of(relu, leaky, leakier, elu, selu);
        List<Boolean> dead = Runs.of(scenario, 0, seeds).entrants().stream()
                .map(entrant -> Runs.dies(entrant, 0))
                .toList();
        int deaths = (int) dead.stream().filter(each -> each).count();
        assertFits(killed, deaths, seeds);
        for (int column = 0; column < shares.size(); column++) {
            Runs runs = Runs.of(scenario, column, seeds);
            List<Entrant> all = runs.entrants();
            int rescued = 0;
            for (int k = 0; k < seeds; k++) if (dead.get(k) && runs.solves(all.get(k))) rescued++;
            assertFits(shares.get(column), rescued, deaths);
        }
    }

    /** E. */
    @ParameterizedTest
    @CsvSource({"0, 0.26", "2, 0.88"})
    void aLearnedSlopeSolvesXorWithTwoUnits(int column, double share) {
        Runs runs = Runs.of("slope-for-xor", column, MANY);
        assertShare(share, runs, runs::solves);
    }

    /** F. */
    @ParameterizedTest
    @CsvSource({"3", "4", "5"})
    void tenLayersLearnWithTheFunctionsThatKeepTheGradient(int column) {
        Runs runs = Runs.of("vanishing", column, ENOUGH);
        assertShare(0.98, runs, runs::solves);
    }

    /** F: the first 100 epochs; {@link #deepSigmoidNetworksStayAtLn2} has the whole race. */
    @Test
    void tenSigmoidLayersBeginAtLn2AndStayThere() {
        for (Entrant entrant : Runs.of("vanishing", 2, ENOUGH).entrants()) assertStuck(entrant, 100);
    }

    @Tag("long")
    @ParameterizedTest
    @CsvSource({"0", "1", "2"})
    void deepSigmoidNetworksStayAtLn2(int column) {
        for (Entrant entrant : Runs.of("vanishing", column, ENOUGH).entrants()) assertStuck(entrant, 400);
    }

    private static void assertStuck(Entrant entrant, int epochs) {
        Trainer trainer = entrant.setup().trainer(entrant.point());
        for (int epoch = 0; epoch < epochs; epoch++) trainer.advance();
        assertEquals(StrictMath.log(2), trainer.advance(), 1e-3);
    }

    /** H. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0", "2, 0", "3, 0.97"})
    void weightsOfSizeOneExplode(int column, double share) {
        assertShare(share, Runs.of("exploding", column, ENOUGH), SharesTest::explodes);
    }

    private static boolean explodes(Entrant entrant) {
        Trainer trainer = entrant.setup().trainer(entrant.point());
        for (int k = 0; k < 100; k++) if (!(trainer.advance() <= 1e6)) return true;
        return false;
    }

    /** Measured here over 50 seeds; no other source. */
    @ParameterizedTest
    @CsvSource({"starts, 0, 0", "starts, 1, 0", "starts, 2, 0", "starts, 3, 0.97", "starts, 4, 1", "starts, 5, 1"})
    void onlyAStartThatKeepsTheSpreadLearns(String scenario, int column, double share) {
        Runs runs = Runs.of(scenario, column, ENOUGH);
        assertShare(share, runs, runs::solves);
    }

    /** Measured here over 50 seeds; no other source. */
    @ParameterizedTest
    @CsvSource({"0, 0", "1, 0.58", "2, 1"})
    void momentsMakeMoreOfTheSameLearningRate(int column, double share) {
        Runs runs = Runs.of("optimisers", column, ENOUGH);
        assertShare(share, runs, runs::solves);
    }
}
