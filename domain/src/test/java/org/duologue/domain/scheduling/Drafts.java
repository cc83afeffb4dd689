package org.duologue.domain.scheduling;

import java.time.DayOfWeek;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.scheduling.AppointmentDraft.HoursDraft;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.shared.IdSource;

/** A draft of an appointment without problems, to be spoilt one field at a time. */
final class Drafts {

    static final MemberId COACH = new MemberId(new UUID(3, 1));
    static final AppointmentId ID = new AppointmentId(new UUID(1, 1));
    static final WorkspaceId WORKSPACE = new WorkspaceId(new UUID(2, 1));
    static final Instant NOW = Instant.parse("2026-03-01T00:00:00Z");

    String name = " Coaching call ";
    String description = " For leaders ";
    List<String> coachingTypes = List.of(" Leading ", "Careers", "Leading");
    List<SessionTypeDraft> types =
            List.of(new SessionTypeDraft(Optional.empty(), "25 minutes", 25, 2, Optional.empty()));
    List<MemberId> coaches = List.of(COACH);
    int before = 5;
    int after = 15;
    int step = 30;
    int notice = 120;
    int horizon = 60;
    Optional<Integer> dayCap = Optional.of(4);
    Optional<Integer> weekCap = Optional.of(12);
    Optional<Integer> openCap = Optional.of(3);
    Map<DayOfWeek, List<HoursDraft>> hours = Map.of(DayOfWeek.MONDAY, List.of(new HoursDraft("14:00", "18:00")));
    int cancelNotice = 24 * 60;
    int rescheduleNotice = 12 * 60;
    Optional<Long> price = Optional.of(4_500L);
    String place = " https://meet.example/room ";
    Confirmation confirmation = Confirmation.REQUEST;
    int slotHold = 15;
    RequestHold requestHold = RequestHold.HARD;

    /** Ids that count up from 100. */
    static IdSource ids() {
        AtomicLong next = new AtomicLong(100);
        return () -> new UUID(9, next.getAndIncrement());
    }

    static SessionTypeDraft type(String name) {
        return new SessionTypeDraft(Optional.empty(), name, 60, 1, Optional.empty());
    }

    /** With a number in the field of this name. */
    Drafts with(String field, int number) {
        switch (field) {
            case "bufferBefore" -> before = number;
            case "bufferAfter" -> after = number;
            case "slotStep" -> step = number;
            case "minimumNotice" -> notice = number;
            case "horizonDays" -> horizon = number;
            case "perDayCap" -> dayCap = Optional.of(number);
            case "perWeekCap" -> weekCap = Optional.of(number);
            case "openCap" -> openCap = Optional.of(number);
            case "cancelNotice" -> cancelNotice = number;
            case "rescheduleNotice" -> rescheduleNotice = number;
            case "slotHold" -> slotHold = number;
            case "sessionTypes.0.minutes" ->
                types = List.of(new SessionTypeDraft(Optional.empty(), "T", number, 1, Optional.empty()));
            case "sessionTypes.0.cost" ->
                types = List.of(new SessionTypeDraft(Optional.empty(), "T", 60, number, Optional.empty()));
            default -> throw new IllegalArgumentException(field);
        }
        return this;
    }

    AppointmentDraft draft() {
        return new AppointmentDraft(
                name,
                description,
                coachingTypes,
                types,
                coaches,
                before,
                after,
                step,
                notice,
                horizon,
                dayCap,
                weekCap,
                openCap,
                hours,
                cancelNotice,
                rescheduleNotice,
                price,
                Currency.getInstance("EUR"),
                place,
                confirmation,
                slotHold,
                requestHold);
    }

    /** An appointment of it. */
    Appointment create(IdSource ids) {
        return Appointment.create(ID, WORKSPACE, draft(), ids, NOW);
    }
}
