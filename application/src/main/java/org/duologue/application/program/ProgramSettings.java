package org.duologue.application.program;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramDraft;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.duologue.domain.shared.Money;

/**
 * Everything one sets about a programme, as typed.
 *
 * @param type ONE_TO_ONE
 * @param price in the minor unit of the workspace's currency; empty or 0: free
 * @param bookingEnabled without it the fields from {@code appointment} on must stay empty when creating
 * @param appointment exactly one, whose settings apply to the sessions
 * @param freeSlots free session credits per cycle, 0..1000; 0 only with additional sessions
 * @param cycle how often the free slots come
 * @param carryOver what becomes of unused ones
 * @param additionalSessions whether a student may have more sessions than the credits cover
 * @param additionalCap the most additional sessions a student has ahead in an enrollment, 1..1000; empty: no limit
 * @param acceptsBalance whether a student may also pay from their own balance
 * @param lateCancel what a student may do after the cutoff; default BLOCK
 * @param lateReschedule likewise for moving; default BLOCK
 * @param coaches who coaches in it, at most 100 added at once
 */
public record ProgramSettings(
        ProgramType type,
        String name,
        String description,
        Optional<Long> price,
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

    public ProgramSettings {
        coaches = List.copyOf(coaches);
    }

    /** The settings of a stored programme; those for booking also while it is switched off. */
    static ProgramSettings of(Program.State p) {
        return new ProgramSettings(
                p.type(),
                p.name().value(),
                p.description(),
                p.price().map(Money::minor),
                p.bookingEnabled(),
                p.booking().map(BookingSettings::appointment),
                p.booking().map(BookingSettings::freeSlots),
                p.booking().map(BookingSettings::cycle),
                p.booking().map(BookingSettings::carryOver),
                p.booking().map(BookingSettings::additionalSessions),
                p.booking().flatMap(BookingSettings::additionalCap),
                p.booking().map(BookingSettings::acceptsBalance),
                p.booking().map(BookingSettings::lateCancel),
                p.booking().map(BookingSettings::lateReschedule),
                p.coaches());
    }

    /** The draft that the domain reads, with prices in the workspace's currency. */
    ProgramDraft toDraft(Currency currency) {
        return new ProgramDraft(
                type,
                name,
                description,
                price,
                currency,
                bookingEnabled,
                appointment,
                freeSlots,
                cycle,
                carryOver,
                additionalSessions,
                additionalCap,
                acceptsBalance,
                lateCancel,
                lateReschedule,
                coaches);
    }

    /** A free programme with booking on, everything unused carried over, and the default policies. */
    public static ProgramSettings usual(
            String name, AppointmentId appointment, int freeSlots, Cycle cycle, List<MemberId> coaches) {
        return new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                name,
                "",
                Optional.empty(),
                true,
                Optional.of(appointment),
                Optional.of(freeSlots),
                Optional.of(cycle),
                Optional.of(new CarryOver.CarryAll()),
                Optional.of(false),
                Optional.empty(),
                Optional.of(false),
                Optional.of(LatePolicy.BLOCK),
                Optional.of(LatePolicy.BLOCK),
                coaches);
    }
}
