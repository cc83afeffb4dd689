package org.duologue.application.payment;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MoneyNews;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.people.Actor;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B7, B8, E11: who is told what became of money, as it is when the mail is written")
class MoneyMailsTest {

    private static final Instant WEDNESDAY = berlin("2026-01-07T10:00");
    private static final Instant THURSDAY = berlin("2026-01-08T10:00");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership it = Leadership.in(world, 1);
    private final Buying buying = new Buying(it).selling(true, Optional.of(4000L));
    private final CheckoutId checkout = buying.begin(WEDNESDAY, THURSDAY);

    MoneyMailsTest() {
        told();
    }

    /** What is told of money by what is due now, and by what that makes due, each with its reader. */
    private List<String> told() {
        world.mailer().take();
        world.runDue(it.duologue().jobHandlers());
        world.runDue(it.duologue().jobHandlers());
        return world.mailer().take().stream()
                .filter(mail -> mail.content() instanceof MailContent.AboutMoney)
                .map(MoneyMailsTest::line)
                .sorted()
                .toList();
    }

    private static String line(Mail mail) {
        MoneyNews news = ((MailContent.AboutMoney) mail.content()).news();
        String what = news.getClass().getSimpleName();
        if (news instanceof MoneyNews.NotPaid notPaid) {
            what += (notPaid.late() ? " late, " : " given up, ") + notPaid.creditsBack() + " back";
        }
        if (news instanceof MoneyNews.Owed owed) {
            what += owed.student().map(student -> " of " + student.value()).orElse("");
        }
        return mail.to().name().value() + ": " + what;
    }

    private void giveUp(Actor by) {
        it.duologue().checkouts().giveUp(new GiveUpCheckout(by, checkout, Optional.empty()));
    }

    private void cancelPaid() {
        buying.pay(checkout);
        BookingId paid = buying.view(checkout).sessions().get(1).booking().orElseThrow();
        it.duologue().bookings().cancel(new CancelSession(it.student(), paid, ""));
    }

    private void convert() {
        it.duologue()
                .refundDuties()
                .close(new CloseRefundDuty(
                        it.owner(),
                        buying.duties().get(0).id(),
                        new RefundOutcome.Converted(2),
                        Optional.empty(),
                        Optional.empty()));
    }

    @Test
    @DisplayName("what was not paid in time is told to the student, with the credits that are free again")
    void lapsed() {
        world.clock().set(buying.view(checkout).until());
        assertEquals(List.of("Stella: NotPaid late, 1 back"), told());
    }

    @Test
    @DisplayName("what was paid after all before the mail is written was not not paid")
    void paidLate() {
        world.clock().set(buying.view(checkout).until());
        buying.pay(checkout);
        assertTrue(told().stream().noneMatch(line -> line.contains("NotPaid")));
    }

    @Test
    @DisplayName("who gives it up themselves need not be told; of others doing so the student is")
    void givenUp() {
        giveUp(it.coach());
        assertEquals(List.of("Stella: NotPaid given up, 1 back"), told());
    }

    @Test
    @DisplayName("C-2.6: of what was given up since the coaching ended no credits are free again")
    void givenUpByTheEnd() {
        it.duologue().enrollments().end(new EndEnrollment(it.owner(), it.enrollment(), true));
        assertEquals(List.of("Stella: NotPaid given up, 0 back"), told());
    }

    @Test
    @DisplayName("the student's own giving up is told to nobody")
    void givenUpAlone() {
        giveUp(it.student());
        assertEquals(List.of(), told());
    }

    @Test
    @DisplayName(
            "what is owed back is told to the student and to those who see to it; what became of it to the student")
    void owed() {
        cancelPaid();
        assertEquals(List.of("Olga: Owed of Stella", "Stella: Owed"), told());
        convert();
        assertEquals(List.of("Stella: Settled"), told());
    }

    @Test
    @DisplayName("E11: what is done with before the mail is written is not owed any more")
    void settledAtOnce() {
        cancelPaid();
        convert();
        assertEquals(List.of("Stella: Settled"), told());
    }
}
