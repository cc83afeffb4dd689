package org.duologue.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The architecture")
class ArchitectureTest {

    private static final String PRODUCT = "org.duologue";
    private static final String BAD = "org.duologue.architecture.bad";

    /** The test-jars of domain and application are tests too, whether they come as a folder or as a jar. */
    private static final ImportOption NO_TESTS =
            location -> !location.contains("/test-classes/") && !location.contains("-tests.jar");

    private static final JavaClasses PRODUCT_CLASSES =
            new ClassFileImporter().withImportOption(NO_TESTS).importPackages(PRODUCT);
    private static final JavaClasses BAD_CLASSES = new ClassFileImporter().importPackages(BAD);

    static Stream<Rule> rules() {
        return Stream.of(LayerRules.all(), SubdomainRules.all(), PurityRules.all(), ShapeRules.all())
                .flatMap(rules -> rules.stream());
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("the product keeps the rule")
    void theProductKeeps(Rule rule) {
        rule.below().apply(PRODUCT).check(PRODUCT_CLASSES);
    }

    @ParameterizedTest
    @MethodSource("rules")
    @DisplayName("the rule fails for its bad example")
    void theRuleCanFail(Rule rule) {
        String example = BAD + "." + rule.badExample();
        assertTrue(BAD_CLASSES.contain(example), () -> "there is no bad example " + example);
        String report =
                rule.below().apply(BAD).evaluate(BAD_CLASSES).getFailureReport().toString();
        assertTrue(report.contains(example), () -> example + " is not reported:\n" + report);
    }

    @Test
    @DisplayName("every package that a rule names exists")
    void namedPackagesExist() {
        Set<String> packages =
                PRODUCT_CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        Set<String> missing = Stream.concat(
                        SubdomainRules.ARROWS.keySet().stream().map(name -> PRODUCT + ".domain." + name),
                        Stream.of(
                                PRODUCT + ".application.shared.spi",
                                PRODUCT + ".persistence.shared",
                                PRODUCT + ".web.shared",
                                PRODUCT + ".mail",
                                PRODUCT + ".bootstrap"))
                .filter(name -> !packages.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }
}
