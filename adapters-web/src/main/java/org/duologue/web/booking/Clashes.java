package org.duologue.web.booking;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.duologue.application.booking.OfferedTime;
import org.duologue.domain.booking.BookingRefusal.OverlappingSlots;
import org.duologue.domain.booking.BookingRefusal.SlotsTooClose;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;

/**
 * Says why times of a day cannot be chosen beside those that are chosen already.
 *
 * @param reader for whom, in the zone in which times are shown
 */
record Clashes(Reader reader) {

    /** Why this one cannot; empty if it can. */
    String reason(OfferedTime offer) {
        return offer.clash().map(clash -> say(offer.time(), clash)).orElse("");
    }

    /** Every reason of the day once, with the times it holds for; in the order of the times. */
    List<String> all(List<OfferedTime> day) {
        Map<String, List<String>> times = day.stream()
                .filter(offer -> !offer.bookable())
                .collect(Collectors.groupingBy(
                        this::reason,
                        LinkedHashMap::new,
                        Collectors.mapping(
                                offer -> reader.times().time(offer.time().start()), Collectors.toList())));
        return times.entrySet().stream()
                .map(entry -> reader.text("booking.clashOf", "times", entry.getValue(), "reason", entry.getKey()))
                .toList();
    }

    private String say(TimeRange time, Refusal clash) {
        if (clash instanceof OverlappingSlots both) {
            return reader.text("booking.clash.overlaps", "time", other(time, both.one(), both.other()));
        }
        if (clash instanceof SlotsTooClose both) {
            return reader.text("booking.clash.tooClose", "time", other(time, both.one(), both.other()));
        }
        return RefusalText.of(clash, reader).detail();
    }

    private String other(TimeRange time, TimeRange one, TimeRange other) {
        return reader.times().time((one.equals(time) ? other : one).start());
    }
}
