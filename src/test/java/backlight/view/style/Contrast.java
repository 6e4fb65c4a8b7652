package backlight.view.style;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which colours stand on which surfaces, and how far they must differ (WCAG 2.2, 1.4.3, 1.4.6 and 1.4.11). */
record Contrast(String colour, String surface, double least) {
    private static final List<String> SURFACES = List.of("bg", "panel", "card", "raised", "chart");
    private static final double SHAPE = 3;

    /** Every pair of a theme, where {@code text} is the least contrast of writing. */
    static List<Contrast> all(double text) {
        List<Contrast> all = new ArrayList<>();
        on(all, text, Stream.of("text", "muted", "subtle", "danger", "warning", "good"), SURFACES);
        on(all, text, Stream.of("text"), List.of("field", "hover"));
        on(all, text, Stream.of("subtle", "danger"), List.of("field"));
        on(all, text, Stream.of("muted"), List.of("field", "hover"));
        on(all, text, Stream.of("bg"), List.of("text"));
        on(all, text, Stream.of("accent", "parameter-1", "parameter-2"), List.of("bg", "panel", "card", "chart"));
        on(all, text, Stream.of("on-accent"), List.of("accent", "accent-hover"));
        on(all, text, Stream.of("on-parameter"), List.of("parameter-1", "parameter-2"));
        on(all, text, Stream.of("on-place"), List.of("place"));
        on(all, text, Stream.of("text"), List.of("track", "selection"));
        on(all, 4.5, IntStream.range(0, 8).mapToObj(i -> "curve-" + i), List.of("chart", "card"));
        on(all, text, Stream.of("gradient-plus", "gradient-minus"), List.of("panel", "chart", "card"));
        on(all, text, Stream.of("forward"), List.of("chart", "node"));
        on(all, 4.5, IntStream.range(0, 4).mapToObj(k -> "class-" + k), List.of("chart"));
        on(all, SHAPE, Stream.of("focus", "control-border"), List.of("bg", "panel", "card", "chart", "field"));
        on(all, SHAPE, Stream.of("zero", "hatch"), List.of("chart"));
        on(all, SHAPE, Stream.of("accent"), List.of("raised", "selection"));
        on(all, SHAPE, Stream.of("parameter-1", "parameter-2", "text"), List.of("track"));
        on(all, SHAPE, Stream.of("laser"), List.of("bg", "chart", "card", "laser-outline"));
        on(all, text, Stream.of("on-blank"), List.of("blank"));
        return all;
    }

    private static void on(List<Contrast> all, double least, Stream<String> colours, List<String> surfaces) {
        colours.forEach(colour -> surfaces.forEach(surface -> all.add(new Contrast(colour, surface, least))));
    }

    boolean holds(Map<String, String> tokens) {
        return ratio(tokens) >= least;
    }

    String report(Map<String, String> tokens) {
        return String.format("%s on %s: %.2f, must be %.1f", colour, surface, ratio(tokens), least);
    }

    private double ratio(Map<String, String> tokens) {
        return rgb(tokens, colour).contrast(rgb(tokens, surface));
    }

    private static Rgb rgb(Map<String, String> tokens, String name) {
        return Rgb.of(Integer.parseInt(value(tokens, name).substring(1), 16));
    }

    private static String value(Map<String, String> tokens, String name) {
        String value = tokens.get("-bl-" + name);
        if (value == null) throw new IllegalArgumentException("no token -bl-" + name);
        return value.startsWith("-bl-") ? value(tokens, value.substring("-bl-".length())) : value;
    }
}
