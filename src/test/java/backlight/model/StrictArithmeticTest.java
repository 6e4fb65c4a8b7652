package backlight.model;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;
import org.junit.jupiter.api.Test;

class StrictArithmeticTest {
    /** What {@code Math} defines to the last bit. */
    private static final Set<String> EXACT = Set.of(
            "abs",
            "ceil",
            "copySign",
            "floor",
            "floorMod",
            "fma",
            "getExponent",
            "max",
            "min",
            "nextDown",
            "nextUp",
            "rint",
            "round",
            "scalb",
            "signum",
            "sqrt",
            "ulp");

    private static final DescribedPredicate<JavaMethodCall> INEXACT = describe(
            "to Math that may round differently on another JDK",
            call -> call.getTargetOwner().isEquivalentTo(Math.class) && !EXACT.contains(call.getName()));

    private static final ArchRule STRICT = noClasses()
            .that()
            .resideOutsideOfPackage("backlight.model.session..")
            .should()
            .callMethodWhere(INEXACT)
            .because("the same training run must give the same bits on every JDK: use StrictMath");

    @Test
    void theModelComputesTheSameBitsOnEveryJdk() {
        STRICT.check(new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .importPackages("backlight.model"));
    }

    @Test
    void theRuleFindsACallOfMath() {
        assertThrows(AssertionError.class, () -> STRICT.check(new ClassFileImporter().importClasses(Careless.class)));
    }

    private static final class Careless {
        static double sigmoid(double z) {
            return 1 / (1 + Math.exp(-z));
        }
    }
}
