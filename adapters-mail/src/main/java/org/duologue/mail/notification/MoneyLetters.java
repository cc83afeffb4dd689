package org.duologue.mail.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MoneyNews;
import org.duologue.application.notification.spi.MoneyNews.Refund;
import org.duologue.domain.payment.RefundOutcome;
import org.duologue.mail.notification.Letter.Button;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about money for sessions say. */
final class MoneyLetters {

    private final Mail mail;
    private final Links links;
    private final Phrases phrases;
    private final Times times;

    MoneyLetters(Mail mail, Links links) {
        this.mail = mail;
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
    }

    /** Any of them. */
    Letter of(MoneyNews news) {
        if (news instanceof MoneyNews.NotPaid notPaid) {
            return notPaid(notPaid);
        }
        return news instanceof MoneyNews.Owed owed ? owed(owed) : settled((MoneyNews.Settled) news);
    }

    private Letter notPaid(MoneyNews.NotPaid notPaid) {
        List<Fact> facts = new ArrayList<>();
        String lines = notPaid.times().stream().map(times::range).collect(Collectors.joining("\n"));
        facts.add(Fact.over(phrases.text("fact.when"), lines));
        facts.add(Fact.of(
                phrases.text("fact.program"), notPaid.coaching().program().value()));
        facts.add(Fact.of(phrases.text("fact.toPay"), phrases.money(notPaid.total())));
        if (notPaid.late()) {
            facts.add(Fact.of(phrases.text("fact.payUntil"), times.at(notPaid.until())));
        }
        List<String> notes = notPaid.creditsBack() == 0
                ? List.of()
                : List.of(phrases.text("request.back", "credits", notPaid.creditsBack()));
        URI place = links.coaching(notPaid.coaching().enrollment());
        String title = notPaid.title().value();
        return letter(
                notPaid.late() ? "notPaid" : "givenUp",
                facts,
                notes,
                place,
                "title",
                title,
                "n",
                notPaid.times().size());
    }

    private Letter owed(MoneyNews.Owed owed) {
        String amount = phrases.money(owed.refund().amount());
        List<Fact> facts = facts(owed.refund());
        return owed.student()
                .map(student -> letter(
                        "refundDuty",
                        facts,
                        List.of(),
                        links.refundDuty(owed.refund().duty()),
                        "amount",
                        amount,
                        "student",
                        student.value()))
                .orElseGet(() -> letter("owed", facts, List.of(), coaching(owed.refund()), "amount", amount));
    }

    private Letter settled(MoneyNews.Settled settled) {
        String amount = phrases.money(settled.refund().amount());
        List<Fact> facts = facts(settled.refund());
        URI place = coaching(settled.refund());
        RefundOutcome outcome = settled.outcome();
        if (outcome instanceof RefundOutcome.Refunded refunded) {
            facts.add(Fact.of(
                    phrases.text("fact.repayment"),
                    Typed.line("reference", refunded.reference().value())));
            return letter("refunded", facts, List.of(), place, "amount", amount);
        }
        if (outcome instanceof RefundOutcome.Converted converted) {
            return letter("converted", facts, List.of(), place, "amount", amount, "n", converted.credits());
        }
        if (outcome instanceof RefundOutcome.Unfounded) {
            return letter("unfounded", facts, List.of(), place, "amount", amount);
        }
        String reason = ((RefundOutcome.Waived) outcome).reason().value();
        facts.add(Fact.of(phrases.text("fact.keptFor"), Typed.lines("reason", reason)));
        return letter("waived", facts, List.of(), place, "amount", amount);
    }

    private List<Fact> facts(Refund refund) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.amount"), phrases.money(refund.amount())));
        facts.add(Fact.of(
                phrases.text("fact.why"),
                phrases.text("owed.why." + refund.reason().name())));
        refund.session().ifPresent(time -> facts.add(Fact.of(phrases.text("fact.session"), times.range(time))));
        facts.add(Fact.of(
                phrases.text("fact.program"), refund.coaching().program().value()));
        facts.add(Fact.of(phrases.text("fact.payment"), Typed.line("payment", refund.payment())));
        return facts;
    }

    private URI coaching(Refund refund) {
        return links.coaching(refund.coaching().enrollment());
    }

    private Letter letter(String kind, List<Fact> facts, List<String> notes, URI place, Object... arguments) {
        return new Letter(
                phrases.locale().toLanguageTag(),
                phrases.text(kind + ".subject", arguments),
                mail.workspace().value(),
                phrases.text(kind + ".title", arguments),
                phrases.text("greeting", "name", mail.to().name().value()),
                phrases.text(kind + ".lead", arguments),
                facts,
                new Button(phrases.text(kind + ".open"), place),
                notes,
                phrases.text(
                        kind.equals("refundDuty") ? "refundDuty.footer" : "money.footer",
                        "workspace",
                        mail.workspace().value()));
    }
}
