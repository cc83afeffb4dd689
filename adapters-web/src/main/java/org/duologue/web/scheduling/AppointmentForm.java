package org.duologue.web.scheduling;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Typed;

/** Reads an appointment from its form. */
final class AppointmentForm {

    private static final String TYPES = "sessionTypes";
    private static final String TOPICS = "coachingTypes";
    private static final int MOST_ROWS = 50;
    private static final Pattern OF_TYPE = Pattern.compile(TYPES + "\\.(\\d+)\\.(\\w+)");
    private static final Set<String> IN_HOURS = Set.of("cancelNotice", "rescheduleNotice");

    private AppointmentForm() {}

    /** The settings as typed; what is no number is refused with its field. */
    static AppointmentSettings read(Entered entered, Currency currency) {
        Typed typed = new Typed(entered);
        List<SessionTypeSettings> types = rows(entered).stream()
                .map(row -> type(typed, entered, currency, row))
                .toList();
        AppointmentSettings settings = new AppointmentSettings(
                entered.value("name"),
                entered.value("description"),
                entered.value(TOPICS)
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
                typed.minutes("cancelNotice"),
                typed.minutes("rescheduleNotice"),
                typed.money("price", currency),
                entered.value("meetingPlace"),
                entered.value("confirmation").equals(Confirmation.REQUEST.name())
                        ? Confirmation.REQUEST
                        : Confirmation.INSTANT,
                HoldFields.read(typed, entered));
        typed.refuseIfAny();
        return settings;
    }

    /** The rows that name a session type. */
    private static List<Integer> rows(Entered entered) {
        return IntStream.range(0, MOST_ROWS)
                .filter(row -> !entered.value(TYPES + "." + row + ".name").isBlank())
                .boxed()
                .toList();
    }

    private static SessionTypeSettings type(Typed typed, Entered entered, Currency currency, int i) {
        String at = TYPES + "." + i + ".";
        Optional<SessionTypeId> id = typed.hidden(at + "id", at + "name").map(SessionTypeId::new);
        return new SessionTypeSettings(
                id,
                entered.value(at + "name"),
                typed.whole(at + "minutes"),
                typed.whole(at + "cost"),
                typed.money(at + "price", currency));
    }

    /** What the settings were refused with, with its problems at the rows and in the units of this form. */
    static Refusal placed(Refusal refusal, Entered entered) {
        if (!(refusal instanceof Invalid invalid)) {
            return refusal;
        }
        List<Integer> rows = rows(entered);
        return AvailabilityForm.placed(new Invalid(invalid.problems().stream()
                .map(p -> new FieldProblem(
                        place(p.field(), rows), p.code(), IN_HOURS.contains(p.field()) ? hours(p) : p.evidence()))
                .toList()));
    }

    /** Of session types only those with a name were sent on; one without is missing in the first row. */
    private static String place(String field, List<Integer> rows) {
        if (field.equals(TYPES)) {
            return TYPES + ".0.name";
        }
        if (field.startsWith(TOPICS)) {
            return TOPICS;
        }
        Matcher type = OF_TYPE.matcher(field);
        if (!type.matches()) {
            return field;
        }
        String part = type.group(2).equals("id") ? "name" : type.group(2);
        return TYPES + "." + rows.get(Integer.parseInt(type.group(1))) + "." + part;
    }

    private static Map<String, Object> hours(FieldProblem problem) {
        return problem.evidence().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue() instanceof Number minutes ? minutes.longValue() / 60 : e.getValue()));
    }
}
