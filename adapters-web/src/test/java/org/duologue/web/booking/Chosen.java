package org.duologue.web.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.duologue.web.view.Entered;

/** What a reader has chosen in the booking dialog. */
final class Chosen {

    private Chosen() {}

    /** These values of these fields, by turns; a field may come more than once. */
    static Entered choosing(String... namesAndValues) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.merge(
                    namesAndValues[i], List.of(namesAndValues[i + 1]), (a, b) -> Stream.concat(a.stream(), b.stream())
                            .toList());
        }
        return Entered.sent(values);
    }
}
