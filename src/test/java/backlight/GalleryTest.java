package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.scene.Curve;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class GalleryTest {
    private Workspace workspace;

    @BeforeEach
    void open() {
        workspace = Workspace.open();
    }

    @AfterEach
    void close() {
        workspace.close();
    }

    private List<ButtonBase> cards() {
        return workspace.every(ButtonBase.class, ".function-card");
    }

    private void search(String text) {
        TextField search = workspace.one(TextField.class, ".search-field");
        search.requestFocus();
        search.setText(text);
        workspace.settle();
    }

    private List<String> onCharts() {
        return workspace.state().curves().stream()
                .map(curve -> curve.family().id())
                .toList();
    }

    @Test
    void everyFunctionHasACard() {
        assertEquals(Activations.ALL.size(), cards().size());
    }

    @Test
    void searchFindsNamesAndFullNamesInAnySpelling() {
        search("leaky");
        assertEquals(2, cards().size(), "Leaky ReLU and randomized leaky ReLU");
        search("hardswish");
        assertEquals(1, cards().size());
        search("GAUSSIAN");
        assertEquals(2, cards().size());
        search("");
        assertEquals(Activations.ALL.size(), cards().size());
    }

    @Test
    void enterFocusesTheFirstThatIsFound() {
        search("mish");
        workspace.key(KeyCode.ENTER);
        assertEquals("mish", workspace.state().focused().orElseThrow().family().id());
    }

    @Test
    void nothingFoundIsSaidAndEscapeShowsAllAgain() {
        search("perceptron");
        assertEquals(0, cards().size());
        assertTrue(workspace.texts().stream().anyMatch(text -> text.contains("“perceptron”")));
        workspace.key(KeyCode.ESCAPE);
        assertEquals(Activations.ALL.size(), cards().size());
    }

    @Test
    void slashGoesToTheSearchAndIsNotTyped() {
        workspace.character("/");
        TextField search = workspace.one(TextField.class, ".search-field");
        assertTrue(search.isFocused());
        assertEquals("", search.getText());
    }

    @Test
    void aCardFocusesAndItsMarkComparesOrTakesAway() {
        workspace.press(workspace.card("Tanh"));
        assertEquals("tanh", workspace.state().focused().orElseThrow().family().id());
        workspace.press(workspace.button("gallery.add", "Sigmoid"));
        assertEquals(6, onCharts().size());
        assertEquals("tanh", workspace.state().focused().orElseThrow().family().id(), "compared, not focused");
        workspace.press(workspace.button("gallery.remove", "SELU"));
        assertFalse(onCharts().contains("selu"));
    }

    @Test
    void aDoubleClickShowsAFunctionAlone() {
        Node card = workspace.card("Tanh");
        new Mouse(workspace, card).doubleClick(20, 20);
        assertEquals(List.of("tanh"), onCharts());
    }

    @Test
    void quickClicksOnTheMarkOnlySwitch() {
        ButtonBase mark = workspace.button("gallery.add", "Tanh");
        new Mouse(workspace, mark).doubleClick(4, 4);
        assertTrue(onCharts().contains("elu"), "the others stay: " + onCharts());
    }

    @Test
    void theNinthCurveIsRefusedInASentence() {
        for (String name : List.of("Sigmoid", "Tanh", "Softsign", "Softplus")) {
            workspace.press(workspace.button("gallery.add", name));
        }
        workspace.press(workspace.button("gallery.add", "Mish"));
        assertEquals(8, onCharts().size());
        String sentence =
                workspace.one(javafx.scene.control.Label.class, ".notice").getText();
        assertTrue(sentence.startsWith("8 curves"), sentence);
    }

    @Test
    void theThumbnailDrawsTheCurrentParameters() {
        String before = drawing("ELU");
        workspace.type(workspace.field(0), "2");
        assertFalse(before.equals(drawing("ELU")));
        workspace.press(workspace.button("gallery.remove", "ELU"));
        assertFalse(before.equals(drawing("ELU")), "remembered");
        workspace.press(workspace.card("ELU"));
        assertEquals(
                List.of(2.0), workspace.state().focused().map(Curve::values).orElseThrow());
    }

    private String drawing(String name) {
        return Workspace.all(workspace.card(name))
                .filter(javafx.scene.shape.Polyline.class::isInstance)
                .map(line -> ((javafx.scene.shape.Polyline) line).getPoints().toString())
                .collect(Collectors.joining());
    }
}
