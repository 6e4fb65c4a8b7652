package backlight.view.palette;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CommandSearchTest {
    private static final CommandSearch SEARCH = new CommandSearch(
            Stream.of(
                            "Zoom in",
                            "Start again with the same weights",
                            "New weights",
                            "Activation: Leaky ReLU",
                            "Activation: ReLU",
                            "Initial weights: Normal, N(0, σ²)",
                            "Theme: Dunkel, weiß und schön",
                            "Text at 125 %")
                    .map(name -> Command.of(name.startsWith("Text") ? "Window" : "Backprop", name, () -> {}))
                    .toList(),
            List.of(setting("Epoch"), setting("α of ELU", "alpha"), setting("Learning rate η", "eta")));

    private static Setting setting(String name, String... others) {
        return new Setting("Backprop", name, List.of(others), value -> {});
    }

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
        List<Command> all = SEARCH.matching(" ");
        assertEquals(SEARCH.commands(), all.subList(0, SEARCH.commands().size()));
        assertEquals(
                List.of("Epoch = …", "α of ELU = …", "Learning rate η = …"),
                all.stream().skip(SEARCH.commands().size()).map(Command::name).toList());
    }

    @Test
    void aCommandWithoutANameIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> Command.of("Window", " ", () -> {}));
    }

    @Test
    void aNumberAtTheEndIsSet() {
        assertEquals(List.of("Epoch = 50"), names("epoch 50"));
        assertEquals(List.of("α of ELU = 0.5"), names("alpha=0,5"));
        assertEquals(List.of("α of ELU = −2"), names("α: -2"));
        assertEquals(List.of("Learning rate η = 0.001"), names("rate 1e-3"));
        assertEquals(List.of("Text at 125 %"), names("text 125"));
    }

    @Test
    void withoutANumberItIsToBeTyped() {
        Command epoch = SEARCH.matching("epo").get(0);
        assertEquals("Epoch = …", epoch.name());
        assertEquals("Epoch ", epoch.beginning());
        assertEquals(List.of(), names("epoch fifty"));
        assertEquals(List.of(), names("50"));
    }

    @Test
    void aTypedNumberIsWhatIsSet() {
        List<Double> set = new ArrayList<>();
        CommandSearch search = new CommandSearch(List.of(), List.of(new Setting("Lab", "Epoch", List.of(), set::add)));
        search.matching("ep 12").get(0).action().run();
        assertEquals(List.of(12.0), set);
    }
}
