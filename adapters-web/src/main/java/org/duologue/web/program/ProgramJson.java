package org.duologue.web.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.program.ProgramView;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Cycle;
import org.duologue.web.json.MoneyJson;
import org.duologue.web.json.Revised;
import org.duologue.web.wallet.RenewalJson.CarryOverInput;

/** What programs send and get about programmes. */
public final class ProgramJson {

    private ProgramJson() {}

    /**
     * Everything one sets about a programme. Without booking the properties from {@code appointment} on stay out.
     *
     * @param type usually ONE_TO_ONE
     * @param priceMinor in the currency's minor unit; left out: free
     * @param freeSlots free session credits per cycle
     * @param additionalSessions whether a student may have more sessions than the credits cover
     * @param additionalCap the most additional sessions a student has ahead at a time, 1..1000, only where such are
     *     allowed; left out: no limit
     * @param acceptsBalance whether a student may also pay from their own balance
     * @param lateCancel what a student may do after the cutoff, usually BLOCK
     */
    public record ProgramInput(
            Optional<ProgramType> type,
            String name,
            String description,
            Optional<Long> priceMinor,
            boolean bookingEnabled,
            Optional<UUID> appointment,
            Optional<Integer> freeSlots,
            Optional<Cycle> cycle,
            Optional<CarryOverInput> carryOver,
            Optional<Boolean> additionalSessions,
            Optional<Integer> additionalCap,
            Optional<Boolean> acceptsBalance,
            Optional<LatePolicy> lateCancel,
            Optional<LatePolicy> lateReschedule,
            List<UUID> coaches) {

        private static ProgramInput of(ProgramSettings s) {
            return new ProgramInput(
                    Optional.of(s.type()),
                    s.name(),
                    s.description(),
                    s.price(),
                    s.bookingEnabled(),
                    s.appointment().map(AppointmentId::value),
                    s.freeSlots(),
                    s.cycle(),
                    s.carryOver().map(CarryOverInput::of),
                    s.additionalSessions(),
                    s.additionalCap(),
                    s.acceptsBalance(),
                    s.lateCancel(),
                    s.lateReschedule(),
                    s.coaches().stream().map(MemberId::value).toList());
        }

        ProgramSettings settings() {
            return new ProgramSettings(
                    type.orElse(ProgramType.ONE_TO_ONE),
                    name,
                    description,
                    priceMinor,
                    bookingEnabled,
                    appointment.map(AppointmentId::new),
                    freeSlots,
                    cycle,
                    carryOver.map(CarryOverInput::carryOver),
                    additionalSessions,
                    additionalCap,
                    acceptsBalance,
                    lateCancel,
                    lateReschedule,
                    coaches.stream().map(MemberId::new).toList());
        }
    }

    /**
     * A programme.
     *
     * @param settings what a change sends back
     * @param price left out: free
     * @param coachNames in the order of the settings' coaches
     */
    public record Program(
            UUID id,
            ProgramInput settings,
            Optional<MoneyJson> price,
            Optional<String> appointmentName,
            List<String> coachNames,
            boolean archived,
            long revision)
            implements Revised {

        static Program of(ProgramView view) {
            return new Program(
                    view.id().value(),
                    ProgramInput.of(view.settings()),
                    view.price().map(MoneyJson::of),
                    view.appointmentName(),
                    view.coachNames(),
                    view.archived(),
                    view.revision());
        }
    }

    /** Whether it shall be closed for new enrollments. */
    public record ArchiveInput(boolean archived) {}
}
