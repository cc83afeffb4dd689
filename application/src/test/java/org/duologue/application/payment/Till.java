package org.duologue.application.payment;

import static org.duologue.application.testing.Buying.cents;
import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MarkNoShow;
import org.duologue.application.testing.Buying;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.Refusals;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CheckoutId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.shared.Refusal;

/** One student who buys sessions, and a naive model beside it that knows money, credits and days, and nothing else. */
final class Till {

    static final int PRICE = 40_00;
    static final int DAYS = 7;

    final MemoryWorld world = new MemoryWorld(MONDAY);
    final Buying buying;
    final List<Bought> bought = new ArrayList<>();
    final List<Held> sessions = new ArrayList<>();
    long received;
    long owed;
    private final Random random;
    private int payments;

    /** With two credits a week. */
    Till(long seed) {
        random = new Random(seed);
        buying = new Buying(Leadership.in(world, 2)).selling(true, Optional.of((long) PRICE));
    }

    int dice(int sides) {
        return random.nextInt(sides);
    }

    <T> T any(List<T> of) {
        return of.get(dice(of.size()));
    }

    Instant now() {
        return world.clock().instant();
    }

    /** On a day of its own, so that days have nothing to do with each other. */
    static Instant start(int day) {
        return berlin("2026-01-12T10:00").plus(Duration.ofDays(day + (day / 5) * 2L));
    }

    List<Integer> wish() {
        return random.ints(1 + dice(4), 0, DAYS).distinct().sorted().boxed().toList();
    }

    /** What the student has: two a week, less what sessions and open checkouts use. */
    int credits() {
        long weeks = 1 + Duration.between(MONDAY, now()).toDays() / 7;
        long held =
                bought.stream().filter(this::isOpen).mapToInt(b -> b.covered).sum();
        return (int) (2 * weeks
                - held
                - sessions.stream().filter(s -> !s.paid && !s.back).count());
    }

    boolean isOpen(Bought one) {
        return !one.ended && now().isBefore(one.until);
    }

    boolean isFree(int day) {
        return sessions.stream().noneMatch(s -> s.day == day && !s.cancelled)
                && bought.stream().noneMatch(b -> isOpen(b) && b.days.contains(day));
    }

    boolean isBookable(List<Integer> days) {
        return days.stream()
                .allMatch(day -> isFree(day) && !now().plusSeconds(7_200).isAfter(start(day)));
    }

    /** Whether all of it can be kept for paying now. */
    boolean canBegin(List<Integer> days) {
        Instant last = start(days.get(0)).minusSeconds(7_200);
        return isBookable(days)
                && credits() < days.size()
                && bought.stream().filter(this::isOpen).count() < 3
                && !last.isBefore(now().plusSeconds(900));
    }

    Optional<Refusal> begin(List<Integer> days) {
        int covered = Math.min(credits(), days.size());
        Instant[] starts = days.stream().map(Till::start).toArray(Instant[]::new);
        return Refusals.of(() -> {
            CheckoutId id = buying.begin(starts);
            bought.add(new Bought(id, days, covered, buying.view(id).until()));
        });
    }

    /** Money comes in for it, told of twice; under a new name each time unless it is the same payment once more. */
    void pay(Bought one, boolean right) {
        long amount = right ? (long) PRICE * (one.days.size() - one.covered) : PRICE - 1;
        if (one.payment.isEmpty()) {
            receive(one, amount, right);
            one.payment = "p" + ++payments;
            tell(one, one.payment, amount);
        } else {
            String second = "p" + ++payments;
            received += amount;
            owed += amount;
            tell(one, second, amount);
        }
    }

    /** The same notice once more. */
    void payAgain(Bought one) {
        if (!one.payment.isEmpty()) {
            tell(one, one.payment, 1);
        }
    }

    private void tell(Bought one, String payment, long amount) {
        for (int i = 0; i < 2; i++) {
            buying.it().duologue().paymentNotices().take(Buying.paid(one.id, payment, cents(amount)));
        }
    }

    private void receive(Bought one, long amount, boolean right) {
        received += amount;
        boolean booked = right && (isOpen(one) || isBookableFor(one));
        one.ended = true;
        if (!booked) {
            owed += amount;
            return;
        }
        IntStream.range(0, one.days.size())
                .forEach(i -> sessions.add(new Held(one, one.days.get(i), i >= one.covered)));
    }

    private boolean isBookableFor(Bought one) {
        return isBookable(one.days) && Math.min(credits(), one.days.size()) == one.covered;
    }

    Optional<Refusal> giveUp(Bought one) {
        Optional<Refusal> refusal = Refusals.of(() -> buying.it()
                .duologue()
                .checkouts()
                .giveUp(new GiveUpCheckout(buying.it().student(), one.id, Optional.empty())));
        one.ended |= refusal.isEmpty();
        return refusal;
    }

    /** The session that it has become. */
    BookingId id(Held session) {
        CheckoutView view = buying.view(session.from.id);
        return view.sessions().stream()
                .filter(s -> s.time().start().equals(start(session.day)))
                .findFirst()
                .flatMap(CheckoutView.SessionView::booking)
                .orElseThrow();
    }

    /** The student cancels, or the owner who keeps what was paid. */
    void cancel(Held session, boolean keeps) {
        Leadership it = buying.it();
        CancelSession command = keeps
                ? new CancelSession(it.owner(), id(session), "as agreed", CreditChoice.KEPT, Optional.empty())
                : new CancelSession(it.student(), id(session), "");
        if (Refusals.of(() -> it.duologue().bookings().cancel(command)).isEmpty()) {
            session.cancelled = true;
            giveBack(session, !keeps);
        }
    }

    void mark(Held session, Absent absent) {
        Leadership it = buying.it();
        MarkNoShow command = new MarkNoShow(it.owner(), id(session), absent);
        if (Refusals.of(() -> it.duologue().bookings().markNoShow(command)).isEmpty()) {
            giveBack(session, absent == Absent.COACH);
        }
    }

    private void giveBack(Held session, boolean back) {
        if (session.paid && back != session.back) {
            owed += back ? PRICE : -PRICE;
        }
        session.back = back;
    }

    /** A checkout as the model sees it. */
    static final class Bought {
        final CheckoutId id;
        final List<Integer> days;
        final int covered;
        final Instant until;
        boolean ended;
        String payment = "";

        Bought(CheckoutId id, List<Integer> days, int covered, Instant until) {
            this.id = id;
            this.days = days;
            this.covered = covered;
            this.until = until;
        }
    }

    /** A session as the model sees it. */
    static final class Held {
        final Bought from;
        final int day;
        final boolean paid;
        boolean cancelled;
        boolean back;

        Held(Bought from, int day, boolean paid) {
            this.from = from;
            this.day = day;
            this.paid = paid;
        }
    }
}
