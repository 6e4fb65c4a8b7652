package backlight.model.training;

import java.util.Locale;

/** What makes an update of a gradient g; η is the learning rate, t counts the updates from 1. */
public enum Optimizer {
    /** Δ = −η g */
    GRADIENT_DESCENT(0),
    /** v ← μ v + g; Δ = −η v (Polyak 1964, as the frameworks write it) */
    MOMENTUM(1),
    /** m ← β₁ m + (1 − β₁) g; v ← β₂ v + (1 − β₂) g²; Δ = −η m̂/(√v̂ + ε) (Kingma, Ba 2015) */
    ADAM(2);

    private final int moments;

    Optimizer(int moments) {
        this.moments = moments;
    }

    /** How many numbers it remembers for each one that it learns. */
    public int moments() {
        return moments;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
