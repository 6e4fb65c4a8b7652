package backlight.model.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import backlight.model.network.ChainRule.Factor;
import backlight.model.network.ChainRule.Kind;
import backlight.model.network.ChainRule.Term;
import backlight.model.training.Snapshot;
import backlight.model.training.Snapshots;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChainRuleTest {
    private static final double PUBLISHED = 5e-16;

    static Stream<Snapshot> networks() {
        return Stream.of(
                Snapshots.worked(),
                Snapshots.moons("sigmoid"),
                Snapshots.moons("relu"),
                Snapshots.moons("prelu", 3, 5, LayerPlan.Sharing.LAYER),
                Snapshots.moons("prelu", 2, 4, LayerPlan.Sharing.UNIT),
                Snapshots.moons("gelu", 2, 16, LayerPlan.Sharing.LAYER),
                Snapshots.blobs(),
                Snapshots.sine("tanh"));
    }

    private static ChainRule rule(Snapshot snapshot, Part part) {
        return ChainRule.of(snapshot.network(), snapshot.trace(), part);
    }

    private static List<Kind> kinds(ChainRule rule) {
        return rule.factors().stream().map(Factor::kind).toList();
    }

    private static double sum(ChainRule rule) {
        return rule.terms().stream().mapToDouble(Term::product).reduce(0, Double::sum);
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theFactorsOfEveryNumberMultiplyToItsGradientBitForBit(Snapshot snapshot) {
        ParameterLayout layout = snapshot.network().layout();
        for (ParameterId id : layout.ids()) {
            assertEquals(
                    snapshot.gradient(layout.indexOf(id)) + 0.0,
                    rule(snapshot, id).value() + 0.0,
                    id.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theFactorsOfEveryUnitMultiplyToItsDelta(Snapshot snapshot) {
        NetworkPlan plan = snapshot.plan();
        for (int l = 0; l <= plan.depth(); l++) {
            for (int j = 0; j < plan.units(l); j++) {
                double expected = l == 0
                        ? snapshot.trace().upstream(0, j)
                        : snapshot.trace().delta(l, j);
                assertEquals(expected, rule(snapshot, new UnitId(l, j)).value());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("networks")
    void theTermsAddUpToTheFirstFactorBitForBit(Snapshot snapshot) {
        List<ParameterId> ids = snapshot.network().layout().ids();
        long withTerms = ids.stream()
                .map(id -> rule(snapshot, id))
                .filter(rule -> !rule.terms().isEmpty())
                .peek(rule -> assertEquals(rule.factors().get(0).value() + 0.0, sum(rule) + 0.0))
                .count();
        assertTrue(withTerms > 0);
    }

    @Test
    void anOutputWeightOfTheWorkedExampleHasTheThreePublishedFactors() {
        ChainRule rule = rule(Snapshots.worked(), ParameterId.weight(2, 0, 0));
        assertEquals(List.of(Kind.UPSTREAM, Kind.SLOPE, Kind.ACTIVATION), kinds(rule));
        assertEquals(0.7413650695523157, rule.factors().get(0).value(), PUBLISHED);
        assertEquals(0.18681560180895948, rule.factors().get(1).value(), PUBLISHED);
        assertEquals(0.5932699921071872, rule.factors().get(2).value(), PUBLISHED);
        assertEquals(0.08216704056423078, rule.value(), PUBLISHED);
        assertEquals(List.of(), rule.terms());
    }

    @Test
    void aHiddenWeightOfTheWorkedExampleHasOneTermForEachOutput() {
        ChainRule rule = rule(Snapshots.worked(), ParameterId.weight(1, 0, 0));
        assertEquals(0.05539942465142279, rule.terms().get(0).product(), PUBLISHED);
        assertEquals(-0.019049118258278114, rule.terms().get(1).product(), PUBLISHED);
        assertEquals(0.03635030639314468, rule.factors().get(0).value(), PUBLISHED);
        assertEquals(0.24130070857232525, rule.factors().get(1).value(), PUBLISHED);
        assertEquals(0.05, rule.factors().get(2).value());
        assertEquals(0.00043856773447434685, rule.value(), PUBLISHED);
    }

    @Test
    void aLogitLossHasOneFactorInsteadOfArrivalAndSlope() {
        Snapshot snapshot = Snapshots.blobs();
        ChainRule rule = rule(snapshot, ParameterId.weight(3, 1, 2));
        assertEquals(List.of(Kind.ERROR, Kind.ACTIVATION), kinds(rule));
        assertEquals(
                snapshot.trace().a(3, 1) - snapshot.trace().target(1),
                rule.factors().get(0).value());
    }

    @Test
    void aBiasHasNoActivationAndAnInputOnlyItsPaths() {
        Snapshot snapshot = Snapshots.moons("tanh");
        assertEquals(List.of(Kind.UPSTREAM, Kind.SLOPE), kinds(rule(snapshot, ParameterId.bias(2, 1))));
        ChainRule input = rule(snapshot, new UnitId(0, 1));
        assertEquals(List.of(Kind.UPSTREAM), kinds(input));
        assertEquals(5, input.terms().size());
    }

    @Test
    void aSharedSlopeAddsUpTheUnitsBelowZeroOnly() {
        Snapshot snapshot = Snapshots.moons("prelu");
        ChainRule rule = rule(snapshot, ParameterId.slope(2, 0));
        assertEquals(List.of(Kind.SHARED), kinds(rule));
        assertFalse(rule.terms().isEmpty());
        assertTrue(rule.terms().size() < 5);
        assertTrue(rule.terms().stream().allMatch(term -> term.right() < 0));
    }

    @Test
    void aSlopeOfOneUnitHasTheNegativePartOfItsZ() {
        Snapshot snapshot = Snapshots.moons("prelu", 2, 4, LayerPlan.Sharing.UNIT);
        ChainRule rule = rule(snapshot, ParameterId.slope(1, 2));
        assertEquals(List.of(Kind.UPSTREAM, Kind.NEGATIVE_PART), kinds(rule));
        assertEquals(new UnitId(1, 2), rule.factors().get(0).unit());
    }

    @Test
    void anOffUnitStopsTheGradientOfItsWeights() {
        Snapshot snapshot = Snapshots.moons("relu");
        ParameterId off = snapshot.network().layout().ids().stream()
                .filter(id -> id.layer() == 2 && snapshot.trace().slope(2, id.to()) == 0)
                .findFirst()
                .orElseThrow();
        assertTrue(rule(snapshot, off).stopped());
        assertFalse(rule(Snapshots.worked(), ParameterId.weight(1, 0, 0)).stopped());
    }

    @Test
    void aPartKnowsTheUnitThatItLeadsTo() {
        assertEquals(new UnitId(2, 1), ParameterId.weight(2, 1, 0).owner());
        assertEquals(new UnitId(3, 0), new UnitId(3, 0).owner());
    }
}
