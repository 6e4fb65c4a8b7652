package backlight.model.lecture;

/** What runs at a stop until the next press. */
public enum Moving {
    NOTHING,
    /** The first parameter of the focused function goes to and fro. */
    SWEEP,
    /** The wave of the gradient is played over and over. */
    WAVE
}
