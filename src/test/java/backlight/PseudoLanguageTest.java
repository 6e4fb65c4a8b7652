package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;

import backlight.controller.ShortcutTable;
import backlight.view.text.Messages;
import backlight.view.text.PseudoLanguage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** With sentences twice as long as those of English everything still has its place. */
@ExtendWith(OnFxThread.class)
class PseudoLanguageTest {
    private static final Messages LONG =
            PseudoLanguage.load().withKeys(id -> ShortcutTable.byId(id).keysText());

    static List<Place> places() {
        return Place.all();
    }

    @ParameterizedTest
    @MethodSource("places")
    void twiceAsLongSentencesHaveTheirPlaces(Place place) {
        List<String> faults = Walk.faults(place, LONG, Stop.usual(), "pseudo");
        faults.removeIf(PseudoLanguageTest::isInAList);
        assertEquals("", String.join("\n", faults));
    }

    /** What a closed list shows is shortened; the open one has all of it. */
    private static boolean isInAList(String fault) {
        return fault.contains("” is cut to “") && fault.contains(" in combo-box-base ");
    }

    @Test
    void wordsAreDoubledAndPlacesAndFormulasStay() {
        assertEquals("[Ŕéśét Ŕéśét {0} ({key:reset})]", PseudoLanguage.of("Reset {0} ({key:reset})"));
        assertEquals("f = {0}", PseudoLanguage.of("f = {0}"));
    }
}
