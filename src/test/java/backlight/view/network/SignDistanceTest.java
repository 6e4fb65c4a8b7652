package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.view.style.ColourVision;
import backlight.view.style.Rgb;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** How far the light of a gradient above 0 is from that of one below, for all eyes. */
@ExtendWith(OnFxThread.class)
class SignDistanceTest {
    private static final double LEAST = 25;
    private static final double[] SIZES = {1, 1e-2, 1e-4, 1e-6};

    /** The colours that the stylesheet of a theme gives to the network. */
    private static Inks inks(Theme theme) {
        NetworkLegend lit = new NetworkLegend(Messages.load());
        new Scene(lit).setUserAgentStylesheet(theme.stylesheet());
        lit.applyCss();
        return lit.inks();
    }

    private static List<String> tooNear(Inks inks) {
        List<String> near = new ArrayList<>();
        for (ColourVision eye : ColourVision.values()) {
            for (double size : SIZES) {
                double difference = difference(inks, size, eye);
                if (!(difference >= LEAST)) near.add(eye + " at " + size + ": " + difference);
            }
        }
        return near;
    }

    private static double difference(Inks inks, double size, ColourVision eye) {
        double v = Light.LOGARITHMIC.strength(size);
        Rgb plus = eye.see(Rgb.of(inks.light(size, v)));
        Rgb minus = eye.see(Rgb.of(inks.light(-size, v)));
        return plus.lab().difference(minus.lab());
    }

    private static Inks with(Inks inks, int plus, int minus, double floor) {
        return new Inks(
                inks.ground(),
                plus,
                minus,
                inks.wire(),
                inks.strongWire(),
                inks.node(),
                inks.forward(),
                floor,
                inks.exponent(),
                inks.strokes(),
                inks.glow(),
                inks.contrast());
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theSignsAreFarApartForEveryEye(Theme theme) {
        assertEquals(List.of(), tooNear(inks(theme)));
    }

    @Test
    void redAndGreenSignsAreReportedForThoseWhoConfuseThem() {
        Inks inks = inks(Theme.LIGHT);
        List<String> near = tooNear(with(inks, 0x5F7A00, 0xB0552B, inks.floor()));
        assertTrue(near.stream().anyMatch(line -> line.startsWith("DEUTERANOPIA at 1.0")), near::toString);
        assertTrue(near.stream().noneMatch(line -> line.startsWith("NORMAL at 1.0:")), near::toString);
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void lightThatFadesIntoTheGroundIsReported(Theme theme) {
        Inks inks = inks(theme);
        List<String> near = tooNear(with(inks, inks.plus(), inks.minus(), 0.15));
        assertTrue(near.stream().anyMatch(line -> line.startsWith("NORMAL at 1.0E-6")), near::toString);
        assertTrue(near.stream().noneMatch(line -> line.startsWith("NORMAL at 1.0:")), near::toString);
    }
}
