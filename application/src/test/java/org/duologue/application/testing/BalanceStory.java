package org.duologue.application.testing;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Leadership.member;
import static org.duologue.application.testing.Refusals.refused;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.EndQuote;
import org.duologue.application.enrollment.EnrollmentView;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolQueries.BalanceView;
import org.duologue.application.wallet.PoolQueries.PoolView;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.wallet.WalletRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Credits as balances, on any ports: a pool, transfers, sessions that cost by their length, balances set in bulk. */
public abstract class BalanceStory {

    private static final PageRequest ALL = PageRequest.first(100);

    private Leadership practice;
    private OpenCoaching it;
    private Duologue duologue;
    private Actor owner;
    private Actor student;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        practice = Leadership.in(begin(MONDAY), 10);
        it = OpenCoaching.in(practice);
        duologue = it.duologue();
        owner = it.owner();
        student = it.student();
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 100, "invoice 1"));
    }

    @Test
    @DisplayName(
            "S2.11, S2.17, S2.23, X13, X14: transferred credits pay by length at once, and come back when cancelled")
    void transferAndBook() {
        it.transfer(Direction.TO_MEMBER, 20);
        assertEquals(80, it.pool());
        assertEquals(20, it.balance());
        assertEquals(
                20, duologue.bookingQueries().bookable(student, it.enrollment()).available());
        EnrollmentView seen = duologue.enrollmentQueries().enrollment(student, it.enrollment());
        assertEquals(List.of(0, 20, 20), List.of(seen.available(), seen.balance(), seen.spendable()));
        int elsewhere = duologue.enrollmentQueries()
                .enrollment(owner, practice.enrollment())
                .balance();
        assertEquals(0, elsewhere, "where the programme accepts no balance");
        BookingQuote quote = duologue.bookingQueries().quoteBook(student, it.wish(2, "2026-01-07T10:00"));
        assertEquals(3, quote.cost());
        assertEquals(17, quote.left());
        BookingId fifty = it.book(1, "2026-01-07T10:00");
        it.book(0, "2026-01-08T10:00");
        assertEquals(17, it.balance());
        duologue.bookings().cancel(new CancelSession(student, fifty, ""));
        assertEquals(19, it.balance());
        it.transfer(Direction.FROM_MEMBER, 19);
        assertEquals(99, it.pool());
        PoolView view = duologue.poolQueries().pool(owner);
        assertEquals(100, view.bought());
        assertEquals(1, view.withMembers(), "one is spent on a session");
        assertEquals(3, duologue.poolQueries().poolStatement(owner, ALL).items().size());
    }

    @Test
    @DisplayName("S2.1, S2.25, C-I4: too little is refused whole, and nothing has moved")
    void refusals() {
        BookingRefusal.NotCovered none = refused(BookingRefusal.NotCovered.class, () -> it.book(1, "2026-01-07T10:00"));
        assertEquals(new BookingRefusal.NotCovered(2, 0, 1), none);
        WalletRefusal.InsufficientCredits tooMany =
                refused(WalletRefusal.InsufficientCredits.class, () -> it.transfer(Direction.TO_MEMBER, 101));
        assertEquals(new WalletRefusal.InsufficientCredits(101, 100, Optional.empty()), tooMany);
        refused(WalletRefusal.InsufficientCredits.class, () -> it.transfer(Direction.FROM_MEMBER, 1));
        refused(Invalid.class, () -> it.transfer(Direction.TO_MEMBER, 0));
        assertEquals(100, it.pool());
        assertEquals(0, it.balance());
    }

    @Test
    @DisplayName(
            "B2, B26, X1, X10: the enrollment's wallet pays first and the balance the rest; each gets back its own")
    void bothPay() {
        duologue.wallets().assignCredits(new AssignCredits(owner, it.enrollment(), 1, "a start"));
        it.transfer(Direction.TO_MEMBER, 5);
        assertEquals(
                6, duologue.bookingQueries().bookable(student, it.enrollment()).available());
        BookingId eighty = it.book(2, "2026-01-07T10:00");
        assertEquals(List.of(0, 3), List.of(it.ofEnrollment(), it.balance()));
        BookingId fifty = it.book(1, "2026-01-08T10:00");
        assertEquals(List.of(0, 1), List.of(it.ofEnrollment(), it.balance()));
        assertEquals(
                new BookingRefusal.NotCovered(2, 1, 1),
                refused(BookingRefusal.NotCovered.class, () -> it.book(1, "2026-01-09T10:00")));
        duologue.bookings().cancel(new CancelSession(student, fifty, ""));
        assertEquals(List.of(0, 3), List.of(it.ofEnrollment(), it.balance()));
        assertEquals(
                3,
                duologue.bookingQueries()
                        .quoteCancel(student, eighty, CreditChoice.AS_AGREED)
                        .creditsBack());
        duologue.bookings().cancel(new CancelSession(student, eighty, ""));
        assertEquals(List.of(1, 5), List.of(it.ofEnrollment(), it.balance()));
    }

    @Test
    @DisplayName("F2, B26, B27: before a coaching ends it says which credits are lost and which go back to the balance")
    void ended() {
        duologue.wallets().assignCredits(new AssignCredits(owner, it.enrollment(), 1, "a start"));
        it.transfer(Direction.TO_MEMBER, 5);
        it.book(2, "2026-01-07T10:00");
        it.book(1, "2026-01-08T10:00");
        assertEquals(List.of(0, 1), List.of(it.ofEnrollment(), it.balance()));
        Optional<Instant> last = Optional.of(berlin("2026-01-08T10:00"));
        assertEquals(new EndQuote(2, last, 0, 0, List.of(), 0, Optional.empty()), quoteEnd(false));
        assertEquals(new EndQuote(2, last, 1, 4, List.of(), 0, Optional.empty()), quoteEnd(true));
        duologue.enrollments().end(new EndEnrollment(owner, it.enrollment(), true));
        assertEquals(List.of(0, 5), List.of(it.ofEnrollment(), it.balance()));
        assertEquals("enrollment-ended", quoteEnd(true).refusal().orElseThrow().code());
    }

    private EndQuote quoteEnd(boolean cancel) {
        return duologue.enrollmentQueries().quoteEnd(new EndEnrollment(owner, it.enrollment(), cancel));
    }

    @Test
    @DisplayName(
            "F8, X15, X16: setting five members to 10 with too small a pool changes nothing; with enough it sets all")
    void bulk() {
        List<MemberId> five = new ArrayList<>(List.of(student.member()));
        IntStream.range(0, 4)
                .forEach(i -> five.add(member(duologue, owner, "S" + i, "s" + i + "@acme.example", Role.STUDENT, "UTC")
                        .member()));
        it.transfer(Direction.TO_MEMBER, 12);
        duologue.pool()
                .transferCredits(
                        new TransferCredits(owner, practice.student().member(), Direction.TO_MEMBER, 51, "elsewhere"));
        assertEquals(37, it.pool());
        SetBalances ten = new SetBalances(owner, five, 10, "new year");
        assertEquals(
                new WalletRefusal.InsufficientCredits(40, 39, Optional.empty()),
                duologue.poolQueries().quoteBalances(ten).refusal().orElseThrow());
        refused(WalletRefusal.InsufficientCredits.class, () -> duologue.pool().setBalances(ten));
        assertEquals(37, it.pool(), "C-I4");
        assertEquals(12, it.balance());
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 1, "invoice 2"));
        assertEquals(0, duologue.poolQueries().quoteBalances(ten).poolAfter());
        duologue.pool().setBalances(ten);
        assertEquals(0, it.pool());
        List<BalanceView> balances = duologue.poolQueries().balances(owner, ALL).items();
        assertTrue(balances.stream().filter(b -> five.contains(b.member())).allMatch(b -> b.available() == 10));
        refused(Invalid.class, () -> duologue.pool().setBalances(new SetBalances(owner, List.of(), 1, "")));
        refused(Invalid.class, () -> duologue.pool().setBalances(new SetBalances(owner, five, -1, "")));
        refused(Invalid.class, () -> duologue.pool().setBalances(new SetBalances(owner, five, 1_000_001, "")));
    }

    @Test
    @DisplayName(
            "2.7: the same payment counts once; with other credits it is a conflict; without a reference it is none")
    void payments() {
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 100, " invoice 1 "));
        assertEquals(100, it.pool());
        refused(WalletRefusal.CommandReused.class, () -> duologue.pool()
                .creditsBought(new CreditsBought(owner, Optional.empty(), 5, "invoice 1")));
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.of(student.member()), 7, "card 4711"));
        assertEquals(7, it.balance());
        refused(Invalid.class, () -> duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 5, " ")));
        refused(Invalid.class, () -> duologue.pool()
                .creditsBought(new CreditsBought(owner, Optional.empty(), 0, "invoice 3")));
        assertEquals(
                Duration.ZERO,
                Duration.between(
                        MONDAY, it.duologue().poolQueries().pool(owner).wallet().at()));
    }
}
