package org.duologue.mail.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.domain.shared.TimeRange;
import org.duologue.mail.notification.Letter.Button;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about a session say to one of its two people. */
final class SessionLetters {

    private final Mail mail;
    private final Session session;
    private final Links links;
    private final Phrases phrases;
    private final Times times;
    private final Person other;

    SessionLetters(Mail mail, Session session, Links links) {
        this.mail = mail;
        this.session = session;
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
        this.other = session.toCoach() ? session.student() : session.coach();
    }

    /** A session was booked. */
    Letter booked() {
        return letter("booked", "booked", facts(), notes());
    }

    /** A session was moved. */
    Letter moved(TimeRange from) {
        List<Fact> facts = facts();
        facts.add(1, Fact.over(phrases.text("fact.before"), times.range(from)));
        return letter("moved", "moved", facts, notes());
    }

    /** A session begins soon; it is in the reader's calendar already. */
    Letter reminder() {
        List<Fact> facts = facts();
        URI account = links.mailSwitches();
        facts.add(new Fact(phrases.text("fact.switch"), account.toString(), false, Optional.of(account)));
        return letter("reminder", "reminder", facts, deadline());
    }

    /** A session was cancelled. */
    Letter cancelled(MailContent.SessionCancelled cancelled) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.over(phrases.text("fact.when"), times.range(session.time())));
        addUnlessEmpty(facts, "fact.by", Typed.line("byName", cancelled.byName()));
        addUnlessEmpty(facts, "fact.reason", Typed.lines("reason", cancelled.reason()));
        facts.add(Fact.of(phrases.text("fact.program"), session.program().value()));
        List<String> notes = new ArrayList<>();
        if (cancelled.inCredits()) {
            notes.add(credits(cancelled));
        }
        notes.add(phrases.text("session.calendar.remove"));
        return letter("cancelled", "cancelled", facts, notes);
    }

    private String credits(MailContent.SessionCancelled cancelled) {
        int kept = cancelled.creditsKept();
        return phrases.text(
                (kept > 0 ? "cancelled.kept." : "cancelled.back.") + (session.toCoach() ? "coach" : "student"),
                "credits",
                kept > 0 ? kept : cancelled.creditsBack(),
                "student",
                session.student().name().value());
    }

    /** Somebody did not come, or that is corrected; a calendar has nothing to learn of it. */
    Letter noShow(MailContent.NoShow noShow) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.when"), times.range(session.time())));
        facts.add(Fact.of(phrases.text("fact.program"), session.program().value()));
        String kind =
                switch (noShow.absent()) {
                    case NOBODY -> "noShowCorrected";
                    case STUDENT -> "noShow";
                    case COACH -> "coachNoShow";
                };
        String note = phrases.text(
                kind + (session.toCoach() ? ".credits.coach" : ".credits.student"),
                "credits",
                noShow.credits(),
                "student",
                name(session.student()));
        List<String> notes = noShow.inCredits() ? List.of(note) : List.of();
        return letter(kind, kind + (session.toCoach() ? ".coach" : ""), facts, notes);
    }

    /** The session for the reader's calendar, which gets it from this sender. */
    CalendarEntry entry(String sender) {
        String summary =
                phrases.text("session.summary", "title", session.title().value(), "other", name(other));
        return new CalendarEntry(session, summary, sender, links.session(session.id()), mail.at());
    }

    private Letter letter(String kind, String lead, List<Fact> facts, List<String> notes) {
        String when = times.brief(session.time().start());
        return new Letter(
                phrases.locale().toLanguageTag(),
                phrases.text(kind + ".subject", "when", when, "other", name(other)),
                mail.workspace().value(),
                phrases.text(kind + ".title"),
                phrases.text("greeting", "name", mail.to().name().value()),
                phrases.text(lead + ".lead", "title", session.title().value(), "other", name(other)),
                facts,
                new Button(phrases.text("session.open"), links.session(session.id())),
                notes,
                phrases.text("session.footer", "workspace", mail.workspace().value()));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.when"), times.range(session.time())));
        if (times.differs(other.zone(), session.time())) {
            String there = new Times(phrases, other.zone()).range(session.time());
            facts.add(Fact.of(phrases.text("fact.timeOf", "name", name(other)), there));
        }
        String place = Typed.line("meetingPlace", session.meetingPlace());
        if (!place.isEmpty()) {
            facts.add(new Fact(phrases.text("fact.place"), place, false, Typed.link(place)));
        }
        session.coachingType().ifPresent(about -> facts.add(Fact.of(phrases.text("fact.coachingType"), about.value())));
        facts.add(Fact.of(phrases.text("fact.program"), session.program().value()));
        return facts;
    }

    private List<String> notes() {
        List<String> notes = deadline();
        notes.add(phrases.text("session.calendar.keep"));
        return notes;
    }

    private List<String> deadline() {
        List<String> notes = new ArrayList<>();
        session.cancelDeadline().ifPresent(deadline -> {
            String key = (mail.at().isAfter(deadline) ? "session.late." : "session.free.")
                    + (session.toCoach() ? "coach" : "student");
            notes.add(phrases.text(key, "until", times.at(deadline), "student", name(session.student())));
        });
        return notes;
    }

    private void addUnlessEmpty(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(phrases.text(key), value));
        }
    }

    private static String name(Person person) {
        return person.name().value();
    }
}
