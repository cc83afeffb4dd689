package org.duologue.domain.planted;

import java.util.List;

/**
 * A mistake that somebody could make in the wallet.
 *
 * @param name what the wallet does wrong, as a sentence
 * @param source the simple name of the class it is made in
 * @param text what is right, exactly once in that source
 * @param instead what is wrong
 * @param specs that must notice, the quickest first: a class of tests, or one of its methods as {@code Class#method}
 */
record PlantedBug(String name, String source, String text, String instead, List<String> specs) {

    static PlantedBug bug(String name, String source, String text, String instead, String... specs) {
        return new PlantedBug(name, source, text, instead, List.of(specs));
    }

    /** The code with the mistake; fails where the code has changed so that the mistake cannot be made any more. */
    String plantedIn(String code) {
        int at = code.indexOf(text);
        if (at < 0 || at != code.lastIndexOf(text)) {
            throw new IllegalStateException(
                    source + " no longer has exactly once: " + text + " (plant the bug anew: " + name + ")");
        }
        return code.substring(0, at) + instead + code.substring(at + text.length());
    }

    @Override
    public String toString() {
        return name;
    }
}
