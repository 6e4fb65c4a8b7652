package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import backlight.WindowPlace.Area;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WindowPlaceTest {
    private static final Area LEFT = new Area(0, 0, 1920, 1080);
    private static final Area RIGHT = new Area(1920, 0, 1366, 768);
    private static final List<Area> BOTH = List.of(LEFT, RIGHT);

    private static WindowPlace at(double x, double y, double width, double height) {
        return new WindowPlace(new Area(x, y, width, height), false);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0, 1920, 1080",
        "100, 50, 800, 600",
        "1500, 100, 1024, 680",
        "-400, 900, 800, 600",
        "1920, 0, 1366, 768"
    })
    void aPlaceWithinReachIsKept(double x, double y, double width, double height) {
        assertEquals(at(x, y, width, height), at(x, y, width, height).within(BOTH));
    }

    @ParameterizedTest
    @CsvSource({
        "5000, 5000, 800, 600, 560, 240, 800, 600",
        "-790, 100, 800, 600, 560, 240, 800, 600",
        "100, -300, 800, 600, 560, 240, 800, 600",
        "100, 1070, 800, 600, 560, 240, 800, 600",
        "2000, 0, 1920, 1080, 1920, 0, 1366, 768",
        "0, 0, 3840, 500, 0, 290, 1920, 500"
    })
    void aPlaceOutOfReachOrTooLargeIsCorrected(
            double x, double y, double width, double height, double x1, double y1, double width1, double height1) {
        assertEquals(at(x1, y1, width1, height1), at(x, y, width, height).within(BOTH));
    }

    @Test
    void aWindowOfALostScreenStaysMaximized() {
        WindowPlace lost = new WindowPlace(new Area(2000, 0, 1000, 700), true);
        assertEquals(new WindowPlace(new Area(460, 190, 1000, 700), true), lost.within(List.of(LEFT)));
    }

    @Test
    void aSmallScreenLimitsTheFirstWindow() {
        assertEquals(at(1920, 0, 1366, 768), WindowPlace.centred(1440, 900, RIGHT));
    }

    @ParameterizedTest
    @CsvSource({"NaN,0,1,1", "0,Infinity,1,1", "0,0,0,1", "0,0,1,-1", "0,0,NaN,1", "1e9,0,1,1"})
    void anImpossibleAreaIsRefused(double x, double y, double width, double height) {
        assertThrows(IllegalArgumentException.class, () -> new Area(x, y, width, height));
    }
}
