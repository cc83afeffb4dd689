package org.duologue.web.wallet;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.wallet.EntryExplained;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.ForecastView;

/** What programs get about how a balance came about and where it goes. */
public final class StatementJson {

    private StatementJson() {}

    /**
     * A line of the statement.
     *
     * @param seq its place in the ledger, from 1
     * @param kind what it moves, for example GRANT, SPEND or REFUND
     * @param change of the available credits, with its sign
     * @param balance available credits after it
     * @param byName who caused it; left out: the system
     * @param session what it was spent on or came back from; left out: no session
     */
    public record Entry(
            long seq,
            String kind,
            String source,
            int lot,
            int change,
            int balance,
            Instant effectiveAt,
            Instant recordedAt,
            Optional<String> byName,
            String reason,
            Optional<Session> session) {

        /** As it goes over the network. */
        public static Entry of(EntryView view) {
            return new Entry(
                    view.seq(),
                    view.kind().name(),
                    view.source().name(),
                    view.lot(),
                    view.change(),
                    view.balance(),
                    view.effectiveAt(),
                    view.recordedAt(),
                    view.byName(),
                    view.reason(),
                    view.session()
                            .map(session -> new Session(
                                    session.id(),
                                    session.title(),
                                    session.start(),
                                    session.coachName(),
                                    session.keptFor())));
        }
    }

    /**
     * A session that is paid with credits.
     *
     * @param id the booking's
     * @param keptFor for which reason its credits stay used although staff cancelled it, if so
     */
    public record Session(UUID id, String title, Instant start, String coachName, Optional<String> keptFor) {}

    /**
     * The balance of the last year, and what becomes of it if nothing else happens.
     *
     * @param course from each point on the balance was so much
     * @param until the first instant of which it says nothing any more
     */
    public record Forecast(Instant at, int available, List<Point> course, List<Event> events, Instant until) {

        /** As it goes over the network. */
        public static Forecast of(ForecastView view) {
            return new Forecast(
                    view.forecast().from(),
                    view.forecast().available(),
                    view.course().stream()
                            .map(point -> new Point(point.at(), point.balance()))
                            .toList(),
                    view.forecast().events().stream()
                            .map(e -> new Event(
                                    e.at(), e.ended(), e.renewed(), e.releasedHeld(), e.skipped(), e.balance()))
                            .toList(),
                    view.forecast().until());
        }
    }

    /** From here on the balance was so much. */
    public record Point(Instant at, int balance) {}

    /**
     * What time will do.
     *
     * @param ended credits that end unused
     * @param renewed credits of the next allocation
     * @param released held credits that become available again
     * @param skipped whether an allocation does not come since the enrollment is paused
     * @param balance available credits after it
     */
    public record Event(Instant at, int ended, int renewed, int released, boolean skipped, int balance) {}

    /**
     * Why an entry is as it is.
     *
     * @param lot the credits it moved, with where each of them is now; left out where nothing moved
     * @param moves of these credits, newest first, at most 50
     * @param payment what the session it is about cost; left out: it is about none
     */
    public record Explanation(Entry entry, Optional<Lot> lot, List<Entry> moves, Optional<Payment> payment) {

        /** As it goes over the network. */
        public static Explanation of(EntryExplained told) {
            return new Explanation(
                    Entry.of(told.entry()),
                    told.lot().map(Lot::of),
                    told.moves().stream().map(Entry::of).toList(),
                    told.payment()
                            .map(paid -> new Payment(
                                    paid.spent(),
                                    paid.cameBack(),
                                    paid.forfeited(),
                                    paid.slices().stream()
                                            .map(s -> new Slice(
                                                    s.lot(), s.source().name(), s.amount()))
                                            .toList())));
        }
    }

    /** Credits that came together: {@code amount} is the sum of the six numbers after it. */
    public record Lot(
            int number,
            String source,
            Entry granted,
            Optional<Instant> expiresAt,
            int amount,
            int available,
            int held,
            int consumed,
            int forfeited,
            int carriedOut,
            int transferredOut) {

        private static Lot of(EntryExplained.Origin lot) {
            return new Lot(
                    lot.number(),
                    lot.source().name(),
                    Entry.of(lot.granted()),
                    lot.expiresAt(),
                    lot.amount(),
                    lot.available(),
                    lot.held(),
                    lot.consumed(),
                    lot.forfeited(),
                    lot.carriedOut(),
                    lot.transferredOut());
        }
    }

    /**
     * What was spent on a session, in the order in which it was taken.
     *
     * @param refunded how much of it came back to be spent again
     * @param forfeited how much of it was given back and lost at once, because what it came from had ended
     */
    public record Payment(int spent, int refunded, int forfeited, List<Slice> slices) {}

    /** Credits of one lot. */
    public record Slice(int lot, String source, int amount) {}
}
