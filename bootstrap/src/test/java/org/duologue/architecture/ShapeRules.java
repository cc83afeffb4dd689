package org.duologue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.regex.Pattern;

/** What form a thing of a certain kind has. */
final class ShapeRules {

    /** Names that say nothing. The JPA type whose name ends in one of them lends it to ours. */
    private static final Pattern EMPTY_NAMES = Pattern.compile(
            ".*(Impl|(?<!Entity)Manager|Helper|Utils?|Dto|DTO|Port)|Base[A-Z].*|Abstract[A-Z].*|I[A-Z][a-z].*");

    private static final Pattern GETTER = Pattern.compile("get[A-Z].*");

    private ShapeRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("aggregates are closed", ShapeRules::aggregates, "domain.people.OpenAggregate"),
                new Rule("ids are records", ShapeRules::ids, "domain.people.ThingId"),
                new Rule(
                        "events are records",
                        root -> records(root, Shapes.implementing(root + ".domain.shared.DomainEvent")),
                        "domain.people.ClassEvent"),
                new Rule(
                        "refusals are records",
                        root -> records(root, Shapes.implementing(root + ".domain.shared.Refusal")),
                        "domain.people.ClassRefusal"),
                new Rule("views are records", ShapeRules::views, "application.people.ClassView"),
                new Rule("commands are records", ShapeRules::commands, "application.people.PeopleUseCases"),
                new Rule(
                        "spi holds interfaces, records and exceptions only",
                        ShapeRules::spi,
                        "application.people.spi.ClassInSpi"),
                new Rule("entities are package-private", ShapeRules::entities, "persistence.people.PublicEntity"),
                new Rule("names say something", ShapeRules::names, "application.people.MemberManager"),
                new Rule("no getters outside JPA", ShapeRules::getters, "domain.people.HasGetters"));
    }

    private static ArchRule aggregates(String root) {
        DescribedPredicate<JavaClass> closed = describe(
                "final with private constructors only",
                type -> type.getModifiers().contains(JavaModifier.FINAL)
                        && type.getConstructors().stream()
                                .allMatch(made -> made.getModifiers().contains(JavaModifier.PRIVATE)));
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .and(Shapes.AGGREGATES)
                .should(be(closed));
    }

    private static ArchRule ids(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .and()
                .haveSimpleNameEndingWith("Id")
                .should()
                .beRecords();
    }

    private static ArchRule records(String root, DescribedPredicate<JavaClass> kind) {
        return classes().that().resideInAPackage(root + "..").and(kind).should().beRecords();
    }

    private static ArchRule views(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..")
                .and()
                .haveSimpleNameEndingWith("View")
                .should()
                .beRecords();
    }

    private static ArchRule commands(String root) {
        DescribedPredicate<List<JavaClass>> fine =
                describe("records, enums or values of the domain", types -> types.stream()
                        .filter(type -> type.getPackageName().startsWith(root + ".application"))
                        .allMatch(type -> type.isRecord() || type.isEnum()));
        return methods()
                .that()
                .areDeclaredInClassesThat(describe(
                        "are use cases or queries",
                        type -> type.isInterface()
                                && type.getPackageName().startsWith(root + ".application")
                                && type.getSimpleName().matches(".*(UseCases|Queries)")))
                .should()
                .haveRawParameterTypes(fine);
    }

    private static ArchRule spi(String root) {
        return classes()
                .that()
                .resideInAPackage(root + ".application..spi..")
                .and(describe(
                        "are no package's own", type -> !type.getSimpleName().equals("package-info")))
                .should(be(describe(
                        "interfaces, records or exceptions",
                        type -> type.isInterface() || type.isRecord() || type.isAssignableTo(Exception.class))));
    }

    private static ArchRule entities(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + "..")
                .and()
                .areAnnotatedWith("jakarta.persistence.Entity")
                .should()
                .bePublic()
                .allowEmptyShould(true);
    }

    private static ArchRule names(String root) {
        return noClasses().that().resideInAPackage(root + "..").should(be(describe("named emptily", type -> EMPTY_NAMES
                .matcher(type.getSimpleName())
                .matches())));
    }

    private static ArchRule getters(String root) {
        return methods()
                .that()
                .areDeclaredInClassesThat()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should(com.tngtech.archunit.lang.conditions.ArchConditions.not(
                        com.tngtech.archunit.lang.conditions.ArchConditions.have(
                                describe("a name that begins with get", method -> GETTER.matcher(method.getName())
                                        .matches()))));
    }
}
