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
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookingQuote;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.program.CreateProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.PoolQueries.BalanceView;
import org.duologue.application.wallet.PoolQueries.PoolView;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.application.wallet.WalletView;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.wallet.WalletRefusal;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Credits as balances, on any ports: a pool, transfers, sessions that cost by their length, balances set in bulk. */
public abstract class BalanceStory {

    private static final PageRequest ALL = PageRequest.first(100);

    private Leadership it;
    private Duologue duologue;
    private Actor owner;
    private Actor student;
    private EnrollmentId enrollment;
    private List<SessionTypeId> types;

    /** A world without a workspace, at this instant. */
    protected abstract World begin(Instant now);

    @BeforeEach
    void setUp() {
        it = Leadership.in(begin(MONDAY), 10);
        duologue = it.duologue();
        owner = it.owner();
        student = member(duologue, owner, "Basil", "basil@acme.example", Role.STUDENT, "UTC");
        ProgramId open = openProgram();
        enrollment = duologue.enrollments().enroll(new Enroll(owner, open, student.member()));
        types = duologue.bookingQueries().bookable(student, enrollment).sessionTypes().stream()
                .map(choice -> choice.id())
                .toList();
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 100, "invoice 1"));
    }

    /** Sessions of 25, 50 and 80 minutes for 1, 2 and 3 credits, paid from the balance alone. */
    private ProgramId openProgram() {
        AppointmentSettings usual =
                AppointmentSettings.usual("Talk", 25, List.of(it.coach().member()));
        var appointment = duologue.scheduling()
                .createAppointment(new CreateAppointment(
                        owner,
                        new AppointmentSettings(
                                "Talk",
                                "",
                                List.of(),
                                List.of(type(25, 1), type(50, 2), type(80, 3)),
                                usual.coaches(),
                                0,
                                0,
                                30,
                                usual.minimumNotice(),
                                usual.horizonDays(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                new TreeMap<>(),
                                usual.cancelNotice(),
                                usual.rescheduleNotice(),
                                Optional.empty(),
                                "")));
        return duologue.programs()
                .createProgram(new CreateProgram(
                        owner,
                        new ProgramSettings(
                                ProgramType.ONE_TO_ONE,
                                "Open coaching",
                                "",
                                Optional.empty(),
                                true,
                                Optional.of(appointment),
                                Optional.of(0),
                                Optional.of(Cycle.ONE_TIME),
                                Optional.of(new CarryOver.CarryAll()),
                                Optional.of(false),
                                Optional.of(true),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(it.coach().member()))));
    }

    private static SessionTypeSettings type(int minutes, int cost) {
        return new SessionTypeSettings(Optional.empty(), minutes + " min", minutes, cost, Optional.empty());
    }

    private void transfer(Direction direction, int credits) {
        duologue.pool().transferCredits(new TransferCredits(owner, student.member(), direction, credits, "start"));
    }

    private int balance() {
        return duologue.poolQueries()
                .balance(student, student.member())
                .map(WalletView::available)
                .orElse(0);
    }

    private int pool() {
        return duologue.poolQueries().pool(owner).wallet().available();
    }

    private BookSessions wish(int type, String start) {
        return new BookSessions(student, enrollment, it.coach().member(), types.get(type), List.of(berlin(start)));
    }

    private BookingId book(int type, String start) {
        return duologue.bookings().book(wish(type, start)).get(0);
    }

    @Test
    @DisplayName(
            "S2.11, S2.17, S2.23, X13, X14: transferred credits pay by length at once, and come back when cancelled")
    void transferAndBook() {
        transfer(Direction.TO_MEMBER, 20);
        assertEquals(80, pool());
        assertEquals(20, balance());
        assertEquals(20, duologue.bookingQueries().bookable(student, enrollment).available());
        BookingQuote quote = duologue.bookingQueries().quoteBook(student, wish(2, "2026-01-07T10:00"));
        assertEquals(3, quote.cost());
        assertEquals(17, quote.left());
        BookingId fifty = book(1, "2026-01-07T10:00");
        book(0, "2026-01-08T10:00");
        assertEquals(17, balance());
        duologue.bookings().cancel(new CancelSession(student, fifty, ""));
        assertEquals(19, balance());
        transfer(Direction.FROM_MEMBER, 19);
        assertEquals(99, pool());
        PoolView view = duologue.poolQueries().pool(owner);
        assertEquals(100, view.bought());
        assertEquals(1, view.withMembers(), "one is spent on a session");
        assertEquals(3, duologue.poolQueries().poolStatement(owner, ALL).items().size());
    }

    @Test
    @DisplayName("S2.25, B26: too little is refused whole; the enrollment's wallet pays first where there is one")
    void refusals() {
        BookingRefusal.NotCovered none = refused(BookingRefusal.NotCovered.class, () -> book(1, "2026-01-07T10:00"));
        assertEquals(new BookingRefusal.NotCovered(2, 0, 1), none);
        WalletRefusal.InsufficientCredits tooMany =
                refused(WalletRefusal.InsufficientCredits.class, () -> transfer(Direction.TO_MEMBER, 101));
        assertEquals(new WalletRefusal.InsufficientCredits(101, 100, Optional.empty()), tooMany);
        refused(WalletRefusal.InsufficientCredits.class, () -> transfer(Direction.FROM_MEMBER, 1));
        refused(Invalid.class, () -> transfer(Direction.TO_MEMBER, 0));
        assertEquals(100, pool());
        assertEquals(0, balance());
    }

    @Test
    @DisplayName("X15, X16: setting five members to 10 with too small a pool changes nothing; with enough it sets all")
    void bulk() {
        List<MemberId> five = new ArrayList<>(List.of(student.member()));
        IntStream.range(0, 4)
                .forEach(i -> five.add(member(duologue, owner, "S" + i, "s" + i + "@acme.example", Role.STUDENT, "UTC")
                        .member()));
        transfer(Direction.TO_MEMBER, 12);
        duologue.pool()
                .transferCredits(
                        new TransferCredits(owner, it.student().member(), Direction.TO_MEMBER, 51, "elsewhere"));
        assertEquals(37, pool());
        SetBalances ten = new SetBalances(owner, five, 10, "new year");
        assertEquals(
                new WalletRefusal.InsufficientCredits(40, 39, Optional.empty()),
                duologue.poolQueries().quoteBalances(ten).refusal().orElseThrow());
        refused(WalletRefusal.InsufficientCredits.class, () -> duologue.pool().setBalances(ten));
        assertEquals(37, pool(), "C-I4");
        assertEquals(12, balance());
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 1, "invoice 2"));
        assertEquals(0, duologue.poolQueries().quoteBalances(ten).poolAfter());
        duologue.pool().setBalances(ten);
        assertEquals(0, pool());
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
        assertEquals(100, pool());
        refused(WalletRefusal.CommandReused.class, () -> duologue.pool()
                .creditsBought(new CreditsBought(owner, Optional.empty(), 5, "invoice 1")));
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.of(student.member()), 7, "card 4711"));
        assertEquals(7, balance());
        refused(Invalid.class, () -> duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 5, " ")));
        refused(Invalid.class, () -> duologue.pool()
                .creditsBought(new CreditsBought(owner, Optional.empty(), 0, "invoice 3")));
        assertEquals(
                Duration.ZERO,
                Duration.between(
                        MONDAY, it.duologue().poolQueries().pool(owner).wallet().at()));
    }
}
