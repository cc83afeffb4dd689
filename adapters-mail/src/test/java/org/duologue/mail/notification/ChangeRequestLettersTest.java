package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What mails about a change request say")
class ChangeRequestLettersTest {

    private static final BookingId SESSION = new BookingId(new UUID(1, 2));
    private static final Name PROGRAM = new Name("Leading with calm");
    private static final Name TITLE = new Name("50 minutes");

    private static Rendered asked(Optional<TimeRange> to, String reason) {
        return Samples.rendered(Samples.mail("a", Samples.BEN, asking(to, reason)));
    }

    static MailContent asking(Optional<TimeRange> to, String reason) {
        return new MailContent.ChangeAsked(
                SESSION, Samples.ANNA.name(), PROGRAM, TITLE, Samples.FRIDAY, to, reason, Samples.DEADLINE);
    }

    private static Rendered closed(ChangeRequestStatus how, boolean by, String message, boolean toStudent) {
        MailContent content = ended(how, by, message, toStudent);
        return Samples.rendered(Samples.mail("c", toStudent ? Samples.ANNA : Samples.BEN, content));
    }

    static MailContent ended(ChangeRequestStatus how, boolean by, String message, boolean toStudent) {
        Name other = (toStudent ? Samples.BEN : Samples.ANNA).name();
        return new MailContent.ChangeRequestClosed(
                how,
                SESSION,
                PROGRAM,
                TITLE,
                Optional.of(other).filter(name -> by),
                other,
                Samples.FRIDAY,
                Optional.of(Samples.MONDAY),
                message);
    }

    @Test
    @DisplayName("B24, E6: who decides reads both times in the own zone, until when to answer, and gets to the session")
    void move() {
        Rendered mail = asked(Optional.of(Samples.MONDAY), "");
        assertEquals("Anna Ólafsdóttir möchte eine Sitzung verlegen: 50 minutes", mail.subject());
        assertTrue(mail.text().contains("Wann: Freitag, 15. Mai 2026, 09:00"), mail.text());
        assertTrue(mail.text().contains("Neue Zeit: Montag, 18. Mai 2026, 10:00"), mail.text());
        assertTrue(mail.text().contains("Antwort bis: "), mail.text());
        assertFalse(mail.text().contains("Grund"), mail.text());
        assertTrue(mail.text().contains("https://duo.example/app/sessions/" + SESSION.value() + "\n"), mail.text());
        assertEquals(Optional.empty(), mail.invite(), "nothing has changed in the calendar yet");
    }

    @Test
    @DisplayName("B5: who decides about an exception reads the reason, and that the credits are theirs to choose about")
    void exception() {
        Rendered mail = asked(Optional.empty(), "krank");
        assertEquals("Anna Ólafsdóttir möchte eine Sitzung absagen: 50 minutes", mail.subject());
        assertTrue(mail.text().contains("Grund: krank"), mail.text());
        assertTrue(mail.text().contains("ob das Guthaben zurückkommt"), mail.text());
        assertFalse(mail.text().contains("Neue Zeit"), mail.text());
    }

    @Test
    @DisplayName("the student reads who said no and why, or that nobody answered, and that the session stays")
    void ended() {
        Rendered no = closed(ChangeRequestStatus.DECLINED, true, "away on Monday", true);
        assertEquals("Your session stays as it is: 50 minutes", no.subject());
        assertTrue(no.text().contains("Ben Müller declined your request"), no.text());
        assertTrue(no.text().contains("Message: away on Monday"), no.text());
        Rendered late = closed(ChangeRequestStatus.EXPIRED, false, "", true);
        assertTrue(late.text().contains("Ben Müller did not answer"), late.text());
        assertTrue(late.text().contains("The session stays as it is"), late.text());
        Rendered back = closed(ChangeRequestStatus.WITHDRAWN, true, "", false);
        assertEquals("Anna Ólafsdóttir hat eine Anfrage zurückgezogen: 50 minutes", back.subject());
    }
}
