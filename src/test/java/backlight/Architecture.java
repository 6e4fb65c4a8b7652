package backlight;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.lang.ArchRule;

/**
 * The rules of the house: App → controller → view → model.
 *
 * @param root the package of the composition root; the layers are packages in it
 */
record Architecture(String root) {
    private static final String JAVAFX = "javafx..";

    private String layer(String name) {
        return root + "." + name + "..";
    }

    ArchRule modelCallsNobody() {
        return noClasses()
                .that()
                .resideInAPackage(layer("model"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layer("view"), layer("controller"), root)
                .because("the model is what is true, with or without a window; it notifies and never calls out");
    }

    ArchRule viewKnowsTheModelOnly() {
        return noClasses()
                .that()
                .resideInAPackage(layer("view"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(layer("controller"), root)
                .because("a view shows and reports gestures; what follows from them is not its business");
    }

    ArchRule controllerDoesNotKnowTheApp() {
        return noClasses()
                .that()
                .resideInAPackage(layer("controller"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root)
                .because("only the composition root sees all layers, and nothing sees it");
    }

    ArchRule viewsWriteNothing() {
        return noClasses()
                .that()
                .resideInAPackage(layer("view"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(layer("model.session"))
                .because("a view draws immutable records; only a controller edits the session");
    }

    ArchRule modelIsPlainJava() {
        return noClasses()
                .that()
                .resideInAPackage(layer("model"))
                .and()
                .resideOutsideOfPackage(layer("model.session"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JAVAFX)
                .because("the mathematics is tested, benchmarked and read without a toolkit");
    }

    ArchRule sessionObservesOnly() {
        return noClasses()
                .that()
                .resideInAPackage(layer("model.session"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx.scene..", "javafx.stage..", "javafx.animation..")
                .because("the session may be observed, but it neither draws nor keeps time");
    }

    ArchRule textNeedsNoToolkit() {
        return noClasses()
                .that()
                .resideInAPackage(layer("view.text"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(JAVAFX)
                .because("the launcher speaks before there is a toolkit");
    }

    ArchRule noCycles() {
        return slices().matching(root + ".(**)")
                .should()
                .beFreeOfCycles()
                .because("a package can be understood only if what it needs can be understood before it");
    }
}
