package backlight.model.lab;

import backlight.model.activation.Activation;
import backlight.model.activation.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The map (μ, ν) → (μ̃, ν̃): from the mean and variance of a layer's inputs to those of its activations, for so many
 * inputs that z is normal. Klambauer et al. 2017, eq. 3 to 5.
 */
public final class SelfNormalization {
    private static final double CLOSE = 1e-13;
    private static final int MOST_STEPS = 200;

    private final Activation f;
    private final double omega;
    private final double tau;
    private final double spread;
    private final double bias;

    /**
     * @param spread the variance of the sum of the weights from one unit to another
     * @param bias b of every unit
     */
    private SelfNormalization(Activation f, double omega, double tau, double spread, double bias) {
        if (!Double.isFinite(omega)) throw new IllegalArgumentException("ω must be finite, not " + omega);
        if (!(tau >= 0 && tau < Double.POSITIVE_INFINITY)) {
            throw new IllegalArgumentException("τ must be finite and at least 0, not " + tau);
        }
        this.f = f;
        this.omega = omega;
        this.tau = tau;
        this.spread = spread;
        this.bias = bias;
    }

    /**
     * Of a single unit: z has the mean μω and the variance ντ.
     *
     * @param omega ω = Σ wᵢ; 0 in the paper's fixed point
     * @param tau τ = Σ wᵢ², at least 0; 1 there
     */
    public static SelfNormalization ofUnit(Activation f, double omega, double tau) {
        return new SelfNormalization(f, omega, tau, 0, 0);
    }

    /**
     * Of all units of a layer together, as a measurement takes them: with random weights of mean 0, ω differs from unit
     * to unit and has the variance τ, so that z has the mean 0 and the variance (ν + μ²)τ. With μ = 0 it is the map of a
     * single unit.
     *
     * @param tau n·Var(w): 1 with LeCun's start, 2 with He's
     */
    public static SelfNormalization ofLayer(Activation f, double tau) {
        return ofLayer(f, tau, 0);
    }

    /** The same with this bias in every unit: z has the mean b. */
    public static SelfNormalization ofLayer(Activation f, double tau, double bias) {
        if (!Double.isFinite(bias)) throw new IllegalArgumentException("a bias must be finite, not " + bias);
        return new SelfNormalization(f, 0, tau, tau, bias);
    }

    /** (μ̃, ν̃) */
    public Moments after(Moments inputs) {
        double mu = inputs.mean();
        Moments z = new Moments(mu * omega + bias, inputs.variance() * tau + mu * mu * spread);
        return z.through(f);
    }

    /** The moments of the inputs, then those of each layer: {@code layers} + 1 of them. */
    public List<Moments> course(Moments start, int layers) {
        List<Moments> course = new ArrayList<>();
        course.add(start);
        for (int l = 1; l <= layers; l++) course.add(after(course.get(l - 1)));
        return course;
    }

    /** Where the course from (0, 1) ends; empty if it does not come to rest at a variance above 0 in 200 layers. */
    public Optional<Moments> fixedPoint() {
        Moments now = new Moments(0, 1);
        for (int step = 0; step < MOST_STEPS; step++) {
            Moments next = after(now);
            double moved = Math.max(Math.abs(next.mean() - now.mean()), Math.abs(next.variance() - now.variance()));
            if (moved < CLOSE * next.variance()) return Optional.of(next);
            if (!(next.variance() > CLOSE && next.variance() < 1 / CLOSE)) return Optional.empty();
            now = next;
        }
        return Optional.empty();
    }
}
