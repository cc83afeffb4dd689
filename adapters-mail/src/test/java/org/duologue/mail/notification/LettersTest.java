package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.booking.ChangeRequestStatus;
import org.duologue.domain.people.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("What mails say")
class LettersTest {

    private static final Person ANNA = Samples.ANNA;
    private static final Person BEN = Samples.BEN;
    private static final String PAGE = "https://duo.example/app/sessions/" + Samples.BOOKING.value();

    private static Rendered cancelled(boolean toCoach, int creditsBack, String reason) {
        Session session = Samples.session(2, Samples.FRIDAY, ANNA, BEN, toCoach);
        MailContent content = new MailContent.SessionCancelled(session, "Anna", reason, creditsBack, 0, true);
        return Samples.rendered(Samples.mail("c", session, content));
    }

    private static Rendered decidedAt(Instant at) {
        Mail mail = Samples.booked(ANNA, BEN, false);
        return Samples.rendered(new Mail(mail.messageId(), at, mail.workspace(), mail.to(), mail.content()));
    }

    @Test
    @DisplayName("S2.29 E6: the student reads of the booking in their own zone and language")
    void bookedToStudent() {
        assertEquals(
                """
                Hello Anna Ólafsdóttir,

                Your session “Kick-off” with Ben Müller is booked.

                When: Friday 15 May 2026, 03:00 to 04:00 (America/New_York, GMT-4)
                Time of Ben Müller: Friday 15 May 2026, 09:00 to 10:00 (Europe/Berlin, GMT+2)
                Where: https://meet.example.org/duo-1?x=1&y=2
                Coaching type: Careers
                Program: Leading with calm

                Open the session:
                %s

                Free to cancel until Thursday 14 May 2026, 03:00 (America/New_York, GMT-4).

                The attached invite.ics keeps your calendar up to date.

                --\s
                Haus der Gespräche
                You get this mail because you take part in this session at Haus der Gespräche.
                """.formatted(PAGE),
                Samples.rendered(Samples.booked(ANNA, BEN, false)).text());
    }

    @Test
    @DisplayName("S2.29 E6: the coach reads of it in theirs")
    void bookedToCoach() {
        Rendered mail = Samples.rendered(Samples.booked(ANNA, BEN, true));
        assertTrue(mail.text().startsWith("Guten Tag Ben Müller,\n\nIhre Sitzung „Kick-off“ mit Anna Ólafsdóttir"));
        assertTrue(mail.text().contains("Wann: Freitag, 15. Mai 2026, 09:00 bis 10:00 Uhr (Europe/Berlin, GMT+2)\n"));
        assertTrue(mail.text().contains("kann kostenlos absagen bis Donnerstag, 14. Mai 2026, 09:00 Uhr"));
        assertTrue(mail.html().contains("<html lang=\"de\">"));
    }

    @Test
    @DisplayName("The other's time is left out where it is the same")
    void sameZone() {
        Person cara = Samples.person("Cara", "cara@example.com", "Europe/Vienna", Language.EN);
        assertFalse(Samples.rendered(Samples.booked(cara, BEN, false)).text().contains("Time of"));
    }

    @Test
    @DisplayName("A move shows the new time and the old one")
    void moved() {
        Session session = Samples.session(1, Samples.MONDAY, ANNA, BEN, true);
        MailContent content = new MailContent.SessionMoved(session, Samples.FRIDAY);
        Rendered mail = Samples.rendered(Samples.mail("m", session, content));
        assertEquals("Sitzung verlegt: jetzt Montag, 18. Mai, 10:00 Uhr (GMT+2), mit Anna Ólafsdóttir", mail.subject());
        assertTrue(mail.text().contains("Wann: Montag, 18. Mai 2026, 10:00 bis 11:00 Uhr (Europe/Berlin, GMT+2)"));
        assertTrue(mail.text().contains("Vorher: Freitag, 15. Mai 2026, 09:00 bis 10:00 Uhr (Europe/Berlin, GMT+2)"));
    }

