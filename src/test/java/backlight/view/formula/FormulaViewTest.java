package backlight.view.formula;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

class FormulaViewTest {
    private FormulaView view;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void newView() {
        view = onFx(() -> new FormulaView(backlight.view.text.Messages.load()));
    }

    private static <T> T onFx(Callable<T> work) {
        return WaitForAsyncUtils.waitForAsyncFx(10_000, work);
    }

    private void show(Samples sample, double em) {
        onFx(() -> {
            view.show(sample.latex, sample.parameters);
            view.fontProperty().set(new Font(em));
            return null;
        });
    }

    /** Lays the view out as wide as this and gives its height. */
    private double layOut(double width) {
        return onFx(() -> {
            view.resize(width, view.prefHeight(width));
            view.layout();
            return view.getHeight();
        });
    }

    private double largestType() {
        return texts().stream()
                .mapToDouble(text -> text.getFont().getSize())
                .max()
                .orElseThrow();
    }

    private List<Text> texts() {
        return view.getChildrenUnmodifiable().stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everythingStaysInsideAtEveryWidth(Samples sample) {
        show(sample, 20);
        for (double width : new double[] {900, 340, 290, 200, 120}) {
            double height = layOut(width);
            for (Node node : view.getChildrenUnmodifiable()) {
                Bounds bounds = node.localToParent(node.getLayoutBounds());
                assertTrue(bounds.getMinX() >= -1 && bounds.getMaxX() <= width + 1, sample + " at " + width + node);
                assertTrue(bounds.getMinY() >= -1.5 || node instanceof Text, sample + " at " + width + node);
                assertTrue(bounds.getMaxY() <= height + 1.5 || node instanceof Text, sample + " at " + width + node);
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void inAnInspectorItIsReadable(Samples sample) {
        show(sample, 18);
        layOut(290);
        assertTrue(largestType() >= 0.7 * 18, () -> sample + " is set at " + largestType());
    }

    @Test
    void itIsAsWideAsItsTypeIsLarge() {
        double before = 0;
        for (double em : new double[] {10, 14, 18, 22, 40}) {
            show(Samples.SELU, em);
            double width = onFx(() -> view.prefWidth(-1));
            assertTrue(width > before);
            assertTrue(onFx(() -> view.minWidth(-1)) < width);
            before = width;
        }
    }

    @Test
    void itShrinksALittleBeforeItBreaks() {
        show(Samples.GELU_TANH_DERIVATIVE, 20);
        double natural = onFx(() -> view.prefWidth(-1));
        double oneLine = layOut(natural);
        assertEquals(20, largestType(), 1e-9);
        double smaller = layOut(0.9 * natural);
        assertTrue(smaller < oneLine && largestType() < 20);
        double broken = layOut(0.78 * natural);
        assertTrue(broken > 1.2 * oneLine && largestType() > 0.78 * 20);
    }

    @Test
    void aDefinitionBehindACommaGoesToTheNextLineFirst() {
        show(Samples.GELU_TANH_SPLIT, 20);
        layOut(340);
        Text definition = texts().stream()
                .filter(t -> t.getText().equals(MathItalic.of("v")))
                .skip(1)
                .findFirst()
                .orElseThrow();
        assertEquals(20, largestType(), 1e-9);
        assertEquals(20, definition.getLayoutX(), 1);
    }

    @Test
    void pillsReportTheirParameter() {
        show(Samples.SELU, 20);
        layOut(400);
        List<Integer> reported = new ArrayList<>();
        view.setOnPill(reported::add);
        Node lambda = onFx(() -> view.lookup(".pill.parameter-2"));
        Event enter = new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                null,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null);
        Event exit = enter.copyFor(lambda, lambda);
        onFx(() -> {
            lambda.fireEvent(enter);
            lambda.getOnMouseExited().handle((MouseEvent) exit);
            return null;
        });
        assertEquals(List.of(1, -1), reported);
        assertEquals(3, onFx(() -> view.lookupAll(".pill")).size());
    }

    @Test
    void showingTheSameAgainRebuildsNothing() {
        show(Samples.ELU, 20);
        Node first = view.getChildrenUnmodifiable().get(0);
        show(Samples.ELU, 30);
        layOut(200);
        assertSame(first, view.getChildrenUnmodifiable().get(0));
    }

    @Test
    void theFontSizeOfTheSurroundingsIsItsEmAndNothingElseIsInherited() {
        view.show(Samples.ELU.latex, Samples.ELU.parameters);
        onFx(() -> {
            Scene scene = new Scene(new StackPane(view), 600, 300);
            String css = ".root{-fx-font-size:20px;-fx-font-family:monospace;}.formula{-fx-font-size:1.5em;}"
                    + ".pill{-fx-font-size:9px;-fx-font-style:italic;-fx-padding:9px;-fx-font-family:serif;}";
            scene.getStylesheets().add("data:text/css," + css.replace(" ", "%20"));
            scene.getRoot().applyCss();
            scene.getRoot().layout();
            return null;
        });
        assertEquals(30, view.fontProperty().get().getSize());
        assertEquals(30, largestType());
        Text inPill = onFx(() -> (Text) view.lookup(".pill .symbol"));
        assertEquals(0.95 * 30, inPill.getFont().getSize(), 1e-9);
        assertTrue(inPill.getFont().getName().startsWith("STIX"), inPill.getFont()::getName);
    }

    @Test
    void withoutAnyRoomItStillHasASize() {
        show(Samples.SELU, 20);
        layOut(0);
        assertTrue(largestType() > 0 && largestType() < 20);
        view.show(Notation.EMPTY);
        assertTrue(layOut(0) > 0);
    }

    @Test
    void aScreenReaderIsToldTheFormula() {
        show(Samples.SIGMOID, 20);
        assertEquals(
                "f of x equals 1 over (1 plus e to the minus x)",
                view.queryAccessibleAttribute(javafx.scene.AccessibleAttribute.TEXT));
    }
}
