package backlight.model.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activation;
import backlight.model.activation.Activations;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlopeSearchTest {
    private static Activation function(String id) {
        var family = Activations.byId(id);
        return family.with(family.initialValues());
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.2499, 0.2, 0.0123, 1e-6, 1e-15})
    void aSmoothFunctionTakesExactlyTheWantedSlope(double wanted) {
        Activation sigmoid = function("sigmoid");
        for (double from : new double[] {-3, 0.2, 5}) {
            double z = SlopeSearch.z(sigmoid, wanted, from);
            assertEquals(wanted, sigmoid.derivative(z), 1e-9 * wanted);
            assertEquals(Math.signum(from), Math.signum(z));
        }
    }

    @Test
    void moreThanTheFunctionHasIsItsMost() {
        assertEquals(0, SlopeSearch.z(function("sigmoid"), 3, 2.0));
        assertEquals(0, SlopeSearch.z(function("tanh"), 1, -2.0));
        assertTrue(function("gelu").derivative(SlopeSearch.z(function("gelu"), 9, 1)) > 1.12);
    }

    @Test
    void reluIsOnOrOffAndNothingBetween() {
        Activation relu = function("relu");
        assertEquals(1, relu.derivative(SlopeSearch.z(relu, 0.3, 2)));
        assertEquals(2, SlopeSearch.z(relu, 0.3, 2));
        assertEquals(0, relu.derivative(SlopeSearch.z(relu, 0, 2)));
        assertEquals(1, relu.derivative(SlopeSearch.z(relu, 0.3, -2)));
        assertEquals(1, relu.derivative(SlopeSearch.z(relu, 0.9, 0)));
    }

    @Test
    void aSlopeOfZeroIsFoundOnlyWhereThereIsOne() {
        Activation leaky = function("leaky-relu");
        assertEquals(0.01, leaky.derivative(SlopeSearch.z(leaky, 0, 1)));
        Activation sigmoid = function("sigmoid");
        double z = SlopeSearch.z(sigmoid, 0, 1);
        assertEquals(40, z);
        assertTrue(sigmoid.derivative(z) > 0);
    }
}
