package backlight.view.text;

import backlight.model.activation.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Optional;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Every sentence of the user interface, by key.
 *
 * <p>{0} to {9} in a sentence stand for arguments. Unlike in {@link java.text.MessageFormat}, an apostrophe is an
 * apostrophe, and numbers are written by {@link Numbers#full}.
 */
public final class Messages {
    private static final String FILE = "/text/messages.properties";
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private static final Pattern KEYS = Pattern.compile("\\{key:([a-z-]+)}");

    private final ResourceBundle sentences;
    private final UnaryOperator<String> keys;

    Messages(Reader properties) throws IOException {
        this(new PropertyResourceBundle(properties), id -> id);
    }

    private Messages(ResourceBundle sentences, UnaryOperator<String> keys) {
        this.sentences = sentences;
        this.keys = keys;
    }

    /** The same sentences, in which {key:undo} stands for what {@code keysOf} says of "undo". */
    public Messages withKeys(UnaryOperator<String> keysOf) {
        return new Messages(sentences, keysOf);
    }

    /** The sentences that ship with the program. */
    public static Messages load() {
        InputStream file = Objects.requireNonNull(Messages.class.getResourceAsStream(FILE), FILE);
        try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            return new Messages(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(FILE, e);
        }
    }

    /**
     * The sentence with its places filled.
     *
     * @throws IllegalArgumentException if there is no such sentence, or it has more places than arguments
     */
    public String text(String key, Object... arguments) {
        return find(key, arguments)
                .orElseThrow(() -> new IllegalArgumentException("no sentence is called " + key + " in " + FILE));
    }

    /** Why an input was refused. */
    public String text(Problem problem) {
        return text(problem.key(), problem.arguments().toArray());
    }

    /** As {@link #text(String, Object...)}, empty if there is no such sentence. */
    public Optional<String> find(String key, Object... arguments) {
        if (!sentences.containsKey(key)) return Optional.empty();
        String sentence = KEYS.matcher(sentences.getString(key))
                .replaceAll(name -> Matcher.quoteReplacement(keys.apply(name.group(1))));
        Matcher places = PLACE.matcher(sentence);
        return Optional.of(
                places.replaceAll(place -> Matcher.quoteReplacement(written(argument(key, place, arguments)))));
    }

    private static Object argument(String key, MatchResult place, Object... arguments) {
        int index = Integer.parseInt(place.group(1));
        if (index < arguments.length) return arguments[index];
        throw new IllegalArgumentException(
                key + " has a place " + place.group() + " but was given " + arguments.length + " arguments");
    }

    private static String written(Object argument) {
        return argument instanceof Number number ? Numbers.full(number.doubleValue()) : String.valueOf(argument);
    }
}
