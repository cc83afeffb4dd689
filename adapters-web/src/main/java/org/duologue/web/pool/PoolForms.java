package org.duologue.web.pool;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.application.wallet.PoolQueries.BalanceView;
import org.duologue.application.wallet.PoolQueries.BalancesQuote;
import org.duologue.application.wallet.PoolQueries.PoolView;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.FormSheet.Preview;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/** The forms about the workspace's credits, as they are shown, also after a refusal. */
final class PoolForms {

    private final Reader reader;
    private final PoolView pool;
    private final List<BalanceView> students;

    PoolForms(Reader reader, PoolView pool, List<BalanceView> students) {
        this.reader = reader;
        this.pool = pool;
        this.students = students;
    }

    private Field credits(String hint, Entered entered) {
        return Field.number("credits", reader.text("pool.credits"))
                .hint(reader.text(hint))
                .required()
                .from(entered);
    }

    private Field reason(Entered entered) {
        return Field.text("reason", reader.text("wallet.reason"))
                .hint(reader.text("wallet.reasonHint"))
                .from(entered);
    }

    Page bought(Entered entered, Optional<Refusal> refusal) {
        Field payment = Field.text("payment", reader.text("pool.payment"))
                .hint(reader.text("pool.paymentHint"))
                .required()
                .from(entered);
        FormPart part = new FormPart(
                reader.text("pool.add"),
                reader.text("pool.addHint"),
                List.of(credits("pool.boughtCredits", entered), payment));
        return sheet("pool.add", "/app/pool/bought", Map.of(), part, refusal, "pool.add", Optional.empty());
    }

    Page transfer(Entered entered, Optional<Refusal> refusal, String command) {
        boolean back = entered.value("direction").equals(Direction.FROM_MEMBER.name());
        Choices direction = Choices.segments(
                "direction",
                reader.text("pool.direction"),
                Stream.of(Direction.values())
                        .map(d -> Option.of(d.name(), reader.text("pool.direction." + d.name()))
                                .chosen(back == (d == Direction.FROM_MEMBER)))
                        .toList());
        List<Option> people = students.stream()
                .map(s -> Option.of(
                        s.member().value().toString(), reader.text("pool.has", "name", s.name(), "n", s.available())))
                .toList();
        FormPart part = new FormPart(
                reader.text("pool.transfer"),
                reader.text("pool.transferHint", "n", pool.wallet().available()),
                List.of(
                        direction,
                        Field.select("member", reader.text("pool.member"), people)
                                .from(entered),
                        credits("pool.transferCredits", entered),
                        reason(entered)));
        return sheet(
                "pool.transfer",
                "/app/pool/transfer",
                Map.of("command", command),
                part,
                refusal,
                "pool.transfer",
                Optional.empty());
    }

    /** The form; with a quote it shows what will be done, and the button does it. */
    Page balances(Entered entered, Optional<Refusal> refusal, Optional<BalancesQuote> quote, String reviewed) {
        Choices members = Choices.many(
                        "members",
                        reader.text("pool.members"),
                        students.stream()
                                .map(s -> Option.of(s.member().value().toString(), s.name())
                                        .person(s.name())
                                        .badge(reader.text("common.credits", "n", s.available())))
                                .toList())
                .from(entered);
        FormPart part = new FormPart(
                reader.text("pool.setBalances"),
                reader.text("pool.setHint"),
                List.of(members, credits("pool.setCredits", entered), reason(entered)));
        Map<String, String> hidden =
                Map.of("reviewed", reviewed, "command", UUID.randomUUID().toString());
        String submit = reviewed.isEmpty() ? "pool.review" : "pool.setNow";
        return sheet("pool.setBalances", "/app/pool/balances", hidden, part, refusal, submit, quote.map(this::preview));
    }

    private Preview preview(BalancesQuote quote) {
        Stream<Fact> changes = quote.changes().stream()
                .map(c -> new Fact(
                        students.stream()
                                .filter(s -> s.member().equals(c.member()))
                                .map(BalanceView::name)
                                .findFirst()
                                .orElse(""),
                        reader.text("pool.change", "from", c.from(), "to", c.to()),
                        ""));
        return new Preview(
                reader.text("pool.willBe"),
                reader.text("pool.poolAfter", "now", quote.pool(), "then", quote.poolAfter()),
                changes.toList(),
                "");
    }

    private Page sheet(
            String title,
            String action,
            Map<String, String> hidden,
            FormPart part,
            Optional<Refusal> refusal,
            String submit,
            Optional<Preview> preview) {
        return new Page(
                "page/form.jte",
                new FormSheet(
                        reader.text("nav.pool"),
                        reader.text(title),
                        action,
                        hidden,
                        List.of(part),
                        refusal.map(r -> Notice.of(r, reader, part.fields())),
                        reader.text(submit),
                        "/app/pool",
                        preview,
                        ""));
    }
}
