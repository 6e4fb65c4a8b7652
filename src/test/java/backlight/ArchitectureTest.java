package backlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {
    private static final JavaClasses PROGRAM = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("backlight");
    private static final JavaClasses PLANTED = new ClassFileImporter().importPackages("backlight.planted");

    /** Each rule, with the class that was planted to break it. */
    private static final Map<String, Function<Architecture, ArchRule>> RULES = Map.of(
            "model.network.KnowsTheView", Architecture::modelCallsNobody,
            "view.chart.KnowsTheController", Architecture::viewKnowsTheModelOnly,
            "controller.KnowsTheApp", Architecture::controllerDoesNotKnowTheApp,
            "view.chart.WritesTheSession", Architecture::viewsWriteNothing,
            "model.network.UsesJavaFx", Architecture::modelIsPlainJava,
            "model.session.DrawsItself", Architecture::sessionObservesOnly,
            "view.text.NeedsAToolkit", Architecture::textNeedsNoToolkit,
            "model.network.HalfOfACycle", Architecture::noCycles);

    static Stream<String> planted() {
        return RULES.keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("planted")
    void theProgramKeepsTheRule(String planted) {
        RULES.get(planted).apply(new Architecture("backlight")).check(PROGRAM);
    }

    @ParameterizedTest
    @MethodSource("planted")
    void theRuleFailsOnAViolation(String planted) {
        ArchRule rule = RULES.get(planted).apply(new Architecture("backlight.planted"));
        AssertionError failure = assertThrows(AssertionError.class, () -> rule.check(PLANTED));
        assertTrue(failure.getMessage().contains("backlight.planted." + planted), failure.getMessage());
    }

    @Test
    void theModelDoesNotKnowTheAppEither() {
        ArchRule rule = new Architecture("backlight.planted").modelCallsNobody();
        AssertionError failure = assertThrows(AssertionError.class, () -> rule.check(PLANTED));
        assertTrue(failure.getMessage().contains("model.network.KnowsTheApp"), failure.getMessage());
    }

    @Test
    void everyRuleIsChecked() {
        Set<String> rules = Arrays.stream(Architecture.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class)
                .map(java.lang.reflect.Method::getName)
                .collect(Collectors.toSet());
        assertEquals(rules.size(), RULES.size(), rules.toString());
    }

    @Test
    void theProgramIsReallyLookedAt() {
        assertTrue(PROGRAM.contain(App.class));
        assertTrue(PROGRAM.stream().noneMatch(c -> c.getPackageName().startsWith("backlight.planted")));
    }
}
