package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.view.style.Rgb;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class InksTest {
    private static final int WHITE = 0xFFFFFF;

    private static Inks inks(double contrast) {
        return new Inks(WHITE, 0x0046B8, 0x9A3200, 0xA6A5A1, 0x2A323D, 0xF1F3F6, 0, 0.46, 1.35, 1.6, false, contrast);
    }

    /** The grey discs on whose plate a number in white or black has too little contrast. */
    private static long unreadable(Inks inks, double wanted) {
        return IntStream.range(0, 256)
                .map(grey -> grey << 16 | grey << 8 | grey)
                .filter(disc -> {
                    int ink = Inks.readsBetter(disc, WHITE, 0) ? WHITE : 0;
                    return Rgb.of(inks.plate(disc, ink)).contrast(Rgb.of(ink)) < wanted;
                })
                .count();
    }

    @Test
    void numbersCanBeReadOnThePlatesOfAllDiscs() {
        assertEquals(0, unreadable(inks(7), 7));
        assertEquals(0, unreadable(inks(4.5), 4.5));
    }

    @Test
    void withoutAPlateTheyCannot() {
        assertTrue(unreadable(inks(1), 7) > 40);
    }

    @Test
    void whereTheDiscItselfCanBeReadThereIsNoPlate() {
        assertEquals(0xF1F3F6, inks(7).plate(0xF1F3F6, 0));
        assertEquals(0x202020, inks(7).plate(0x202020, WHITE));
    }
}
