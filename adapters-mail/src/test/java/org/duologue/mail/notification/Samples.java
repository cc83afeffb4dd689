package org.duologue.mail.notification;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.EmailAddress;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.TimeRange;

/** People, sessions and mails to write tests with. */
final class Samples {

    static final BookingId BOOKING = new BookingId(UUID.fromString("01909f3e-5a70-7000-8000-0000000000b1"));
    static final Instant NOW = Instant.parse("2026-05-11T08:00:00Z");
    static final Instant DEADLINE = Instant.parse("2026-05-14T07:00:00Z");
    static final TimeRange FRIDAY = hour("2026-05-15T07:00:00Z");
    static final TimeRange MONDAY = hour("2026-05-18T08:00:00Z");
    static final Person BEN = person("Ben Müller", "ben@example.org", "Europe/Berlin", Language.DE);
    static final Person ANNA = person("Anna Ólafsdóttir", "anna@example.com", "America/New_York", Language.EN);
    static final String SECRET = "q8Zr3_kL-0xV";

    private Samples() {}

    static TimeRange hour(String start) {
        return TimeRange.of(Instant.parse(start), Duration.ofHours(1));
    }

    static Person person(String name, String email, String zone, Language language) {
        return new Person(new Name(name), new EmailAddress(email), ZoneId.of(zone), language);
    }

    static Session session(int sequence, TimeRange time, Person student, Person coach, boolean toCoach) {
        return session(sequence, time, student, coach, toCoach, "https://meet.example.org/duo-1?x=1&y=2");
    }

    static Session session(
            int sequence, TimeRange time, Person student, Person coach, boolean toCoach, String meetingPlace) {
        return new Session(
                BOOKING,
                sequence,
                new Name("Kick-off"),
                Optional.of(new Name("Careers")),
                new Name("Leading with calm"),
                time,
                student,
                coach,
                toCoach,
                Optional.of(DEADLINE),
                meetingPlace,
                NOW);
    }

    /** To the student or the coach, whomever the session is for. */
    static Mail mail(String id, Session session, MailContent content) {
        return mail(id, session.toCoach() ? session.coach() : session.student(), content);
    }

    static Mail mail(String id, Person to, MailContent content) {
        return new Mail(
                id,
                NOW,
                new Name("Haus der Gespräche"),
                new Mail.Recipient(to.name(), to.email(), to.zone(), to.language()),
                content);
    }

    static Mail booked(Person student, Person coach, boolean toCoach) {
        Session session = session(0, FRIDAY, student, coach, toCoach);
        return mail("booked-1", session, new MailContent.SessionBooked(session));
    }

    static Mail invitation(Person to) {
        return mail("invitation-1", to, new MailContent.Invitation("Ben Müller", SECRET, DEADLINE));
    }

    static Mail newPassword(Person to) {
        return mail("password-1", to, new MailContent.NewPassword(SECRET, DEADLINE));
    }

    static Rendered rendered(Mail mail) {
        return Rendered.of(mail, settings(Optional.empty(), 25));
    }

    static MailSettings settings(Optional<String> host, int port) {
        return new MailSettings(
                host,
                port,
                Optional.empty(),
                Optional.empty(),
                "coaching@duo.example",
                URI.create("https://duo.example/"));
    }
}
