package org.duologue.application.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.shared.CommandConflict;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.Refusals;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.scheduling.JointSlot;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.TimeRange;
import org.duologue.domain.wallet.EntryKind;

@Label("Whatever a crowd of students and their coach do")
class CrowdProperties {

    private static final int STEPS = 40;

    @Property(tries = 40)
    @Label("E1, B30: nobody is ever in two sessions at once, across programmes, and the coach's buffers are kept")
    void noOverlap(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < STEPS; i++) {
            crowd.step();
            List<BookingView> sessions = crowd.upcoming();
            for (BookingView one : sessions) {
                for (BookingView other : sessions) {
                    if (!one.id().equals(other.id())) {
                        TimeRange withBuffer = one.time().grown(Duration.ZERO, Duration.ofMinutes(15));
                        assertFalse(withBuffer.overlaps(other.time()), () -> one + " and " + other);
                    }
                }
            }
        }
    }

    @Property(tries = 40)
    @Label("C-I4: what is refused changes nothing that anybody can see, and notifies nobody")
    void refusedChangesNothing(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = new Crowd(seed);
        int refused = 0;
        for (int i = 0; i < STEPS; i++) {
            List<Object> before = crowd.snapshot();
            int notices = crowd.noticesExpected.size();
            if (crowd.step().isPresent()) {
                refused++;
                assertEquals(before, crowd.snapshot());
                assertEquals(notices, crowd.noticesExpected.size());
            }
        }
        assertTrue(refused < STEPS, "nothing ever succeeds");
    }

    @Property(tries = 30)
    @Label("C-C1: credits are neither made nor lost: what a wallet ever got is what it has and what sessions hold")
    void conservation(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < STEPS; i++) {
            crowd.step();
        }
        for (Leadership seat : crowd.seats) {
            int granted = seat
                    .duologue()
                    .walletQueries()
                    .statement(seat.student(), seat.enrollment(), StatementFilter.ALL, PageRequest.first(200))
                    .items()
                    .stream()
                    .filter(entry -> entry.kind() == EntryKind.GRANT)
                    .mapToInt(entry -> entry.change())
                    .sum();
            assertEquals(granted, seat.credits() + crowd.spent.get(seat.enrollment()));
        }
    }

    @Property(tries = 25)
    @Label("E3, F1, S2.33: a time is offered if and only if it can be booked, and if not it says why: with the same"
            + " reason")
    void offeredIsBookable(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 15; i++) {
            crowd.step();
        }
        Leadership seat = crowd.seat();
        Instant from = crowd.world.clock().instant();
        FreeTimesQuestion question = new FreeTimesQuestion(
                seat.enrollment(), seat.coach().member(), seat.sessionType(), from, from.plus(Duration.ofDays(12)));
        BookingQueries ask = seat.duologue().bookingQueries();
        List<Instant> offered = ask.freeTimes(seat.student(), question).stream()
                .map(OfferedTime::start)
                .toList();
        assertEquals(
                offered.stream().findFirst(),
                ask.nextFree(seat.student(), question).map(JointSlot::start));
        List<Instant> tried = new ArrayList<>(offered.stream().limit(3).toList());
        Stream.generate(crowd::start).limit(12).forEach(tried::add);
        for (Instant start : tried) {
            List<Refusal> against = ask.explain(seat.student(), question, start);
            boolean inWindow = !start.isBefore(question.from()) && start.isBefore(question.to());
            assertTrue(!inWindow || offered.contains(start) == against.isEmpty(), () -> start + " " + against);
            BookingQuote quote = ask.quoteBook(seat.student(), seat.booking(start));
            Optional<Refusal> refusal = Refusals.of(() -> seat.duologue()
                    .bookings()
                    .cancel(new CancelSession(seat.coach(), seat.book(start).get(0), "")));
            assertEquals(quote.refusal(), refusal, "the quote and the act differ");
            assertEquals(against.stream().findFirst().or(() -> refusal), refusal);
        }
    }

    @Property(tries = 30)
    @Label("E11: student and coach get one mail for each change that is still true, none twice, none for what is gone")
    void notices(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = new Crowd(seed);
        List<String> sent = new ArrayList<>();
        int told = 0;
        for (int i = 0; i < STEPS; i++) {
            crowd.step();
            if (i % 3 == 0) {
                crowd.world.runDue();
                crowd.world.runDue();
                List<String> due = crowd.noticesExpected.subList(told, crowd.noticesExpected.size());
                List<String> mails = crowd.world.mailer().take().stream()
                        .map(Mail::messageId)
                        .toList();
                assertEquals(new HashSet<>(stillTrue(crowd, due)), new HashSet<>(mails));
                sent.addAll(mails);
                told = crowd.noticesExpected.size();
            }
        }
        assertEquals(sent.size(), new HashSet<>(sent).size(), "a mail went out twice");
    }

    private static List<String> stillTrue(Crowd crowd, List<String> notices) {
        return notices.stream()
                .filter(notice -> {
                    String[] part = notice.split("\\.", -1);
                    BookingId booking = new BookingId(UUID.fromString(part[1]));
                    return crowd.versions.get(booking) == Integer.parseInt(part[2]);
                })
                .toList();
    }

    @Property(tries = 30)
    @Label("E12, C-I1, C-I5: a command sent again has the first effect and answer; another under its id is a conflict")
    void repeated(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Crowd crowd = new Crowd(seed);
        for (int i = 0; i < 20; i++) {
            crowd.step();
            Leadership seat = crowd.seat();
            CommandId id = new CommandId(UUID.randomUUID());
            BookSessions first = with(seat.booking(crowd.start()), id);
            BookingUseCases bookings = seat.duologue().bookings();
            List<BookingId> answer = new ArrayList<>();
            Optional<Refusal> refusal = Refusals.of(() -> answer.addAll(bookings.book(first)));
            List<Object> after = crowd.snapshot();
            if (refusal.isPresent()) {
                assertEquals(refusal, Refusals.of(() -> bookings.book(first)), "a refusal is no receipt");
            } else {
                assertEquals(answer, bookings.book(first));
                BookSessions other = with(seat.booking(first.starts().get(0).plusSeconds(3_600)), id);
                assertEquals(Optional.of(new CommandConflict(id)), Refusals.of(() -> bookings.book(other)));
            }
            assertEquals(after, crowd.snapshot());
        }
    }

    private static BookSessions with(BookSessions command, CommandId id) {
        return new BookSessions(
                command.by(),
                command.enrollment(),
                command.coach(),
                command.sessionType(),
                command.coachingType(),
                command.starts(),
                Optional.of(id));
    }
}
