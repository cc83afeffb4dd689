package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.domain.enrollment.CreditRequestId;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.shared.Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What mails about a request for credits say")
class CreditLettersTest {

    private static final CreditRequestId REQUEST = new CreditRequestId(new UUID(1, 2));
    private static final EnrollmentId ENROLLMENT = new EnrollmentId(new UUID(3, 4));
    private static final Name PROGRAM = new Name("Leading with calm");

    static MailContent asking(String reason) {
        return new MailContent.CreditsAsked(REQUEST, Samples.ANNA.name(), PROGRAM, 3, reason, 0);
    }

    static MailContent answer(int granted, String message) {
        return new MailContent.CreditRequestDecided(ENROLLMENT, PROGRAM, 3, granted, "Ben Müller", message);
    }

    private static Rendered asked(String reason) {
        return Samples.rendered(Samples.mail("a", Samples.BEN, asking(reason)));
    }

    private static Rendered decided(int granted, String message) {
        return Samples.rendered(Samples.mail("d", Samples.ANNA, answer(granted, message)));
    }

    @Test
    @DisplayName("S2.27: who decides reads who asks for how much, why, what they have, and gets to the answer")
    void asked() {
        Rendered mail = asked("Two talks\nbefore the move");
        assertEquals("Anna Ólafsdóttir bittet um 3 Guthaben", mail.subject());
        assertTrue(mail.text().contains("Erbeten: 3 Guthaben\nHat jetzt: keins\n"), mail.text());
        assertTrue(mail.text().contains("Two talks\n  before the move"));
        assertTrue(mail.text().contains("https://duo.example/app/requests/" + REQUEST.value() + "\n"));
        assertEquals(Optional.empty(), mail.invite());
        assertFalse(asked("").text().contains("Grund"));
    }

    @Test
    @DisplayName("S2.27: who asked reads what came of it, with the message, and gets to the booking")
    void decided() {
        Rendered granted = decided(2, "enjoy");
        assertEquals("You got 2 credits", granted.subject());
        assertTrue(granted.text().contains("Ben Müller assigned you 2 credits."));
        assertTrue(granted.text().contains("Message: enjoy"));
        assertTrue(granted.text().contains("https://duo.example/app/coaching/" + ENROLLMENT.value() + "\n"));
        Rendered declined = decided(0, "not this month");
        assertEquals("Your request for credits is declined", declined.subject());
        assertTrue(declined.text().contains("Ben Müller declined your request"));
        assertTrue(declined.text().contains("Message: not this month"));
    }
}
