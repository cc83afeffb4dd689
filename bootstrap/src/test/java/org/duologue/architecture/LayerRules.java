package org.duologue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** Which module may know what. */
final class LayerRules {

    /**
     * Lambdas and records need java.lang's own sub-packages; the charset and its exceptions come with Base64 and text.
     */
    private static final String[] JDK = {
        "java.lang",
        "java.lang.invoke",
        "java.lang.runtime",
        "java.util",
        "java.util.function",
        "java.util.stream",
        "java.util.regex",
        "java.time..",
        "java.math",
        "java.nio.charset",
        "java.text"
    };

    private LayerRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("the domain knows the JDK only", root -> only(root, "domain"), "domain.people.KnowsJakarta"),
                new Rule(
                        "the application knows the domain and the JDK only",
                        root -> only(root, "application", "domain"),
                        "application.people.KnowsSql"),
                new Rule(
                        "only persistence knows JPA",
                        root -> technology(root, "jakarta.persistence..", "persistence"),
                        "web.people.KnowsJpa"),
                new Rule(
                        "only the web knows JAX-RS",
                        root -> technology(root, "jakarta.ws.rs..", "web"),
                        "mail.KnowsHttp"),
                new Rule(
                        "only mail knows Jakarta Mail",
                        root -> technology(root, "jakarta.mail..", "mail"),
                        "web.KnowsMail"),
                new Rule(
                        "persistence knows no other adapter",
                        root -> apart(root, "persistence"),
                        "persistence.KnowsWeb"),
                new Rule("the web knows no other adapter", root -> apart(root, "web"), "web.KnowsPersistence"),
                new Rule("mail knows no other adapter", root -> apart(root, "mail"), "mail.KnowsWeb"),
                new Rule("nobody knows bootstrap", LayerRules::bootstrapIsUnknown, "web.KnowsBootstrap"),
                new Rule(
                        "the web knows no aggregate and no service",
                        LayerRules::webUsesPorts,
                        "web.people.KnowsAggregate"),
                new Rule(
                        "the web knows only the driven ports it implements",
                        LayerRules::webUsesNoSpi,
                        "web.people.KnowsSpi"),
                new Rule(
                        "persistence and mail know no use case",
                        LayerRules::drivenKnowNoUseCases,
                        "mail.KnowsUseCases"));
    }

    private static ArchRule only(String root, String module, String... others) {
        String[] own = new String[others.length + 1];
        own[0] = root + "." + module + "..";
        for (int i = 0; i < others.length; i++) {
            own[i + 1] = root + "." + others[i] + "..";
        }
        DescribedPredicate<JavaClass> allowed = resideInAnyPackage(own).or(resideInAnyPackage(JDK));
        return classes()
                .that()
                .resideInAPackage(own[0])
                .should()
                .onlyDependOnClassesThat(
                        allowed.or(DescribedPredicate.describe("are primitive", JavaClass::isPrimitive)))
                .as(module + " depends only on itself, " + String.join(", ", others) + " and the plain JDK");
    }

    private static ArchRule technology(String root, String technology, String module) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .resideOutsideOfPackages(root + "." + module + "..", root + ".bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(technology);
    }

    private static ArchRule apart(String root, String module) {
        String[] others = List.of("persistence", "web", "mail").stream()
                .filter(other -> !other.equals(module))
                .map(other -> root + "." + other + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + "." + module + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others);
    }

    private static ArchRule bootstrapIsUnknown(String root) {
        return noClasses()
                .that()
                .resideOutsideOfPackage(root + ".bootstrap..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".bootstrap..");
    }

    private static ArchRule webUsesPorts(String root) {
        DescribedPredicate<JavaClass> services =
                resideInAPackage(root + ".application..").and(simpleNameEndingWith("Service"));
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .should()
                .dependOnClassesThat(services.or(Shapes.AGGREGATES))
                .as("web uses ports, commands and views");
    }

    private static ArchRule webUsesNoSpi(String root) {
        DescribedPredicate<JavaClass> spi = resideInAPackage(root + ".application..spi..");
        DescribedPredicate<JavaClass> implementers = DescribedPredicate.describe(
                "implement a driven port",
                type -> type.getAllRawInterfaces().stream().anyMatch(spi)
                        || type.getName().contains("$"));
        return noClasses()
                .that()
                .resideInAPackage(root + ".web..")
                .and(not(implementers))
                .should()
                .dependOnClassesThat(spi);
    }

    private static ArchRule drivenKnowNoUseCases(String root) {
        DescribedPredicate<JavaClass> useCases = simpleNameEndingWith("UseCases")
                .or(simpleNameEndingWith("Queries"))
                .or(simpleNameEndingWith("Service"));
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".persistence..", root + ".mail..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".application..").and(useCases));
    }
}
