package org.duologue.domain.program;

import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Texts;

/**
 * A programme as somebody filled it in: possibly incomplete or wrong. {@link #problems} says everything that is wrong
 * with it at once (S1.32).
 *
 * @param priceMinor in the currency's minor unit; empty or 0: free
 * @param bookingEnabled whether sessions can be booked (S1.22)
 * @param additionalCap only where additional sessions are allowed (B19)
 */
public record ProgramDraft(
        ProgramType type,
        String name,
        String description,
        Optional<Long> priceMinor,
        Currency currency,
        boolean bookingEnabled,
        Optional<AppointmentId> appointment,
        Optional<Integer> freeSlots,
        Optional<Cycle> cycle,
        Optional<CarryOver> carryOver,
        Optional<Boolean> additionalSessions,
        Optional<Integer> additionalCap,
        Optional<Boolean> acceptsBalance,
        Optional<LatePolicy> lateCancel,
        Optional<LatePolicy> lateReschedule,
        List<MemberId> coaches) {

    /** The most characters of a description. */
    public static final int MAX_DESCRIPTION = 50_000;

    /** The most coaches added in one action (X21). */
    public static final int MAX_COACHES_ADDED = 100;

    private static final long MAX_PRICE = 100_000_000_00L;

    public ProgramDraft {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(currency, "currency");
        coaches = coaches.stream().distinct().toList();
    }

    /**
     * Everything that is wrong with it.
     *
     * @param before the programme that is to be changed; empty for a new one
     */
    public Problems problems(Optional<Program.State> before) {
        List<MemberId> coachesBefore = before.map(Program.State::coaches).orElseGet(List::of);
        Problems problems = new Problems();
        problems.read("name", () -> Name.of(name));
        Texts.problemOfText(text(), 0, MAX_DESCRIPTION)
                .ifPresent(p -> problems.require(false, new FieldProblem("description", p.code(), p.evidence())));
        priceMinor.ifPresent(price -> problems.require(
                price >= 0 && price <= MAX_PRICE, FieldProblem.outOfRange("price", price, 0, MAX_PRICE)));
        long added = coaches.stream().filter(c -> !coachesBefore.contains(c)).count();
        problems.require(added <= MAX_COACHES_ADDED, FieldProblem.outOfRange("coaches", added, 0, MAX_COACHES_ADDED));
        if (bookingEnabled) {
            requireComplete(problems);
        } else if (before.isEmpty()) {
            requireNoBooking(problems);
        }
        return problems;
    }

    private void requireComplete(Problems problems) {
        problems.require(appointment.isPresent(), FieldProblem.of("appointment", "blank"));
        problems.require(freeSlots.isPresent(), FieldProblem.of("freeSlots", "blank"));
        problems.require(cycle.isPresent(), FieldProblem.of("cycle", "blank"));
        freeSlots.ifPresent(slots -> {
            boolean inRange = slots >= 0 && slots <= BookingSettings.MAX_FREE_SLOTS;
            problems.require(inRange, FieldProblem.outOfRange("freeSlots", slots, 0, BookingSettings.MAX_FREE_SLOTS));
            boolean payable = slots != 0 || additionalSessions.orElse(false) || acceptsBalance.orElse(false);
            problems.require(payable, FieldProblem.of("freeSlots", "needs-additional"));
        });
        additionalCap.ifPresent(cap -> requireCap(problems, cap));
    }

    private void requireCap(Problems problems, int cap) {
        boolean inRange = cap >= 1 && cap <= BookingSettings.MAX_ADDITIONAL_CAP;
        problems.require(inRange, FieldProblem.outOfRange("additionalCap", cap, 1, BookingSettings.MAX_ADDITIONAL_CAP));
        problems.require(
                additionalSessions.orElse(false), FieldProblem.of("additionalCap", "needs-additional-sessions"));
    }

    /** Without booking enabled none of its settings can be given (S1.22). */
    private void requireNoBooking(Problems problems) {
        refuseGiven(problems, "appointment", appointment.isPresent());
        refuseGiven(problems, "freeSlots", freeSlots.isPresent());
        refuseGiven(problems, "cycle", cycle.isPresent());
        refuseGiven(problems, "carryOver", carryOver.isPresent());
        refuseGiven(problems, "additionalSessions", additionalSessions.orElse(false));
        refuseGiven(problems, "additionalCap", additionalCap.isPresent());
        refuseGiven(problems, "acceptsBalance", acceptsBalance.orElse(false));
    }

    private static void refuseGiven(Problems problems, String field, boolean given) {
        problems.require(!given, FieldProblem.of(field, "needs-booking"));
    }

    /** The booking settings of a draft without problems, with the defaults for what was left open. */
    BookingSettings settings() {
        return new BookingSettings(
                appointment.orElseThrow(),
                freeSlots.orElseThrow(),
                cycle.orElseThrow(),
                carryOver.orElseGet(CarryOver.CarryAll::new),
                additionalSessions.orElse(false),
                additionalCap,
                acceptsBalance.orElse(false),
                lateCancel.orElse(Profile.PROGRAMME_CREDITS.lateCancel()),
                lateReschedule.orElse(Profile.PROGRAMME_CREDITS.lateReschedule()));
    }

    String text() {
        return description == null ? "" : description.strip();
    }

    Optional<Money> price() {
        return priceMinor.filter(price -> price > 0).map(price -> new Money(price, currency));
    }
}
