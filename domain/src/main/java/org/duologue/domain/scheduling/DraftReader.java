package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentDraft.HoursDraft;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Money;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Texts;

/** Makes the values of an appointment out of a draft, or lists everything that is wrong with it. */
final class DraftReader {

    private final Problems problems = new Problems();
    private final AppointmentDraft draft;

    private DraftReader(AppointmentDraft draft) {
        this.draft = draft;
    }

    /**
     * Reads the draft; refused as {@code invalid} with all its problems.
     *
     * @param typesBefore the session types it has already: ids that a draft can name
     * @param coachesBefore those it has already, who do not count as added (X21)
     */
    static AppointmentTerms read(
            AppointmentDraft draft, List<SessionType> typesBefore, List<MemberId> coachesBefore, IdSource ids) {
        DraftReader reader = new DraftReader(draft);
        Name name = reader.problems.read("name", () -> Name.of(draft.name()));
        MeetingPlace place = reader.problems.read("meetingPlace", () -> MeetingPlace.of(draft.meetingPlace()));
        reader.checkDescription();
        List<Name> coachingTypes = reader.coachingTypes();
        reader.checkSessionTypes(typesBefore);
        reader.checkCoaches(coachesBefore);
        reader.checkTimes();
        WeeklyHours hours = reader.hours();
        reader.checkPrice("price", draft.price());
        reader.problems.refuseIfAny();
        return new AppointmentTerms(
                name,
                reader.description(),
                coachingTypes,
                reader.sessionTypes(ids),
                draft.coaches(),
                reader.timeRules(hours),
                new ChangePolicy(minutes(draft.cancelNotice()), minutes(draft.rescheduleNotice())),
                draft.confirmation(),
                new HoldPolicy(minutes(draft.slotHold()), draft.requestHold()),
                money(draft.price(), draft.currency()),
                place);
    }

    private String description() {
        return draft.description() == null ? "" : draft.description().strip();
    }

    private void checkDescription() {
        Texts.problemOfText(description(), 0, AppointmentTerms.MAX_DESCRIPTION)
                .ifPresent(p -> problems.require(false, new FieldProblem("description", p.code(), p.evidence())));
    }

    private List<Name> coachingTypes() {
        List<String> typed = draft.coachingTypes();
        range("coachingTypes", typed.size(), 0, AppointmentTerms.MAX_COACHING_TYPES);
        List<Name> names = new ArrayList<>();
        for (int i = 0; i < typed.size(); i++) {
            String name = typed.get(i);
            names.add(problems.read("coachingTypes." + i, () -> Name.of(name)));
        }
        return names;
    }

    private void checkSessionTypes(List<SessionType> before) {
        List<SessionTypeDraft> types = draft.sessionTypes();
        range("sessionTypes", types.size(), 1, AppointmentTerms.MAX_SESSION_TYPES);
        Set<SessionTypeId> free = new HashSet<>();
        before.forEach(type -> free.add(type.id()));
        for (int i = 0; i < types.size(); i++) {
            SessionTypeDraft type = types.get(i);
            String field = "sessionTypes." + i;
            type.id().ifPresent(id -> problems.require(free.remove(id), FieldProblem.of(field + ".id", "unknown")));
            problems.read(field + ".name", () -> Name.of(type.name()));
            range(field + ".minutes", type.minutes(), SessionType.MIN_MINUTES, SessionType.MAX_MINUTES);
            range(field + ".cost", type.cost(), 0, SessionType.MAX_COST);
            checkPrice(field + ".price", type.price());
        }
    }

    private void checkCoaches(List<MemberId> before) {
        long added = draft.coaches().stream().filter(c -> !before.contains(c)).count();
        range("coaches", added, 0, AppointmentTerms.MAX_COACHES_ADDED);
    }

    private void checkTimes() {
        range("bufferBefore", draft.bufferBefore(), 0, TimeRules.MAX_BUFFER.toMinutes());
        range("bufferAfter", draft.bufferAfter(), 0, TimeRules.MAX_BUFFER.toMinutes());
        range("slotStep", draft.slotStep(), TimeRules.MIN_STEP.toMinutes(), TimeRules.MAX_STEP.toMinutes());
        range("minimumNotice", draft.minimumNotice(), 0, TimeRules.MAX_NOTICE.toMinutes());
        range("horizonDays", draft.horizonDays(), 0, TimeRules.MAX_HORIZON);
        draft.perDayCap().ifPresent(cap -> range("perDayCap", cap, 1, TimeRules.MAX_CAP));
        draft.perWeekCap().ifPresent(cap -> range("perWeekCap", cap, 1, TimeRules.MAX_CAP));
        draft.openCap().ifPresent(cap -> range("openCap", cap, 1, TimeRules.MAX_CAP));
        range("cancelNotice", draft.cancelNotice(), 0, TimeRules.MAX_NOTICE.toMinutes());
        range("rescheduleNotice", draft.rescheduleNotice(), 0, TimeRules.MAX_NOTICE.toMinutes());
        range("slotHold", draft.slotHold(), 0, HoldPolicy.MAX.toMinutes());
    }

    private void checkPrice(String field, Optional<Long> price) {
        price.ifPresent(minor -> range(field, minor, 0, AppointmentTerms.MAX_PRICE));
    }

    private void range(String field, long value, long min, long max) {
        problems.require(value >= min && value <= max, FieldProblem.outOfRange(field, value, min, max));
    }

    private List<SessionType> sessionTypes(IdSource ids) {
        List<SessionType> types = new ArrayList<>();
        for (SessionTypeDraft type : draft.sessionTypes()) {
            types.add(new SessionType(
                    type.id().orElseGet(() -> new SessionTypeId(ids.next())),
                    Name.of(type.name()),
                    minutes(type.minutes()),
                    Credits.of(type.cost()),
                    type.price().map(minor -> new Money(minor, draft.currency()))));
        }
        return types;
    }

    /** The hours of its own; what is no range is a problem of {@code hours.MONDAY.0.from}. */
    private WeeklyHours hours() {
        Map<DayOfWeek, List<WallRange>> hours = new EnumMap<>(DayOfWeek.class);
        draft.hours().forEach((day, ranges) -> {
            List<WallRange> read = new ArrayList<>();
            for (int i = 0; i < ranges.size(); i++) {
                HoursDraft range = ranges.get(i);
                WallRange wall = problems.read("hours." + day + "." + i, () -> WallRange.of(range.from(), range.to()));
                if (wall != null) {
                    read.add(wall);
                }
            }
            hours.put(day, read);
        });
        return new WeeklyHours(hours);
    }

    private TimeRules timeRules(WeeklyHours hours) {
        return new TimeRules(
                minutes(draft.bufferBefore()),
                minutes(draft.bufferAfter()),
                minutes(draft.slotStep()),
                minutes(draft.minimumNotice()),
                draft.horizonDays(),
                draft.perDayCap(),
                draft.perWeekCap(),
                draft.openCap(),
                hours);
    }

    private static Duration minutes(int minutes) {
        return Duration.ofMinutes(minutes);
    }

    private static Optional<Money> money(Optional<Long> price, Currency currency) {
        return price.filter(minor -> minor > 0).map(minor -> new Money(minor, currency));
    }
}
