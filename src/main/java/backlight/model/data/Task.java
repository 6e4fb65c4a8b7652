package backlight.model.data;

/** What the targets of a data set are. */
public enum Task {
    /** One target, 0 or 1. */
    BINARY,
    /** Two or more targets, of which one is 1 and the others are 0. */
    CLASSES,
    /** Any numbers. */
    REGRESSION
}
