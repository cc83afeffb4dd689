package org.duologue.web.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.OfferedTime;
import org.duologue.application.booking.PaymentQuote;
import org.duologue.application.testing.Ambient;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.scheduling.SlotRefusal;
import org.duologue.domain.shared.TimeRange;
import org.duologue.web.booking.FreeTimesJson.Explanation;
import org.duologue.web.booking.FreeTimesJson.FreeTimes;
import org.duologue.web.json.Written;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Free times, explanations and quotes as JSON")
class FreeTimesJsonTest {

    private static final Instant START = Instant.parse("2026-10-25T00:30:00Z");
    private static final TimeRange HOUR = TimeRange.of(START, Duration.ofHours(1));
    private static final MemberId COACH = new MemberId(new UUID(0, 2));
    private static final Reader READER = Readers.visitor(Locale.ENGLISH, "Europe/Berlin");

    @Test
    @DisplayName(
            "S2.16, T74 A free time is an instant, wall time with the offset of that very moment, and until when it"
                    + " is held")
    void freeTimes() throws Exception {
        assertEquals(
                "{\"clashing\":[],\"times\":[{\"coaches\":[\"00000000-0000-0000-0000-000000000002\"],"
                        + "\"end\":\"2026-10-25T01:30:00Z\",\"heldUntil\":\"2026-10-25T00:30:00Z\","
                        + "\"localEnd\":\"2026-10-25T02:30+01:00\","
                        + "\"localStart\":\"2026-10-25T02:30+02:00\",\"start\":\"2026-10-25T00:30:00Z\"}],"
                        + "\"zone\":\"Europe/Berlin\"}",
                Written.json(FreeTimes.of(
                        List.of(new OfferedTime(
                                new JointSlot(HOUR, List.of(COACH)), Optional.empty(), Optional.of(START))),
                        ZoneId.of("Europe/Berlin"),
                        READER)));
    }

    @Test
    @DisplayName("E10 A time that only the chosen ones stand in the way of is listed apart, with the reason")
    void clashing() throws Exception {
        TimeRange later = TimeRange.of(HOUR.end(), HOUR.length());
        OfferedTime clash = new OfferedTime(
                new JointSlot(later, List.of(COACH)),
                Optional.of(BookingRefusal.SlotsTooClose.of(later, HOUR)),
                Optional.empty());
        FreeTimes said = FreeTimes.of(List.of(clash), ZoneId.of("Europe/Berlin"), READER);
        assertEquals(List.of(), said.times());
        String json = Written.json(said);
        assertTrue(json.contains("\"code\":\"slots-too-close\""), json);
        assertTrue(json.contains("\"localStart\":\"2026-10-25T02:30+01:00\""), json);
    }

    @Test
    @DisplayName("F1 What stands against a time is said with code, sentence and facts")
    void explanation() throws Exception {
        Explanation none = Explanation.of(List.of(), READER);
        assertTrue(none.bookable());
        Explanation some = Explanation.of(List.of(new SlotRefusal.TooSoon(START, START.plusSeconds(60))), READER);
        assertFalse(some.bookable());
        assertEquals("too-soon", some.refusals().get(0).code());
        assertFalse(some.refusals().get(0).detail().isBlank());
        String json = Written.json(some);
        assertTrue(json.contains("\"earliest\":\"2026-10-25T00:31:00Z\""), json);
    }

    @Test
    @DisplayName("F2 A quote says cost, rest, deadlines and what stands against it")
    void quote() throws Exception {
        BookingQuote quote = new BookingQuote(
                List.of(HOUR),
                1,
                0,
                0,
                List.of(START.minusSeconds(86_400)),
                List.of(Optional.of(COACH)),
                PaymentQuote.NOTHING,
                List.of(Optional.empty()),
                Optional.of(new BookingRefusal.NotCovered(1, 0, 1)));
        String json = Written.json(QuoteJson.Booking.of(quote, READER));
        assertTrue(json.contains("\"code\":\"credits-do-not-cover\""), json);
        assertTrue(json.contains("\"cancelDeadline\":\"2026-10-24T00:30:00Z\""), json);
        assertTrue(json.contains("\"coach\":\"00000000-0000-0000-0000-000000000002\""), json);
        assertFalse(json.contains("problem"), json);
    }

    @Test
    @DisplayName("E6: the same bytes on whatever machine")
    void anywhere() throws Exception {
        JointSlot slot = new JointSlot(HOUR, List.of(COACH));
        Ambient.assertSame(() -> Written.json(FreeTimes.of(
                        List.of(new OfferedTime(slot, Optional.empty(), Optional.empty())),
                        ZoneId.of("Europe/Berlin"),
                        READER))
                + Written.json(Explanation.of(List.of(new SlotRefusal.TooSoon(START, START.plusSeconds(60))), READER)));
    }
}
