package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Polyline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A prediction is none if anything on the screen gives f′ away. */
@ExtendWith(OnFxThread.class)
class HiddenSlopeTest {
    static Stream<ActivationFamily> everyFunction() {
        return Activations.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("everyFunction")
    void noTextSaysWhatTheSlopeIs(ActivationFamily family) {
        try (Workspace workspace =
                Workspace.open(States.of(family.id()).withX(0.3).withSlopeShown(false))) {
            List<String> texts = workspace.texts();
            assertFalse(texts.stream().anyMatch(text -> text.startsWith("slope f′ =")), "the chip");
            assertFalse(
                    texts.contains("f′(x)")
                            && texts.stream().filter("f′(x)"::equals).count() > 2,
                    "the column");
            assertFalse(texts.stream().anyMatch(text -> text.startsWith("y = ")), "the tangent's equation");
            assertFalse(texts.stream().anyMatch(text -> text.contains("Steepest")), "the steepest slope");
            assertFalse(texts.stream().anyMatch(text -> text.contains("f′ = 0") || text.contains("|f′|")), "zones");
            assertFalse(texts.contains(Workspace.MESSAGES.text("layers.title")), "the layers");
            assertEquals(1, workspace.every(Node.class, ".card .formula").size(), "the formula");
            String spoken = Reader.text(workspace.one(Node.class, ".chart-pair"));
            assertTrue(spoken.contains("slope hidden"), spoken);
        }
    }

    @Test
    void noCurveOfItIsDrawnAnywhere() {
        try (Workspace workspace = Workspace.open()) {
            int all = workspace.every(Polyline.class, ".curve").size();
            assertFalse(workspace.every(Polyline.class, ".derivative").isEmpty());
            workspace.press(workspace.button("workspace.functions"));
            workspace
                    .program()
                    .session()
                    .edit(scene -> scene.withFunctions(scene.functions().withSlopeShown(false)));
            workspace.settle();
            assertTrue(workspace.every(Polyline.class, ".derivative").isEmpty(), "the gallery draws it dashed");
            assertTrue(workspace.every(Polyline.class, ".curve").size() < all);
            workspace.press(workspace.button("chart.hidden.reveal"));
            assertTrue(workspace.state().slopeShown());
            assertEquals(all, workspace.every(Polyline.class, ".curve").size());
        }
    }
}
