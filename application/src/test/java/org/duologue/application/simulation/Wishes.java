package org.duologue.application.simulation;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.duologue.application.Duologue;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.enrollment.EndEnrollment;
import org.duologue.application.enrollment.Enroll;
import org.duologue.application.enrollment.PauseEnrollment;
import org.duologue.application.enrollment.ResumeEnrollment;
import org.duologue.application.wallet.AssignCredits;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.SetBalances;
import org.duologue.application.wallet.TakeBackCredits;
import org.duologue.application.wallet.TransferCredits;
import org.duologue.application.wallet.TransferCredits.Direction;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.Cycle;

/** What people want, out of the dice and what they know: sensible mostly, and often what somebody else wants, too. */
final class Wishes {

    private final Setting setting;
    private final Ledger ledger;
    private final Dice dice;
    private final WallTime time;
    private final RequestWishes requests;

    Wishes(Setting setting, Ledger ledger, Dice dice, WallTime time) {
        this.setting = setting;
        this.ledger = ledger;
        this.dice = dice;
        this.time = time;
        this.requests = new RequestWishes(setting, ledger, dice, this);
    }

    /** What a student wants next. */
    Intention ofStudent(Actor student) {
        List<BookingId> mine = ledger.sessions(student.member());
        int roll = mine.isEmpty() ? 0 : dice.roll(10);
        return roll == 9
                ? requests.withdraw(student).orElseGet(() -> change(student, mine, false))
                : roll < 6 ? book(student) : change(student, mine, roll < 8);
    }

    /** What a coach wants next. */
    Intention ofCoach(Actor coach) {
        List<BookingId> all = ledger.sessions();
        if (dice.roll(3) > 0) {
            return requests.answer(coach).orElseGet(() -> assign(coach));
        }
        if (all.isEmpty()) {
            return assign(coach);
        }
        return dice.roll(3) == 0 ? requests.missed(coach, dice.pick(all)) : change(coach, all, dice.roll(2) == 0);
    }

    /** What the admin wants next. */
    Intention ofAdmin() {
        return switch (dice.roll(17)) {
            case 0, 1 -> assign(setting.owner());
            case 2 -> buy();
            case 3, 4, 5 -> transfer();
            case 6 -> setBalances();
            case 7 -> pause();
            case 8, 9 -> resume();
            case 10, 11 -> end(enrollment(), dice.roll(2) == 0);
            case 12, 13 -> takeBack();
            case 14 -> renew(enrollment(), 1 + dice.roll(3));
            default -> enroll();
        };
    }

    private Intention book(Actor student) {
        List<Instant> starts = new ArrayList<>(List.of(start()));
        if (dice.roll(5) == 0) {
            starts.add(start());
        }
        EnrollmentId enrollment = dice.pick(ledger.enrollments(student.member()));
        if (ledger.asks(enrollment)) {
            return requests.ask(student, enrollment, starts);
        }
        return book(student, enrollment, starts);
    }

    private Intention book(Actor student, EnrollmentId enrollment, List<Instant> starts) {
        return book(student, enrollment, dice.pick(setting.coaches()).member(), starts);
    }

    /** These times with this coach. */
    Intention book(Actor student, EnrollmentId enrollment, MemberId coach, List<Instant> starts) {
        return named(
                id -> new BookSessions(
                        student, enrollment, Optional.of(coach), setting.sessionType(), Optional.empty(), starts, id),
                (d, c) -> d.bookings().book(c));
    }

