package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.Activations;
import backlight.model.scene.Curve;
import backlight.view.style.Theme;
import backlight.view.text.Numbers;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The numbers and fields beside the charts. */
@ExtendWith(OnFxThread.class)
class InspectorTest {
    private Workspace workspace;

    @AfterEach
    void close() {
        workspace.close();
    }

    private double parameter(int index) {
        return workspace.state().focused().orElseThrow().values().get(index);
    }

    private List<String> problems() {
        return workspace.every(Label.class, ".problem").stream()
                .map(Label::getText)
                .toList();
    }

    private List<String> row(int row) {
        return workspace.one(GridPane.class, ".value-table").getChildren().stream()
                .filter(node -> GridPane.getRowIndex(node) == row && node.isVisible() && node instanceof Label)
                .map(node -> ((Label) node).getText())
                .toList();
    }

    @Test
    void theTableSaysWhatTheModelSays() {
        workspace = Workspace.open();
        for (String typed : new String[] {"-1.2", "0", "2,5", "-30", "1e5"}) {
            workspace.type(workspace.xField(), typed);
            double x = workspace.state().x();
            List<Curve> curves = workspace.state().curves();
            for (int i = 0; i < curves.size(); i++) {
                var f = curves.get(i).activation();
                assertEquals(
                        List.of(
                                curves.get(i).family().name(),
                                Numbers.fixed(f.value(x), 3),
                                Numbers.fixed(f.derivative(x), 3)),
                        row(i + 1),
                        "at " + typed);
            }
        }
    }

    @Test
    void theChipsSayWhatTheModelSays() {
        workspace = Workspace.open();
        List<String> chips = workspace.every(Label.class, ".value-chip").stream()
                .map(Label::getText)
                .toList();
        assertEquals(List.of("f = −0.699", "slope f′ = 0.301", "x = −1.20"), chips);
    }

    @Test
    void aJumpIsReadFromBothSides() {
        workspace = Workspace.open(States.of("relu"));
        workspace.type(workspace.xField(), "0");
        assertTrue(workspace.texts().contains("slope f′ = 0.000 (left 0.000, right 1.000)"), "" + workspace.texts());
    }

    @Test
    void aHiddenCurveHasNoRow() {
        workspace = Workspace.open();
        workspace.press(workspace.button("legend.hide", "SELU"));
        assertEquals(List.of(), row(2));
        workspace.press(workspace.button("legend.show", "SELU"));
        assertEquals("SELU", row(2).get(0));
    }

    @Test
    void formulaAndParametersFollowTheFocus() {
        workspace = Workspace.open();
        for (var family : Activations.ALL) {
            workspace.press(workspace.card(family.name()));
            if (workspace.state().focused().orElseThrow().family() != family) {
                workspace.program().session().edit(scene -> scene.withFunctions(States.of(family.id())));
                workspace.settle();
            }
            assertEquals(
                    family.parameters().size(),
                    workspace.every(Slider.class, ".parameter-row .slider").size(),
                    family.name());
            assertEquals(
                    family.name(), workspace.one(Label.class, ".function-title").getText());
            long formulas = workspace.every(Node.class, ".card .formula").size();
            assertEquals(2, formulas, family.name());
        }
    }

    @Test
    void aDecimalCommaIsUnderstood() {
        workspace = Workspace.open(States.of("prelu"));
        workspace.type(workspace.field(0), "−1,5");
        assertEquals(-1.5, parameter(0));
        assertEquals(0, workspace.slider(0).getValue(), "the slider stops at its end");
        workspace.undo();
        assertEquals(0.25, parameter(0));
    }

    @Test
    void aRefusedValueIsExplainedAtTheFieldAndTheLastGoodOneStays() {
        workspace = Workspace.open(States.of("celu"));
        workspace.type(workspace.field(0), "0");
        assertEquals(1, parameter(0));
        assertEquals(1, problems().size(), "" + problems());
        assertTrue(problems().get(0).startsWith("α must be"), "" + problems());
        assertEquals("0", workspace.field(0).getText(), "stays to be mended");
        workspace.one(Node.class, ".chart-pair").requestFocus();
        workspace.settle();
        assertEquals("1.00", workspace.field(0).getText());
        workspace.type(workspace.field(0), "0.5");
        assertEquals(List.of(), problems());
        assertEquals(0.5, parameter(0));
    }

