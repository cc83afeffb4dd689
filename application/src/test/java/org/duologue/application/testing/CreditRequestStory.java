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
import org.duologue.application.enrollment.AskForCredits;
import org.duologue.application.enrollment.CreditRequestFilter;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.application.enrollment.DeclineCreditRequest;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.GrantCreditRequest;
import org.duologue.application.enrollment.WithdrawCreditRequest;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.enrollment.EnrollmentRefusal;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Invalid;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A student who is short of credits asks for some, on any ports. */
public abstract class CreditRequestStory {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");

    private World world;
    private Leadership it;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 1);
    }

    private CreditRequestId ask(int credits) {
        return it.duologue()
                .creditRequests()
                .ask(new AskForCredits(it.student(), it.enrollment(), credits, "two talks before the move"));
    }

    private CreditRequestView view(CreditRequestId id) {
        return it.duologue().creditRequestQueries().request(it.student(), id);
    }

    private void grant(CreditRequestId id, int credits) {
        it.duologue().creditRequests().grant(new GrantCreditRequest(it.coach(), id, credits, "enjoy"));
    }

    private List<Mail> mails() {
        world.runDue();
        return world.mailer().take();
    }

    @Test
    @DisplayName("S2.27, S2.26, B18: short of one, asked, told, granted more than asked for, and the booking goes on")
    void granted() {
        BookingRefusal.NotCovered missing =
                refused(BookingRefusal.NotCovered.class, () -> it.book(WEDNESDAY, THURSDAY));
        assertEquals(2, missing.required());
        CreditRequestId id = ask(1);
        assertDecidersTold();
        grant(id, 3);
        assertEquals(4, it.credits());
        MailContent.CreditRequestDecided answer = assertInstanceOf(
                MailContent.CreditRequestDecided.class, mails().get(0).content());
        assertEquals(List.of(1, 3), List.of(answer.asked(), answer.granted()));
        assertEquals("Carl", answer.byName());
        assertEquals(0, it.duologue().creditRequestQueries().waiting(it.owner()));
        assertEquals(
                new CreditRequestView.Answer("Carl", 3, "enjoy", MONDAY),
                view(id).answer().orElseThrow());
        assertEquals(2, it.book(WEDNESDAY, THURSDAY).size());
        refused(EnrollmentRefusal.CreditRequestClosed.class, () -> grant(id, 1));
        assertEquals(2, it.credits(), "C-I4");
    }

    private void assertDecidersTold() {
        List<Mail> asked = mails();
        assertEquals(
                List.of("Carl", "Olga"),
                asked.stream().map(mail -> mail.to().name().value()).sorted().toList());
        MailContent.CreditsAsked told =
                assertInstanceOf(MailContent.CreditsAsked.class, asked.get(0).content());
        assertEquals(List.of(1, 1), List.of(told.credits(), told.available()));
        assertEquals("two talks before the move", told.reason());
        assertEquals(1, it.duologue().creditRequestQueries().waiting(it.coach()));
    }

    @Test
    @DisplayName("C-A1: out of bounds is refused at both ends and changes nothing; one open request at a time")
    void bounds() {
        refused(Invalid.class, () -> ask(0));
        refused(Invalid.class, () -> ask(1_001));
        CreditRequestId id = ask(1_000);
        EnrollmentRefusal.CreditRequestOpen open = refused(EnrollmentRefusal.CreditRequestOpen.class, () -> ask(1));
        assertEquals(id, open.request());
        refused(Invalid.class, () -> grant(id, 0));
        refused(Invalid.class, () -> grant(id, 1_001));
        refused(Invalid.class, () -> decline(id, " "));
        assertEquals(CreditRequestStatus.OPEN, view(id).status());
        assertEquals(1, it.credits());
        decline(id, "not this month");
        assertEquals("not this month", view(id).answer().orElseThrow().message());
        assertEquals(1, it.credits());
        assertEquals(CreditRequestStatus.OPEN, view(ask(1)).status());
    }

    private void decline(CreditRequestId id, String message) {
        it.duologue().creditRequests().decline(new DeclineCreditRequest(it.owner(), id, message));
    }

    @Test
    @DisplayName("E11: who withdraws at once troubles nobody; the end of the enrollment takes an open request with it")
    void withdrawn() {
        CreditRequestId id = ask(2);
        it.duologue().creditRequests().withdraw(new WithdrawCreditRequest(it.student(), id));
        assertEquals(List.of(), mails());
        CreditRequestId again = ask(3);
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        assertEquals(CreditRequestStatus.WITHDRAWN, view(again).status());
        assertEquals(List.of(), mails());
        refused(EnrollmentRefusal.EnrollmentEnded.class, () -> ask(1));
    }

    @Test
    @DisplayName("E12: the same asking and the same granting twice have one effect; the list is newest first")
    void once() {
        AskForCredits asking =
                new AskForCredits(it.student(), it.enrollment(), 2, "", Optional.of(new CommandId(UUID.randomUUID())));
        CreditRequestId id = it.duologue().creditRequests().ask(asking);
        assertEquals(id, it.duologue().creditRequests().ask(asking));
        GrantCreditRequest granting =
                new GrantCreditRequest(it.coach(), id, 2, "", Optional.of(new CommandId(UUID.randomUUID())));
        it.duologue().creditRequests().grant(granting);
        it.duologue().creditRequests().grant(granting);
        assertEquals(3, it.credits());
        world.clock().pass(Duration.ofMinutes(1));
        CreditRequestId second = ask(1);
        assertEquals(List.of(second, id), listed(it));
        assertTrue(listed(it.another("Olaf")).isEmpty());
    }

    private static List<CreditRequestId> listed(Leadership story) {
        return story
                .duologue()
                .creditRequestQueries()
                .requests(story.student(), CreditRequestFilter.ALL, PageRequest.first(10))
                .items()
                .stream()
                .map(CreditRequestView::id)
                .toList();
    }
}
