package org.duologue.application.enrollment;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.scheduling.SetAvailability;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.scheduling.Confirmation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B27: what is asked for or being paid for when an enrollment gets a last day")
class LastDayWaitingTest {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-01-14");
    private static final Instant WEDNESDAY_EVENING = berlin("2026-01-14T16:00");
    private static final Instant WEDNESDAY_NIGHT = berlin("2026-01-14T23:30");
    private static final Instant AFTER_MIDNIGHT = berlin("2026-01-15T00:30");
    private static final Instant THURSDAY_MORNING = berlin("2026-01-15T09:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 3);

    private void untilWednesday() {
        it.duologue().enrollments().setLastDay(new SetLastDay(it.owner(), it.enrollment(), Optional.of(WEDNESDAY)));
    }

    private List<Boolean> struck(BookingRequestId request) {
        BookingRequestView view = it.duologue().bookingRequestQueries().request(it.coach(), request);
        return view.proposals().stream()
                .map(BookingRequestView.Proposed::struck)
                .toList();
    }

    private BookingRequestStatus status(BookingRequestId request) {
        return it.duologue()
                .bookingRequestQueries()
                .request(it.coach(), request)
                .status();
    }

    @Test
    @DisplayName("times asked for after it are struck, and a request with none left is declined, its credits are back")
    void requests() {
        it.deciding(Confirmation.REQUEST, 1);
        BookingRequestId both = it.ask(WEDNESDAY_EVENING, THURSDAY_MORNING);
        BookingRequestId late = it.ask(berlin("2026-01-16T09:00"));
        assertEquals(1, it.credits());
        untilWednesday();
        assertEquals(List.of(false, true), struck(both));
        assertEquals(BookingRequestStatus.DECLINED, status(late));
        assertEquals(2, it.credits());
    }

    @Test
    @DisplayName("a time that begins on the day may go on after it, asked for before or afterwards")
    void overMidnight() {
        it.deciding(Confirmation.REQUEST, 1);
        SortedMap<DayOfWeek, List<Hours>> night = new TreeMap<>(Map.of(
                DayOfWeek.WEDNESDAY, List.of(new Hours("23:30", "24:00")),
                DayOfWeek.THURSDAY, List.of(new Hours("00:00", "03:00"))));
        AvailabilitySettings hours = new AvailabilitySettings("Europe/Berlin", night, new TreeMap<>());
        it.duologue()
                .scheduling()
                .setAvailability(new SetAvailability(it.coach(), it.coach().member(), hours));
        BookingRequestId before = it.ask(WEDNESDAY_NIGHT, AFTER_MIDNIGHT);
        untilWednesday();
        assertEquals(List.of(false, true), struck(before));
        assertEquals(BookingRequestStatus.OPEN, status(it.another("sven").ask(WEDNESDAY_NIGHT)));
    }

    @Test
    @DisplayName("what keeps a time after it until it is paid is given up; what keeps times of before stays")
    void checkouts() {
        it.deciding(Confirmation.INSTANT, 20);
        Buying buying = new Buying(it).selling(true, Optional.of(40_00L));
        CheckoutId stays = buying.begin(WEDNESDAY_EVENING);
        CheckoutId beyond = buying.begin(berlin("2026-01-13T10:00"), THURSDAY_MORNING);
        untilWednesday();
        assertEquals(CheckoutStatus.GIVEN_UP, buying.view(beyond).status());
        buying.pay(stays);
        buying.pay(beyond);
        assertEquals(CheckoutStatus.PAID, buying.view(stays).status());
        assertEquals(1, buying.duties().size(), "paid all the same, it is owed back");
    }
}
