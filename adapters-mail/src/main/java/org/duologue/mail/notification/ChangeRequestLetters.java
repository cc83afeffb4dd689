package org.duologue.mail.notification;

import java.util.ArrayList;
import java.util.List;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about a change request say; its button leads to the session, where it is answered. */
final class ChangeRequestLetters {

    private final Links links;
    private final Phrases phrases;
    private final Times times;
    private final RequestLetter written;

    ChangeRequestLetters(Mail mail, Links links) {
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
        this.written = new RequestLetter(mail, phrases, "change.footer");
    }

    /** To whoever is to decide. */
    Letter asked(MailContent.ChangeAsked asked) {
        String kind = asked.to().isPresent() ? "moveAsked" : "cancelAsked";
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.when"), times.range(asked.from())));
        asked.to().ifPresent(to -> facts.add(Fact.of(phrases.text("fact.newTime"), times.range(to))));
        addTyped(facts, "reason", asked.reason());
        facts.add(Fact.of(phrases.text("fact.program"), asked.program().value()));
        facts.add(Fact.of(phrases.text("fact.answerBy"), times.at(asked.until())));
        return written.letter(
                kind,
                asked.student().value(),
                asked.title().value(),
                facts,
                List.of(phrases.text(kind + ".note")),
                links.session(asked.session()));
    }

    /** To the student, or to either of the two if somebody else withdrew it. */
    Letter closed(MailContent.ChangeRequestClosed closed) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.when"), times.range(closed.from())));
        closed.to().ifPresent(to -> facts.add(Fact.over(phrases.text("fact.newTime"), times.range(to))));
        addTyped(facts, "message", closed.message());
        facts.add(Fact.of(phrases.text("fact.program"), closed.program().value()));
        return written.letter(
                kind(closed),
                closed.by().orElse(closed.other()).value(),
                closed.title().value(),
                facts,
                List.of(),
                links.session(closed.session()));
    }

    private void addTyped(List<Fact> facts, String what, String typed) {
        String text = Typed.lines(what, typed);
        if (!text.isEmpty()) {
            facts.add(Fact.of(phrases.text("fact." + what), text));
        }
    }

    private static String kind(MailContent.ChangeRequestClosed closed) {
        return switch (closed.how()) {
            case EXPIRED -> "changeExpired";
            case WITHDRAWN -> "changeWithdrawn";
            default -> "changeDeclined";
        };
    }
}
