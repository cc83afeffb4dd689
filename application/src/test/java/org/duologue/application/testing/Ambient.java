package org.duologue.application.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;

/**
 * The zone and the language that a machine happens to have (E6). Nothing that anybody gets to see may depend on them:
 * not on the date line, not on a clock change of half an hour, not on letters, digits and calendars of a language.
 */
public final class Ambient {

    private static final Map<String, String> PLACES = Map.of(
            "UTC", "en-US",
            "Pacific/Kiritimati", "tr-TR",
            "Pacific/Pago_Pago", "ar-EG-u-nu-arab",
            "Australia/Lord_Howe", "th-TH-u-ca-buddhist-nu-thai");
    private static final Pattern ID = Pattern.compile("\\p{XDigit}{8}(-\\p{XDigit}{4}){3}-\\p{XDigit}{12}");

    private Ambient() {}

    /**
     * Makes the output in several places and checks that it is the same, byte by byte, but for ids that are new each
     * time. The JVM's zone and language are as before afterwards; meanwhile nothing else may run in it.
     */
    public static void assertSame(Callable<String> output) throws Exception {
        String here = numbered(output.call());
        for (Map.Entry<String, String> place : PLACES.entrySet()) {
            String there = numbered(in(place.getKey(), place.getValue(), output));
            assertEquals(here, there, () -> "on a machine in " + place);
        }
    }

    private static String in(String zone, String language, Callable<String> output) throws Exception {
        TimeZone zoneBefore = TimeZone.getDefault();
        Locale languageBefore = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone(zone));
            Locale.setDefault(Locale.forLanguageTag(language));
            return output.call();
        } finally {
            TimeZone.setDefault(zoneBefore);
            Locale.setDefault(languageBefore);
        }
    }

    /** With ids numbered in the order in which they come. */
    private static String numbered(String text) {
        Map<String, Integer> numbers = new HashMap<>();
        return ID.matcher(text).replaceAll(id -> "#" + number(numbers, id.group()));
    }

    private static int number(Map<String, Integer> numbers, String id) {
        return numbers.computeIfAbsent(id, unknown -> numbers.size());
    }
}
