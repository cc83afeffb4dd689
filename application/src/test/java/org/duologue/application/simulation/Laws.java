package org.duologue.application.simulation;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duologue.application.booking.spi.TakenTime;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.simulation.Journal.Commit;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.Cancellation;
import org.duologue.domain.wallet.Entry;
import org.duologue.domain.wallet.Funding;
import org.duologue.domain.wallet.FundingRef;
import org.duologue.domain.wallet.Recall;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;
import org.duologue.domain.wallet.WalletLaws;
import org.duologue.domain.wallet.WalletOwner;

/** What holds of everything that a commit has touched, right after it. */
final class Laws {

    private static final Duration AFTER_EACH = Duration.ofMinutes(15);

    private final MemoryPorts ports;
    private final RequestLaws requests;
    private final Periods periods = new Periods();
    private final Map<WalletId, List<Entry>> entries = new HashMap<>();

    /** Of what is in these ports. */
    Laws(MemoryPorts ports) {
        this.ports = ports;
        this.requests = new RequestLaws(ports);
    }

    void check(Commit commit) {
        ports.unitOfWork().run(() -> {
            commit.unit()
                    .wallets()
                    .keySet()
                    .forEach(id -> wallet(ports.wallets().whole(id).orElseThrow()));
            commit.unit()
                    .bookings()
                    .keySet()
                    .forEach(id ->
                            session(ports.bookings().find(id).orElseThrow().state(), commit.unit()));
            commit.unit()
                    .requests()
                    .keySet()
                    .forEach(id -> requests.request(
                            ports.bookingRequests().find(id).orElseThrow().state()));
        });
    }

    private void wallet(Wallet.State wallet) {
        WalletLaws.check(wallet);
        List<Entry> before = entries.getOrDefault(wallet.id(), List.of());
        Checks.holds(
                wallet.entries().size() >= before.size()
                        && wallet.entries().subList(0, before.size()).equals(before),
                () -> "C-L5 entries of the past have changed: " + wallet);
        entries.put(wallet.id(), wallet.entries());
        periods.check(wallet);
    }

    private void session(Booking.State session, Attempt unit) {
        paid(session);
        if (session.status().takesTime()) {
            alone(session);
        }
        if (session.status() == BookingStatus.CONFIRMED && session.mark().isEmpty()) {
            requests.taken(session, unit.times().get(unit.times().size() - 1));
        }
    }

    private void alone(Booking.State session) {
        List<TakenTime> around = ports.takenTimes()
                .of(
                        List.of(session.coach(), session.student()),
                        session.time().grown(AFTER_EACH, AFTER_EACH),
                        session.bookedAt())
                .sessions();
        for (TakenTime other : around) {
            boolean sameCoach = other.coach().equals(session.coach());
            Duration gap = sameCoach ? AFTER_EACH : Duration.ZERO;
            Checks.holds(
                    other.booking().equals(session.id())
                            || !other.time().grown(gap, gap).overlaps(session.time()),
                    () -> "E1 two sessions at once: " + session + " and " + other);
        }
    }

    /** A session is paid for exactly once, and nothing is left of it when the credits came back. */
    private void paid(Booking.State booking) {
        List<Funding> payments = new ArrayList<>();
        List<WalletOwner> payers = List.of(
                new WalletOwner.OfEnrollment(booking.enrollment().value()),
                new WalletOwner.OfMember(booking.student().value()));
        Recall session = Recall.of(new FundingRef(booking.id().value()));
        for (Wallet wallet : ports.wallets().ownedBy(payers, session)) {
            wallet.state().fundings().stream()
                    .filter(f -> f.ref().value().equals(booking.id().value()))
                    .forEach(payments::add);
        }
        int cost = booking.snapshot().cost().amount();
        boolean missed = booking.status() == BookingStatus.COACH_NO_SHOW;
        boolean back = booking.cancellation().map(Cancellation::refunded).orElse(missed);
        int spent = payments.stream().mapToInt(Funding::spent).sum();
        Checks.holds(
                booking.mark().isPresent() ? spent >= cost && spent % cost == 0 : spent == cost,
                () -> "C-D1 paid for " + booking.id() + ": " + spent);
        Checks.same(
                "C-D1 still paid for " + booking.id(),
                back ? 0 : cost,
                payments.stream().mapToInt(Funding::used).sum());
    }
}
