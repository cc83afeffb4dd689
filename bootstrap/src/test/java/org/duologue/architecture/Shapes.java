package org.duologue.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;

/** Kinds of classes that are known by their form. */
final class Shapes {

    /** An aggregate is a class of the domain that can show its state as a nested record. */
    static final DescribedPredicate<JavaClass> AGGREGATES = DescribedPredicate.describe(
            "are aggregates",
            type -> type.getPackageName().contains(".domain.")
                    && type.getMethods().stream()
                            .anyMatch(method -> method.getName().equals("state")
                                    && method.getRawReturnType().getName().equals(type.getName() + "$State")));

    private Shapes() {}

    /** A class that implements the named interface, and is no interface itself. */
    static DescribedPredicate<JavaClass> implementing(String interfaceName) {
        return DescribedPredicate.describe(
                "implement " + interfaceName,
                type -> !type.isInterface()
                        && type.getAllRawInterfaces().stream()
                                .anyMatch(other -> other.getName().equals(interfaceName)));
    }
}
