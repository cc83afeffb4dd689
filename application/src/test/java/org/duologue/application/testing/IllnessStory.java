package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.IllnessQuote;
import org.duologue.application.booking.ReportIllness;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.shared.CommandConflict;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.CheckoutStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A coach is ill, on any ports. */
public abstract class IllnessStory {

    private static final LocalDate WEDNESDAY = LocalDate.parse("2026-01-07");
    private static final LocalDate THURSDAY = WEDNESDAY.plusDays(1);

    private World world;
    private Leadership it;
    private Leadership sven;
    private BookingId first;
    private BookingId second;
    private BookingId third;
    private BookingId friday;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 10);
        sven = it.another("Sven");
        first = it.book(berlin("2026-01-07T10:00")).get(0);
        second = sven.book(berlin("2026-01-07T16:00")).get(0);
        third = it.book(berlin("2026-01-08T09:00")).get(0);
        friday = it.book(berlin("2026-01-09T09:00")).get(0);
        world.runDue();
        world.mailer().take();
    }

    private ReportIllness ill(Actor by, LocalDate from, LocalDate to) {
        return new ReportIllness(by, it.coach().member(), from, to, "flu");
    }

    private BookingStatus status(BookingId id) {
        return it.duologue().bookingQueries().booking(it.owner(), id).status();
    }

    @Test
    @DisplayName(
            "F10, F2, X9, X11: two days are cancelled as quoted, credits come back, all are told why, and it is off")
    void twoDays() {
        ReportIllness command = ill(it.coach(), WEDNESDAY, THURSDAY);
        IllnessQuote quote = it.duologue().bookingQueries().quoteIllness(command);
        assertEquals(
                List.of(first, second, third),
                quote.sessions().stream().map(BookingView::id).toList());
        assertEquals(List.of(3, 0), List.of(quote.creditsBack(), quote.begun()));
        assertEquals(List.of("Stella", "Sven", "Carl"), quote.mailed());
        assertEquals(List.of(WEDNESDAY, THURSDAY), quote.daysOff());
        assertEquals(berlin("2026-01-07T00:00"), quote.time().start());
        assertEquals(berlin("2026-01-09T00:00"), quote.time().end());
        assertEquals(Optional.empty(), quote.refusal());
        assertEquals(List.of(7, 9), List.of(it.credits(), sven.credits()), "a quote changes nothing");
        assertEquals(List.of(first, second, third), it.duologue().bookings().reportIllness(command));
        assertEquals(List.of(9, 10), List.of(it.credits(), sven.credits()));
        assertEquals(BookingStatus.CONFIRMED, status(friday));
        assertMailed(6);
        for (String free : List.of("2026-01-07T10:00", "2026-01-08T12:00")) {
            Refused refused = assertThrows(Refused.class, () -> it.book(berlin(free)));
            assertEquals("outside-date-hours", refused.refusal().code());
        }
        assertEquals(1, it.book(berlin("2026-01-09T12:00")).size());
    }

    private void assertMailed(int number) {
        world.runDue();
        List<Mail> mails = world.mailer().take();
        assertEquals(number, mails.size());
        for (Mail mail : mails) {
            MailContent.SessionCancelled told = (MailContent.SessionCancelled) mail.content();
            assertEquals("flu", told.reason());
            assertEquals("Carl", told.byName());
            assertEquals(1, told.creditsBack());
        }
    }

    @Test
    @DisplayName(
            "F10: a session that has begun is left alone; without time off the day stays bookable; an admin may too")
    void begun() {
        world.clock().set(berlin("2026-01-07T10:00"));
        ReportIllness command = new ReportIllness(
                it.owner(), it.coach().member(), WEDNESDAY, WEDNESDAY, "flu", false, Optional.empty());
        IllnessQuote quote = it.duologue().bookingQueries().quoteIllness(command);
        assertEquals(List.of(1, 1), List.of(quote.begun(), quote.sessions().size()));
        assertEquals(List.of(), quote.daysOff());
        assertEquals(List.of(second), it.duologue().bookings().reportIllness(command));
        assertEquals(BookingStatus.CONFIRMED, status(first));
        assertEquals(1, sven.book(berlin("2026-01-07T16:00")).size());
    }

    @Test
    @DisplayName("F10, B23, F2: times asked for on such days are struck, credits come back and mails go out as quoted")
    void asked() {
        it.deciding(Confirmation.REQUEST, 1);
        LocalDate monday = LocalDate.parse("2026-01-12");
        BookingRequestId both = it.ask(berlin("2026-01-12T10:00"), berlin("2026-01-13T10:00"));
        BookingRequestId only = sven.ask(berlin("2026-01-12T14:00"));
        BookingRequestId other = sven.ask(berlin("2026-01-13T14:00"));
        ReportIllness command = ill(it.coach(), monday, monday);
        IllnessQuote quote = it.duologue().bookingQueries().quoteIllness(command);
        assertEquals(List.of(2, 1), List.of(quote.requests(), quote.creditsBack()));
        assertEquals(List.of("Sven"), quote.mailed(), "who has another time left is not told");
        mailed();
        assertEquals(List.of(), it.duologue().bookings().reportIllness(command));
        assertEquals(quote.mailed(), mailed());
        assertEquals(
                List.of(true, false),
                request(both).proposals().stream()
                        .map(BookingRequestView.Proposed::struck)
                        .toList());
        assertEquals(BookingRequestStatus.DECLINED, request(only).status());
        assertEquals(BookingRequestStatus.OPEN, request(other).status());
        assertEquals(8, sven.credits(), "one is back, and one still held");
    }

    private BookingRequestView request(BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(it.coach(), id);
    }

    /** The names of all who got a mail since this was last asked, each once. */
    private List<String> mailed() {
        world.runDue();
        return world.mailer().take().stream()
                .map(mail -> mail.to().name().value())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("F10, F2, B7: a session, a request with no time left and what is being paid for end as quoted")
    void allThatEnds() {
        Leadership tom = it.another("Tom");
        it.deciding(Confirmation.REQUEST, 6);
        sven.ask(berlin("2026-01-08T12:00"));
        it.deciding(Confirmation.INSTANT, 6);
        Buying buying = new Buying(tom).selling(true, Optional.of(40_00L));
        CheckoutId both = buying.begin(berlin("2026-01-08T14:00"), berlin("2026-01-09T14:00"));
        CheckoutId other = buying.begin(berlin("2026-01-09T11:00"));
        mailed();
        assertEquals(List.of(7, 3, 4), List.of(it.credits(), sven.credits(), tom.credits()));
        ReportIllness command = ill(it.coach(), THURSDAY, THURSDAY);
        IllnessQuote quote = it.duologue().bookingQueries().quoteIllness(command);
        assertEquals(List.of(1, 1, 1), List.of(quote.sessions().size(), quote.requests(), quote.checkouts()));
        assertEquals(1 + 6 + 6, quote.creditsBack());
        assertEquals(List.of("Stella", "Sven", "Tom", "Carl"), quote.mailed());
        assertEquals(List.of(third), it.duologue().bookings().reportIllness(command));
        assertEquals(List.of(8, 9, 10), List.of(it.credits(), sven.credits(), tom.credits()));
        assertEquals(List.of("Carl", "Stella", "Sven", "Tom"), mailed());
        assertEquals(CheckoutStatus.GIVEN_UP, buying.view(both).status());
        assertEquals(CheckoutStatus.OPEN, buying.view(other).status());
    }

    @Test
    @DisplayName("E12: the same command twice has one effect and one answer; another one under its id is refused")
    void twice() {
        Optional<CommandId> id = Optional.of(new CommandId(first.value()));
        ReportIllness command =
                new ReportIllness(it.coach(), it.coach().member(), WEDNESDAY, WEDNESDAY, "flu", true, id);
        List<BookingId> cancelled = it.duologue().bookings().reportIllness(command);
        assertEquals(cancelled, it.duologue().bookings().reportIllness(command));
        assertEquals(List.of(8, 10), List.of(it.credits(), sven.credits()));
        ReportIllness other = new ReportIllness(it.coach(), it.coach().member(), WEDNESDAY, THURSDAY, "flu", true, id);
        refused(CommandConflict.class, () -> it.duologue().bookings().reportIllness(other));
        assertEquals(BookingStatus.CONFIRMED, status(third));
    }

    @Test
    @DisplayName(
            "F10: days that are none, too many or over, and no reason, are refused at their fields, by quote and act")
    void refusals() {
        assertRefused("to bad-days", ill(it.coach(), THURSDAY, WEDNESDAY));
        assertRefused("to bad-days", ill(it.coach(), WEDNESDAY, WEDNESDAY.plusDays(31)));
        assertRefused("to missing", ill(it.coach(), WEDNESDAY, null));
        assertRefused("reason missing", new ReportIllness(it.coach(), it.coach().member(), WEDNESDAY, WEDNESDAY, " "));
        world.clock().set(berlin("2026-01-08T00:00").minusMillis(1));
        assertTrue(it.duologue()
                .bookingQueries()
                .quoteIllness(ill(it.coach(), WEDNESDAY, WEDNESDAY))
                .sessions()
                .isEmpty());
        world.clock().set(berlin("2026-01-08T00:00"));
        assertRefused("to days-over", ill(it.coach(), WEDNESDAY, WEDNESDAY));
        assertEquals(BookingStatus.CONFIRMED, status(third));
    }

    private void assertRefused(String problem, ReportIllness command) {
        Invalid quoted =
                refused(Invalid.class, () -> it.duologue().bookingQueries().quoteIllness(command));
        Invalid invalid = refused(Invalid.class, () -> it.duologue().bookings().reportIllness(command));
        assertEquals(quoted, invalid);
        FieldProblem only = invalid.problems().get(0);
        assertEquals(problem, only.field() + " " + only.code());
    }
}
