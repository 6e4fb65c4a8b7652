package backlight.model.activation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Once warm, no sample costs memory. */
class ActivationAllocationTest {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int SAMPLES = 10_000;

    private double sum;

    @ParameterizedTest
    @MethodSource("backlight.model.activation.Case#all")
    void aSampleAllocatesNothing(Case shown) {
        Activation f = shown.activation();
        int parameters = shown.values().size();
        assertEquals(0, leastBytes(() -> sample(f, parameters)));
    }

    @Test
    void theMeterSeesASingleObject() {
        assertTrue(leastBytes(() -> sum += new double[1].length + System.identityHashCode(new Object())) > 0);
    }

    private void sample(Activation f, int parameters) {
        for (int k = 0; k < SAMPLES; k++) {
            double z = (k - SAMPLES / 2) * 0.01;
            sum += f.value(z) + f.derivative(z);
            for (int p = 0; p < parameters; p++) sum += f.parameterDerivative(p, z);
        }
    }

    /** The least of a few runs: the first ones load classes. */
    private static long leastBytes(Runnable work) {
        long least = Long.MAX_VALUE;
        for (int run = 0; run < 5; run++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            work.run();
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }
}
