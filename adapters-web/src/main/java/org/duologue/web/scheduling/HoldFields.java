package org.duologue.web.scheduling;

import java.util.Arrays;
import java.util.List;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Typed;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Option;

/** How an appointment's sessions come about and its times are kept meanwhile, as fields of its form. */
record HoldFields(AppointmentSettings shown, Reader reader) {

    /** As typed; a number that is left out is the usual one. */
    static HoldSettings read(Typed typed, Entered entered) {
        boolean hard = entered.value("requestHold").equals(RequestHold.HARD.name());
        return new HoldSettings(
                typed.optional("slotHold").orElse(HoldSettings.USUAL.slotHold()),
                hard ? RequestHold.HARD : RequestHold.SOFT);
    }

    List<Object> all(Entered entered) {
        return List.of(
                choice("confirmation", Confirmation.values(), shown.confirmation())
                        .from(entered),
                Field.number("slotHold", reader.text("scheduling.slotHold"))
                        .between("", reader.text("scheduling.unit.minutes"))
                        .value(Integer.toString(shown.holds().slotHold()))
                        .hint(reader.text("scheduling.slotHoldHint"))
                        .from(entered),
                choice("requestHold", RequestHold.values(), shown.holds().requestHold())
                        .from(entered));
    }

    private <E extends Enum<E>> Choices choice(String name, E[] values, E chosen) {
        String key = "scheduling." + name;
        return Choices.one(
                name,
                reader.text(key),
                Arrays.stream(values)
                        .map(how -> Option.of(how.name(), reader.text(key + "." + how))
                                .hint(reader.text(key + "." + how + ".hint"))
                                .chosen(how == chosen))
                        .toList());
    }
}
