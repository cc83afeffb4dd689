package org.duologue.domain.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentDraft.SessionTypeDraft;
import org.duologue.domain.shared.Credits;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.Name;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("What an appointment is made of follows from what it is set up with")
class AppointmentTermsTest {

    private final IdSource ids = Drafts.ids();

    @Test
    @DisplayName("S1.4 S2.10 X12 everything of the draft is in it")
    void created() {
        Appointment.State state = new Drafts().create(ids).state();
        AppointmentTerms terms = state.terms();
        assertEquals(Drafts.ID, state.id());
        assertEquals(Drafts.WORKSPACE, state.workspace());
        assertEquals(Drafts.NOW, state.createdAt());
        assertFalse(state.archived());
        assertEquals("Coaching call", state.name().value());
        assertEquals("For leaders", terms.description());
        assertEquals(List.of(new Name("Leading"), new Name("Careers")), terms.coachingTypes());
        assertEquals(List.of(Drafts.COACH), terms.coaches());
        assertEquals(Confirmation.REQUEST, terms.confirmation(), "S2.19");
        assertEquals(new HoldPolicy(Duration.ofMinutes(15), RequestHold.HARD), terms.holds(), "B23");
        assertEquals(new ChangePolicy(Duration.ofHours(24), Duration.ofHours(12)), terms.changes());
        assertEquals(new MeetingPlace.Link("https://meet.example/room"), terms.place());
        assertEquals(4_500, terms.price().orElseThrow().minor());
        assertEquals("EUR", terms.price().orElseThrow().currency().getCurrencyCode());
        SessionType type = terms.sessionTypes().get(0);
        assertEquals(new SessionTypeId(new UUID(9, 100)), type.id());
        assertEquals(Duration.ofMinutes(25), type.length());
        assertEquals(Credits.of(2), type.cost());
        TimeRules times = terms.times();
        assertEquals(Duration.ofMinutes(5), times.bufferBefore());
        assertEquals(Duration.ofMinutes(15), times.bufferAfter());
        assertEquals(Duration.ofMinutes(30), times.slotStep());
        assertEquals(Duration.ofHours(2), times.minimumNotice());
        assertEquals(60, times.horizonDays());
        assertEquals(Optional.of(4), times.perDayCap());
        assertEquals(Optional.of(12), times.perWeekCap());
        assertEquals(Optional.of(3), times.openCap());
        assertEquals(new WeeklyHours(Map.of(DayOfWeek.MONDAY, Schedule.walls("14:00-18:00"))), times.hours());
    }

    @Test
    @DisplayName("B19 a session costs its type's price, else the appointment's, else nothing; 0 is nothing")
    void prices() {
        Drafts draft = new Drafts();
        draft.types = List.of(
                new SessionTypeDraft(Optional.empty(), "Own", 60, 1, Optional.of(9_900L)),
                new SessionTypeDraft(Optional.empty(), "Gift", 60, 1, Optional.of(0L)),
                Drafts.type("Usual"));
        AppointmentTerms terms = draft.create(ids).state().terms();
        assertEquals(
                List.of(9_900L, 0L, 4_500L),
                terms.sessionTypes().stream()
                        .map(type ->
                                terms.priceOf(type).map(money -> money.minor()).orElse(0L))
                        .toList());
        assertEquals(Optional.empty(), terms.priceOf(terms.sessionTypes().get(1)));
        draft.price = Optional.of(0L);
        assertEquals(Optional.empty(), draft.create(ids).state().terms().price());
    }

    @Test
    @DisplayName("a coach named twice gives it once; nothing said is nothing")
    void leniency() {
        Drafts draft = new Drafts();
        draft.coaches = List.of(Drafts.COACH, Drafts.COACH);
        draft.description = null;
        draft.place = null;
        Appointment appointment = draft.create(ids);
        assertTrue(appointment.isGivenBy(Drafts.COACH));
        assertFalse(appointment.isGivenBy(new MemberId(new UUID(4, 4))));
        assertEquals(1, appointment.state().terms().coaches().size());
        assertEquals("", appointment.state().terms().description());
        assertEquals(new MeetingPlace.Unset(), appointment.state().terms().place());
    }
}
