package org.duologue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Which subdomain may know which: the arrows of the domain's graph, and what they imply. */
final class SubdomainRules {

    /** The arrows. A subdomain may also know whatever those it knows may know; everybody may know shared. */
    static final Map<String, Set<String>> ARROWS = Map.of(
            "shared", Set.of(),
            "people", Set.of("shared"),
            "scheduling", Set.of("people"),
            "program", Set.of("scheduling", "people"),
            "wallet", Set.of("shared"),
            "enrollment", Set.of("program", "people", "wallet"),
            "booking", Set.of("enrollment", "scheduling"),
            "payment", Set.of("booking"));

    private SubdomainRules() {}

    static List<Rule> all() {
        List<Rule> rules = new ArrayList<>();
        rules.add(new Rule(
                "the wallet knows shared values only", root -> knows(root, "wallet"), "domain.wallet.KnowsPeople"));
        rules.add(new Rule(
                "shared values know no subdomain", root -> knows(root, "shared"), "domain.shared.KnowsPeople"));
        rules.add(
                new Rule("people know shared values only", root -> knows(root, "people"), "domain.people.KnowsWallet"));
        rules.add(new Rule(
                "scheduling knows people", root -> knows(root, "scheduling"), "domain.scheduling.KnowsWallet"));
        rules.add(new Rule("programmes know scheduling", root -> knows(root, "program"), "domain.program.KnowsWallet"));
        rules.add(new Rule(
                "enrollments know programmes, people and the wallet",
                root -> knows(root, "enrollment"),
                "domain.enrollment.KnowsBooking"));
        rules.add(new Rule("bookings do not know the wallet", SubdomainRules::apart, "domain.booking.KnowsWallet"));
        rules.add(
                new Rule("payments do not know the wallet", SubdomainRules::moneyApart, "domain.payment.KnowsWallet"));
        rules.add(new Rule(
                "every subdomain of the domain has its arrows", SubdomainRules::complete, "domain.weather.Rain"));
        rules.add(new Rule("no cycles between subdomains", SubdomainRules::acyclic, "domain.people.KnowsWallet"));
        rules.add(new Rule(
                "a persistence package knows no other but shared",
                SubdomainRules::persistence,
                "persistence.people.KnowsWallet"));
        return rules;
    }

    /** Everything a subdomain may know, itself included. */
    static Set<String> reach(String subdomain) {
        Set<String> reached = new TreeSet<>(List.of(subdomain, "shared"));
        ARROWS.get(subdomain).forEach(next -> reached.addAll(reach(next)));
        return reached;
    }

    private static ArchRule knows(String root, String subdomain) {
        String[] allowed = reach(subdomain).stream()
                .map(name -> root + ".domain." + name + "..")
                .toArray(String[]::new);
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain." + subdomain + "..")
                .should()
                .dependOnClassesThat(resideInAPackage(root + ".domain..").and(not(resideInAnyPackage(allowed))))
                .as("domain." + subdomain + " knows only " + reach(subdomain));
    }

    private static ArchRule apart(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain.booking..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".domain.wallet..");
    }

    private static ArchRule moneyApart(String root) {
        return noClasses()
                .that()
                .resideInAPackage(root + ".domain.payment..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(root + ".domain.wallet..");
    }

    private static ArchRule complete(String root) {
        String[] known = ARROWS.keySet().stream()
                .map(name -> root + ".domain." + name + "..")
                .toArray(String[]::new);
        return classes()
                .that()
                .resideInAPackage(root + ".domain..")
                .and(not(resideInAPackage(root + ".domain")))
                .should()
                .resideInAnyPackage(known);
    }

    /** Driven ports are left out: whoever needs one may ask for it, and a port knows only what it speaks of. */
    private static ArchRule acyclic(String root) {
        return slices().matching(root + ".(domain|application|persistence|web|mail).(*)..")
                .should()
                .beFreeOfCycles()
                .ignoreDependency(DescribedPredicate.alwaysTrue(), resideInAPackage("..spi.."));
    }

    /** The root package is left out: there all repositories are put together. */
    private static ArchRule persistence(String root) {
        ArchCondition<JavaClass> stay = new ArchCondition<>("know no other package of persistence but shared") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                type.getDirectDependenciesFromSelf().stream()
                        .filter(arrow -> isForeign(root + ".persistence.", type, arrow.getTargetClass()))
                        .forEach(arrow -> events.add(SimpleConditionEvent.violated(type, arrow.getDescription())));
            }
        };
        return classes().that().resideInAPackage(root + ".persistence.(*)..").should(stay);
    }

    private static boolean isForeign(String prefix, JavaClass type, JavaClass target) {
        String other = target.getPackageName();
        return other.startsWith(prefix) && !other.equals(type.getPackageName()) && !other.startsWith(prefix + "shared");
    }
}
