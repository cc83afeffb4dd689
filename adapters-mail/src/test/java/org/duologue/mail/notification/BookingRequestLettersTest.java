package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.shared.Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What mails about a booking request say")
class BookingRequestLettersTest {

    private static final BookingRequestId REQUEST = new BookingRequestId(new UUID(1, 2));
    private static final EnrollmentId ENROLLMENT = new EnrollmentId(new UUID(3, 4));
    private static final Name PROGRAM = new Name("Leading with calm");
    private static final Name TITLE = new Name("50 minutes");

    static MailContent requested() {
        return new MailContent.BookingRequested(
                REQUEST,
                Samples.ANNA.name(),
                PROGRAM,
                TITLE,
                List.of(Samples.FRIDAY, Samples.MONDAY),
                Samples.DEADLINE);
    }

    static MailContent closed(BookingRequestStatus how, boolean by, String message, boolean toStudent) {
        return new MailContent.BookingRequestClosed(
                how,
                ENROLLMENT,
                PROGRAM,
                TITLE,
                Optional.of((toStudent ? Samples.BEN : Samples.ANNA).name()).filter(name -> by),
                (toStudent ? Samples.BEN : Samples.ANNA).name(),
                List.of(Samples.FRIDAY, Samples.MONDAY),
                toStudent ? 1 : 0,
                message);
    }

    private static Rendered rendered(BookingRequestStatus how, boolean by, String message, boolean toStudent) {
        MailContent content = closed(how, by, message, toStudent);
        return Samples.rendered(Samples.mail("c", toStudent ? Samples.ANNA : Samples.BEN, content));
    }

    @Test
    @DisplayName("S2.21, E6: the coach reads every time in the own zone, until when to answer, and gets to the answer")
    void asked() {
        Rendered mail = Samples.rendered(Samples.mail("a", Samples.BEN, requested()));
        assertEquals("Anna Ólafsdóttir bittet um eine Sitzung: 50 minutes", mail.subject());
        assertTrue(mail.text().contains("15. Mai 2026, 09:00"), mail.text());
        assertTrue(mail.text().contains("18. Mai 2026, 10:00"), mail.text());
        assertTrue(mail.text().contains("Antwort bis: "), mail.text());
        assertTrue(mail.text().contains("Wählen Sie eine der 2 Zeiten"), mail.text());
        assertTrue(mail.text().contains("https://duo.example/app/booking-requests/" + REQUEST.value() + "\n"));
        assertEquals(Optional.empty(), mail.invite());
    }

    @Test
    @DisplayName(
            "the student reads who said no and why, that no time is left, whatever took them, or that nobody answered")
    void ended() {
        Rendered no = rendered(BookingRequestStatus.DECLINED, true, "away that week", true);
        assertEquals("Your request is declined: 50 minutes", no.subject());
        assertTrue(no.text().contains("Ben Müller declined your request"), no.text());
        assertTrue(no.text().contains("Message: away that week"));
        assertTrue(no.text().contains("The credit that was held is yours"));
        Rendered gone = rendered(BookingRequestStatus.DECLINED, false, "", true);
        assertEquals("Your times are no longer available: 50 minutes", gone.subject());
        assertTrue(
                gone.text().contains("None of the times that you proposed to Ben Müller is available any more"),
                gone.text());
        assertFalse(gone.text().contains("Message"));
        Rendered late = rendered(BookingRequestStatus.EXPIRED, false, "", true);
        assertTrue(late.text().contains("Ben Müller did not answer"), late.text());
        assertTrue(late.text().contains("https://duo.example/app/coaching/" + ENROLLMENT.value() + "\n"));
    }

    @Test
    @DisplayName("the coach reads who withdrew, and nothing of credits")
    void withdrawn() {
        Rendered mail = rendered(BookingRequestStatus.WITHDRAWN, true, "", false);
        assertEquals("Anna Ólafsdóttir hat eine Anfrage zurückgezogen: 50 minutes", mail.subject());
        assertFalse(mail.text().contains("Credit"), mail.text());
        assertFalse(mail.text().contains("Guthaben"), mail.text());
    }

    @Test
    @DisplayName("a student whose request somebody else withdrew reads who it was and what is theirs again")
    void withdrawnByAnother() {
        Rendered mail = rendered(BookingRequestStatus.WITHDRAWN, true, "", true);
        assertEquals("Ben Müller withdrew a request: 50 minutes", mail.subject());
        assertTrue(mail.text().contains("The credit that was held is yours"), mail.text());
        assertTrue(mail.text().contains("https://duo.example/app\n"), mail.text());
    }

    @Test
    @DisplayName("nobody is told that they take part in a session that is only asked for")
    void footer() {
        Rendered asked = Samples.rendered(Samples.mail("a", Samples.BEN, requested()));
        assertTrue(asked.text().contains("weil Sie an dieser Anfrage bei"), asked.text());
        Rendered late = rendered(BookingRequestStatus.EXPIRED, false, "", true);
        assertTrue(late.text().contains("because you take part in this booking request at"), late.text());
        assertFalse(late.text().contains("this session"), late.text());
    }

    @Test
    @DisplayName("German has one word for credits")
    void german() {
        Mail mail = Samples.mail("c", Samples.BEN, closed(BookingRequestStatus.EXPIRED, false, "", true));
        String text = Samples.rendered(mail).text();
        assertTrue(text.contains("Das zurückgelegte Guthaben (1) steht Ihnen wieder zur Verfügung."), text);
    }
}
