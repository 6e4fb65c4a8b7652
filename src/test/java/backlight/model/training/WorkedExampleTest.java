package backlight.model.training;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import backlight.model.activation.Activations;
import backlight.model.data.DataPlan;
import backlight.model.network.Backprop;
import backlight.model.network.LayerPlan;
import backlight.model.network.Loss;
import backlight.model.network.Network;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Parameters;
import backlight.model.network.Trace;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The 2-2-2 network of a well-known tutorial, with its numbers as another program computed them in doubles. */
class WorkedExampleTest {
    private static final double DIGITS = 1e-15;
    private static final Map<String, Double> PUBLISHED = new HashMap<>();

    /** w₁ w₂ w₃ w₄, b₁ b₁, w₅ w₆ w₇ w₈, b₂ b₂. */
    private static final Parameters START = Parameters.of(.15, .20, .25, .30, .35, .35, .40, .45, .50, .55, .60, .60);

    private static final LayerPlan LAYER = LayerPlan.of(2, Activations.byId("sigmoid"));
    private static final NetworkPlan PLAN =
            NetworkPlan.of(2, 1, LAYER, 2, Loss.SQUARED_ERROR).with(2, LAYER);

    @BeforeAll
    static void read() throws IOException {
        try (InputStream file = WorkedExampleTest.class.getResourceAsStream("worked-example-2-2-2.json")) {
            Matcher entry = Pattern.compile("\"(\\w+)\": ([-+.e\\d]+)").matcher(new String(file.readAllBytes(), UTF_8));
            while (entry.find()) PUBLISHED.put(entry.group(1), Double.valueOf(entry.group(2)));
        }
        assertEquals(91, PUBLISHED.size());
    }

    private static void assertPublished(String name, double actual) {
        double expected = PUBLISHED.get(name);
        assertEquals(expected, actual, DIGITS * Math.max(1, Math.abs(expected)), name);
    }

    private static Backprop run() {
        Backprop backprop = new Backprop(new Network(PLAN, START));
        DataPlan.of("worked-example").make().train().load(0, backprop.input(), backprop.target());
        backprop.runAll();
        return backprop;
    }

    @Test
    void theWayForwardIsAsPublished() {
        Trace trace = run().trace();
        for (int j = 0; j < 2; j++) {
            assertPublished("net_h" + (j + 1), trace.z(1, j));
            assertPublished("out_h" + (j + 1), trace.a(1, j));
            assertPublished("net_o" + (j + 1), trace.z(2, j));
            assertPublished("out_o" + (j + 1), trace.a(2, j));
            double miss = trace.target(j) - trace.a(2, j);
            assertPublished("E_o" + (j + 1), miss * miss / 2);
        }
        assertPublished("E_total", trace.loss());
    }

    @Test
    void theWayBackIsAsPublished() {
        Backprop backprop = run();
        Trace trace = backprop.trace();
        for (int j = 0; j < 2; j++) {
            String unit = String.valueOf(j + 1);
            assertPublished("dE_dout_o" + unit, trace.upstream(2, j));
            assertPublished("dout_dnet_o" + unit, trace.slope(2, j));
            assertPublished("delta_o" + unit, trace.delta(2, j));
            assertPublished("dE_douth" + unit, trace.upstream(1, j));
            assertPublished("douth" + unit + "_dneth" + unit, trace.slope(1, j));
            assertPublished("delta_h" + unit, trace.delta(1, j));
            for (int k = 0; k < 2; k++) {
                double path = trace.delta(2, k) * backprop.network().weight(2, k, j);
                assertPublished("dEo" + (k + 1) + "_douth" + unit, path);
            }
        }
    }

    /** Nine digits of the loss that the tutorial prints are wrong: it uses new output weights for the hidden deltas. */
    @Test
    void oneUpdateIsAsPublished() {
        Backprop backprop = run();
        Trainer trainer = trainer(true);
        trainer.advance();
        int[] weights = {0, 1, 2, 3, 6, 7, 8, 9};
        for (int w = 0; w < weights.length; w++) {
            assertPublished("dE_dw" + (w + 1), backprop.gradient(weights[w]));
            assertPublished("w" + (w + 1) + "_new", trainer.network().get(weights[w]));
        }
        assertPublished("E_after_1", loss(trainer).trace().loss());
        assertNotEquals(0.291027924, loss(trainer).trace().loss(), 1e-9);
    }

    @ParameterizedTest
    @CsvSource({"none, true", "perneuron, false"})
    void tenThousandUpdatesAreAsPublished(String biases, boolean locked) {
        Trainer trainer = trainer(locked);
        for (int step : new int[] {1, 2, 9999, 10000, 10001}) {
            while (trainer.step() < step) trainer.advance();
            Trace trace = loss(trainer).trace();
            assertPublished("E_" + biases + "_" + step, trace.loss());
            assertPublished("o1_" + biases + "_" + step, trace.a(2, 0));
            assertPublished("o2_" + biases + "_" + step, trace.a(2, 1));
        }
    }

    private static Trainer trainer(boolean biasesLocked) {
        Set<ParameterId> biases = new Network(PLAN, START)
                .layout().ids().stream()
                        .filter(id -> biasesLocked && id.kind() == ParameterId.Kind.BIAS)
                        .collect(Collectors.toSet());
        TrainingPlan training = TrainingPlan.of(0.5).withLocked(biases);
        return new TrainingSetup(PLAN, training, DataPlan.of("worked-example").make())
                .trainer(TrainingPoint.start(START));
    }

    private static Backprop loss(Trainer trainer) {
        Backprop backprop = new Backprop(trainer.network());
        DataPlan.of("worked-example").make().train().load(0, backprop.input(), backprop.target());
        backprop.forward();
        return backprop;
    }
}
