package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingView.CancellationView;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Forbidden;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.wallet.EntryKind;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("B5, X11: whoever cancels for a student chooses what becomes of the credits")
class CancelChoiceTest {

    private static final Instant START = berlin("2026-01-07T10:00");

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 10);
    private final BookingId session = it.book(START).get(0);

    private Actor staff(String who) {
        return who.equals("coach") ? it.coach() : it.owner();
    }

    private void cancel(Actor by, CreditChoice credits, String reason) {
        Optional<CommandId> id = Optional.of(new CommandId(session.value()));
        it.duologue().bookings().cancel(new CancelSession(by, session, reason, credits, id));
    }

    private ChangeQuote quote(Actor by, CreditChoice credits) {
        return it.duologue().bookingQueries().quoteCancel(by, session, credits);
    }

    private List<MailContent.SessionCancelled> mails() {
        world.runDue();
        return world.mailer().take().stream()
                .map(Mail::content)
                .filter(MailContent.SessionCancelled.class::isInstance)
                .map(MailContent.SessionCancelled.class::cast)
                .toList();
    }

    @ParameterizedTest(name = "{0}, {1} ms after the deadline, {2}: {3} back, {4} kept")
    @CsvSource({
        "coach, 0, AS_AGREED, 1, 0", "coach, 1, AS_AGREED, 1, 0", "coach, 0, KEPT, 0, 1", "coach, 1, KEPT, 0, 1",
        "admin, 0, AS_AGREED, 1, 0", "admin, 1, AS_AGREED, 1, 0", "admin, 0, KEPT, 0, 1", "admin, 1, KEPT, 0, 1",
    })
    @DisplayName("F2: the quote, the wallet, the session and both mails say the same, whatever the cutoff")
    void chosen(String who, long millis, CreditChoice credits, int back, int kept) {
        world.clock().set(START.minusSeconds(24 * 3600).plusMillis(millis));
        ChangeQuote quote = quote(staff(who), credits);
        assertEquals(List.of(back, kept), List.of(quote.creditsBack(), quote.creditsKept()));
        assertEquals(Optional.empty(), quote.refusal());
        assertEquals(List.of("Stella", "Carl"), quote.mailed());
        cancel(staff(who), credits, "third time unprepared");
        cancel(staff(who), credits, "third time unprepared");
        assertEquals(9 + back, it.credits());
        CancellationView told = it.duologue()
                .bookingQueries()
                .booking(it.student(), session)
                .cancellation()
                .orElseThrow();
        assertEquals(back, told.creditsBack());
        assertEquals("third time unprepared", told.reason());
        assertEquals(kept > 0 ? Optional.of("third time unprepared") : Optional.empty(), keptFor());
        List<MailContent.SessionCancelled> mails = mails();
        assertEquals(2, mails.size());
        mails.forEach(mail -> assertEquals(List.of(back, kept), List.of(mail.creditsBack(), mail.creditsKept())));
        assertEquals("third time unprepared", mails.get(0).reason());
    }

    /** What the statement says beside the credits that were spent. */
    private Optional<String> keptFor() {
        PageRequest page = new PageRequest(Optional.empty(), 20);
        return it
                .duologue()
                .walletQueries()
                .statement(it.student(), it.enrollment(), StatementFilter.ALL, page)
                .items()
                .stream()
                .filter(entry -> entry.kind() == EntryKind.SPEND)
                .flatMap(entry -> entry.session().stream())
                .flatMap(session -> session.keptFor().stream())
                .findFirst();
    }

    @ParameterizedTest(name = "[{0}]")
    @ValueSource(strings = {"", "  "})
    @DisplayName("credits are not kept without a reason, and nothing has changed then")
    void reasonNeeded(String reason) {
        Invalid invalid = refused(Invalid.class, () -> cancel(it.owner(), CreditChoice.KEPT, reason));
        assertEquals("reason", invalid.problems().get(0).field());
        assertEquals(9, it.credits());
        assertEquals(List.of(), mails());
        cancel(it.owner(), CreditChoice.AS_AGREED, reason);
        assertEquals(10, it.credits());
    }

    @Test
    @DisplayName("E15: a student has no such choice")
    void notForStudents() {
        Forbidden forbidden = refused(Forbidden.class, () -> cancel(it.student(), CreditChoice.KEPT, "generous"));
        assertEquals(
                Optional.of(forbidden), quote(it.student(), CreditChoice.KEPT).refusal());
        assertEquals(
                Optional.empty(), quote(it.student(), CreditChoice.AS_AGREED).refusal());
        assertFalse(it.duologue()
                .bookingQueries()
                .booking(it.student(), session)
                .cancellation()
                .isPresent());
    }
}
