package backlight.view.network;

/**
 * The colours of the network in a theme, as 0xRRGGBB, and how its light is mixed.
 *
 * @param ground what it is drawn on
 * @param plus of gradients above 0
 * @param minus of those below
 * @param wire of weights
 * @param strongWire of weights where they are what is shown
 * @param node of a disc at 0
 * @param forward of a disc at 1, and of activations under way
 * @param floor see {@link Light#colourShare}
 * @param exponent see {@link Light#colourShare}
 * @param strokes the factor of all strokes
 * @param glow whether strong light has a glow
 * @param contrast the least one between writing and its surface
 */
record Inks(
        int ground,
        int plus,
        int minus,
        int wire,
        int strongWire,
        int node,
        int forward,
        double floor,
        double exponent,
        double strokes,
        boolean glow,
        double contrast) {
    private static final int STEPS = 20;

    /** The colour of a gradient whose light has the strength v. */
    int light(double g, double v) {
        return mix(ground, g < 0 ? minus : plus, Light.colourShare(v, floor, exponent));
    }

    /** The colour of a disc, for an activation as a share of the brightest one. */
    int disc(double share) {
        return mix(node, forward, share);
    }

    /** Whether writing on a surface of this colour is easier to read in {@code one} than in {@code other}. */
    static boolean readsBetter(int surface, int one, int other) {
        return contrast(surface, one) > contrast(surface, other);
    }

    /** As near to the colour of a surface as can be read in {@code ink}: on half bright ones nothing can. */
    int plate(int surface, int ink) {
        int away = ink == ground ? forward : ground;
        int plate = surface;
        for (int step = 1; step <= STEPS && contrast(plate, ink) < contrast; step++)
            plate = mix(surface, away, (double) step / STEPS);
        return plate;
    }

    static int mix(int from, int to, double share) {
        return channel(from, to, share, 16) | channel(from, to, share, 8) | channel(from, to, share, 0);
    }

    private static int channel(int from, int to, double share, int shift) {
        int low = from >> shift & 255;
        int high = to >> shift & 255;
        return (int) Math.round(low + (high - low) * share) << shift;
    }

    private static double contrast(int one, int other) {
        double a = luminance(one) + 0.05;
        double b = luminance(other) + 0.05;
        return Math.max(a, b) / Math.min(a, b);
    }

    /** Relative luminance; WCAG 2.1 */
    private static double luminance(int rgb) {
        return 0.2126 * linear(rgb >> 16 & 255) + 0.7152 * linear(rgb >> 8 & 255) + 0.0722 * linear(rgb & 255);
    }

    private static double linear(int channel) {
        double c = channel / 255.0;
        return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
    }
}
