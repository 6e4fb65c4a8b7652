package backlight.view.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedNumberTest {
    private final Messages messages = Messages.load();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "−1,2|-1.2",
                "-1.2|-1.2",
                "–3|-3",
                "+4|4",
                "- 4|-4",
                "1.5e-3|0.0015",
                "1,5E+3|1500",
                "1,5·10^−3|0.0015",
                "1.5 * 10 ^ 3|1500",
                "2.5·10⁻³|0.0025",
                "2.5×10³|2500",
                "10^-2|0.01",
                "−10⁻²|-0.01",
                " .5 |0.5",
                ",5|0.5",
                "5.|5",
                "\u00a07\u202f|7",
                "-0|0",
                "0e999|0",
                "1.7976931348623157e308|1.7976931348623157e308",
                "4.9e-324|4.9e-324",
                "007|7"
            })
    void isUnderstood(String typed, double number) {
        assertEquals(new TypedNumber.Value(number), TypedNumber.of(typed));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "--1",
                "-",
                "+",
                ".",
                ",",
                "e5",
                "1e",
                "1e5.5",
                "inf",
                "Infinity",
                "∞",
                "NaN",
                "0x10",
                "1d",
                "1f",
                "1_000",
                "1 000",
                "1/2",
                "٣",
                "1e--5",
                "10^",
                "·10³",
                "10^⁻",
                "10⁻",
                "10²⁻³",
                "²",
                "1^2",
                "x",
                "1.5·10",
                "%s",
                "{0}",
                "$1"
            })
    void isRefusedInASentence(String typed) {
        String example = "write for example −1.2";
        assertTrue(sentence(typed).startsWith("“" + typed + "” is not a number"), sentence(typed));
        assertTrue(sentence(typed).endsWith(example), sentence(typed));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1e999|“1e999” is too large; the largest number is about 1.8·10³⁰⁸",
                "-1e999|“-1e999” is too large; the largest number is about 1.8·10³⁰⁸",
                "1e99999999999999|“1e99999999999999” is too large; the largest number is about 1.8·10³⁰⁸",
                "1e-999|“1e-999” is too close to 0 to be told from it; write 0",
                "1.2.3|“1.2.3” has more than one point or comma; write one, before the decimals",
                "1.234,5|“1.234,5” has more than one point or comma; write one, before the decimals",
                "' '|Write a number, for example −1.2",
                "''|Write a number, for example −1.2"
            })
    void isRefusedWithItsReason(String typed, String sentence) {
        assertEquals(sentence, sentence(typed));
    }

    @Test
    void longInputIsRefusedAtOnce() {
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> {
            assertEquals(
                    "This is too long for a number; at most 200 characters are read", sentence("1".repeat(5_000_000)));
            assertEquals(
                    "“" + "1".repeat(24) + "…” is not a number; write for example −1.2",
                    sentence("1".repeat(199) + "a"));
            assertTrue(sentence(" ".repeat(199) + "a").contains("“a”"));
        });
    }

    @Test
    void controlCharactersAreNotEchoed() {
        assertEquals("“a b c” is not a number; write for example −1.2", sentence("a\nb\u202ec"));
    }

    private String sentence(String typed) {
        return messages.text(assertInstanceOf(TypedNumber.Refused.class, TypedNumber.of(typed), typed)
                .problem());
    }
}
