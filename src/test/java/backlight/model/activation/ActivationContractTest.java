package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every function promises, at every corner of its parameters. {@link ContractRefusesTest} shows the teeth. */
class ActivationContractTest {
    private static final String CASES = "backlight.model.activation.Case#all";

    @ParameterizedTest
    @MethodSource(CASES)
    void theDerivativeIsTheSlopeOfTheValue(Case shown) {
        Activation f = shown.activation();
        assertAll(shown.toString(), () -> DerivativeChecks.derivativeIsTheSlopeOfTheValue(f));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void eachParameterDerivativeIsTheSlopeByThatParameter(Case shown) {
        Activation f = shown.activation();
        assertAll(
                shown.toString(),
                IntStream.range(0, shown.values().size())
                        .mapToObj(
                                p -> () -> DerivativeChecks.parameterDerivativeIsTheSlopeByTheParameter(shown, p, f)));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void thereIsNoDerivativeByAParameterThatDoesNotExist(Case shown) {
        Activation f = shown.activation();
        assertThrows(
                IndexOutOfBoundsException.class,
                () -> f.parameterDerivative(shown.values().size(), 1));
        assertThrows(IndexOutOfBoundsException.class, () -> f.parameterDerivative(-1, 1));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void everyJumpIsADeclaredBreakpointAndEveryBreakpointIsReal(Case shown) {
        Activation f = shown.activation();
        assertAll(
                shown.toString(),
                () -> DerivativeChecks.everyJumpIsDeclared(f),
                () -> DerivativeChecks.breakpointsAreWhatTheyClaim(f),
                () -> DerivativeChecks.bendsAreDeclared(f));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void specialNumbersGiveWhatIsPromised(Case shown) {
        Activation f = shown.activation();
        int parameters = shown.values().size();
        assertAll(
                shown.toString(),
                () -> SpecialValueChecks.zeroIsNeverNegative(f, parameters),
                () -> SpecialValueChecks.onlyNotANumberGivesNotANumber(f, parameters),
                () -> SpecialValueChecks.isFiniteAtOneThousand(f, parameters),
                () -> SpecialValueChecks.infinityGivesTheLimit(f, parameters));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void thePropertiesAgreeWithTheFunction(Case shown) {
        Activation f = shown.activation();
        assertAll(
                shown.toString(),
                () -> PropertyChecks.rangeHoldsEveryValueAndIsFilled(f),
                () -> PropertyChecks.monotonicityIsWhatSamplesShow(f),
                () -> PropertyChecks.steepestIsTheLeastUpperBoundOfTheSlope(f),
                () -> PropertyChecks.deadIsWhereTheSlopeIsZero(f),
                () -> PropertyChecks.saturatedIsWhereTheSlopeIsSmallButNotZero(f),
                () -> PropertyChecks.inverseLeadsBack(f));
    }

    @ParameterizedTest
    @MethodSource(CASES)
    void manyAtOnceAreTheSameAsOneByOne(Case shown) {
        Activation f = shown.activation();
        double[] z = Case.grid();
        double[] many = new double[z.length];
        f.values(z, many, z.length);
        double[] values = Arrays.stream(z).map(f::value).toArray();
        assertArrayEquals(values, many);
        f.derivatives(z, values, many, z.length);
        assertArrayEquals(Arrays.stream(z).map(f::derivative).toArray(), many);
    }
}
