package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.shared.Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("B27: what mails about the last day of a coaching say")
class EnrollmentLettersTest {

    private static final EnrollmentId ENROLLMENT = new EnrollmentId(new UUID(3, 5));
    private static final Coaching COACHING = new Coaching(ENROLLMENT, new Name("Leading with calm"));
    private static final Optional<Name> ANNA = Optional.of(Samples.ANNA.name());

    static MailContent lastDay(Optional<Name> student) {
        LocalDate day = LocalDate.parse("2026-10-25");
        return new MailContent.LastDay(
                COACHING, student, Optional.of(day), Optional.of(Instant.parse("2026-10-25T23:00:00Z")));
    }

    static MailContent ended(Optional<Name> student) {
        return new MailContent.CoachingEnded(COACHING, student);
    }

    private static Rendered rendered(Person to, MailContent content) {
        return Samples.rendered(Samples.mail("e", to, content));
    }

    @Test
    @DisplayName("which day it is on the workspace's clock, and from when on nothing starts on the reader's")
    void set() {
        Rendered mail = rendered(Samples.ANNA, lastDay(Optional.empty()));
        assertEquals("Last day Sunday 25 October 2026: Leading with calm", mail.subject());
        assertTrue(mail.text().contains("Your coaching “Leading with calm” ends. Its last day is Sunday 25 October"));
        assertTrue(mail.text().contains("Sunday 25 October 2026, 19:00 (America/New_York, GMT-4)"), mail.text());
        assertTrue(mail.text().contains("https://duo.example/app/coaching/" + ENROLLMENT.value() + "\n"));
        Rendered german = rendered(Samples.BEN, lastDay(ANNA));
        assertEquals("Letzter Tag Sonntag, 25. Oktober 2026: Leading with calm", german.subject());
        assertTrue(german.text().contains("Das Coaching „Leading with calm“ von Anna Ólafsdóttir endet."));
        assertTrue(german.text().contains("Montag, 26. Oktober 2026, 00:00 Uhr (Europe/Berlin, GMT+1)"), german.text());
    }

    @Test
    @DisplayName("that it is taken away, without any day")
    void takenAway() {
        MailContent none = new MailContent.LastDay(COACHING, ANNA, Optional.empty(), Optional.empty());
        Rendered mail = rendered(Samples.BEN, none);
        assertEquals("Kein letzter Tag mehr: Leading with calm", mail.subject());
        assertFalse(mail.text().contains("Letzter Tag:"), mail.text());
        assertTrue(rendered(Samples.ANNA, none).text().contains("The coaching “Leading with calm” of Anna"));
    }

    @Test
    @DisplayName("that it is over and the coaching has ended")
    void over() {
        Rendered mail = rendered(Samples.ANNA, ended(Optional.empty()));
        assertEquals("Coaching ended: Leading with calm", mail.subject());
        assertTrue(mail.text().contains("Your coaching “Leading with calm” has ended: its last day is over."));
        assertTrue(rendered(Samples.BEN, ended(ANNA)).text().contains("von Anna Ólafsdóttir ist zu Ende"));
        assertEquals(Optional.empty(), mail.invite());
    }
}
