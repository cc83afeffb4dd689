package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentDraft.HoursDraft;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An appointment is set up whole, or says everything that is wrong")
class AppointmentTest {

    private final IdSource ids = Drafts.ids();

    private static List<String> problems(Runnable act) {
        Refused refused = assertThrows(Refused.class, act::run);
        return ((Invalid) refused.refusal())
                .problems().stream().map(p -> p.field() + " " + p.code()).toList();
    }

    @Test
    @DisplayName("every problem is named at once, and nothing comes of it")
    void allProblems() {
        Drafts bad = new Drafts();
        bad.name = " ";
        bad.place = "http://meet.example";
        bad.description = "x\u0000";
        bad.types = List.of(
                new SessionTypeDraft(Optional.of(new SessionTypeId(ids.next())), "", 4, 1_001, Optional.of(-1L)));
        bad.coachingTypes = List.of("Leading", "", "x".repeat(201));
        bad.step = 4;
        bad.price = Optional.of(-1L);
        bad.dayCap = Optional.of(0);
        bad.hours =
                Map.of(DayOfWeek.FRIDAY, List.of(new HoursDraft("09:00", "10:00"), new HoursDraft("25:00", "noon")));
        assertEquals(
                List.of(
                        "name blank",
                        "meetingPlace not-https",
                        "description control-character",
                        "coachingTypes.1 blank",
                        "coachingTypes.2 bad-length",
                        "sessionTypes.0.id unknown",
                        "sessionTypes.0.name blank",
                        "sessionTypes.0.minutes out-of-range",
                        "sessionTypes.0.cost out-of-range",
                        "sessionTypes.0.price out-of-range",
                        "slotStep out-of-range",
                        "perDayCap out-of-range",
                        "hours.FRIDAY.1.from not-a-time",
                        "price out-of-range"),
                problems(() -> bad.create(ids)));
        Appointment appointment = new Drafts().create(ids);
        Appointment.State before = appointment.state();
        assertThrows(Refused.class, () -> appointment.change(bad.draft(), ids));
        assertEquals(before, appointment.state());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}")
    @CsvSource({
        "bufferBefore, 0, 1440",
        "bufferAfter, 0, 1440",
        "slotStep, 5, 1440",
        "minimumNotice, 0, 525600",
        "horizonDays, 0, 730",
        "perDayCap, 1, 1000",
        "perWeekCap, 1, 1000",
        "openCap, 1, 1000",
        "cancelNotice, 0, 525600",
        "rescheduleNotice, 0, 525600",
        "slotHold, 0, 30",
        "sessionTypes.0.minutes, 5, 1440",
        "sessionTypes.0.cost, 0, 1000"
    })
    void bounds(String field, int min, int max) {
        assertEquals(
                Drafts.ID, new Drafts().with(field, min).create(ids).state().id());
        assertEquals(
                Drafts.ID, new Drafts().with(field, max).create(ids).state().id());
        assertEquals(
                List.of(field + " out-of-range"),
                problems(() -> new Drafts().with(field, min - 1).create(ids)));
        assertEquals(
                List.of(field + " out-of-range"),
                problems(() -> new Drafts().with(field, max + 1).create(ids)));
        Refused refused = assertThrows(
                Refused.class, () -> new Drafts().with(field, max + 1).create(ids));
        assertEquals(
                List.of(FieldProblem.outOfRange(field, max + 1L, min, max)), ((Invalid) refused.refusal()).problems());
    }

    @Test
    @DisplayName("S2.9 at most 50 coaching types")
    void coachingTypes() {
        Drafts many = new Drafts();
        many.coachingTypes = IntStream.range(0, 51).mapToObj(i -> "T" + i).toList();
        assertEquals(List.of("coachingTypes out-of-range"), problems(() -> many.create(ids)));
        many.coachingTypes = many.coachingTypes.subList(0, 50);
        assertEquals(50, many.create(ids).state().terms().coachingTypes().size());
    }

    @Test
    @DisplayName("at least one session type, at most 50; at most 100 coaches added at once (X21)")
    void counts() {
        Drafts none = new Drafts();
        none.types = List.of();
        assertEquals(List.of("sessionTypes out-of-range"), problems(() -> none.create(ids)));
        Drafts many = new Drafts();
        many.types = IntStream.range(0, 51).mapToObj(i -> Drafts.type("T" + i)).toList();
        assertEquals(List.of("sessionTypes out-of-range"), problems(() -> many.create(ids)));
        Drafts coaches = new Drafts();
        coaches.coaches = IntStream.range(0, 101)
                .mapToObj(i -> new MemberId(new UUID(3, i)))
                .toList();
        assertEquals(List.of("coaches out-of-range"), problems(() -> coaches.create(ids)));
        coaches.coaches = coaches.coaches.subList(0, 100);
        Appointment full = coaches.create(ids);
        coaches.coaches = IntStream.range(0, 200)
                .mapToObj(i -> new MemberId(new UUID(3, i)))
                .toList();
        full.change(coaches.draft(), ids);
        assertEquals(200, full.state().terms().coaches().size());
    }

    @Test
    @DisplayName("B9 changing keeps the named session type, adds the new and drops the rest; each id only once")
    void changed() {
        Drafts two = new Drafts();
        two.types = List.of(Drafts.type("Short"), Drafts.type("Long"));
        Appointment appointment = two.create(ids);
        SessionTypeId kept = appointment.state().terms().sessionTypes().get(1).id();
        SessionTypeId dropped =
                appointment.state().terms().sessionTypes().get(0).id();
        Drafts next = new Drafts();
        next.types = List.of(
                new SessionTypeDraft(Optional.of(kept), "Longer", 120, 3, Optional.empty()), Drafts.type("New"));
        appointment.change(next.draft(), ids);
        assertEquals(
                "Longer", appointment.sessionType(kept).orElseThrow().name().value());
        assertEquals(Optional.empty(), appointment.sessionType(dropped));
        assertEquals(2, appointment.state().terms().sessionTypes().size());
        assertNotEquals(kept, appointment.state().terms().sessionTypes().get(1).id());
        SessionTypeDraft again = new SessionTypeDraft(Optional.of(kept), "Again", 60, 1, Optional.empty());
        next.types = List.of(again, again);
        assertEquals(List.of("sessionTypes.1.id unknown"), problems(() -> appointment.change(next.draft(), ids)));
    }

    @Test
    @DisplayName("archiving is undone by reopening, and changing keeps it")
    void archived() {
        Appointment appointment = new Drafts().create(ids);
        Appointment.State before = appointment.state();
        appointment.archive();
        assertTrue(appointment.state().archived());
        appointment.change(new Drafts().draft(), ids);
        assertTrue(appointment.state().archived());
        Appointment restored = Appointment.restore(appointment.state());
        restored.reopen();
        assertFalse(restored.state().archived());
        assertEquals(before.id(), restored.state().id());
    }
}
