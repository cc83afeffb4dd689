package org.duologue.architecture;

import com.tngtech.archunit.lang.ArchRule;
import java.util.function.Function;

/**
 * One rule of the architecture, which can be held against any tree of packages of the product's shape.
 *
 * @param name what it demands
 * @param below makes the rule for the tree below a root package
 * @param badExample the class in the tree of bad examples that breaks it, by its name below that tree's root
 */
record Rule(String name, Function<String, ArchRule> below, String badExample) {

    @Override
    public String toString() {
        return name;
    }
}