    @Test
    @DisplayName("X9: a cancellation says who, why, and what came back")
    void cancelled() {
        String toStudent = cancelled(false, 2, "I am ill.\nSorry").text();
        assertTrue(toStudent.contains("Cancelled by: Anna\nReason: I am ill.\n  Sorry\n"));
        assertTrue(toStudent.contains("2 credits came back to you."));
        assertTrue(cancelled(false, 1, "").text().contains("1 credit came back to you."));
        assertTrue(cancelled(false, 0, "").text().contains("No credits came back."));
        assertFalse(cancelled(false, 0, "").text().contains("Reason"));
        assertTrue(cancelled(true, 1, "").text().contains("1 Guthaben ging an Anna Ólafsdóttir zurück."));
        assertFalse(toStudent.contains("Free to cancel"));
    }

    @Test
    @DisplayName("B5, F2: a mail about a session that staff cancelled and kept the credits of says so, and why")
    void kept() {
        Session session = Samples.session(2, Samples.FRIDAY, ANNA, BEN, false);
        MailContent content = new MailContent.SessionCancelled(session, "Ben", "Third time unprepared", 0, 1, true);
        String toStudent = Samples.rendered(Samples.mail("k", session, content)).text();
        assertTrue(toStudent.contains("Reason: Third time unprepared"));
        assertTrue(toStudent.contains("1 credit stays used"));
        assertFalse(toStudent.contains("back to you"));
    }

    @Test
    @DisplayName("B8: a mail about a session that was not paid with credits says nothing of credits")
    void notInCredits() {
        Session session = Samples.session(2, Samples.FRIDAY, ANNA, BEN, false);
        MailContent cancelled = new MailContent.SessionCancelled(session, "Ben", "", 0, 0, false);
        assertFalse(
                Samples.rendered(Samples.mail("m", session, cancelled)).text().contains("credit"));
        for (Absent absent : Absent.values()) {
            MailContent noShow = new MailContent.NoShow(session, absent, 0, false);
            assertFalse(
                    Samples.rendered(Samples.mail("n", session, noShow)).text().contains("credit"));
        }
    }

    private static Rendered reminder(boolean toCoach) {
        Session session = Samples.session(1, Samples.FRIDAY, ANNA, BEN, toCoach);
        return Samples.rendered(Samples.mail("r", session, new MailContent.SessionReminder(session)));
    }

    @Test
    @DisplayName(
            "F5, E6: a reminder says when in the reader's zone, where, and how to get fewer of them; no calendar part")
    void reminders() {
        Rendered toStudent = reminder(false);
        assertEquals("Reminder: Friday 15 May, 03:00 (GMT-4), with Ben Müller", toStudent.subject());
        assertTrue(toStudent.text().contains("When: Friday 15 May 2026, 03:00 to 04:00 (America/New_York, GMT-4)\n"));
        assertTrue(toStudent.text().contains("https://meet.example.org/duo-1?x=1&y=2"));
        assertTrue(toStudent.text().contains("Fewer mails: https://duo.example/app/account#mails\n"));
        assertEquals(
                "https://duo.example/app/account#mails",
                toStudent.unsubscribe().orElseThrow().toString());
        assertEquals(Optional.empty(), toStudent.invite());
        assertFalse(toStudent.text().contains("invite.ics"));
        Rendered toCoach = reminder(true);
        assertEquals("Erinnerung: Freitag, 15. Mai, 09:00 Uhr (GMT+2), mit Anna Ólafsdóttir", toCoach.subject());
    }

    private static Rendered noShow(boolean toCoach, Absent absent, int credits) {
        Session session = Samples.session(1, Samples.FRIDAY, ANNA, BEN, toCoach);
        return Samples.rendered(Samples.mail("n", session, new MailContent.NoShow(session, absent, credits, true)));
    }

