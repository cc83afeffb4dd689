package org.duologue.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S1.29 S1.30: an appointment on its pages: list, form, and what is read of it")
class AppointmentSheetsTest {

    private static final Currency EUR = Currency.getInstance("EUR");

    private final MemoryWorld world = new MemoryWorld(Leadership.MONDAY);
    private final Leadership story = Leadership.in(world, 10);

    private AppointmentView stored() {
        return story.duologue().schedulingQueries().appointment(story.owner(), story.appointment());
    }

    private List<MemberView> coaches() {
        return story.duologue()
                .peopleQueries()
                .members(story.owner(), MemberFilter.with(Role.COACH), PageRequest.first(10))
                .items();
    }

    private Document shown(String name, Function<AppointmentSheets, Page> page) {
        return Shown.everywhere(
                name,
                language -> Readers.everything(language, Theme.SYSTEM),
                r -> page.apply(new AppointmentSheets(r, EUR, coaches())));
    }

    private static Map<String, List<String>> without(Map<String, List<String>> sent, String field, String... values) {
        Map<String, List<String>> other = new HashMap<>(sent);
        other.put(field, Arrays.asList(values));
        return other;
    }

    private Document form() {
        return shown("appointment", s -> s.form(Optional.of(stored()), Entered.nothing(), Optional.empty()));
    }

    @Test
    @DisplayName("the list says lengths and costs; none yet says what one is for")
    void list() {
        Document page = shown("appointments", s -> s.list(List.of(stored()), "saved"));
        assertTrue(page.select("table").text().contains("Coaching call, 60 min, 1 credit"));
        assertEquals(
                1,
                page.select("table a[href=/app/appointments/"
                                + story.appointment().value() + "]")
                        .size());
        Document none = shown("appointments-none", s -> s.list(List.of(), ""));
        assertTrue(none.selectFirst(".empty").text().contains("A programme needs one"));
    }

    @Test
    @DisplayName("B9: shown and sent again unchanged, nothing of an appointment changes, whatever it was set to")
    void roundTrip() {
        AppointmentSettings all = new AppointmentSettings(
                "Deep <work>",
                "Two people,\na table",
                List.of("Leading & following", "Career"),
                List.of(
                        new SessionTypeSettings(Optional.empty(), "Short", 25, 1, Optional.of(4_950L)),
                        new SessionTypeSettings(Optional.empty(), "Long", 90, 3, Optional.empty())),
                List.of(story.coach().member()),
                5,
                10,
                15,
                90,
                45,
                Optional.of(4),
                Optional.of(12),
                Optional.of(3),
                new TreeMap<>(
                        Map.of(DayOfWeek.FRIDAY, List.of(new Hours("09:00", "11:30"), new Hours("23:00", "24:00")))),
                90,
                25 * 60 + 5,
                Optional.of(12_000L),
                "https://meet.example/deep");
        var id = story.duologue().scheduling().createAppointment(new CreateAppointment(story.owner(), all));
        AppointmentView before = story.duologue().schedulingQueries().appointment(story.owner(), id);
        Document page =
                shown("appointment-full", s -> s.form(Optional.of(before), Entered.nothing(), Optional.empty()));
        AppointmentSettings read = AppointmentForm.read(Entered.sent(Shown.sent(page)), EUR);
        assertEquals(before.settings(), read);
        story.duologue()
                .scheduling()
                .changeAppointment(new ChangeAppointment(story.owner(), id, read, Optional.of(before.revision())));
    }

