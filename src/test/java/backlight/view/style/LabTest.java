package backlight.view.style;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToDoubleBiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class LabTest {
    private static final Path PUBLISHED = Path.of("src/test/resources/backlight/view/style/ciede2000.csv");
    private static final double PRINTED = 5e-5;

    /** The lines of table 1 of Sharma, Wu and Dalal (2005) in which a formula finds something else than is printed. */
    private static List<String> misses(ToDoubleBiFunction<Lab, Lab> formula) throws IOException {
        List<String> lines = Files.readAllLines(PUBLISHED);
        assertEquals(34, lines.size() - 1);
        return lines.stream().skip(1).filter(line -> missed(line, formula)).toList();
    }

    private static boolean missed(String line, ToDoubleBiFunction<Lab, Lab> formula) {
        double[] n = Stream.of(line.split(",")).mapToDouble(Double::parseDouble).toArray();
        Lab one = new Lab(n[0], n[1], n[2]);
        Lab two = new Lab(n[3], n[4], n[5]);
        return Math.abs(formula.applyAsDouble(one, two) - n[6]) > PRINTED
                || Math.abs(formula.applyAsDouble(two, one) - n[6]) > PRINTED;
    }

    @Test
    void thePublishedDifferencesAreFoundInBothDirections() throws IOException {
        assertEquals(List.of(), misses(Lab::difference));
    }

    @Test
    void thePlainDistanceOf1976IsFoundOut() throws IOException {
        List<String> missed = misses((one, two) ->
                Math.hypot(one.lightness() - two.lightness(), Math.hypot(one.a() - two.a(), one.b() - two.b())));
        assertEquals(34, missed.size(), missed::toString);
    }

    @Test
    void whiteIsLightAndHasNoHue() {
        Lab white = Rgb.of(0xFFFFFF).lab();
        assertEquals(100, white.lightness(), 1e-4);
        assertEquals(0, Math.hypot(white.a(), white.b()), 0.01);
        assertEquals(21, Rgb.of(0xFFFFFF).contrast(Rgb.of(0)), 1e-9);
    }

    /** The values of sRGB red that colour libraries print. */
    @Test
    void redHasItsCoordinates() {
        Lab red = Rgb.of(0xFF0000).lab();
        assertEquals(53.24, red.lightness(), 0.01);
        assertEquals(80.09, red.a(), 0.01);
        assertEquals(67.20, red.b(), 0.01);
    }

    @ParameterizedTest
    @EnumSource(ColourVision.class)
    void greysStayGreyForEveryEye(ColourVision eye) {
        Rgb grey = Rgb.of(0x808080);
        assertEquals(0, grey.lab().difference(eye.see(grey).lab()), 0.01);
    }
}
