package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MoneyNews;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.payment.PaymentReference;
import org.duologue.domain.payment.RefundDutyId;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.domain.payment.RefundReason;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("B7, B8: what mails about money for sessions say")
class MoneyLettersTest {

    private static final EnrollmentId ENROLLMENT = new EnrollmentId(new UUID(3, 4));
    private static final RefundDutyId DUTY = new RefundDutyId(new UUID(5, 6));
    private static final Money EIGHTY = new Money(8000, Currency.getInstance("EUR"));
    private static final MailContent.Coaching COACHING =
            new MailContent.Coaching(ENROLLMENT, new Name("Leading with calm"));

    private static MoneyNews.Refund refund(RefundReason reason) {
        return new MoneyNews.Refund(DUTY, COACHING, Optional.of(Samples.FRIDAY), EIGHTY, reason, "pi_42");
    }

    static MailContent notPaid(boolean late) {
        Name title = new Name("Kick-off");
        List<TimeRange> times = List.of(Samples.FRIDAY, Samples.MONDAY);
        return new MailContent.AboutMoney(new MoneyNews.NotPaid(late, COACHING, title, times, EIGHTY, Samples.NOW, 1));
    }

    private static Rendered told(MailContent.Person to, MoneyNews news) {
        return Samples.rendered(Samples.mail("m", to, new MailContent.AboutMoney(news)));
    }

    private static Rendered settled(RefundOutcome outcome) {
        return told(Samples.ANNA, new MoneyNews.Settled(refund(RefundReason.SESSION_CANCELLED), outcome));
    }

    @Test
    @DisplayName("who did not pay in time reads which times are free again, and what came back")
    void notPaidInTime() {
        Rendered mail = Samples.rendered(Samples.mail("n", Samples.ANNA, notPaid(true)));
        assertEquals("Not paid in time: Kick-off", mail.subject());
        assertTrue(mail.text().contains("The 2 times that you chose were kept for you"), mail.text());
        assertTrue(mail.text().contains("When: Friday 15 May 2026, 03:00 to 04:00 (America/New_York, GMT-4)\n"));
        assertTrue(mail.text().contains("To pay: €80\nTo be paid by: Monday 11 May 2026, 04:00"), mail.text());
        assertTrue(mail.text().contains("The credit that was held is yours to spend again."), mail.text());
        assertTrue(mail.text().contains("https://duo.example/app/coaching/" + ENROLLMENT.value() + "\n"));
    }

    @Test
    @DisplayName("who was to pay and did not give it up reads that nothing is to be paid any more")
    void givenUp() {
        String text =
                Samples.rendered(Samples.mail("n", Samples.BEN, notPaid(false))).text();
        assertTrue(text.contains("werden nicht mehr für Sie freigehalten"), text);
        assertFalse(text.contains("Zu bezahlen bis"), text);
    }

    @Test
    @DisplayName("the student reads that money is owed back and why, an admin whose it is, and gets to seeing to it")
    void owed() {
        MoneyNews.Refund refund = refund(RefundReason.COACH_DID_NOT_COME);
        Rendered student = told(Samples.ANNA, new MoneyNews.Owed(refund, Optional.empty()));
        assertEquals("€80 is owed back to you", student.subject());
        assertTrue(student.text().contains("Why: The coach did not come\nSession: Friday 15 May"), student.text());
        assertTrue(student.text().contains("https://duo.example/app/coaching/" + ENROLLMENT.value() + "\n"));
        Rendered admin = told(Samples.BEN, new MoneyNews.Owed(refund, Optional.of(Samples.ANNA.name())));
        assertEquals("Anna Ólafsdóttir bekommt 80\u00a0€ zurück", admin.subject());
        assertTrue(admin.text().contains("Zahlung: pi_42\n"), admin.text());
        assertTrue(admin.text().contains("https://duo.example/app/payments/refunds/" + DUTY.value() + "\n"));
    }

    @ParameterizedTest
    @EnumSource(RefundReason.class)
    @DisplayName("every reason has its words in both languages")
    void reasons(RefundReason reason) {
        for (MailContent.Person to : List.of(Samples.ANNA, Samples.BEN)) {
            String text = told(to, new MoneyNews.Owed(refund(reason), Optional.empty()))
                    .text();
            assertFalse(text.contains(reason.name()), text);
        }
    }

    @Test
    @DisplayName("the student reads what has become of it: given back, turned into credits, kept, or never owed")
    void settled() {
        String refunded = settled(new RefundOutcome.Refunded(new PaymentReference("re_7")))
                .text();
        assertTrue(refunded.contains("We have given €80 back to you."), refunded);
        assertTrue(refunded.contains("Repayment: re_7\n"), refunded);
        Rendered converted = settled(new RefundOutcome.Converted(2));
        assertEquals("You got 2 credits for €80", converted.subject());
        String waived = settled(new RefundOutcome.Waived(new Reason("as agreed\non the phone")))
                .text();
        assertTrue(waived.contains("Reason: as agreed\n  on the phone\n"), waived);
        String unfounded = settled(new RefundOutcome.Unfounded()).text();
        assertTrue(unfounded.contains("has been corrected, so €80 is not owed back"), unfounded);
    }
}
