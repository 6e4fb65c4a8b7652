package backlight.view.chart;

import java.util.List;
import javafx.scene.paint.Color;

/**
 * The colour of an answer.
 *
 * @param ground of an undecided answer
 * @param high of the largest answer of a single unit
 * @param classes one colour for each class
 * @param strength share of a class's colour in an answer that is certain of it, 0 to 1
 */
record Shading(Color ground, Color high, List<Color> classes, double strength) {
    private static final double UNDECIDED = 0.5;

    /** What an answer means. */
    enum Meaning {
        /** The probability of the second of two classes. */
        TWO_CLASSES,
        /** One probability for each class. */
        CLASSES,
        /** A number, between the smallest and the largest that occurs. */
        SIZE
    }

    /** @param answers first index the unit, second the cell; returns one opaque ARGB colour per cell */
    int[] colours(double[][] answers, Meaning meaning) {
        int[] colours = new int[answers[0].length];
        double low = meaning == Meaning.SIZE ? least(answers[0]) : 0;
        double span = meaning == Meaning.SIZE ? most(answers[0]) - low : 1;
        for (int cell = 0; cell < colours.length; cell++) {
            colours[cell] = switch (meaning) {
                case TWO_CLASSES -> certainty(answers[0][cell]);
                case CLASSES -> winner(answers, cell);
                case SIZE -> mix(high, span > 0 ? (answers[0][cell] - low) / span : UNDECIDED);
            };
        }
        return colours;
    }

    private int certainty(double p) {
        return mix(classes.get(p > UNDECIDED ? 1 : 0), Math.abs(p - UNDECIDED) / UNDECIDED);
    }

    private int winner(double[][] answers, int cell) {
        int best = 0;
        for (int k = 1; k < answers.length; k++) if (answers[k][cell] > answers[best][cell]) best = k;
        double chance = 1.0 / answers.length;
        return mix(classes.get(best % classes.size()), (answers[best][cell] - chance) / (1 - chance));
    }

    private int mix(Color colour, double share) {
        double s = Double.isNaN(share) ? 0 : strength * Math.max(0, Math.min(1, share));
        int red = channel(ground.getRed(), colour.getRed(), s);
        int green = channel(ground.getGreen(), colour.getGreen(), s);
        return 0xff << 24 | red << 16 | green << 8 | channel(ground.getBlue(), colour.getBlue(), s);
    }

    private static int channel(double from, double to, double share) {
        return (int) Math.round(255 * (from + (to - from) * share));
    }

    static double least(double... values) {
        double least = Double.POSITIVE_INFINITY;
        for (double value : values) least = Math.min(least, value);
        return least;
    }

    static double most(double... values) {
        double most = Double.NEGATIVE_INFINITY;
        for (double value : values) most = Math.max(most, value);
        return most;
    }
}
