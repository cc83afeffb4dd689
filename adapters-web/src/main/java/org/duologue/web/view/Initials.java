package org.duologue.web.view;

import java.util.Locale;

/** The one or two letters that stand for a name where there is no picture. */
public final class Initials {

    private Initials() {}

    /** First letters of the first and the last word, in upper case; a single word gives one, a blank name a dot. */
    public static String of(String name) {
        String[] words = name.strip().split("\\s+", -1);
        String first = firstLetter(words[0]);
        String last = words.length == 1 ? "" : firstLetter(words[words.length - 1]);
        String both = (first + last).toUpperCase(Locale.ROOT);
        return both.isEmpty() ? "·" : both;
    }

    private static String firstLetter(String word) {
        return word.isEmpty() ? "" : Character.toString(word.codePointAt(0));
    }
}
