package org.duologue.mail.notification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.domain.shared.Name;
import org.duologue.mail.notification.Letter.Button;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about the last day of a coaching say. */
final class EnrollmentLetters {

    private final Mail mail;
    private final Links links;
    private final Phrases phrases;
    private final Times times;

    EnrollmentLetters(Mail mail, Links links) {
        this.mail = mail;
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
    }

    /** It is known, or not any more. */
    Letter lastDay(MailContent.LastDay said) {
        String day = said.lastDay().map(times::day).orElse("");
        List<String> notes = said.endsAt().stream()
                .map(end -> phrases.text("lastDay.note", "at", times.at(end)))
                .toList();
        return letter(day.isEmpty() ? "noLastDay" : "lastDay", said.coaching(), said.student(), day, notes);
    }

    /** It is over. */
    Letter ended(MailContent.CoachingEnded ended) {
        return letter("coachingEnded", ended.coaching(), ended.student(), "", List.of());
    }

    private Letter letter(String kind, Coaching coaching, Optional<Name> student, String day, List<String> notes) {
        String program = coaching.program().value();
        String whose = student.map(Name::value).orElse("");
        return new Letter(
                phrases.locale().toLanguageTag(),
                phrases.text(kind + ".subject", "program", program, "day", day),
                mail.workspace().value(),
                phrases.text(kind + ".title"),
                phrases.text("greeting", "name", mail.to().name().value()),
                phrases.text(
                        kind + (student.isPresent() ? ".coach.lead" : ".lead"),
                        "program",
                        program,
                        "student",
                        whose,
                        "day",
                        day),
                facts(program, day),
                new Button(phrases.text("coaching.open"), links.coaching(coaching.enrollment())),
                notes,
                phrases.text("coaching.footer", "workspace", mail.workspace().value()));
    }

    private List<Fact> facts(String program, String day) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.program"), program));
        if (!day.isEmpty()) {
            facts.add(Fact.of(phrases.text("fact.lastDay"), day));
        }
        return facts;
    }
}