    /** On the hour of a working day, soon. */
    private Instant start() {
        return time.now()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(dice.roll(12) == 0 ? 0 : 1 + dice.roll(4)))
                .plus(Duration.ofHours(8L + dice.roll(7)));
    }

    private EnrollmentId enrollment() {
        return dice.pick(ledger.enrollments());
    }

    private Intention change(Actor by, List<BookingId> among, boolean moving) {
        BookingId session = dice.pick(among);
        if (moving) {
            Instant to = start();
            return named(id -> new MoveSession(by, session, to, id), nothing((d, c) -> d.bookings()
                    .move(c)));
        }
        String reason = ledger.freshReason();
        return named(
                id -> new CancelSession(by, session, reason, CreditChoice.AS_AGREED, id),
                nothing((d, c) -> d.bookings().cancel(c)));
    }

    private Intention assign(Actor by) {
        return assign(by, enrollment());
    }

    /** Some credits for this enrollment. */
    Intention assign(Actor by, EnrollmentId enrollment) {
        String reason = ledger.freshReason();
        int credits = 1 + dice.roll(3);
        return named(id -> new AssignCredits(by, enrollment, credits, reason, id), nothing((d, c) -> d.wallets()
                .assignCredits(c)));
    }

    /** Of a lot that may have been assigned. */
    private Intention takeBack() {
        EnrollmentId enrollment = enrollment();
        int lot = 2 + dice.roll(3);
        int credits = 1 + dice.roll(2);
        String reason = ledger.freshReason();
        return named(
                id -> new TakeBackCredits(setting.owner(), enrollment, lot, credits, reason, id),
                nothing((d, c) -> d.wallets().takeBackCredits(c)));
    }

    /** So many credits each week from the next renewal on, of which none are carried over. */
    Intention renew(EnrollmentId enrollment, int credits) {
        RenewalSettings reset = new RenewalSettings(credits, Cycle.WEEKLY, new CarryOver.Reset());
        return named(id -> new ChangeRenewal(setting.owner(), enrollment, reset, id), nothing((d, c) -> d.wallets()
                .changeRenewal(c)));
    }

    private Intention buy() {
        Optional<MemberId> member =
                Optional.of(dice.pick(setting.students()).member()).filter(m -> dice.roll(2) == 0);
        return unnamed(
                new CreditsBought(setting.owner(), member, 1 + dice.roll(5), ledger.freshReason()),
                (d, c) -> d.pool().creditsBought(c));
    }

    private Intention pause() {
        return unnamed(new PauseEnrollment(setting.owner(), enrollment()), (d, c) -> d.enrollments()
                .pause(c));
    }

    private Intention resume() {
        return unnamed(new ResumeEnrollment(setting.owner(), enrollment()), (d, c) -> d.enrollments()
                .resume(c));
    }

    /** The end of an enrollment. */
    Intention end(EnrollmentId enrollment, boolean cancelSessions) {
        return unnamed(new EndEnrollment(setting.owner(), enrollment, cancelSessions), (d, c) -> d.enrollments()
                .end(c));
    }

    private Intention transfer() {
        MemberId member = dice.pick(setting.students()).member();
        Direction direction = dice.roll(3) == 0 ? Direction.FROM_MEMBER : Direction.TO_MEMBER;
        int credits = 1 + dice.roll(5);
        String reason = ledger.freshReason();
        return named(
                id -> new TransferCredits(setting.owner(), member, direction, credits, reason, id),
                nothing((d, c) -> d.pool().transferCredits(c)));
    }

    private Intention setBalances() {
        return balance(dice.roll(4));
    }

    /** So many credits as every student's own balance. */
    Intention balance(int credits) {
        List<MemberId> members = setting.students().stream().map(Actor::member).toList();
        String reason = ledger.freshReason();
        return named(id -> new SetBalances(setting.owner(), members, credits, reason, id), nothing((d, c) -> d.pool()
                .setBalances(c)));
    }

    private Intention enroll() {
        MemberId student = dice.pick(setting.students()).member();
        ProgramId program = dice.pick(setting.programs());
        return named(id -> new Enroll(setting.owner(), program, student, List.of(), id), (d, c) -> d.enrollments()
                .enroll(c));
    }

    <C extends Record> Intention named(Function<Optional<CommandId>, C> command, Act<C> act) {
        Optional<CommandId> id = Optional.of(dice.command());
        C made = command.apply(id);
        return new Intention(made, id, duologue -> act.of(duologue, made));
    }

    private static <C extends Record> Intention unnamed(C command, BiConsumer<Duologue, C> act) {
        return new Intention(command, Optional.empty(), duologue -> nothing(act).of(duologue, command));
    }

    static <C> Act<C> nothing(BiConsumer<Duologue, C> act) {
        return (duologue, command) -> {
            act.accept(duologue, command);
            return "done";
        };
    }

    /** How a command is sent. */
    interface Act<C> {
        /** Answers what it answers. */
        Object of(Duologue duologue, C command);
    }
}
