package backlight.model.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.activation.ActivationFamily;
import backlight.model.activation.Activations;
import backlight.model.network.Initialization;
import backlight.model.network.Initialization.Scheme;
import backlight.model.network.NetworkPlan;
import backlight.model.network.ParameterId;
import backlight.model.network.ParameterLayout;
import backlight.model.training.Optimizer;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeTest {
    private static final BackpropState SHARED = LabState.initial().shared();

    static List<ActivationFamily> families() {
        return Activations.ALL;
    }

    private static double number(BackpropState state, ParameterId id) {
        return state.start().get(new ParameterLayout(state.network()).indexOf(id));
    }

    private static void assertSameWeights(BackpropState one, BackpropState other, int from, int to) {
        NetworkPlan plan = one.network();
        for (int l = from; l <= to; l++) {
            for (int j = 0; j < plan.units(l); j++) {
                ParameterId bias = ParameterId.bias(l, j);
                assertEquals(number(one, bias), number(other, bias), bias.toString());
                for (int i = 0; i < plan.units(l - 1); i++) {
                    ParameterId weight = ParameterId.weight(l, j, i);
                    assertEquals(number(one, weight), number(other, weight), weight.toString());
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("families")
    void anotherActivationHasTheSameWeightsAndAllElse(ActivationFamily family) {
        BackpropState changed = new Change.OfActivation(family, family.initialValues()).in(SHARED);
        assertSameWeights(SHARED, changed, 1, SHARED.network().depth());
        for (int l = 1; l <= SHARED.network().hidden(); l++) {
            assertEquals(family, changed.network().layer(l).activation());
        }
        int output = SHARED.network().depth();
        assertEquals(SHARED.network().layer(output), changed.network().layer(output));
        assertEquals(SHARED.training(), changed.training());
        assertEquals(SHARED.samples(), changed.samples());
        assertEquals(SHARED.initialization(), changed.initialization());
        assertEquals(0, changed.point().step());
        assertEquals(changed.start(), changed.point().parameters());
    }

    @ParameterizedTest
    @EnumSource(Scheme.class)
    void anotherStartIsThatOfItsSchemeWithTheSameBiasesAndSeed(Scheme scheme) {
        BackpropState changed = new Change.OfInitialization(scheme, 0.5).in(SHARED);
        Initialization start = changed.initialization();
        assertEquals(scheme, start.hidden());
        boolean equal = scheme == Scheme.ZEROS || scheme == Scheme.CONSTANT;
        assertEquals(equal ? scheme : SHARED.initialization().output(), start.output());
        assertEquals(SHARED.initialization().seed(), start.seed());
        assertEquals(SHARED.initialization().bias(), start.bias());
        assertEquals(start.parameters(SHARED.network()), changed.start());
        assertEquals(SHARED.network(), changed.network());
        assertEquals(SHARED.training(), changed.training());
        assertEquals(
                start, new Column(List.of(new Change.OfInitialization(scheme, 0.5))).start(SHARED.initialization()));
    }

    /** So that the columns differ in the hidden layers only. */
    @Test
    void anotherSchemeOfTheHiddenLayersLeavesTheOutputsWeights() {
        BackpropState changed = new Change.OfInitialization(Scheme.LECUN, 1).in(SHARED);
        int depth = SHARED.network().depth();
        assertSameWeights(SHARED, changed, depth, depth);
        assertNotEquals(number(SHARED, ParameterId.weight(1, 0, 0)), number(changed, ParameterId.weight(1, 0, 0)));
    }

    @ParameterizedTest
    @EnumSource(Optimizer.class)
    void anotherOptimiserIsAllThatDiffers(Optimizer optimizer) {
        BackpropState changed = new Change.OfOptimizer(optimizer).in(SHARED);
        assertEquals(SHARED.withTraining(SHARED.training().withOptimizer(optimizer)), changed);
        assertEquals(SHARED.start(), changed.start());
        assertEquals(optimizer, changed.training().optimizer());
    }

    @Test
    void anotherLearningRateIsAlsoThatOfLearnedSlopes() {
        BackpropState changed = new Change.OfLearningRate(0.07).in(SHARED);
        assertEquals(0.07, changed.training().learningRate());
        assertEquals(0.07, changed.training().slopeRate());
        assertEquals(SHARED, changed.withTraining(SHARED.training()));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 8, BackpropState.MOST_HIDDEN})
    void anotherDepthKeepsTheLayersThatBothHave(int hidden) {
        BackpropState changed = new Change.OfDepth(hidden).in(SHARED);
        assertEquals(hidden, changed.network().hidden());
        assertEquals(changed.initialization().parameters(changed.network()), changed.start());
        assertSameWeights(SHARED, changed, 1, Math.min(hidden, SHARED.network().hidden()));
        for (int l = 2; l <= hidden; l++) {
            assertEquals(changed.network().layer(1), changed.network().layer(l));
        }
        assertEquals(SHARED.training(), changed.training());
    }

    @Test
    void whatIsLockedIsNotDrawnAnew() {
        ParameterId locked = ParameterId.weight(1, 2, 1);
        BackpropState held =
                SHARED.withNumber(locked, 0.75).withTraining(SHARED.training().withLocked(Set.of(locked)));
        BackpropState redrawn = new Change.OfInitialization(Scheme.LECUN, 1).in(held);
        assertEquals(0.75, number(redrawn, locked));
        assertNotEquals(number(held, ParameterId.weight(1, 2, 0)), number(redrawn, ParameterId.weight(1, 2, 0)));
    }

    @Test
    void changesOfOneColumnComeOnTopOfEachOther() {
        ActivationFamily elu = Activations.byId("elu");
        Column column = Column.of(
                new Change.OfActivation(elu, elu.initialValues()),
                new Change.OfDepth(5),
                new Change.OfOptimizer(Optimizer.ADAM));
        BackpropState changed = column.in(SHARED);
        assertEquals(5, changed.network().hidden());
        for (int l = 1; l <= 5; l++)
            assertEquals(elu, changed.network().layer(l).activation());
        assertEquals(Optimizer.ADAM, changed.training().optimizer());
        assertEquals(SHARED, new Column(List.of()).in(SHARED));
    }

    @Test
    void whatCannotBeIsRefusedInWords() {
        assertRefused("a column has at least 1 hidden layer, not 0", () -> new Change.OfDepth(0));
        assertRefused(
                "a learning rate must be above 0 and finite, not 0.0", () -> new Change.OfLearningRate(0).in(SHARED));
        assertRefused("a prologue has at least 1 epoch, not 0", () -> new Prologue(0, 1));
        assertRefused("a learning rate must be above 0, not NaN", () -> new Prologue(1, Double.NaN));
    }

    private static void assertRefused(String words, Runnable attempt) {
        String said = assertThrows(IllegalArgumentException.class, attempt::run).getMessage();
        assertTrue(said.contains(words), said);
    }
}
