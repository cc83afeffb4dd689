package org.duologue.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.Set;

/** What domain and application never reach for: it arrives as an argument, or it is none of their business. */
final class PurityRules {

    private static final Set<String> CLOCKS = Set.of(
            "java.lang.System.currentTimeMillis",
            "java.lang.System.nanoTime",
            "java.time.Clock.systemUTC",
            "java.time.Clock.systemDefaultZone",
            "java.time.Clock.system",
            "java.time.InstantSource.system",
            "java.util.Date.<init>",
            "java.util.Calendar.getInstance");
    private static final Set<String> RANDOMNESS = Set.of("java.util.UUID.randomUUID", "java.lang.Math.random");
    private static final Set<String> LOCALES = Set.of(
            "java.util.Locale.getDefault",
            "java.util.TimeZone.getDefault",
            "java.time.ZoneId.systemDefault",
            "java.lang.String.formatted");
    private static final Set<String> LOCALE_SENSITIVE =
            Set.of("java.lang.String.toLowerCase", "java.lang.String.toUpperCase", "java.lang.String.format");
    private static final Set<String> THREADS = Set.of(
            "java.lang.Thread",
            "java.util.Timer",
            "java.util.concurrent.Executors",
            "java.util.concurrent.ExecutorService",
            "java.util.concurrent.CompletableFuture",
            "java.util.concurrent.ForkJoinPool");

    private PurityRules() {}

    static List<Rule> all() {
        return List.of(
                new Rule("no ambient clock", root -> never(root, clocks()), "domain.people.ReadsTheClock"),
                new Rule("no randomness", root -> never(root, randomness()), "application.people.RollsDice"),
                new Rule(
                        "no default locale or zone",
                        root -> never(root, locales()),
                        "domain.people.SpeaksTheLocalTongue"),
                new Rule(
                        "no threads",
                        root -> nothingOf(root, describe("are threads", type -> THREADS.contains(type.getName()))),
                        "application.people.StartsThreads"),
                new Rule(
                        "no logging and no console",
                        root -> nothingOf(root, describe("log", PurityRules::logs)),
                        "domain.people.TalksToTheConsole"));
    }

    private static DescribedPredicate<JavaAccess<?>> clocks() {
        return describe("read a clock", access -> {
            AccessTarget target = access.getTarget();
            boolean now = target.getName().equals("now")
                    && target.getOwner().getPackageName().equals("java.time");
            return now || CLOCKS.contains(name(access));
        });
    }

    private static DescribedPredicate<JavaAccess<?>> randomness() {
        return describe("take a random value", access -> {
            String owner = access.getTargetOwner().getName();
            return RANDOMNESS.contains(name(access)) || owner.endsWith("Random");
        });
    }

    private static DescribedPredicate<JavaAccess<?>> locales() {
        return describe("depend on the default locale or zone", access -> {
            boolean withLocale = access.getTarget() instanceof AccessTarget.CodeUnitCallTarget call
                    && call.getRawParameterTypes().stream()
                            .anyMatch(type -> type.getName().equals("java.util.Locale"));
            return LOCALES.contains(name(access)) || (LOCALE_SENSITIVE.contains(name(access)) && !withLocale);
        });
    }

    private static boolean logs(JavaClass type) {
        return type.getName().startsWith("java.lang.System$Logger")
                || type.getName().equals("java.io.PrintStream")
                || type.getPackageName().startsWith("java.util.logging")
                || type.getPackageName().startsWith("org.slf4j");
    }

    private static String name(JavaAccess<?> access) {
        return access.getTargetOwner().getName() + "." + access.getTarget().getName();
    }

    private static ArchRule never(String root, DescribedPredicate<JavaAccess<?>> access) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .accessTargetWhere(access);
    }

    private static ArchRule nothingOf(String root, DescribedPredicate<JavaClass> types) {
        return noClasses()
                .that()
                .resideInAnyPackage(root + ".domain..", root + ".application..")
                .should()
                .dependOnClassesThat(types);
    }
}
