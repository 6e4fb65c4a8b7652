package backlight.view.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.GeometryCheck;
import backlight.OnFxThread;
import backlight.Pictures;
import backlight.Workspace;
import backlight.model.health.Health;
import backlight.model.network.GradientCheck.Claim;
import backlight.model.network.GradientCheck.Comparison;
import backlight.model.network.GradientCheck.Result;
import backlight.model.network.GradientCheck.Variable;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.ParameterId;
import backlight.model.network.UnitId;
import backlight.model.training.Divergence;
import backlight.view.style.TextSize;
import backlight.view.style.Theme;
import backlight.view.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ExtendWith(OnFxThread.class)
class HealthCardTest {
    private static final Messages MESSAGES = Messages.load();
    private static final ParameterId WEIGHT = ParameterId.weight(2, 0, 1);

    private final List<String> heard = new ArrayList<>();
    private final BackpropGestures gestures = NoGestures.backprop((name, argument) -> heard.add(name));

    private static HealthCard card(Patients patient) {
        return card(patient, Health.Changes.NONE);
    }

    private static HealthCard card(Patients patient, Health.Changes changes) {
        HealthCard card = new HealthCard(MESSAGES);
        card.show(patient.health(), changes, patient.off());
        return card;
    }

    private CheckBadge badge(Result result) {
        CheckBadge badge = new CheckBadge(MESSAGES, gestures);
        badge.show(Patients.well().plan(), Optional.of(result));
        return badge;
    }

    private static Result wrong(double gradient, double difference) {
        Claim claim = new Claim(Variable.PARAMETER, WEIGHT, 0, gradient);
        return new Result(61, 1, 0, Optional.of(new Comparison(claim, difference, 9)));
    }

    private StopCard stop(Optional<Divergence> divergence) {
        StopCard card = new StopCard(MESSAGES, gestures);
        card.show(Patients.well().plan(), divergence);
        return card;
    }

    /** The texts in sight, row by row. */
    private static List<String> texts(Node node) {
        return Workspace.all(node)
                .filter(Workspace::shown)
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .filter(text -> text != null && !text.isEmpty())
                .toList();
    }

    private static void assertSays(Node node, String... inThisOrder) {
        List<String> texts = texts(node);
        for (int i = 0; i + inThisOrder.length <= texts.size(); i++) {
            if (texts.subList(i, i + inThisOrder.length).equals(List.of(inThisOrder))) return;
        }
        assertEquals(List.of(inThisOrder), texts);
    }

    @Test
    void aHealthyNetworkHasNoStateThatCallsForAttention() {
        HealthCard card = card(Patients.well());
        assertSays(card, "Dead", "0 of 15", "Newly dead since the start", "0", "Revived since the start", "0");
        assertTrue(Workspace.all(card).noneMatch(node -> node.getStyleClass().contains("warning")));
        assertTrue(Workspace.all(card).noneMatch(node -> node.getStyleClass().contains("danger")));
    }

    @Test
    void deadUnitsAreCountedAndNamed() {
        Patients patient = Patients.dying();
        Set<UnitId> dead = patient.health().dead();
        assertTrue(dead.size() > 10, dead::toString);
        HealthCard card = card(patient, new Health.Changes(Set.of(new UnitId(1, 2)), Set.of()));
        assertSays(card, "Dead", dead.size() + " of 24", "very many", "Newly dead since the start", "1");
        Label name = (Label) Workspace.all(card)
                .filter(node -> node instanceof Label label && label.getText().equals("Newly dead since the start"))
                .findFirst()
                .orElseThrow();
        assertEquals("Dead now, but not before the first step: H1·3.", name.getAccessibleHelp());
    }

    @Test
    void aStateIsAWordAndAnIconBesideItsColour() {
        Node state = Workspace.all(card(Patients.dying()))
                .filter(node -> node.getStyleClass().contains("danger"))
                .findFirst()
                .orElseThrow();
        assertFalse(((Label) state).getText().isEmpty());
        assertTrue(((Label) state).getGraphic() != null);
    }

    @Test
    void aGradientThatFadesIsCalledVanishing() {
        double r = Patients.fading().health().flow().ratio();
        assertTrue(r < -3);
        assertTrue(texts(card(Patients.fading())).contains("vanished"));
        assertTrue(texts(card(Patients.of("sigmoid", 4, 8, Scheme.XAVIER_NORMAL, 0)))
                .contains("vanishing"));
        assertTrue(texts(card(Patients.exploding())).contains("exploded"));
    }

    @Test
    void theTableGoesFromTheOutputBackToTheFirstLayer() {
        HealthCard card = card(Patients.well());
        assertFalse(texts(card).contains("‖δ‖"));
        open(card);
        List<String> texts = texts(card);
        assertTrue(texts.contains("‖δ‖"));
        assertTrue(texts.indexOf("Out") < texts.indexOf("H3") && texts.indexOf("H3") < texts.indexOf("H1"));
    }

    @Test
    void aLayerThatGetsExactlyNothingHasAZero() {
        HealthCard card = card(Patients.of("relu", 2, 4, Scheme.HE, -50));
        open(card);
        assertSays(card, "‖δ‖ of H1 over H2", "0", "no gradient");
        assertSays(card, "H1", "4 of 4", "0", "–", "0");
    }

