package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.booking.AskForChange;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ChangeQuote;
import org.duologue.application.booking.ChangeRequestView;
import org.duologue.application.booking.ConsentQuote;
import org.duologue.application.booking.DeclineChangeRequest;
import org.duologue.application.booking.GrantChangeRequest;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.booking.WithdrawChangeRequest;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.people.SuspendMember;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.ChangeRequestId;
import org.duologue.domain.booking.ChangeRequestRefusal;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A student asks for changes of a session that need somebody's yes, on any ports. */
public abstract class ChangeRequestStory {

    private static final Instant THURSDAY = berlin("2026-01-08T10:00");
    private static final Instant FRIDAY = berlin("2026-01-09T10:00");

    private World world;
    private Leadership it;
    private BookingId session;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 2).withoutReminders();
        it.deciding(Confirmation.REQUEST, 2);
        it.late(LatePolicy.ASK);
        session = booked(it, THURSDAY);
        mails();
    }

    private static BookingId booked(Leadership by, Instant start) {
        return by.duologue()
                .bookings()
                .book(new BookSessions(
                        by.coach(), by.enrollment(), by.coach().member(), by.sessionType(), List.of(start)))
                .get(0);
    }

    private ChangeRequestId ask(Optional<Instant> start, String reason) {
        return it.duologue().changeRequests().ask(it.change(session, start, reason));
    }

    private void grant(ChangeRequestId id) {
        it.duologue().changeRequests().grant(new GrantChangeRequest(it.coach(), id, ""));
    }

    private ChangeRequestView view(ChangeRequestId id) {
        return it.duologue().changeRequestQueries().request(it.coach(), id);
    }

    private BookingView session() {
        return it.duologue().bookingQueries().booking(it.student(), session);
    }

    private int waiting() {
        return it.duologue().changeRequestQueries().waiting(it.coach());
    }

    private List<Mail> mails() {
        world.runDue();
        return world.mailer().take();
    }

    private static String recipients(List<Mail> mails) {
        return String.join(
                " ", mails.stream().map(m -> m.to().name().value()).sorted().toList());
    }

    /** An hour after the cutoff, 23 hours before the session. */
    private void late() {
        world.clock().set(THURSDAY.minus(Duration.ofHours(23)));
    }

    @Test
    @DisplayName("B24, F2: moving needs the coach; the old time stays booked until the yes moves it, and both are told")
    void moved() {
        ChangeQuote alone = it.duologue().bookingQueries().quoteMove(it.student(), session, Optional.of(FRIDAY));
        assertTrue(alone.needsConsent());
        ConsentQuote quote = it.duologue()
                .changeRequestQueries()
                .quoteAsk(it.student(), it.change(session, Optional.of(FRIDAY), ""));
        assertEquals(new ConsentQuote(MONDAY.plus(Duration.ofDays(2)), List.of("Carl"), Optional.empty()), quote);
        ChangeRequestId id = ask(Optional.of(FRIDAY), "");
        assertEquals(THURSDAY, session().time().start());
        MailContent.ChangeAsked told =
                assertInstanceOf(MailContent.ChangeAsked.class, only("Carl").content());
        assertEquals(FRIDAY, told.to().orElseThrow().start());
        assertEquals(1, waiting());
        refused(ChangeRequestRefusal.AlreadyAsked.class, () -> ask(Optional.of(FRIDAY), ""));
        ChangeQuote yes = it.duologue().changeRequestQueries().quoteGrant(it.coach(), id, CreditChoice.AS_AGREED);
        assertEquals(List.of(0, 0, Optional.empty()), List.of(yes.creditsBack(), yes.creditsKept(), yes.refusal()));
        grant(id);
        assertEquals(FRIDAY, session().time().start());
        assertEquals(0, waiting());
        List<Mail> both = mails();
        assertEquals("Carl Stella", recipients(both));
        both.forEach(mail -> assertInstanceOf(MailContent.SessionMoved.class, mail.content()));
        assertEquals(ChangeRequestStatus.GRANTED, view(id).status());
        assertEquals(THURSDAY, view(id).from().start(), "what was asked stays readable");
    }

    private Mail only(String name) {
        List<Mail> mails = mails();
        assertEquals(name, recipients(mails));
        return mails.get(0);
    }

    @Test
    @DisplayName("B5, E9: after the cutoff a student asks with a reason; the yes cancels, with the credits or without")
    void lateCancel() {
        refused(ChangeRequestRefusal.ConsentNotNeeded.class, () -> ask(Optional.empty(), "Ill"));
        late();
        assertTrue(it.duologue()
                .bookingQueries()
                .quoteCancel(it.student(), session, CreditChoice.AS_AGREED)
                .needsConsent());
        refused(
                BookingRefusal.NeedsException.class,
                () -> it.duologue().bookings().cancel(new CancelSession(it.student(), session, "Ill")));
        refused(Invalid.class, () -> ask(Optional.empty(), " "));
        ChangeRequestId id = ask(Optional.empty(), "Ill");
        assertEquals(THURSDAY, view(id).expiresAt(), "the session's start is sooner than 48 hours");
        mails();
        grant(id);
        assertEquals(List.of(BookingStatus.CANCELLED, 2), List.of(session().status(), it.credits()));
        List<Mail> both = mails();
        assertEquals("Carl Stella", recipients(both));
        both.forEach(mail -> assertInstanceOf(MailContent.SessionCancelled.class, mail.content()));
    }

    @Test
    @DisplayName("to the millisecond it ends by the clock, however late the job is, and the session is as it was")
    void expired() {
        Instant soon = berlin("2026-01-07T10:00");
        ChangeRequestId id = ask(Optional.of(soon), "");
        mails();
        Instant end = soon.minus(Duration.ofHours(2));
        assertEquals(end, view(id).expiresAt(), "the new start minus the notice");
        world.clock().set(end.minusMillis(1));
        assertEquals(1, waiting());
        world.clock().set(end);
        assertEquals(List.of(0, ChangeRequestStatus.EXPIRED), List.of(waiting(), view(id).status()));
        refused(ChangeRequestRefusal.Ended.class, () -> grant(id));
        ChangeRequestId again = ask(Optional.of(FRIDAY), "");
        assertEquals(ChangeRequestStatus.OPEN, view(again).status(), "asked before the first was written down");
        world.runDue();
        assertEquals("Carl Stella", recipients(mails()));
        assertEquals(THURSDAY, session().time().start());
    }

    @Test
    @DisplayName("a no says why to the student, who withdraws tells the coach, and nothing happens to the session")
    void ended() {
        ChangeRequestId no = ask(Optional.of(FRIDAY), "");
        DeclineChangeRequest silent = new DeclineChangeRequest(it.coach(), no, " ");
        refused(Invalid.class, () -> it.duologue().changeRequests().decline(silent));
        it.duologue().changeRequests().decline(new DeclineChangeRequest(it.coach(), no, "away on Friday"));
        MailContent.ChangeRequestClosed told = assertInstanceOf(
                MailContent.ChangeRequestClosed.class, only("Stella").content());
        assertEquals(List.of(ChangeRequestStatus.DECLINED, "away on Friday"), List.of(told.how(), told.message()));
        ChangeRequestId back = ask(Optional.of(FRIDAY), "");
        it.duologue().changeRequests().withdraw(new WithdrawChangeRequest(it.student(), back));
        assertInstanceOf(MailContent.ChangeRequestClosed.class, only("Carl").content());
        assertEquals(THURSDAY, session().time().start());
        assertEquals(Optional.of("Stella"), view(back).answer().orElseThrow().byName());
    }

    @Test
    @DisplayName("what is moved, cancelled or ended meanwhile is asked for no more, and is told once")
    void overtaken() {
        ChangeRequestId first = ask(Optional.of(FRIDAY), "");
        Instant noon = berlin("2026-01-08T13:00");
        it.duologue().bookings().move(new MoveSession(it.coach(), session, noon));
        assertEquals(ChangeRequestStatus.WITHDRAWN, view(first).status());
        mails().forEach(mail -> assertInstanceOf(MailContent.SessionMoved.class, mail.content()));
        ChangeRequestId second = ask(Optional.of(FRIDAY), "");
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        assertEquals(ChangeRequestStatus.WITHDRAWN, view(second).status());
        assertEquals("Carl Stella", recipients(mails()));
        refused(ChangeRequestRefusal.Ended.class, () -> grant(second));
    }

    @Test
    @DisplayName("E12: the same asking and the same yes twice have one effect; without its coach the admins are asked")
    void once() {
        it.duologue().people().suspend(new SuspendMember(it.owner(), it.coach().member()));
        Optional<CommandId> once = Optional.of(new CommandId(UUID.randomUUID()));
        AskForChange asking = new AskForChange(it.student(), session, Optional.of(FRIDAY), "", once);
        ChangeRequestId id = it.duologue().changeRequests().ask(asking);
        assertEquals(id, it.duologue().changeRequests().ask(asking));
        only("Olga");
        GrantChangeRequest yes = new GrantChangeRequest(
                it.owner(), id, CreditChoice.AS_AGREED, "", Optional.of(new CommandId(UUID.randomUUID())));
        it.duologue().changeRequests().grant(yes);
        it.duologue().changeRequests().grant(yes);
        assertEquals(1, session().version());
        assertEquals(List.of(id), listed(it));
        assertEquals(List.of(), listed(it.another("Olaf")));
    }

    private static List<ChangeRequestId> listed(Leadership story) {
        return story
                .duologue()
                .changeRequestQueries()
                .requests(story.student(), RequestFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(ChangeRequestView::id)
                .toList();
    }
}
