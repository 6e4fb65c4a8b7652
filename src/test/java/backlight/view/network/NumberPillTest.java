package backlight.view.network;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberPillTest {
    @ParameterizedTest
    @CsvSource({"4.88e193, 5·10¹⁹³", "-6.78e197, −7·10¹⁹⁷", "4.88e19, 4.88·10¹⁹", "0, 0.00"})
    void aThreeDigitExponentLeavesRoomForOneDigit(double value, String text) {
        assertEquals(text, NumberPill.text(value).replace('-', '−'));
    }
}