    @Test
    void oneHiddenLayerIsComparedWithNothing() {
        HealthCard dead = card(Patients.of("relu", 1, 4, Scheme.HE, -50));
        assertSays(dead, "Dead", "4 of 4", "all dead");
        assertSays(dead, "‖δ‖ of H1", "0", "no gradient");
        assertTrue(texts(card(Patients.of("tanh", 1, 4, Scheme.HE, 0))).contains("‖δ‖ of H1"));
    }

    private static void open(HealthCard card) {
        Workspace.all(card)
                .filter(ToggleButton.class::isInstance)
                .map(ToggleButton.class::cast)
                .forEach(ToggleButton::fire);
    }

    @Test
    void theBadgeSaysHowManyGradientsAreExact() {
        assertSays(badge(new Result(61, 0, 0, Optional.empty())), "Gradients exact: 61 of 61");
        assertSays(badge(new Result(61, 0, 3, Optional.empty())), "Gradients exact: 61 of 61; 3 skipped");
    }

    @Test
    void theBadgeNamesAWrongGradientWithBothNumbers() {
        CheckBadge badge = badge(wrong(0.31, 0.29));
        assertSays(badge, "Gradient of H1·2 → H2·1 is wrong: 0.310000, differences give 0.290000");
        assertEquals(1, badge.lookupAll(".danger").size());
        assertSays(
                badge(wrong(0.31, 0.3100000001)),
                "Gradient of H1·2 → H2·1 is wrong: 0.31, differences give 0.3100000001");
    }

    @Test
    void nothingCheckedIsNoSuccess() {
        assertSays(badge(new Result(0, 0, 9, Optional.empty())), "No gradient could be checked");
    }

    @Test
    void theBadgeAsksForACheckAndForgetsWhatIsNoLongerTrue() {
        CheckBadge badge = badge(new Result(61, 0, 0, Optional.empty()));
        button(badge).fire();
        assertEquals(List.of("checkGradients"), heard);
        badge.show(Patients.well().plan(), Optional.empty());
        assertEquals(List.of("Check gradients"), texts(badge));
    }

    @Test
    void aStoppedTrainingSaysWhyAndOffersTheStepBefore() {
        StopCard card = stop(Optional.of(new Divergence(14, Optional.empty(), false)));
        assertTrue(texts(card).contains("Loss is not a number"));
        assertTrue(texts(card).get(1).startsWith("Training stopped at step 14: the step was too large."));
        assertEquals("Rewind to step 13", button(card).getText());
        button(card).fire();
        assertEquals(List.of("rewind"), heard);
    }

    @Test
    void aStoppedTrainingCanStartAgain() {
        StopCard card = stop(Optional.of(new Divergence(14, Optional.empty(), false)));
        ((Button) card.getChildren().get(card.getChildren().size() - 1)).fire();
        assertEquals(List.of("restart"), heard);
    }

    @Test
    void theNumberThatBrokeIsNamed() {
        StopCard card = stop(Optional.of(new Divergence(14, Optional.of(WEIGHT), false)));
        assertTrue(texts(card).contains("H1·2 → H2·1 is no longer finite"));
        assertTrue(texts(stop(Optional.of(new Divergence(3, Optional.empty(), true))))
                .contains("Loss is infinite"));
    }

    @Test
    void beforeTheFirstStepThereIsNothingToGoBackTo() {
        StopCard card = stop(Optional.of(new Divergence(0, Optional.empty(), false)));
        assertFalse(button(card).isVisible());
        assertFalse(stop(Optional.empty()).isManaged());
    }

    private static Button button(Parent parent) {
        return (Button) Workspace.all(parent)
                .filter(Button.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    /** Writes them to target/pictures for a person to look at, wide and compact. */
    @ParameterizedTest
    @EnumSource(Theme.class)
    void nothingIsClippedInAnyTheme(Theme theme) {
        theme.apply();
        for (boolean compact : new boolean[] {false, true}) {
            HBox columns = new HBox(column(Patients.well(), compact), column(Patients.dying(), compact));
            columns.getChildren().addAll(column(Patients.exploding(), compact), states(compact));
            new TextSize(compact, 1).applyTo(columns);
            Scene scene = new Scene(columns, 4 * (compact ? 348 : 424), 960);
            String name = "health-" + theme.id() + (compact ? "-compact" : "");
            assertTrue(Pictures.colours(Pictures.save(scene, name)) > 20);
            assertEquals(List.of(), GeometryCheck.faults(scene));
        }
    }

    private VBox column(Patients patient, boolean compact) {
        HealthCard card = card(patient);
        open(card);
        return sized(compact, card(patient), card);
    }

    private VBox states(boolean compact) {
        return sized(
                compact,
                badge(new Result(61, 0, 0, Optional.empty())),
                badge(new Result(61, 0, 3, Optional.empty())),
                badge(wrong(0.31, 0.29)),
                stop(Optional.of(new Divergence(14, Optional.empty(), false))),
                stop(Optional.of(new Divergence(14, Optional.of(WEIGHT), false))),
                stop(Optional.of(new Divergence(0, Optional.empty(), false))));
    }

    private static VBox sized(boolean compact, Node... cards) {
        VBox column = new VBox(cards);
        column.getStyleClass().add("inspector-content");
        double width = compact ? 348 : 424;
        column.setMinWidth(width);
        column.setMaxWidth(width);
        return column;
    }
}
