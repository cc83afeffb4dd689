package org.duologue.mail.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.mail.notification.Letter.Button;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about a request for credits say. */
final class CreditLetters {

    private final Mail mail;
    private final Links links;
    private final Phrases phrases;

    CreditLetters(Mail mail, Links links) {
        this.mail = mail;
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
    }

    /** To somebody who can decide it. */
    Letter asked(MailContent.CreditsAsked asked) {
        String student = asked.student().value();
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.program"), asked.program().value()));
        facts.add(Fact.of(phrases.text("fact.credits"), phrases.text("credits", "n", asked.credits())));
        facts.add(Fact.of(phrases.text("fact.has"), phrases.text("credits", "n", asked.available())));
        addUnlessEmpty(facts, "fact.reason", Typed.lines("reason", asked.reason()));
        return letter(
                "asked",
                phrases.text("asked.subject", "student", student, "n", asked.credits()),
                phrases.text("asked.lead", "student", student, "n", asked.credits()),
                facts,
                links.creditRequest(asked.request()));
    }

    /** To the student who asked. */
    Letter decided(MailContent.CreditRequestDecided decided) {
        String kind = decided.granted() > 0 ? "granted" : "declined";
        String by = Typed.line("byName", decided.byName());
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.program"), decided.program().value()));
        facts.add(Fact.of(phrases.text("fact.credits"), phrases.text("credits", "n", decided.asked())));
        addUnlessEmpty(facts, "fact.message", Typed.lines("message", decided.message()));
        return letter(
                kind,
                phrases.text(kind + ".subject", "n", decided.granted()),
                phrases.text(kind + ".lead", "by", by, "n", decided.granted()),
                facts,
                links.coaching(decided.enrollment()));
    }

    private Letter letter(String kind, String subject, String lead, List<Fact> facts, URI place) {
        return new Letter(
                phrases.locale().toLanguageTag(),
                subject,
                mail.workspace().value(),
                phrases.text(kind + ".title"),
                phrases.text("greeting", "name", mail.to().name().value()),
                lead,
                facts,
                new Button(phrases.text(kind + ".open"), place),
                List.of(),
                phrases.text(kind + ".footer", "workspace", mail.workspace().value()));
    }

    private void addUnlessEmpty(List<Fact> facts, String key, String value) {
        if (!value.isEmpty()) {
            facts.add(Fact.of(phrases.text(key), value));
        }
    }
}
