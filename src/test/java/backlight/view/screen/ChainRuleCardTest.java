package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.OnFxThread;
import backlight.Workspace;
import backlight.model.network.LayerPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.Part;
import backlight.model.network.UnitId;
import backlight.model.training.Optimizer;
import backlight.model.training.Snapshot;
import backlight.model.training.Snapshots;
import backlight.model.training.TrainingPlan;
import backlight.model.training.TrainingSetup;
import backlight.view.formula.FormulaView;
import backlight.view.text.Messages;
import backlight.view.text.Numbers;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(OnFxThread.class)
class ChainRuleCardTest {
    private static final ParameterId FIRST = ParameterId.weight(1, 0, 0);

    private final List<String> copied = new ArrayList<>();
    private final ChainRuleCard card = new ChainRuleCard(Messages.load(), copied::add);

    private void show(Snapshot snapshot, Part part) {
        card.show(snapshot, Optional.of(part));
    }

    private <T extends Node> List<T> visible(Class<T> type, String styleClass) {
        return Workspace.all(card)
                .filter(Workspace::shown)
                .filter(node -> styleClass.isEmpty() || node.getStyleClass().contains(styleClass))
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private List<String> texts() {
        return visible(Label.class, "").stream().map(Label::getText).toList();
    }

    private List<ExactNumber> columns() {
        return visible(ExactNumber.class, "").stream()
                .filter(number -> number.getParent() instanceof FactorColumns)
                .toList();
    }

    private List<String> numbers() {
        return columns().stream().map(Label::getText).toList();
    }

    private boolean says(String sentence) {
        return texts().stream().anyMatch(text -> text.contains(sentence));
    }

    private static boolean is(Node node, String state) {
        return node.getPseudoClassStates().contains(PseudoClass.getPseudoClass(state));
    }

    @Test
    void withoutAChoiceItSaysWhatToDo() {
        card.show(Snapshots.worked(), Optional.empty());
        assertEquals(2, texts().size());
        assertTrue(says("Point at an edge or a unit"));
    }

    @Test
    void theWorkedExampleStandsInItsColumns() {
        show(Snapshots.worked(), FIRST);
        assertEquals(List.of("4.39·10⁻⁴", "0.0364", "0.241", "0.0500"), numbers());
        assertEquals("0.24130070857232525", columns().get(2).getAccessibleHelp());
        assertTrue(texts().contains("In·1 → H1·1"));
        assertTrue(texts().containsAll(List.of("0.0554", "−0.0190", "Out·1", "Out·2")));
        assertTrue(texts().contains("4.38568·10⁻⁴"));
    }

    @Test
    void everyColumnHasSymbolNumberAndWords() {
        show(Snapshots.worked(), ParameterId.weight(2, 0, 1));
        List<String> words = visible(Label.class, "factor-words").stream()
                .map(Label::getText)
                .toList();
        assertEquals(
                List.of("this weight’s gradient", "arrives from the loss", "slope at z = 1.11", "sent forward by H1·2"),
                words.stream().map(text -> text.replace('\u00a0', ' ')).toList());
        assertEquals(4, visible(FormulaView.class, "formula").size());
    }

    @Test
    void onlyGradientsHaveTheColourOfTheirSign() {
        show(Snapshots.worked(), ParameterId.weight(2, 1, 0));
        assertEquals(
                List.of(true, true, false, false),
                columns().stream().map(number -> is(number, "minus")).toList());
        assertTrue(columns().stream().noneMatch(number -> is(number, "plus")));
        assertTrue(says("− raising w lowers the loss"));
    }

    @Test
    void aZeroFactorIsMarkedAndExplained() {
        Snapshot snapshot = Snapshots.moons("relu");
        int off = 0;
        while (snapshot.trace().slope(2, off) != 0) off++;
        show(snapshot, ParameterId.weight(2, off, 0));
        assertFalse(is(columns().get(0), "zero"));
        assertTrue(is(columns().get(2), "zero"));
        assertEquals("0", numbers().get(2));
        assertTrue(says("This weight gets no gradient from this sample."));
        show(Snapshots.worked(), FIRST);
        assertTrue(columns().stream().noneMatch(number -> is(number, "zero")));
        assertFalse(says("gets no gradient"));
    }

    @Test
    void ofSixteenPathsFourAreListedUntilTheOthersAreWanted() {
        show(Snapshots.moons("tanh", 2, 16, LayerPlan.Sharing.LAYER), ParameterId.bias(1, 2));
        Button more = visible(Button.class, "small").stream()
                .filter(button -> "+ 12 more".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        assertTrue(texts().contains("H2·4"));
        assertFalse(texts().contains("H2·5"));
        more.fire();
        assertTrue(texts().contains("H2·16"));
        more.fire();
        assertFalse(texts().contains("H2·5"));
    }

    @Test
    void theSumOfAllTermsStandsBelowThoseThatAreLeftOut() {
        show(Snapshots.moons("tanh", 2, 8, LayerPlan.Sharing.LAYER), new UnitId(1, 0));
        List<String> before = texts();
        assertTrue(before.contains("Sum of all 8"), before.toString());
        Button more = visible(Button.class, "small").stream()
                .filter(button -> "+ 4 more".equals(button.getText()))
                .findFirst()
                .orElseThrow();
        Label sum = visible(Label.class, "strong").stream()
                .filter(label -> label.getText().equals("Sum of all 8"))
                .findFirst()
                .orElseThrow();
        assertTrue(GridPane.getRowIndex(more) < GridPane.getRowIndex(sum));
        more.fire();
        assertTrue(GridPane.getRowIndex(more) < GridPane.getRowIndex(sum));
    }

    @Test
    void gradientMeanAndUpdateAreThreeNumbers() {
        Snapshot snapshot = Snapshots.blobs();
        ParameterId id = ParameterId.weight(3, 1, 2);
        int index = snapshot.network().layout().indexOf(id);
        show(snapshot, id);
        assertTrue(texts().containsAll(List.of("Gradient of this sample", "Mean of the batch of 10", "Update Δw")));
        for (double number :
                new double[] {snapshot.gradient(index), snapshot.batchGradient(index), snapshot.update(index)}) {
            assertTrue(texts().contains(Numbers.significant(number, 6)), "" + number);
        }
        assertTrue(says("Adam divides"));
    }

    @Test
    void theUpdateOfGradientDescentIsWorkedOut() {
        Snapshot snapshot = Snapshots.worked();
        show(snapshot, FIRST);
        int index = snapshot.network().layout().indexOf(FIRST);
        String mean = Numbers.significant(snapshot.batchGradient(index), 3);
        String update = Numbers.significant(snapshot.update(index), 3);
        assertTrue(texts().stream()
                .anyMatch(text -> text.replace('\u00a0', ' ').contains("−0.50 · " + mean + " = " + update)));
    }

    @Test
    void aLockedNumberIsSaidToBeLocked() {
        Snapshot free = Snapshots.worked();
        TrainingPlan locked = TrainingPlan.of(0.5).withOptimizer(Optimizer.ADAM).withLocked(Set.of(FIRST));
        TrainingSetup setup =
                new TrainingSetup(free.plan(), locked, free.setup().data());
        show(Snapshot.of(setup, free.point(), 0), FIRST);
        assertTrue(says("Locked"));
    }

    @Test
    void anInputHasPathsButNothingThatIsTrained() {
        show(Snapshots.moons("tanh"), new UnitId(0, 1));
        assertTrue(texts().contains("H1·5"));
        assertFalse(says("Update"));
    }

    @Test
    void aLearnedSlopeIsAPillAndSaysSo() {
        show(Snapshots.moons("prelu"), ParameterId.slope(2, 0));
        assertEquals("a of H2", visible(Label.class, "part-chip").get(0).getText());
        assertTrue(says("The pill a is the slope that PReLU learns"));
        assertEquals(
                1,
                Workspace.all(card)
                        .filter(node -> node.getStyleClass().contains("pill"))
                        .count());
    }

    @Test
    void theCopyHasSymbolsAndAllDigits() {
        show(Snapshots.worked(), FIRST);
        visible(Button.class, "icon-button").get(0).fire();
        List<String> lines = copied.get(0).lines().toList();
        assertEquals("Chain rule, In·1 → H1·1", lines.get(0));
        assertEquals("∂L/∂wⱼᵢ = ∂L/∂aⱼ · f′(zⱼ) · xᵢ", lines.get(1));
        assertEquals("0.00043856773447434685 = 0.03635030639314468 · 0.24130070857232525 · 0.05", lines.get(2));
        assertTrue(lines.get(5).startsWith("  Out·2: 0.5 · (−0.0380982365165562"), lines.get(5));
        assertTrue(lines.get(9).startsWith("Update Δw: −"), lines.get(9));
    }
}
