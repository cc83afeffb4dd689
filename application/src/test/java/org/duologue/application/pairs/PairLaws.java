package org.duologue.application.pairs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingView;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;

/** What holds of a practice after every step. */
final class PairLaws {

    private static final Set<LotSource> ONLY_MOVED = Set.of(LotSource.CARRY, LotSource.REISSUE);

    private final Practice practice;
    private final Diary diary;

    PairLaws(Practice practice, Diary diary) {
        this.practice = practice;
        this.diary = diary;
    }

    void check(Instant now) {
        diary.tokens.goTo(now);
        wallet(Optional.of(practice.wallet()), false);
        wallet(practice.balance(), true);
        nothingLost();
        sessions();
        requests(now);
    }

    private void wallet(Optional<WalletView> wallet, boolean own) {
        Map<Optional<Instant>, Integer> free = new HashMap<>();
        wallet.ifPresent(w -> w.lots().forEach(lot -> free.merge(lot.expiresAt(), lot.available(), Integer::sum)));
        assertEquals(diary.tokens.free(own), free, "C-MB1: what can be spent, until when");
        assertEquals(diary.tokens.held(own), wallet.map(WalletView::held).orElse(0), "C-H1: what is held");
    }

    /** Of what was ever granted everything is there, held, used or ended: by the statements and the sessions alone. */
    private void nothingLost() {
        List<EntryView> entries = practice.entries();
        int granted = sum(entries.stream()
                .filter(e -> e.kind() == EntryKind.GRANT && !ONLY_MOVED.contains(e.source()))
                .toList());
        int ended =
                -sum(entries.stream().filter(e -> e.kind() == EntryKind.EXPIRE).toList());
        int used = diary.sessions.stream()
                .filter(Session::uses)
                .mapToInt(session -> session.cost)
                .sum();
        int here = List.of(Optional.of(practice.wallet()), practice.balance()).stream()
                .flatMap(Optional::stream)
                .mapToInt(wallet -> wallet.available() + wallet.held())
                .sum();
        assertEquals(granted - ended, here + used, "C-L3: available + held + used = granted - ended");
    }

    private static int sum(List<EntryView> entries) {
        return entries.stream().mapToInt(EntryView::change).sum();
    }

    private void sessions() {
        List<BookingView> seen = practice.sessions();
        assertEquals(diary.sessions.size(), seen.size(), "each session once");
        Map<BookingId, BookingView> byId =
                seen.stream().collect(Collectors.toMap(BookingView::id, Function.identity()));
        for (Session expected : diary.sessions) {
            BookingView view = byId.get(expected.id);
            assertEquals(expected.start, view.time().start());
            assertEquals(expected.cost, view.cost());
            assertEquals(expected.moves, view.moves().size());
            assertEquals(expected.moves + (expected.cancelled() ? 1 : 0), view.version());
            assertEquals(expected.back, view.cancellation().map(BookingView.CancellationView::creditsBack));
        }
        List<BookingView> taking = seen.stream()
                .filter(view -> view.status() != BookingStatus.CANCELLED)
                .toList();
        for (BookingView one : taking) {
            taking.stream()
                    .filter(other -> !other.id().equals(one.id()))
                    .forEach(other -> assertFalse(one.time().overlaps(other.time()), "B30"));
        }
    }

    private void requests(Instant now) {
        Map<BookingRequestId, BookingRequestView> byId =
                practice.requests().stream().collect(Collectors.toMap(BookingRequestView::id, Function.identity()));
        assertEquals(diary.wishes.size(), byId.size());
        for (Wish expected : diary.wishes) {
            BookingRequestView view = byId.get(expected.id);
            assertEquals(expected.status(now), view.status(), "E2");
            assertEquals(expected.until, view.expiresAt());
            Set<Instant> left = view.proposals().stream()
                    .filter(proposed -> !proposed.struck())
                    .map(proposed -> proposed.time().start())
                    .collect(Collectors.toSet());
            assertEquals(new HashSet<>(expected.left), left, "B23: what is taken is struck");
        }
    }
}
