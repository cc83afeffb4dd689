package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.duologue.domain.booking.BookingArbitraries.coach;
import static org.duologue.domain.booking.BookingArbitraries.student;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** The life of a change request. */
class ChangeRequestProperties {

    private static final Instant ASKED = START.minus(Duration.ofDays(3));
    private static final Instant UNTIL = ASKED.plus(Duration.ofDays(2));
    private static final Map<ChangeRequestStatus, List<MemberId>> CONCERNED = Map.of(
            ChangeRequestStatus.GRANTED, List.of(),
            ChangeRequestStatus.DECLINED, List.of(student()),
            ChangeRequestStatus.WITHDRAWN, List.of(coach()),
            ChangeRequestStatus.EXPIRED, List.of(student()));

    private static ChangeRequest asked() {
        Duration day = Duration.ofDays(1);
        Booking booking = BookingArbitraries.booked(
                BookingArbitraries.agreed(day, day, LatePolicy.BLOCK, LatePolicy.BLOCK, Confirmation.REQUEST));
        Optional<TimeRange> to = Optional.of(TimeRange.of(START.plus(day), Duration.ofHours(1)));
        ChangeRequest request = ChangeRequest.ask(
                new ChangeRequestId(new UUID(0, 9)), booking, to, Reason.NONE, UNTIL, List.of(coach()), ASKED);
        request.pullEvents();
        return request;
    }

    private static void act(ChangeRequest request, int how, Instant now) {
        switch (how) {
            case 0 -> request.grant(coach(), Reason.NONE, now);
            case 1 -> request.decline(coach(), new Reason("no"), now);
            case 2 -> request.withdraw(student(), now);
            case 3 -> request.overtake(coach(), now);
            default -> request.expire(now);
        }
    }

    /** What a request that is open becomes. */
    private static ChangeRequestStatus after(int how, boolean inTime) {
        List<ChangeRequestStatus> ends = List.of(
                ChangeRequestStatus.GRANTED,
                ChangeRequestStatus.DECLINED,
                ChangeRequestStatus.WITHDRAWN,
                ChangeRequestStatus.WITHDRAWN);
        if (how == 4) {
            return inTime ? ChangeRequestStatus.OPEN : ChangeRequestStatus.EXPIRED;
        }
        return inTime ? ends.get(how) : ChangeRequestStatus.OPEN;
    }

    @Property(tries = 300)
    @Label("B5, B24: whatever is tried at whatever time, it ends once, never by anybody after its end, and stays so")
    void endsOnce(
            @ForAll @Size(min = 1, max = 6) List<@IntRange(max = 4) Integer> acts,
            @ForAll @Size(6) List<@IntRange(min = -1, max = 1) Integer> millis) {
        ChangeRequest request = asked();
        ChangeRequestStatus model = ChangeRequestStatus.OPEN;
        for (int i = 0; i < acts.size(); i++) {
            int how = acts.get(i);
            Instant now = UNTIL.plusMillis(millis.get(i));
            ChangeRequest.State before = request.state();
            ChangeRequestStatus next = model == ChangeRequestStatus.OPEN ? after(how, now.isBefore(UNTIL)) : model;
            boolean refused = how != 4 && next == model;
            if (refused) {
                Refused why = assertThrows(Refused.class, () -> act(request, how, now));
                assertEquals("change-request-closed", why.refusal().code());
            } else {
                act(request, how, now);
            }
            if (next == model) {
                assertEquals(before, request.state());
                assertEquals(List.of(), request.pullEvents());
            } else {
                assertClosed(request, next, how, now);
            }
            model = next;
        }
    }

    private static void assertClosed(ChangeRequest request, ChangeRequestStatus how, int act, Instant now) {
        assertEquals(how, request.state().status());
        assertEquals(1, request.state().version());
        assertEquals(now, request.state().outcome().orElseThrow().at());
        List<MemberId> concerned = act == 3 ? List.of() : CONCERNED.get(how);
        assertEquals(List.of(new ChangeRequestClosed(request.state().id(), how, concerned, now)), request.pullEvents());
    }
}
