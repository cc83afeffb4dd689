package org.duologue.web.program;

import java.util.Currency;
import java.util.Optional;
import org.duologue.application.program.ProgramSettings;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.ProgramType;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Typed;
import org.duologue.web.wallet.RenewalFields;

/** Reads a programme from its form. */
final class TypedProgram {

    private TypedProgram() {}

    /**
     * The settings as typed; what is no number is refused with its field. Of what is only asked with booking on nothing
     * is read while it is off (S1.22), nor is the cap on additional sessions where there are none.
     */
    static ProgramSettings read(Entered entered, Currency currency) {
        Typed typed = new Typed(entered);
        boolean booking = entered.value("bookingEnabled").equals("true");
        boolean additional = booking && entered.value("additionalSessions").equals("true");
        LateChoice late = LateChoice.read(entered.value("late"));
        ProgramSettings settings = new ProgramSettings(
                ProgramType.ONE_TO_ONE,
                entered.value("name"),
                entered.value("description"),
                typed.money("price", currency),
                booking,
                booking ? typed.id("appointment").map(AppointmentId::new) : Optional.empty(),
                booking ? typed.optional("freeSlots") : Optional.empty(),
                RenewalFields.cycle(entered).filter(c -> booking),
                booking ? Optional.of(RenewalFields.carryOver(entered, typed)) : Optional.empty(),
                Optional.of(additional),
                additional ? typed.optional("additionalCap") : Optional.empty(),
                Optional.of(booking && entered.value("acceptsBalance").equals("true")),
                Optional.of(late.cancel()),
                Optional.of(late.reschedule()),
                typed.ids("coaches").stream().map(MemberId::new).toList());
        typed.refuseIfAny();
        return settings;
    }
}
