package org.duologue.web.wallet;

import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.ForecastView;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.wallet.LotSource;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Lots;
import org.duologue.web.view.part.Notice;

/**
 * Writes credits: the balance, where it comes from, what comes next, and the statement.
 *
 * @param wallet the wallet as of now
 * @param reader for whom
 * @param leading the address of the coaching whose credits they are, for those who lead it
 */
public record WalletSheet(WalletView wallet, Reader reader, Optional<String> leading) {

    /** Only to be looked at. */
    public WalletSheet(WalletView wallet, Reader reader) {
        this(wallet, reader, Optional.empty());
    }

    /** Only the balance. */
    public WalletModel balance() {
        return model("", "", Optional.empty());
    }

    /**
     * With the statement.
     *
     * @param asked which entries
     * @param covers how far the credits go, or empty
     * @param place where it is shown
     */
    public WalletModel statement(AskedCredits credits, StatementAsked asked, String covers, StatementPlace place) {
        ForecastView forecast = credits.forecast();
        Page<EntryView> entries = credits.statement(asked.filter(reader.times().zone()), asked.page());
        return model(
                new BalanceSentence(reader).of(wallet, forecast.forecast()),
                covers,
                Optional.of(new StatementSheet(reader).of(entries, asked, forecast, place)));
    }

    /**
     * With the entries alone.
     *
     * @param older the address of older entries, to which the cursor is added
     */
    public WalletModel entries(Page<EntryView> entries, String older) {
        return model("", "", Optional.of(new StatementSheet(reader).of(entries, older)));
    }

    private WalletModel model(String sentence, String covers, Optional<StatementModel> statement) {
        return new WalletModel(
                reader.amounts().number(wallet.available()),
                reader.amounts().number(wallet.held()),
                wallet.nextRenewalAt()
                        .map(at -> reader.text(
                                "wallet.nextRenewal", "day", reader.times().day(at)))
                        .orElse(""),
                reader.amounts().signed(wallet.renewalAmount()),
                comes(),
                pending(),
                leading.filter(href -> wallet.renewal().isPresent())
                        .map(href -> href + "/renewal")
                        .orElse(""),
                ending(),
                new Lots(wallet.lots().stream()
                        .map(lot -> new Lots.Lot(label(lot.source()), lot.available(), shade(lot.source())))
                        .toList()),
                wallet.lots().stream().map(this::source).toList(),
                sentence,
                covers,
                statement);
    }

    private String comes() {
        return wallet.nextRenewalAt()
                .map(at -> reader.text("wallet.comes", "n", wallet.renewalAmount(), "at", at))
                .orElseGet(() -> reader.text("wallet.noRenewal"));
    }

    private String pending() {
        return wallet.nextRenewalAt()
                .flatMap(at -> wallet.pending()
                        .map(policy -> reader.text(
                                "wallet.pending",
                                "day",
                                reader.times().day(at),
                                "renewal",
                                new RenewalSentence(reader).of(policy))))
                .orElse("");
    }

    private Optional<Notice> ending() {
        return wallet.nextRenewalAt()
                .filter(at -> wallet.endingAtRenewal() > 0)
                .map(at -> Notice.warm(
                        reader.text("wallet.ending", "n", wallet.endingAtRenewal(), "at", at),
                        reader.text("wallet.usedFirst")));
    }

    private WalletModel.Source source(WalletView.LotView lot) {
        return new WalletModel.Source(
                shade(lot.source()),
                label(lot.source()),
                reader.text("wallet.left", "left", lot.available(), "of", lot.amount()),
                lot.expiresAt()
                        .map(at ->
                                reader.text("wallet.ends", "day", reader.times().day(at)))
                        .orElseGet(() -> reader.text("wallet.noEnd")),
                lot.expiresAt().isPresent(),
                leading.filter(href -> lot.source() == LotSource.ADMIN)
                        .map(href -> new Fact(
                                reader.text("wallet.takeBackUpTo", "n", lot.available()),
                                "",
                                href + "/take-back/" + lot.number())));
    }

    private String label(LotSource source) {
        return reader.text("wallet.lot." + source.name());
    }

    private static String shade(LotSource source) {
        return switch (source) {
            case ENROLLMENT, RENEWAL -> "a";
            case CARRY -> "b";
            case ADMIN, PURCHASE, REISSUE, TRANSFER -> "c";
        };
    }
}
