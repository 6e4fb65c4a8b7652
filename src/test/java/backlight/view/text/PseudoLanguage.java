package backlight.view.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.regex.Pattern;

/** A language with words twice as long as those of English, and with accents. Formulas and numbers stay as they are. */
public final class PseudoLanguage {
    private static final String PLAIN = "aceinorsuyzACEINORSUYZ";
    private static final String ACCENTED = "áćéíñóŕśúýźÁĆÉÍÑÓŔŚÚÝŹ";

    /** What stands for something, and what is written in letters. */
    private static final Pattern PLACE_OR_WORD = Pattern.compile("\\{[^}]*}|[A-Za-z]{2,}");

    /** Three letters make a word, fewer a symbol. */
    private static final Pattern WORD = Pattern.compile("[A-Za-z]{3,}");

    private PseudoLanguage() {}

    /** The sentences that ship with the program, in this language. */
    public static Messages load() {
        Properties sentences = new Properties();
        try (InputStream file = Messages.class.getResourceAsStream("/text/messages.properties")) {
            sentences.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            sentences.replaceAll((key, sentence) -> of((String) sentence));
            StringWriter written = new StringWriter();
            sentences.store(written, null);
            return new Messages(new StringReader(written.toString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** For “Reset {0}” this is “[Ŕéśét Ŕéśét {0}]”. */
    public static String of(String sentence) {
        if (!WORD.matcher(sentence.replaceAll("\\{[^}]*}", "")).find()) return sentence;
        return "[" + PLACE_OR_WORD.matcher(sentence).replaceAll(found -> doubled(found.group())) + "]";
    }

    private static String doubled(String found) {
        if (found.startsWith("{")) return found;
        StringBuilder word = new StringBuilder();
        for (char letter : found.toCharArray()) {
            int at = PLAIN.indexOf(letter);
            word.append(at < 0 ? letter : ACCENTED.charAt(at));
        }
        return word + " " + word;
    }
}
