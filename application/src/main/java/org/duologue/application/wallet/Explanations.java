package org.duologue.application.wallet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.application.wallet.spi.WalletHistory.Line;
import org.duologue.application.wallet.spi.WalletHistory.Range;
import org.duologue.application.wallet.spi.WalletHistory.Which;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Lot;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;

/** Explains an entry from the lot it moved and from what was paid, in a bounded number of questions. */
final class Explanations {

    private static final Set<EntryKind> PAID_OR_FORFEITED =
            Set.of(EntryKind.SPEND, EntryKind.CAPTURE, EntryKind.EXPIRE);

    private final Statements statements;

    Explanations(Statements statements) {
        this.statements = statements;
    }

    /**
     * Explains the entry of this seq; {@code not-found} if there is none.
     *
     * @param settled the wallet as of now with what is asked for of its past
     */
    EntryExplained explain(long seq, Function<Recall, Wallet.State> settled) {
        Entry entry = statements.lines(settled.apply(Recall.NOTHING), new Range(seq + 1, 1)).stream()
                .map(Line::entry)
                .filter(found -> found.seq() == seq)
                .findFirst()
                .orElseThrow(() -> new Refused(new NotFound("entry")));
        Recall asked = Recall.NOTHING.andLot(entry.lot());
        Wallet.State wallet =
                settled.apply(entry.about().map(FundingRef::new).map(asked::and).orElse(asked));
        return wallet.lot(entry.lot())
                .map(lot -> of(entry, lot, wallet))
                .orElseGet(() -> new EntryExplained(view(entry), Optional.empty(), List.of(), Optional.empty()));
    }

    private EntryView view(Entry entry) {
        return statements.views(List.of(new Line(entry, Optional.empty()))).get(0);
    }

    private EntryExplained of(Entry entry, Lot lot, Wallet.State wallet) {
        Which moved = Which.of(lot.number());
        List<Line> moves = statements.lines(wallet, new Range(Long.MAX_VALUE, EntryExplained.MOST_MOVES, moved));
        Line granted = statements
                .lines(wallet, new Range(Long.MAX_VALUE, 1, moved.only(EntryKind.GRANT)))
                .get(0);
        List<EntryView> views = statements.views(Stream.concat(Stream.of(line(entry, lot), granted), moves.stream())
                .toList());
        Optional<EntryExplained.Payment> payment = entry.about()
                .flatMap(about -> wallet.fundings().stream()
                        .filter(funding -> funding.ref().value().equals(about))
                        .findFirst())
                .map(funding -> payment(funding, wallet));
        return new EntryExplained(
                views.get(0), Optional.of(origin(lot, views.get(1))), views.subList(2, views.size()), payment);
    }

    private static Line line(Entry entry, Lot lot) {
        return new Line(entry, Optional.of(lot.source()));
    }

    private static EntryExplained.Origin origin(Lot lot, EntryView granted) {
        return new EntryExplained.Origin(
                lot.number(),
                lot.source(),
                granted,
                lot.expiresAt(),
                lot.amount(),
                lot.available(),
                lot.held(),
                lot.consumed(),
                lot.forfeited(),
                lot.carriedOut(),
                lot.transferredOut());
    }

    private EntryExplained.Payment payment(Funding funding, Wallet.State wallet) {
        int forfeited = forfeited(funding, wallet);
        return new EntryExplained.Payment(
                funding.slices().stream()
                        .map(slice -> new EntryExplained.Slice(
                                slice.lot(),
                                wallet.lot(slice.lot()).orElseThrow().source(),
                                slice.amount()))
                        .toList(),
                funding.spent(),
                funding.refunded() - forfeited,
                forfeited);
    }

    /** What was given back of it into what had ended: forfeited in its name since it was paid last. */
    private int forfeited(Funding funding, Wallet.State wallet) {
        if (funding.refunded() == 0) {
            return 0;
        }
        Which told = Which.of(PAID_OR_FORFEITED, funding.ref().value());
        return statements.lines(wallet, new Range(Long.MAX_VALUE, funding.refunded(), told)).stream()
                .map(Line::entry)
                .takeWhile(entry -> entry.kind() == EntryKind.EXPIRE)
                .mapToInt(Entry::amount)
                .sum();
    }
}
