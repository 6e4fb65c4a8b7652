package backlight.model.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.model.network.Initialization.Scheme;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Preset F in full: 2,000 updates of deep sigmoid networks, over 50 seeds. Some minutes: {@code mvn -Plong test}. */
@Tag("long")
class PresetTrainingTest {
    @ParameterizedTest
    @CsvSource({"8, 0.5", "8, 5", "10, 0.5", "10, 5"})
    void deepSigmoidNetworksStayAtLn2(int hidden, double rate) {
        Preset preset = Preset.moons(hidden, rate, Preset.layer(16, "sigmoid")).withHidden(Scheme.XAVIER_NORMAL);
        LongStream.rangeClosed(1, 50).parallel().forEach(seed -> {
            double loss =
                    Preset.evaluated(Preset.trained(preset.state(seed), 2000)).loss();
            assertEquals(StrictMath.log(2), loss, 1e-3, () -> "seed " + seed);
        });
    }
}