    @ParameterizedTest(name = "{0}, {1} credits, to the coach: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "STUDENT | 1 | false | Session missed: Friday 15 May, 03:00 (GMT-4), with Ben Müller | 1 credit stays"
                        + " used.",
                "STUDENT | 0 | false | Session missed: Friday 15 May, 03:00 (GMT-4), with Ben Müller | It had cost no"
                        + " credits.",
                "COACH | 2 | false | Session did not take place: Friday 15 May, 03:00 (GMT-4), with Ben Müller"
                        + " | 2 credits came back to you.",
                "COACH | 1 | true | Sitzung nicht zustande gekommen: Freitag, 15. Mai, 09:00 Uhr (GMT+2), mit Anna"
                        + " Ólafsdóttir | 1 Guthaben ging an Anna Ólafsdóttir zurück.",
                "NOBODY | 1 | false | Session noted as held: Friday 15 May, 03:00 (GMT-4), with Ben Müller | It uses 1"
                        + " credit.",
            })
    @DisplayName("B28: a no-show says who did not come and what becomes of the credits, and nothing to the calendar")
    void noShows(Absent absent, int credits, boolean toCoach, String subject, String said) {
        Rendered mail = noShow(toCoach, absent, credits);
        assertEquals(subject, mail.subject());
        assertTrue(mail.text().contains(said), mail::text);
        assertTrue(mail.text().contains(PAGE));
        assertFalse(mail.text().contains("invite.ics"));
        assertEquals(Optional.empty(), mail.invite());
    }

    @Test
    @DisplayName("Once the deadline has passed, the mail does not promise it")
    void deadlineOver() {
        assertTrue(decidedAt(Samples.DEADLINE).text().contains("\nFree to cancel until Thursday 14 May"));
        String late = decidedAt(Samples.DEADLINE.plusMillis(1)).text();
        assertTrue(late.contains("No longer free to cancel: that was possible until Thursday 14 May"));
    }

    @Test
    @DisplayName("An invitation says who invites, until when, and leads to the password page")
    void invitation() {
        Rendered mail = Samples.rendered(Samples.invitation(ANNA));
        assertEquals("Ben Müller invites you to Haus der Gespräche", mail.subject());
        assertTrue(mail.text().contains("https://duo.example/app/password/" + Samples.SECRET + "\n"));
        assertTrue(mail.text().contains("until Thursday 14 May 2026, 03:00 (America/New_York, GMT-4)."));
        MailContent byNobody = new MailContent.Invitation("", Samples.SECRET, Samples.DEADLINE);
        assertEquals(
                "Einladung zu Haus der Gespräche",
                Samples.rendered(Samples.mail("i", BEN, byNobody)).subject());
        assertEquals(Optional.empty(), mail.invite());
    }

    @Test
    @DisplayName("F15: every kind of mail can be said in every language, and says the same again")
    void everyKind() {
        for (Language language : Language.values()) {
            Person reader = Samples.person("Re Ader", "reader@example.com", "Europe/Berlin", language);
            Session session = Samples.session(0, Samples.FRIDAY, reader, BEN, false);
            Map<Class<?>, MailContent> contents = Stream.of(
                            new MailContent.SessionBooked(session),
                            new MailContent.SessionMoved(session, Samples.MONDAY),
                            new MailContent.SessionCancelled(session, "", "", 0, 0, true),
                            BookingRequestLettersTest.requested(),
                            BookingRequestLettersTest.closed(BookingRequestStatus.DECLINED, true, "full", true),
                            ChangeRequestLettersTest.asking(Optional.of(Samples.MONDAY), "ill"),
                            ChangeRequestLettersTest.ended(ChangeRequestStatus.DECLINED, true, "full", true),
                            EnrollmentLettersTest.lastDay(Optional.of(BEN.name())),
                            EnrollmentLettersTest.ended(Optional.empty()),
                            CreditLettersTest.asking("two talks"),
                            CreditLettersTest.answer(2, "enjoy"),
                            CreditNewsLettersTest.renewed(3, 5),
                            CreditNewsLettersTest.ending(2),
                            MoneyLettersTest.notPaid(true),
                            new MailContent.NoShow(session, Absent.STUDENT, 1, true),
                            new MailContent.SessionReminder(session),
                            new MailContent.Invitation("", Samples.SECRET, Samples.DEADLINE),
                            new MailContent.NewPassword(Samples.SECRET, Samples.DEADLINE))
                    .collect(Collectors.toMap(MailContent::getClass, content -> content));
            assertEquals(Set.of(MailContent.class.getPermittedSubclasses()), contents.keySet());
            contents.values().forEach(content -> {
                Mail mail = Samples.mail("m", reader, content);
                assertEquals(Samples.rendered(mail), Samples.rendered(mail));
                assertFalse(Samples.rendered(mail).subject().contains("{"));
            });
        }
    }
}
