package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertThrows;

import backlight.model.activation.Properties.Monotonicity;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The contract can fail: functions that lie in one point are caught. */
class ContractRefusesTest {
    private static void refuses(Consumer<Activation> check, Activation liar) {
        assertThrows(AssertionError.class, () -> check.accept(liar));
    }

    private static Activation withProperties(String id, UnaryOperator<Properties> lie) {
        return new Altered(id) {
            @Override
            public Properties properties() {
                return lie.apply(super.properties());
            }
        };
    }

    private static Activation withBreakpoints(String id, Breakpoint... points) {
        return new Altered(id) {
            @Override
            public List<Breakpoint> breakpoints() {
                return List.of(points);
            }
        };
    }

    @Test
    void aDerivativeThatIsSlightlyOff() {
        refuses(DerivativeChecks::derivativeIsTheSlopeOfTheValue, new Altered("gelu") {
            @Override
            public double derivative(double z) {
                return super.derivative(z) * (1 + 1e-6);
            }
        });
    }

    @Test
    void aParameterDerivativeWithTheWrongSign() {
        ActivationFamily family = Activations.byId("prelu");
        Case shown = new Case(family, family.initialValues());
        Activation liar = new Altered("prelu") {
            @Override
            public double parameterDerivative(int parameter, double z) {
                return -Math.min(0, z);
            }
        };
        refuses(f -> DerivativeChecks.parameterDerivativeIsTheSlopeByTheParameter(shown, 0, f), liar);
    }

    @Test
    void aKinkThatIsNotDeclared() {
        refuses(DerivativeChecks::everyJumpIsDeclared, withBreakpoints("relu"));
        refuses(DerivativeChecks::everyJumpIsDeclared, withBreakpoints("step"));
    }

    @Test
    void aBreakpointThatIsNoneOrHasOtherValues() {
        OneSided zero = new OneSided(0, 0, 0);
        refuses(
                DerivativeChecks::breakpointsAreWhatTheyClaim,
                withBreakpoints("softsign", new Breakpoint(0, zero, new OneSided(1, 1, 1))));
        refuses(
                DerivativeChecks::breakpointsAreWhatTheyClaim,
                withBreakpoints("relu", new Breakpoint(0, zero, new OneSided(0.1, 1, 0))));
        refuses(
                DerivativeChecks::breakpointsAreWhatTheyClaim,
                withBreakpoints("relu", new Breakpoint(0, zero, new OneSided(0, 1, 1))));
    }

    @Test
    void aZeroThatPrintsAsMinusZero() {
        refuses(f -> SpecialValueChecks.zeroIsNeverNegative(f, 0), new Altered("relu") {
            @Override
            public double value(double z) {
                return z > 0 ? z : 0 * z;
            }
        });
    }

    @Test
    void naiveFormulasThatBreakAtInfinityAtNaNOrInBetween() {
        refuses(f -> SpecialValueChecks.onlyNotANumberGivesNotANumber(f, 0), new Altered("silu") {
            @Override
            public double value(double z) {
                return z * Logistic.of(z);
            }
        });
        refuses(f -> SpecialValueChecks.onlyNotANumberGivesNotANumber(f, 0), new Altered("relu") {
            @Override
            public double derivative(double z) {
                return z > 0 ? 1 : 0;
            }
        });
        refuses(f -> SpecialValueChecks.isFiniteAtOneThousand(f, 0), new Altered("softplus") {
            @Override
            public double value(double z) {
                return StrictMath.log(1 + StrictMath.exp(z));
            }
        });
    }

    @Test
    void propertiesThatDoNotFit() {
        Interval tooSmall = new Interval(-0.1, true, Double.POSITIVE_INFINITY, false);
        refuses(PropertyChecks::rangeHoldsEveryValueAndIsFilled, withProperties("gelu", p -> changed(p, tooSmall, 9)));
        refuses(PropertyChecks::rangeHoldsEveryValueAndIsFilled, withProperties("gelu", p -> changed(p, REALS, 9)));
        refuses(PropertyChecks::monotonicityIsWhatSamplesShow, withProperties("mish", p -> changed(p, REALS, 9)));
        for (double bound : new double[] {1.1, 1.2}) {
            refuses(
                    PropertyChecks::steepestIsTheLeastUpperBoundOfTheSlope,
                    withProperties("gelu", p -> changed(p, REALS, bound)));
        }
        refuses(PropertyChecks::deadIsWhereTheSlopeIsZero, withProperties("relu", p -> p.withDead()));
        refuses(PropertyChecks::deadIsWhereTheSlopeIsZero, withProperties("elu", p -> p.withDead(Interval.atMost(-9))));
        refuses(PropertyChecks::inverseLeadsBack, withProperties("tanh", p -> p.withInverse(y -> y)));
        refuses(PropertyChecks::inverseLeadsBack, withProperties("silu", p -> p.withInverse(y -> y)));
        refuses(
                PropertyChecks::saturatedIsWhereTheSlopeIsSmallButNotZero,
                withProperties(
                        "gelu",
                        p -> p.withSaturated(
                                epsilon -> List.of(p.saturated().apply(epsilon).get(0)))));
    }

    private static final Interval REALS = Interval.REALS;

    /** Another range and bound, and a claim to rise everywhere. */
    private static Properties changed(Properties p, Interval range, double steepest) {
        return new Properties(
                range,
                p.limitLeft(),
                p.limitRight(),
                Monotonicity.INCREASING,
                steepest,
                p.steepestAt(),
                p.dead(),
                p.saturated(),
                Optional.empty());
    }
}
