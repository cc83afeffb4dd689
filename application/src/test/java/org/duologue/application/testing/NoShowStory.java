package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.BookingView.NoShowView;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.booking.NoShowQuote;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.people.AddMember;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Stale;
import org.duologue.domain.wallet.WalletRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Who did not come, on any ports: noted, quoted, told, corrected, and the credits with it (B28). */
public abstract class NoShowStory {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Duration WEEK = Duration.ofDays(7);

    private World world;
    private Leadership it;
    private BookingId session;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        world = begin(MONDAY);
        it = Leadership.in(world, 2);
        session = it.book(WEDNESDAY).get(0);
        mails();
        world.clock().set(WEDNESDAY);
    }

    private void mark(Actor by, Absent absent) {
        it.duologue().bookings().markNoShow(new MarkNoShow(by, session, absent));
    }

    private BookingView view() {
        return it.duologue().bookingQueries().booking(it.student(), session);
    }

    private NoShowQuote quote(Absent absent) {
        return it.duologue().bookingQueries().quoteNoShow(it.owner(), session, absent);
    }

    /** Who was told, whose no-show, and of how many credits, in the order of the names. */
    private List<String> mails() {
        world.runDue();
        return world.mailer().take().stream()
                .map(mail -> mail.content() instanceof MailContent.NoShow said
                        ? mail.to().name().value() + " " + said.absent() + " " + said.credits()
                        : "other")
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("B28, F2: a coach no-show, said by an admin, gives the credit back as quoted, and both are told")
    void coachNoShow() {
        assertEquals(
                new NoShowQuote(
                        Absent.COACH,
                        1,
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(WEDNESDAY.plus(WEEK)),
                        List.of("Stella", "Carl"),
                        Optional.empty()),
                quote(Absent.COACH));
        assertEquals(1, it.credits());
        mark(it.owner(), Absent.COACH);
        assertEquals(2, it.credits());
        assertEquals(BookingStatus.COACH_NO_SHOW, view().status());
        assertEquals(
                Optional.of(new NoShowView(Absent.COACH, WEDNESDAY, "Olga", 1, WEDNESDAY.plus(WEEK))), view().noShow());
        assertEquals(List.of("Carl COACH 1", "Stella COACH 1"), mails());
    }

    @Test
    @DisplayName("B28, B20: a no-show keeps the credit used; the session is past from its end on, with its state")
    void noShow() {
        assertEquals(0, quote(Absent.STUDENT).change());
        mark(it.coach(), Absent.STUDENT);
        assertEquals(1, it.credits());
        assertEquals(List.of("Stella STUDENT 1"), mails());
        assertEquals(List.of(BookingStatus.NO_SHOW), statuses(false));
        world.clock().pass(Duration.ofHours(1));
        assertEquals(List.of(), statuses(false));
        assertEquals(List.of(BookingStatus.NO_SHOW), statuses(true));
    }

    private List<BookingStatus> statuses(boolean past) {
        var asked = it.duologue().bookingQueries();
        PageRequest page = PageRequest.first(10);
        return (past
                        ? asked.past(it.student(), BookingFilter.ALL, page)
                        : asked.upcoming(it.student(), BookingFilter.ALL, page))
                .items().stream().map(BookingView::status).toList();
    }

    @Test
    @DisplayName("B28: corrected there and back for seven days from the first time, and the credit goes with it")
    void corrected() {
        mark(it.coach(), Absent.COACH);
        mark(it.coach(), Absent.STUDENT);
        assertEquals(1, it.credits());
        mark(it.owner(), Absent.COACH);
        assertEquals(2, it.credits());
        assertEquals(-1, quote(Absent.NOBODY).change());
        world.clock().set(WEDNESDAY.plus(WEEK));
        mark(it.coach(), Absent.NOBODY);
        assertEquals(3, it.credits(), "two came with the new week");
        assertEquals(BookingStatus.CONFIRMED, view().status());
        assertEquals(List.of("Stella NOBODY 1"), mails());
        world.clock().pass(Duration.ofMillis(1));
        assertEquals(
                new BookingRefusal.CorrectionOver(
                        WEDNESDAY.plus(WEEK), WEDNESDAY.plus(WEEK).plusMillis(1)),
                refused(BookingRefusal.CorrectionOver.class, () -> mark(it.coach(), Absent.STUDENT)));
    }

    @Test
    @DisplayName("E11: what was corrected before its mail went out is not told")
    void correctedMeanwhile() {
        mark(it.owner(), Absent.STUDENT);
        mark(it.owner(), Absent.COACH);
        assertEquals(List.of("Carl COACH 1", "Stella COACH 1"), mails());
    }

    @Test
    @DisplayName("B28: a correction that needs credits which are not there is refused with what there is, as quoted")
    void insufficient() {
        mark(it.owner(), Absent.COACH);
        it.book(berlin("2026-01-09T10:00"), berlin("2026-01-09T12:00"));
        mails();
        BookingView before = view();
        WalletRefusal.InsufficientCredits refusal =
                refused(WalletRefusal.InsufficientCredits.class, () -> mark(it.owner(), Absent.STUDENT));
        assertEquals(new WalletRefusal.InsufficientCredits(1, 0, Optional.of(MONDAY.plus(WEEK))), refusal);
        assertEquals(Optional.of(refusal), quote(Absent.STUDENT).refusal());
        assertEquals(before, view());
        assertEquals(0, it.credits());
        assertEquals(List.of(), mails());
    }

    @Test
    @DisplayName("B28: into a closed wallet nothing comes back, and the quote, the page and the mail say so")
    void ended() {
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), false));
        assertEquals(0, quote(Absent.COACH).change());
        mark(it.coach(), Absent.COACH);
        assertEquals(0, view().noShow().orElseThrow().creditsBack());
        assertTrue(mails().contains("Stella COACH 0"));
    }

    @Test
    @DisplayName("B28, E15: no student says who came, not even one who is an admin; before the start nobody does")
    void notTheStudent() {
        refused(Forbidden.class, () -> mark(it.student(), Absent.COACH));
        List<Role> roles = List.of(Role.ADMIN, Role.STUDENT);
        AddMember ada = new AddMember(
                it.owner(), "Ada", "ada@acme.example", roles, Optional.empty(), Language.EN, false, Optional.empty());
        Actor learner = new Actor(it.owner().workspace(), it.duologue().people().addMember(ada), Set.copyOf(roles));
        EnrollmentId own = it.duologue().enrollments().enroll(new Enroll(it.owner(), it.program(), learner.member()));
        Leadership theirs = new Leadership(
                it.duologue(), it.owner(), it.coach(), learner, it.appointment(), it.sessionType(), it.program(), own);
        Instant later = berlin("2026-01-08T10:00");
        session = theirs.book(later).get(0);
        assertEquals(
                new BookingRefusal.NotStarted(later, WEDNESDAY),
                refused(BookingRefusal.NotStarted.class, () -> mark(it.coach(), Absent.COACH)));
        world.clock().set(later);
        refused(Forbidden.class, () -> mark(learner, Absent.COACH));
        mark(it.coach(), Absent.COACH);
        assertEquals(2, theirs.credits());
    }

    @Test
    @DisplayName("C-I1, E19: the same command twice has one effect; who looked at an older state is told")
    void onceAndSeen() {
        Optional<CommandId> id = Optional.of(new CommandId(UUID.randomUUID()));
        MarkNoShow command = new MarkNoShow(it.coach(), session, Absent.COACH, Optional.of(0L), id);
        it.duologue().bookings().markNoShow(command);
        it.duologue().bookings().markNoShow(command);
        assertEquals(2, it.credits());
        assertEquals(1, view().version());
        MarkNoShow late = new MarkNoShow(it.owner(), session, Absent.STUDENT, Optional.of(0L), Optional.empty());
        refused(Stale.class, () -> it.duologue().bookings().markNoShow(late));
        refused(BookingRefusal.AlreadyMarked.class, () -> mark(it.owner(), Absent.COACH));
        assertEquals(1, view().version());
    }
}
