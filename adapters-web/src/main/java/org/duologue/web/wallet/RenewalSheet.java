package org.duologue.web.wallet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.wallet.RenewalQuote;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.PolicyQuote;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.FormPart;
import org.duologue.web.view.part.FormSheet;
import org.duologue.web.view.part.FormSheet.Preview;
import org.duologue.web.view.part.Notice;

/**
 * Writes the page on which the renewal of one enrollment is changed.
 *
 * @param enrollment whose credits they are
 * @param wallet as of now
 * @param reader for whom
 */
record RenewalSheet(EnrollmentView enrollment, WalletView wallet, Reader reader) {

    /** The form; with a quote it shows what will be done, and the button does it. */
    Page form(Entered entered, Optional<Refusal> refusal, Optional<RenewalQuote> quote, String reviewed) {
        String coaching = "/app/coaching/" + enrollment.id().value();
        Optional<RenewalPolicy> next = wallet.pending().or(wallet::renewal);
        List<Object> fields = new RenewalFields(reader, entered)
                .items(
                        next.map(policy -> policy.amount().amount()),
                        next.map(RenewalPolicy::cycle).orElse(Cycle.WEEKLY),
                        next.map(RenewalPolicy::carryOver).orElseGet(CarryOver.CarryAll::new));
        FormPart part =
                new FormPart(reader.text("wallet.changeRenewal"), reader.text("wallet.changeRenewalHint"), fields);
        return new Page(
                "page/form.jte",
                new FormSheet(
                        enrollment.programName(),
                        enrollment.studentName(),
                        coaching + "/renewal",
                        Map.of("reviewed", reviewed),
                        List.of(part),
                        refusal.map(r -> Notice.of(r, reader, part.fields())),
                        reader.text(reviewed.isEmpty() ? "wallet.reviewRenewal" : "wallet.changeNow"),
                        coaching + "/credits",
                        Optional.of(quote.flatMap(this::preview).orElseGet(this::now)),
                        ""));
    }

    private Preview now() {
        return new Preview(
                reader.text("wallet.renewalNow"),
                wallet.renewal().map(this::said).orElseGet(() -> reader.text("wallet.noRenewal")),
                wallet.nextRenewalAt()
                        .map(at -> List.of(Fact.of(
                                reader.text(
                                        "wallet.nextRenewal",
                                        "day",
                                        reader.times().day(at)),
                                reader.amounts().signed(wallet.renewalAmount()))))
                        .orElseGet(List::of),
                "");
    }

    private String said(RenewalPolicy policy) {
        return new RenewalSentence(reader).of(policy);
    }

    private Optional<Preview> preview(RenewalQuote quote) {
        return quote.change()
                .map(change -> new Preview(
                        reader.text("wallet.renewalThen"),
                        quote.same() ? reader.text("wallet.renewalSame") : sentence(change),
                        quote.same() ? List.of() : facts(change),
                        ""));
    }

    private String sentence(PolicyQuote change) {
        return change.atOnce()
                ? reader.text("wallet.atOnce", "n", change.after().amount(), "renewal", said(change.after()))
                : reader.text(
                        "wallet.pending", "day", reader.times().day(change.from()), "renewal", said(change.after()));
    }

    private List<Fact> facts(PolicyQuote change) {
        return Stream.of(
                        Optional.of(Fact.of(reader.text("wallet.untilThen"), said(change.before()))),
                        Optional.of(Fact.of(
                                reader.times().at(change.from()),
                                reader.amounts().signed(change.after().amount().amount()))),
                        change.next()
                                .map(at -> Fact.of(
                                        reader.times().at(at),
                                        reader.amounts()
                                                .signed(change.after().amount().amount()))))
                .flatMap(Optional::stream)
                .toList();
    }
}
