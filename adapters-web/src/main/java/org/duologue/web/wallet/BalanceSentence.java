package org.duologue.web.wallet;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.wallet.Forecast;
import org.duologue.domain.wallet.WalletOwner;
import org.duologue.web.view.Reader;

/** Says a balance in one sentence: 10 free sessions, 2 end on Mon 1 June, next renewal Monday. */
record BalanceSentence(Reader reader) {

    private static final int DAYS_OF_A_WEEK = 6;

    String of(WalletView wallet, Forecast forecast) {
        boolean sessions = wallet.owner() instanceof WalletOwner.OfEnrollment;
        String have =
                reader.text(sessions ? "wallet.sentence.sessions" : "wallet.sentence.credits", "n", wallet.available());
        Optional<String> held =
                Optional.of(wallet.held()).filter(n -> n > 0).map(n -> reader.text("wallet.sentence.held", "n", n));
        Optional<String> end = forecast.nextEnd()
                .map(event -> reader.text("wallet.sentence.end", "n", event.ended(), "day", day(event.at())));
        Optional<String> renewal = wallet.nextRenewalAt()
                .map(at -> reader.text("wallet.sentence.renewal", "n", wallet.renewalAmount(), "day", day(at)));
        List<String> parts = Stream.of(Optional.of(have), held, end, renewal)
                .flatMap(Optional::stream)
                .toList();
        return reader.text("wallet.sentence", "parts", String.join(", ", parts));
    }

    /** Today, the weekday within a week, else the date. */
    private String day(Instant at) {
        LocalDate date = reader.times().date(at);
        LocalDate today = reader.times().today();
        if (date.equals(today)) {
            return reader.text("wallet.sentence.today");
        }
        return date.isAfter(today.plusDays(DAYS_OF_A_WEEK))
                ? reader.text("wallet.sentence.on", "day", reader.times().day(date))
                : reader.text("wallet.sentence.on", "day", reader.times().weekday(date.getDayOfWeek()));
    }
}