    @Test
    void wordsAreNoNumber() {
        workspace = Workspace.open();
        workspace.type(workspace.xField(), "left");
        assertEquals(-1.2, workspace.state().x());
        assertTrue(problems().get(0).contains("left"), "" + problems());
        workspace.key(KeyCode.ESCAPE);
        assertEquals(List.of(), problems());
        assertEquals("−1.2", workspace.xField().getText());
    }

    @Test
    void theRoundedNumberThatIsShownCanBeTyped() {
        workspace = Workspace.open(States.of("selu"));
        assertEquals("1.67", workspace.field(0).getText());
        workspace.type(workspace.field(0), "1.67");
        assertEquals(1.67, parameter(0));
    }

    @Test
    void whatIsBeingTypedSurvivesAMoveOfTheMouse() {
        workspace = Workspace.open();
        TextField x = workspace.xField();
        x.requestFocus();
        x.setText("−3,");
        new Mouse(workspace, workspace.one(Node.class, ".chart-pair")).move(500, 200);
        assertEquals("−3,", x.getText());
        x.setText("−3,5");
        workspace.key(KeyCode.ENTER);
        assertEquals(-3.5, workspace.state().x());
        assertEquals("−3.50", x.getText());
    }

    @Test
    void aNumberThatWasTakenHandsTheKeyboardBackAndARefusedOneDoesNot() {
        workspace = Workspace.open(States.of("celu"));
        TextField field = workspace.field(0);
        field.requestFocus();
        field.setText("0");
        workspace.key(KeyCode.ENTER);
        assertTrue(field.isFocused());
        field.setText("0.5");
        workspace.key(KeyCode.ENTER);
        assertTrue(workspace.one(Node.class, ".chart-pair").isFocused());
    }

    @Test
    void inADrawerTheNextNumberCanFollow() {
        workspace = Workspace.open(States.of("celu"), Theme.DARK, 1, 1024, 680);
        workspace.press(workspace.button("drawer.inspector"));
        TextField field = workspace.field(0);
        field.requestFocus();
        field.setText("0.5");
        workspace.key(KeyCode.ENTER);
        assertEquals(0.5, parameter(0));
        assertTrue(field.isFocused());
        assertTrue(workspace.one(Node.class, ".drawer").isVisible());
    }

    @Test
    void whatWasTypedForOneFunctionIsNotTakenForAnother() {
        workspace = Workspace.open(States.of("elu", "selu"));
        TextField field = workspace.field(0);
        field.requestFocus();
        field.setText("1.9");
        workspace.key(KeyCode.DOWN, false, true);
        workspace.key(KeyCode.ENTER);
        workspace.one(Node.class, ".chart-pair").requestFocus();
        workspace.settle();
        assertEquals(1.6732632423543772, parameter(0));
    }

    @Test
    void aSliderThatIsLetGoShowsTheValueInUse() {
        workspace = Workspace.open(States.of("rrelu"));
        Slider lower = workspace.slider(0);
        lower.setValueChanging(true);
        lower.setValue(0.9);
        lower.setValueChanging(false);
        workspace.settle();
        assertEquals(parameter(0), lower.getValue());
        lower.setValue(0.20123);
        workspace.settle();
        assertEquals(0.2, lower.getValue());
    }

    @Test
    void resetAndCopyAreThereAndDoWhatTheySay() {
        workspace = Workspace.open();
        assertTrue(workspace.button("parameter.reset").isDisabled());
        workspace.type(workspace.field(0), "1.5");
        workspace.press(workspace.button("parameter.keep"));
        assertEquals(5, workspace.state().curves().size());
        workspace.press(workspace.button("parameter.reset"));
        assertEquals(1, parameter(0));
        assertFalse(workspace.every(Label.class, ".curve-label").stream()
                .filter(label -> label.getText().equals("ELU α = 1.50"))
                .toList()
                .isEmpty());
    }

    @Test
    void lockIsShownAndSwitched() {
        workspace = Workspace.open();
        assertFalse(workspace.state().locked());
        workspace.type(workspace.xField(), "2");
        assertTrue(workspace.state().locked(), "a typed x stays");
    }
}
