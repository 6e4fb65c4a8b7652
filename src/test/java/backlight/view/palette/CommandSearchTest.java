package backlight.view.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private static final CommandSearch SEARCH = new CommandSearch(Stream.of(
                    "Zoom in",
                    "Start again with the same weights",
                    "New weights",
                    "Activation: Leaky ReLU",
                    "Activation: ReLU",
                    "Initial weights: Normal, N(0, σ²)",
                    "Theme: Dunkel, weiß und schön",
                    "Text at 125 %")
            .map(name -> Command.of(name.startsWith("Text") ? "Window" : "Backprop", name, () -> {}))
            .toList());

    private static List<String> names(String query) {
        return SEARCH.matching(query).stream().map(Command::name).toList();
    }

    @Test
    void everyWordBeginsAWordInWhateverOrder() {
        assertEquals(List.of("Activation: ReLU", "Activation: Leaky ReLU"), names("rel act"));
        assertEquals(List.of("New weights"), names("weigh NEW"));
        assertEquals(List.of(), names("new zoom"));
    }

    @Test
    void aLetterWithinAWordDoesNotBeginIt() {
        assertEquals(List.of("New weights"), names("new w").subList(0, 1));
        assertEquals(List.of(), names("oom"));
    }

    @Test
    void theNearerToTheBeginningTheSoonerItComes() {
        assertEquals(
                List.of("New weights", "Initial weights: Normal, N(0, σ²)", "Start again with the same weights"),
                names("weights"));
    }

    @Test
    void theGroupIsFoundToo() {
        assertEquals(List.of("Text at 125 %"), names("window"));
    }

    @Test
    void accentsAndSignsDoNotMatter() {
        assertEquals(List.of("Theme: Dunkel, weiß und schön"), names("schon"));
        assertEquals(List.of("Initial weights: Normal, N(0, σ²)"), names("n(0 σ"));
        assertEquals(List.of("Text at 125 %"), names("125 %"));
    }

    @Test
    void nothingAskedIsEverythingInItsOrder() {
        assertEquals(SEARCH.commands(), SEARCH.matching(" "));
    }

    @Test
    void aCommandWithoutANameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Command.of("Window", " ", () -> {}));
    }
}
