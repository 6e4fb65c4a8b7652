package backlight.view.style;

import java.util.function.Supplier;

/** What tells a screen reader in a sentence what it shows. */
public interface Spoken {
    /** @param subject whose picture it is, which is said before what it shows; asked when a reader asks, before the picture */
    void setSubject(Supplier<String> subject);

    /** A sentence with its subject before it; either may be empty. */
    static String about(String subject, String sentence) {
        if (sentence.isBlank()) return subject;
        return subject.isEmpty() ? sentence : subject + ": " + sentence;
    }
}
