package backlight.model.lecture;

import java.util.Locale;

/** The parts of the lecture, in its order. Their names stand in the messages under {@code part.<id>}. */
public enum Part {
    SIGMOID,
    RELU,
    DYING,
    LEAKY,
    PRELU,
    ELU,
    SELU,
    VANISHING;

    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}
