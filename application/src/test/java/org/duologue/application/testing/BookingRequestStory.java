package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ConfirmBookingRequest;
import org.duologue.application.booking.DeclineBookingRequest;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.RequestQuote;
import org.duologue.application.booking.RequestSession;
import org.duologue.application.booking.WithdrawBookingRequest;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.EndQuote;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A coach who decides about sessions is asked for some, on any ports. */
public abstract class BookingRequestStory {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T10:00");

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 2);
        it.deciding(Confirmation.REQUEST, 2);
    }

    private BookingRequestView view(BookingRequestId id) {
        return it.duologue().bookingRequestQueries().request(it.coach(), id);
    }

    private BookingId confirm(BookingRequestId id, Instant start) {
        return it.duologue().bookingRequests().confirm(new ConfirmBookingRequest(it.coach(), id, start));
    }

    private void decline(BookingRequestId id, String message) {
        it.duologue().bookingRequests().decline(new DeclineBookingRequest(it.coach(), id, message));
    }

    private void assign(Leadership to, int credits) {
        it.duologue().wallets().assignCredits(new AssignCredits(it.owner(), to.enrollment(), credits, ""));
    }

    private List<Mail> mails() {
        world.runDue();
        return world.mailer().take();
    }

    private static String recipients(List<Mail> mails) {
        return String.join(
                " ", mails.stream().map(m -> m.to().name().value()).sorted().toList());
    }

    @Test
    @DisplayName("S2.20-S2.22, C-H7: three times cost one hold of 2; the coach picks one, and both are told")
    void confirmed() {
        RequestQuote quote = it.duologue()
                .bookingRequestQueries()
                .quoteRequest(it.student(), it.asking(FRIDAY, WEDNESDAY, THURSDAY));
        assertEquals(List.of(2, 2, 0), List.of(quote.cost(), quote.available(), quote.left()));
        assertEquals(Optional.of(MONDAY.plus(Duration.ofHours(48 - 1))), quote.until(), "Wednesday 8:00");
        BookingRequestId id = it.ask(FRIDAY, WEDNESDAY, THURSDAY);
        assertEquals(0, it.credits());
        List<Mail> asked = mails();
        assertEquals("Carl", recipients(asked));
        MailContent.BookingRequested told = assertInstanceOf(
                MailContent.BookingRequested.class, asked.get(0).content());
        assertEquals(3, told.times().size());
        assertEquals(1, it.duologue().bookingRequestQueries().waiting(it.coach()));
        BookingId booked = confirm(id, THURSDAY);
        List<Mail> both = mails();
        assertEquals("Carl Stella", recipients(both));
        both.forEach(mail -> assertInstanceOf(MailContent.SessionBooked.class, mail.content()));
        assertEquals(Optional.of(booked), view(id).answer().orElseThrow().booking());
        assertEquals(0, it.duologue().bookingRequestQueries().waiting(it.coach()));
        assertEquals(
                THURSDAY,
                it.duologue()
                        .bookingQueries()
                        .booking(it.student(), booked)
                        .time()
                        .start());
        refused(BookingRequestRefusal.RequestClosed.class, () -> confirm(id, FRIDAY));
        it.duologue().bookings().cancel(new CancelSession(it.student(), booked, ""));
        assertEquals(2, it.credits(), "what was captured comes back like what was spent");
    }

    @Test
    @DisplayName(
            "E2, B23: two ask for one time; confirming one strikes it from the other, whose last time then ends it")
    void struck() {
        Leadership other = it.another("Olaf");
        BookingRequestId first = it.ask(THURSDAY);
        BookingRequestId second = other.ask(THURSDAY, FRIDAY);
        confirm(first, THURSDAY);
        assertEquals(
                List.of(true, false),
                view(second).proposals().stream()
                        .map(BookingRequestView.Proposed::struck)
                        .toList());
        refused(BookingRequestRefusal.ProposalStruck.class, () -> confirm(second, THURSDAY));
        assertEquals(0, other.credits());
        mails();
        BookSessions own = new BookSessions(
                it.coach(), other.enrollment(), it.coach().member(), it.sessionType(), List.of(FRIDAY));
        refused(BookingRefusal.NotCovered.class, () -> it.duologue().bookings().book(own));
        assign(other, 2);
        it.duologue().bookings().book(own);
        assertEquals(BookingRequestStatus.DECLINED, view(second).status());
        assertEquals(2, other.credits(), "released");
        MailContent.BookingRequestClosed told = mails().stream()
                .map(Mail::content)
                .filter(MailContent.BookingRequestClosed.class::isInstance)
                .map(MailContent.BookingRequestClosed.class::cast)
                .findFirst()
                .orElseThrow();
        assertEquals(List.of(Optional.empty(), 2), List.of(told.by(), told.creditsBack()));
    }

    @Test
    @DisplayName("B23, E2: to the millisecond it ends by the clock, with its credits, however late the job is")
    void expired() {
        BookingRequestId id = it.ask(WEDNESDAY, THURSDAY);
        mails();
        Instant end = view(id).expiresAt();
        assertEquals(WEDNESDAY.minus(Duration.ofHours(2)), end);
        world.clock().set(end.minusMillis(1));
        assertEquals(0, it.credits());
        assertEquals(1, it.duologue().bookingRequestQueries().waiting(it.coach()));
        world.clock().set(end);
        assertEquals(2, it.credits());
        assertEquals(0, it.duologue().bookingRequestQueries().waiting(it.coach()));
        assertEquals(BookingRequestStatus.EXPIRED, view(id).status());
        refused(BookingRequestRefusal.RequestClosed.class, () -> confirm(id, THURSDAY));
        refused(BookingRequestRefusal.RequestClosed.class, () -> decline(id, "late"));
        world.runDue();
        List<Mail> told = mails();
        assertEquals("Stella", recipients(told));
        MailContent.BookingRequestClosed closed = assertInstanceOf(
                MailContent.BookingRequestClosed.class, told.get(0).content());
        assertEquals(BookingRequestStatus.EXPIRED, closed.how());
        assertEquals(BookingRequestStatus.EXPIRED, view(id).status());
    }

    @Test
    @DisplayName("a no says why and brings the credits back; who withdraws has them back; an end withdraws")
    void ended() {
        BookingRequestId no = it.ask(WEDNESDAY);
        refused(Invalid.class, () -> decline(no, " "));
        var declined = it.duologue().bookingRequestQueries().quoteDecline(it.coach(), no);
        assertEquals(2, declined.creditsBack());
        decline(no, "away that week");
        assertEquals(2, it.credits());
        assertEquals("away that week", view(no).answer().orElseThrow().message());
        assertEquals("Stella", recipients(mails()), "the question is answered by now, so only the answer is told");
        BookingRequestId back = it.ask(WEDNESDAY);
        it.duologue().bookingRequests().withdraw(new WithdrawBookingRequest(it.student(), back));
        assertEquals(2, it.credits());
        assertEquals("Carl", recipients(mails()));
        BookingRequestId open = it.ask(WEDNESDAY);
        EndEnrollment end = new EndEnrollment(it.owner(), it.enrollment(), false);
        EndQuote quote = it.duologue().enrollmentQueries().quoteEnd(end);
        assertEquals(List.of(1, 2), List.of(quote.requests(), quote.creditsLost()), "held ones are lost, too");
        it.duologue().enrollments().end(end);
        assertEquals(BookingRequestStatus.WITHDRAWN, view(open).status());
        refused(BookingRequestRefusal.RequestClosed.class, () -> confirm(open, WEDNESDAY));
    }

    @Test
    @DisplayName("E12: the same asking and the same answer twice have one effect; the list is the newest first")
    void once() {
        RequestSession asking = new RequestSession(
                it.student(),
                it.enrollment(),
                Optional.of(it.coach().member()),
                it.sessionType(),
                Optional.empty(),
                List.of(WEDNESDAY),
                Optional.of(new CommandId(UUID.randomUUID())));
        BookingRequestId id = it.duologue().bookingRequests().request(asking);
        assertEquals(id, it.duologue().bookingRequests().request(asking));
        ConfirmBookingRequest yes =
                new ConfirmBookingRequest(it.coach(), id, WEDNESDAY, Optional.of(new CommandId(UUID.randomUUID())));
        BookingId booked = it.duologue().bookingRequests().confirm(yes);
        assertEquals(booked, it.duologue().bookingRequests().confirm(yes));
        world.clock().pass(Duration.ofMinutes(1));
        assign(it, 2);
        BookingRequestId second = it.ask(THURSDAY);
        assertEquals(List.of(second, id), listed(it));
        assertEquals(List.of(), listed(it.another("Olaf")));
        BookingRequestView open = view(second);
        assertEquals(List.of(), open.proposals().get(0).day(), "nothing else that Thursday");
    }

    @Test
    @DisplayName("S2.19: a coach who confirms every session is asked, whatever the appointment says, until no more")
    void confirmingCoach() {
        it.deciding(Confirmation.INSTANT, 2);
        it.confirming(it.coach().member(), true);
        refused(BookingRequestRefusal.ConfirmationNeeded.class, () -> it.book(WEDNESDAY));
        confirm(it.ask(WEDNESDAY), WEDNESDAY);
        it.confirming(it.coach().member(), false);
        refused(BookingRequestRefusal.BookedAtOnce.class, () -> it.ask(THURSDAY));
    }

    private static List<BookingRequestId> listed(Leadership story) {
        return story
                .duologue()
                .bookingRequestQueries()
                .requests(story.student(), RequestFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(BookingRequestView::id)
                .toList();
    }
}
