package org.duologue.mail.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Coaching;
import org.duologue.domain.wallet.Ending;
import org.duologue.mail.notification.Letter.Button;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about what time does to credits say. Whoever does not want them finds the switch in them. */
final class CreditNewsLetters {

    private final Mail mail;
    private final Links links;
    private final Phrases phrases;
    private final Times times;

    CreditNewsLetters(Mail mail, Links links) {
        this.mail = mail;
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
    }

    Letter renewed(MailContent.CreditsRenewed renewed) {
        return letter(
                "renewed",
                phrases.text("renewed.subject", "n", renewed.credits()),
                phrases.text("renewed.lead", "n", renewed.credits(), "all", renewed.available()),
                facts(Optional.of(renewed.from()), renewed.next().stream().toList()),
                links.coaching(renewed.from().enrollment()));
    }

    Letter ending(MailContent.CreditsEnding ending) {
        Ending soonest = ending.endings().get(0);
        return letter(
                "ending",
                phrases.text("ending.subject", "n", soonest.credits(), "when", times.brief(soonest.at())),
                phrases.text(
                        "ending.lead",
                        "n",
                        soonest.credits(),
                        "all",
                        ending.available(),
                        "when",
                        times.at(soonest.at())),
                facts(ending.from(), ending.endings()),
                ending.from().map(from -> links.coaching(from.enrollment())).orElseGet(links::dashboard));
    }

    private List<Fact> facts(Optional<Coaching> from, List<Ending> endings) {
        List<Fact> facts = new ArrayList<>();
        from.ifPresent(it ->
                facts.add(Fact.of(phrases.text("fact.program"), it.program().value())));
        endings.forEach(ending -> facts.add(Fact.of(
                phrases.text("fact.ends"),
                phrases.text("ending.line", "n", ending.credits(), "when", times.at(ending.at())))));
        URI account = links.mailSwitches();
        facts.add(new Fact(phrases.text("fact.switch"), account.toString(), false, Optional.of(account)));
        return facts;
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
                phrases.text("creditNews.footer", "workspace", mail.workspace().value()));
    }
}