    @Test
    @DisplayName("a cleared name takes a length away, the row below adds one")
    void lengths() {
        Map<String, List<String>> sent = Shown.sent(form());
        Map<String, List<String>> other = without(sent, "sessionTypes.0.name", " ");
        other.put("sessionTypes.1.name", List.of("Walk"));
        other.put("sessionTypes.1.minutes", List.of("30"));
        other.put("sessionTypes.1.cost", List.of("2"));
        List<SessionTypeSettings> types =
                AppointmentForm.read(Entered.sent(other), EUR).sessionTypes();
        assertEquals(List.of(new SessionTypeSettings(Optional.empty(), "Walk", 30, 2, Optional.empty())), types);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "slotStep, 1o",
        "bufferBefore, ''",
        "bufferAfter, ten",
        "minimumNotice, 1.5",
        "horizonDays, 99999999999",
        "perDayCap, few",
        "perWeekCap, -",
        "openCap, some",
        "cancelNotice, a day",
        "cancelNotice, 1:60",
        "rescheduleNotice, ''",
        "price, much",
        "coaches, forged",
        "sessionTypes.0.id, forged",
        "sessionTypes.0.minutes, ''",
        "sessionTypes.0.cost, one",
        "sessionTypes.0.price, '1,2,3'"
    })
    @DisplayName(
            "what cannot be read is refused with a field that is seen, and shown there with everything else as it was"
                    + " typed")
    void unreadable(String field, String junk) {
        Entered typed = Entered.sent(without(without(Shown.sent(form()), field, junk), "name", "Typed name"));
        Invalid refusal = (Invalid) assertThrows(Refused.class, () -> AppointmentForm.read(typed, EUR))
                .refusal();
        assertEquals(
                List.of(field.replace(".id", ".name")),
                refusal.problems().stream().map(FieldProblem::field).toList());
        Document again = again(typed, refusal);
        assertEquals(1, Shown.problems(again).size());
        assertEquals("Typed name", again.selectFirst("#f-name").val());
        if (!field.endsWith(".id") && !field.equals("coaches")) {
            assertEquals(junk, again.selectFirst("[name=" + field + "]").val());
        }
    }

    private Document again(Entered typed, Refusal refusal) {
        Reader english = Readers.everything(Locale.ENGLISH, Theme.SYSTEM);
        Entered kept = typed.refused(RefusalText.of(refusal, english));
        return shown("appointment-refused", s -> s.form(Optional.of(stored()), kept, Optional.of(refusal)));
    }

    @Test
    @DisplayName("everything that the domain refuses of a form has a place on it that says so")
    void refusedByTheDomain() {
        Map<String, List<String>> sent = new HashMap<>(Shown.sent(form()));
        sent.keySet().stream()
                .filter(field ->
                        field.matches("name|.*[nN]otice|buffer.*|slotStep|horizonDays|per.*Cap|.*minutes|.*cost"))
                .toList()
                .forEach(field -> sent.put(field, List.of(field.equals("name") ? "" : "999999")));
        sent.put("meetingPlace", List.of("http://insecure.example"));
        sent.put("day.FRIDAY", List.of("9 to 5"));
        sent.put("coachingTypes", List.of("x".repeat(500)));
        sent.put("sessionTypes.1.minutes", List.of(""));
        sent.put("sessionTypes.1.cost", List.of(""));
        Entered typed = Entered.sent(sent);
        CreateAppointment command = new CreateAppointment(story.owner(), AppointmentForm.read(typed, EUR));
        Invalid refusal = (Invalid)
                assertThrows(Refused.class, () -> story.duologue().scheduling().createAppointment(command))
                        .refusal();
        Invalid placed = (Invalid) AppointmentForm.placed(refusal, typed);
        Document again = again(typed, placed);
        assertEquals(
                placed.problems().stream().map(FieldProblem::field).distinct().count(),
                Shown.problems(again).size());
        assertTrue(refusal.problems().size() > 8, refusal.problems().toString());
    }

    @Test
    @DisplayName("a form without any length is refused at a place of the page")
    void noLength() {
        Entered typed = Entered.sent(without(Shown.sent(form()), "sessionTypes.0.name", ""));
        CreateAppointment command = new CreateAppointment(story.owner(), AppointmentForm.read(typed, EUR));
        Invalid refusal = (Invalid)
                assertThrows(Refused.class, () -> story.duologue().scheduling().createAppointment(command))
                        .refusal();
        assertEquals(
                List.of("#f-sessionTypes-0-name"),
                Shown.problems(again(typed, AppointmentForm.placed(refusal, typed))));
    }

    @Test
    @DisplayName("a problem is said in the row and the unit it was typed in, though an emptied row above was left out")
    void rowAndUnit() {
        Map<String, List<String>> sent = without(Shown.sent(form()), "sessionTypes.0.name", "");
        sent.put("sessionTypes.1.name", List.of("Walk"));
        sent.put("sessionTypes.1.minutes", List.of("1"));
        sent.put("sessionTypes.1.cost", List.of("1"));
        sent.put("cancelNotice", List.of("99999"));
        Entered typed = Entered.sent(sent);
        CreateAppointment command = new CreateAppointment(story.owner(), AppointmentForm.read(typed, EUR));
        Invalid refusal = (Invalid)
                assertThrows(Refused.class, () -> story.duologue().scheduling().createAppointment(command))
                        .refusal();
        Document again = again(typed, AppointmentForm.placed(refusal, typed));
        assertEquals(List.of("#f-sessionTypes-1-minutes", "#f-cancelNotice"), Shown.problems(again));
        assertTrue(
                again.selectFirst("#f-cancelNotice-error").text().contains("from 0 to 8,760"),
                again.selectFirst("#f-cancelNotice-error").text());
    }

    @Test
    @DisplayName("without any coach the form says where to invite one")
    void noCoach() {
        Document page = Shown.everywhere(
                "appointment-no-coach",
                language -> Readers.everything(language, Theme.SYSTEM),
                r -> new AppointmentSheets(r, EUR, List.of())
                        .form(Optional.empty(), Entered.nothing(), Optional.empty()));
        assertTrue(page.select(".notice").text().contains("Invite one under Members"));
        assertTrue(page.select("[name=coaches]").isEmpty());
    }
}
