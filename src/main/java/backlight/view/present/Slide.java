package backlight.view.present;

/**
 * What is said and laid over a presented picture.
 *
 * @param title the line above it
 * @param stop where the lecture stands, from 0
 * @param stops how many it has; 0 if a workspace is presented and no lecture
 * @param factor of all text, for far seats
 * @param blank whether the screen is black
 * @param pointer whether the mouse is a laser pointer
 * @param pen whether the mouse draws marks
 * @param keys whether the pressed keys are shown
 * @param reducedMotion whether marks vanish at once instead of fading
 */
public record Slide(
        String title,
        int stop,
        int stops,
        double factor,
        boolean blank,
        boolean pointer,
        boolean pen,
        boolean keys,
        boolean reducedMotion) {
    public Slide {
        if (stops < 0 || stop < 0 || stop > 0 && stop >= stops)
            throw new IllegalArgumentException("there is no stop " + stop + " of " + stops);
        if (!(factor > 0)) throw new IllegalArgumentException("the factor must be above 0, not " + factor);
    }
}
