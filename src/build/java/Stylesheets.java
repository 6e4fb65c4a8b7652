import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Makes one user-agent stylesheet per theme, in JavaFX's binary form: AtlantaFX's rules, then ours, with every token
 * replaced by its value. The build runs it: {@code java Stylesheets.java <assets/style> <target/style> <classes/style>}.
 */
public final class Stylesheets {
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
    private static final Pattern RULE = Pattern.compile("([^{}]+)\\{([^{}]*)\\}");
    private static final Pattern TOKEN = Pattern.compile("(-(?:bl|color)-[a-z0-9-]+)\\s*:\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("(?<![\\w-])-(?:bl|color)-[a-z0-9-]+(?![\\w-])(?!\\s*:)");
    private static final Pattern PIXELS = Pattern.compile("(?<![\\w.#-])(?<!-fx-icon-size: )(-?\\d+(?:\\.\\d+)?)px");
    private static final Pattern FONT_SIZE = Pattern.compile("-fx-font-size:\\s*([\\d.]+)px");
    private static final Pattern STROKE = Pattern.compile("(-fx-stroke-width:\\s*)([\\d.]+)px");

    /** The size of a picture's body text. All lengths are written for it, and then follow the text. */
    private static final double ROOT_SIZE = 14;

    /** Lengths below this stay pixels, so that borders and focus rings stay sharp. */
    private static final double HAIRLINE = 3;

    /** So far outside a control its focus ring lies at most. In em it would be thinner around small text. */
    private static final double RING = 5;

    /** Controls that the program does not have. Their rules would only cost time at the start. */
    private static final Pattern UNUSED =
            Pattern.compile("\\.(accordion|alert|bar-legend-symbol|bb-code[\\w-]*|bg-[\\w-]+"
                    + "|border-(default|muted|subtle)|breadcrumbs|bubble-legend-symbol|calendar|card|chart[\\w-]*|[\\w-]*-chart"
                    + "|color-picker|color-palette[\\w-]*|custom-color-dialog|date-picker[\\w-]*|default-color\\d|elevated-\\d"
                    + "|area-legend-symbol|pie-legend-symbol|html-editor[\\w-]*|input-group|message|modal-[\\w-]+|notification"
                    + "|pagination|password-field|ring-progress-indicator|text-input-dialog|choice-dialog|tab-pane|table-view"
                    + "|table-row-cell|table-cell|tile|tile-base|titled-pane|tool-bar|tree-[\\w-]+|menu-bar"
                    + "|split-menu-button|menu-button|spinner|choice-box|check-box|radio-button|hyperlink|progress-indicator"
                    + "|split-pane[\\w-]*|sheet|ikonli-font-icon|font-icon|button-outlined|button-circle"
                    + "|success|warning|flat|rounded|alt-icon|bordered|striped|status-bar"
                    + "|radio-menu-item|caption-menu-item|text-area|text-muted|text-subtle|text-on-emphasis)"
                    + "(?![\\w-])");

    private final Map<String, String> tokens = new LinkedHashMap<>();
    private final Path styles;

    private Stylesheets(Path styles, String theme) throws IOException {
        this.styles = styles;
        for (String file : List.of("tokens-" + theme + ".css", "atlantafx.css", "modena.css"))
            TOKEN.matcher(read(file))
                    .results()
                    .forEach(token -> tokens.put(token.group(1), token.group(2).strip()));
    }

    public static void main(String[] arguments) throws IOException {
        // asked for before parsing, or JavaFX does not keep them
        List<CssParser.ParseError> errors = CssParser.errorsProperty();
        Path text = Files.createDirectories(Path.of(arguments[1]));
        Path binary = Files.createDirectories(Path.of(arguments[2]));
        for (String theme : List.of("dark", "light", "projector")) {
            File css = text.resolve(theme + ".css").toFile();
            Files.writeString(css.toPath(), new Stylesheets(Path.of(arguments[0]), theme).all());
            new CssParser().parse(css.toURI().toURL());
            if (!errors.isEmpty()) throw new IllegalArgumentException(errors.toString());
            Stylesheet.convertToBinary(css, binary.resolve(theme + ".bss").toFile());
        }
    }

    private String all() throws IOException {
        StringBuilder own = new StringBuilder(read("modena.css"));
        try (Stream<Path> components = Files.list(styles.resolve("components"))) {
            for (Path file : components.sorted().toList()) own.append(read("components/" + file.getFileName()));
        }
        Set<String> local = names(own + atlantafx());
        return lookedUpColours()
                + values(lengths(atlantafx()), local)
                + values(lengths(strokes(own.toString())), local);
    }

    /** Names that rules define for the nodes inside, such as the hue of a curve: JavaFX looks these up. */
    private static Set<String> names(String css) {
        return TOKEN.matcher(css).results().map(token -> token.group(1)).collect(Collectors.toSet());
    }

    private String lookedUpColours() {
        return tokens.keySet().stream()
                .filter(name -> name.startsWith("-bl-") && value(name).startsWith("#"))
                .map(name -> name + ": " + value(name) + ";")
                .collect(Collectors.joining("\n", ".root {\n", "\n}\n"));
    }

    private String value(String name) {
        String value = tokens.get(name);
        return value.startsWith("-") && tokens.containsKey(value) ? value(value) : value;
    }

    private String values(String css, Set<String> local) {
        return USE.matcher(css).replaceAll(use -> {
            if (tokens.containsKey(use.group())) return Matcher.quoteReplacement(value(use.group()));
            if (local.contains(use.group())) return use.group();
            throw new IllegalArgumentException(use.group() + " is used but no token has this name");
        });
    }

    private String strokes(String css) {
        double factor = Double.parseDouble(tokens.get("-bl-stroke-factor"));
        return STROKE.matcher(css).replaceAll(m -> m.group(1) + em(Double.parseDouble(m.group(2)) * factor, ROOT_SIZE));
    }

    /** Pixels become em of the rule's own text size, else of the root's. */
    private static String lengths(String css) {
        return RULE.matcher(css).replaceAll(rule -> Matcher.quoteReplacement(rule.group(1) + "{" + body(rule) + "}"));
    }

    private static String body(MatchResult rule) {
        if (rule.group(1).strip().matches("\\.root(\\.compact)?")) return rule.group(2);
        Matcher size = FONT_SIZE.matcher(rule.group(2));
        double own = size.find() ? Double.parseDouble(size.group(1)) : ROOT_SIZE;
        String sized = size.replaceAll(m -> "-fx-font-size: " + em(own, ROOT_SIZE));
        return PIXELS.matcher(sized).replaceAll(m -> {
            double pixels = Double.parseDouble(m.group(1));
            boolean stays = Math.abs(pixels) < HAIRLINE || pixels < 0 && pixels >= -RING;
            return stays ? m.group() : em(pixels, own);
        });
    }

    private static String em(double pixels, double size) {
        return Math.round(pixels / size * 1e4) / 1e4 + "em";
    }

    /** AtlantaFX's rules without its colours, which are the first rule, and without what the program does not have. */
    private static String atlantafx() throws IOException {
        try (InputStream css = Stylesheets.class.getResourceAsStream("/atlantafx/base/theme/primer-dark.css")) {
            String text = withoutComments(new String(css.readAllBytes(), StandardCharsets.UTF_8));
            Predicate<String> used = selector -> !UNUSED.matcher(selector).find();
            return RULE.matcher(text).replaceAll(rule -> {
                String selectors = Stream.of(rule.group(1).split(","))
                        .map(String::strip)
                        .filter(used)
                        .collect(Collectors.joining(", "));
                boolean drop = selectors.isEmpty() || selectors.equals(".root");
                return drop ? "" : Matcher.quoteReplacement(selectors + " {" + rule.group(2) + "}\n");
            });
        }
    }

    private String read(String file) throws IOException {
        return withoutComments(Files.readString(styles.resolve(file)));
    }

    private static String withoutComments(String css) {
        return COMMENT.matcher(css).replaceAll("");
    }
}
