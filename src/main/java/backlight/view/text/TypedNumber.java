package backlight.view.text;

import backlight.model.activation.Problem;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as a person types it: −1.2, −1,2, .5, 1.5e-3, 1,5·10⁻³ or 1.5 * 10^-3.
 *
 * <p>A single comma is a decimal comma, so 1,234 is a bit more than 1. Only finite numbers are taken.
 */
public sealed interface TypedNumber {
    /** It was understood; {@code number} is finite and never −0. */
    record Value(double number) implements TypedNumber {}

    /** It was not, and why. */
    record Refused(Problem problem) implements TypedNumber {}

    /** Longer input is not looked at. */
    int MOST_CHARACTERS = 200;

    /** Reads what was typed. */
    static TypedNumber of(String typed) {
        if (typed.length() > MOST_CHARACTERS) return refused("long", MOST_CHARACTERS);
        String text = Reading.plain(typed);
        if (text.isEmpty()) return new Refused(new Problem("problem.number.empty", List.of()));
        Matcher parts = Reading.NUMBER.matcher(text);
        if (parts.matches()) return Reading.value(typed, parts);
        boolean separators = Reading.TOO_MANY_SEPARATORS.matcher(text).matches();
        return refused(separators ? "separators" : "unreadable", Reading.quoted(typed));
    }

    private static Refused refused(String why, Object argument) {
        return new Refused(new Problem("problem.number." + why, List.of(argument)));
    }

    /** The steps of {@link #of}. */
    final class Reading {
        private static final Pattern NUMBER = Pattern.compile("(?<sign>[+-]?) *(?:"
                + "(?<mantissa>\\d+[.,]?\\d*|[.,]\\d+)(?:(?:[eE]| *[·⋅*×x] *10 *\\^ *)(?<exponent>[+-]?\\d+))?"
                + "|10 *\\^ *(?<power>[+-]?\\d+))");
        private static final Pattern TOO_MANY_SEPARATORS = Pattern.compile("[+-]? *\\d*(?:[.,]\\d*){2,}");
        private static final Pattern EXPONENT = Pattern.compile("(?<=10) *([⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+)");
        private static final String RAISED = "⁺⁻⁰¹²³⁴⁵⁶⁷⁸⁹";
        private static final String LEVEL = "+-0123456789";
        private static final int MOST_QUOTED = 24;

        private Reading() {}

        private static String plain(String typed) {
            String level = EXPONENT.matcher(typed).replaceAll(found -> "^" + lowered(found.group(1)));
            return level.replaceAll("[−–]", "-").replaceAll("[\\s\\p{Z}]", " ").strip();
        }

        private static String lowered(String raised) {
            StringBuilder text = new StringBuilder();
            raised.chars().forEach(digit -> text.append(LEVEL.charAt(RAISED.indexOf(digit))));
            return text.toString();
        }

        private static TypedNumber value(String typed, Matcher parts) {
            boolean power = parts.group("power") != null;
            String mantissa = power ? "1" : parts.group("mantissa").replace(',', '.');
            String exponent = power ? parts.group("power") : parts.group("exponent");
            double size = Double.parseDouble(mantissa + (exponent == null ? "" : "e" + exponent));
            if (Double.isInfinite(size)) return refused("large", quoted(typed));
            boolean zero = mantissa.chars().noneMatch(digit -> digit >= '1' && digit <= '9');
            if (size == 0 && !zero) return refused("small", quoted(typed));
            return new Value(parts.group("sign").equals("-") && size != 0 ? -size : size);
        }

        private static String quoted(String typed) {
            String line = typed.strip().replaceAll("\\p{C}", " ");
            return line.length() <= MOST_QUOTED ? line : line.substring(0, MOST_QUOTED) + "…";
        }
    }
}
