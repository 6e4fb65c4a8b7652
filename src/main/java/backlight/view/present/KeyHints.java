package backlight.view.present;

import backlight.view.text.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;

/** The few keys that a presenter needs, at the bottom right. It breaks between hints, never within one. */
public final class KeyHints extends Label {
    private static final String GAP = "\u2002 ";
    private static final char NO_BREAK = '\u00a0';

    private final Messages messages;

    /** Hints for a playlist: next, back, leave. */
    public KeyHints(Messages messages) {
        this.messages = messages;
        getStyleClass().add("key-hints");
        setWrapText(true);
        show("next", "back", "leave");
    }

    /** @param hints their sentences are {@code present.hint.<hint>} */
    public void show(String... hints) {
        setText(Stream.of(hints)
                .map(hint -> messages.text("present.hint." + hint).replace(' ', NO_BREAK))
                .collect(Collectors.joining(GAP)));
    }
}
