package org.duologue.web.scheduling;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Typed;

/** Reads an appointment from its form. */
final class AppointmentForm {

    private static final int MINUTES_A_DAY = 24 * 60;

    private AppointmentForm() {}

    /** The settings as typed; what is no number is refused with its field. */
    static AppointmentSettings read(Entered entered, Currency currency) {
        Typed typed = new Typed(entered);
        List<SessionTypeSettings> types = IntStream.range(0, 50)
                .filter(i -> !entered.value("sessionTypes." + i + ".name").isBlank())
                .mapToObj(i -> type(typed, entered, i))
                .toList();
        AppointmentSettings settings = new AppointmentSettings(
                entered.value("name"),
                "",
                entered.value("coachingTypes")
                        .lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList(),
                types,
                typed.ids("coaches").stream().map(MemberId::new).toList(),
                typed.whole("bufferBefore"),
                typed.whole("bufferAfter"),
                typed.whole("slotStep"),
                typed.whole("minimumNotice"),
                typed.whole("horizonDays"),
                typed.optional("perDayCap"),
                typed.optional("perWeekCap"),
                typed.optional("openCap"),
                AvailabilityForm.readWeek(entered),
                minutes(typed.whole("cancelNotice")),
                minutes(typed.whole("rescheduleNotice")),
                typed.money("price", currency),
                entered.value("meetingPlace"));
        typed.refuseIfAny();
        return settings;
    }

    /** Hours as minutes; more than a year's stay out of bounds without overflowing. */
    private static int minutes(int hours) {
        return (int) Math.min((long) hours * 60, 1_000L * MINUTES_A_DAY);
    }

    private static SessionTypeSettings type(Typed typed, Entered entered, int i) {
        String at = "sessionTypes." + i + ".";
        Optional<SessionTypeId> id = typed.id(at + "id").map(SessionTypeId::new);
        return new SessionTypeSettings(
                id,
                entered.value(at + "name"),
                typed.whole(at + "minutes"),
                typed.whole(at + "cost"),
                Optional.empty());
    }
}
