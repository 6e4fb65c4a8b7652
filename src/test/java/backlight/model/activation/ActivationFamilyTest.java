package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ActivationFamilyTest {
    static Stream<ActivationFamily> families() {
        return Activations.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("families")
    void anIdLeadsBackToItsFamily(ActivationFamily family) {
        assertSame(family, Activations.byId(family.id()));
        assertTrue(family.id().matches("[a-z]+(-[a-z]+)*"), family::id);
    }

    @Test
    void familiesAreListedGroupByGroupWithoutRepetition() {
        List<ActivationFamily> byGroup =
                families().sorted((a, b) -> a.group().compareTo(b.group())).toList();
        assertEquals(byGroup, Activations.ALL);
        assertEquals(
                Activations.ALL.size(),
                families().map(ActivationFamily::id).distinct().count());
    }

    @Test
    void theLecturesEightFunctionsHaveTheirOwnSolidColours() {
        List<String> solid = families()
                .filter(family -> !family.dashed())
                .sorted((a, b) -> Integer.compare(a.hue(), b.hue()))
                .map(ActivationFamily::id)
                .toList();
        assertEquals(List.of("sigmoid", "tanh", "relu", "leaky-relu", "prelu", "elu", "selu", "gelu"), solid);
        assertTrue(families().allMatch(family -> family.hue() >= 0 && family.hue() < 8));
    }

    @ParameterizedTest
    @MethodSource("families")
    void theFormulaNamesEveryParameterAndClosesEveryBrace(ActivationFamily family) {
        ActivationFamily.Formula formula = family.formula();
        for (String latex : List.of(formula.value(), formula.derivative(), formula.inverse())) {
            assertEquals(count(latex, '{'), count(latex, '}'), latex);
            assertEquals(latex.split("\\\\left").length, latex.split("\\\\right").length, latex);
        }
        for (Parameter parameter : family.parameters()) {
            String symbol = parameter.id().length() == 1 ? parameter.id() : "\\" + parameter.id();
            assertTrue(formula.value().contains(symbol), () -> formula.value() + " lacks " + symbol);
        }
        boolean invertible =
                family.with(family.initialValues()).properties().inverse().isPresent();
        assertEquals(invertible, !formula.inverse().isEmpty(), "a formula for the inverse");
    }

    private static long count(String text, char sought) {
        return text.chars().filter(character -> character == sought).count();
    }

    @ParameterizedTest
    @CsvSource({
        "prelu, 1.5",
        "prelu, -0.5",
        "leaky-relu, 1000",
        "elu, 3",
        "elu, 0",
        "celu, 0.001",
        "silu, 0",
        "silu, -2",
        "softplus, 100"
    })
    void valuesBeyondTheSliderAreTakenWhereTheMathematicsAllows(String id, double value) {
        assertEquals(Optional.empty(), Activations.byId(id).problem(List.of(value)));
    }

    @ParameterizedTest
    @CsvSource({
        "celu, 0, problem.parameter.above.atMost",
        "celu, -1, problem.parameter.above.atMost",
        "elu, -0.1, problem.parameter.atLeast.atMost",
        "softplus, 0, problem.parameter.above.atMost",
        "prelu, NaN, problem.parameter.atLeast.atMost",
        "prelu, Infinity, problem.parameter.atLeast.atMost"
    })
    void otherValuesAreRefusedWithASentence(String id, double value, String key) {
        ActivationFamily family = Activations.byId(id);
        assertEquals(key, family.problem(List.of(value)).orElseThrow().key());
        assertThrows(IllegalArgumentException.class, () -> family.with(List.of(value)));
    }

    @Test
    void theSlopesOfRReluStayInOrderAndEncloseItsMean() {
        ActivationFamily rrelu = Activations.byId("rrelu");
        assertEquals(
                "problem.rrelu.order",
                rrelu.problem(List.of(0.5, 0.25)).orElseThrow().key());
        Activation f = rrelu.with(List.of(0.25, 0.5));
        Band band = f.band().orElseThrow();
        assertEquals(-0.5, band.lowest().value(-2));
        assertEquals(-0.75, f.value(-2));
        assertEquals(-1, band.highest().value(-2));
        assertFalse(Activations.byId("relu").with(List.of()).band().isPresent());
    }

    @Test
    void aTypedMinusZeroIsZero() {
        assertEquals(0.0, Activations.byId("prelu").with(List.of(-0.0)).derivative(-1));
    }

    @Test
    void anUnknownIdIsNamed() {
        Exception refusal = assertThrows(IllegalArgumentException.class, () -> Activations.byId("relux"));
        assertTrue(refusal.getMessage().contains("relux"));
    }
}
