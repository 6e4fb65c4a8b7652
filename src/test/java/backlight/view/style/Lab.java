package backlight.view.style;

import static java.lang.Math.abs;
import static java.lang.Math.cos;
import static java.lang.Math.exp;
import static java.lang.Math.hypot;
import static java.lang.Math.pow;
import static java.lang.Math.sin;
import static java.lang.Math.sqrt;
import static java.lang.Math.toDegrees;
import static java.lang.Math.toRadians;

/** A colour of CIELAB: lightness from 0 to 100, green to red, blue to yellow. */
public record Lab(double lightness, double a, double b) {
    private static final double KNEE = pow(25, 7);

    /**
     * CIEDE2000 with k = 1. G. Sharma, W. Wu, E. N. Dalal: The CIEDE2000 color-difference formula, Color Research and
     * Application 30 (2005), 21–30; the numbers in brackets are of its equations.
     */
    public double difference(Lab other) {
        double stretch = 1 + 0.5 * (1 - share((hypot(a, b) + hypot(other.a, other.b)) / 2)); // (4)
        Lab one = new Lab(lightness, a * stretch, b);
        Lab two = new Lab(other.lightness, other.a * stretch, other.b);
        return one.stretchedDifference(two);
    }

    private double stretchedDifference(Lab two) {
        double product = chroma() * two.chroma();
        double turn = product == 0 ? 0 : turn(hue(), two.hue());
        double hueStep = 2 * sqrt(product) * sin(toRadians(turn / 2)); // (11)
        double lightnessOff = pow((lightness + two.lightness) / 2 - 50, 2);
        double chroma = (chroma() + two.chroma()) / 2;
        double hue = product == 0 ? hue() + two.hue() : middle(hue(), two.hue());
        double byLightness = (two.lightness - lightness) / (1 + 0.015 * lightnessOff / sqrt(20 + lightnessOff)); // (18)
        double byChroma = (two.chroma() - chroma()) / (1 + 0.045 * chroma); // (19)
        double byHue = hueStep / (1 + 0.015 * chroma * weight(hue)); // (20)
        double rotation = -sin(toRadians(60 * exp(-pow((hue - 275) / 25, 2)))) * 2 * share(chroma); // (16), (17), (21)
        return sqrt(byLightness * byLightness + byChroma * byChroma + byHue * byHue + rotation * byChroma * byHue);
    }

    private double chroma() {
        return hypot(a, b);
    }

    /** (7), in degrees from 0 to 360. */
    private double hue() {
        double degrees = toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double share(double chroma) {
        return sqrt(pow(chroma, 7) / (pow(chroma, 7) + KNEE));
    }

    /** (10), the short way round. */
    private static double turn(double one, double two) {
        double turn = two - one;
        if (turn > 180) return turn - 360;
        return turn < -180 ? turn + 360 : turn;
    }

    /** (14) */
    private static double middle(double one, double two) {
        double sum = one + two;
        if (abs(one - two) <= 180) return sum / 2;
        return sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }

    /** (15) */
    private static double weight(double hue) {
        return 1
                - 0.17 * cos(toRadians(hue - 30))
                + 0.24 * cos(toRadians(2 * hue))
                + 0.32 * cos(toRadians(3 * hue + 6))
                - 0.20 * cos(toRadians(4 * hue - 63));
    }
}
