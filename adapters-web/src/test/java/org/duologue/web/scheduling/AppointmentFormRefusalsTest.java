package org.duologue.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("S1.29 S1.30: what is wrong in the form of an appointment is said where it was typed")
class AppointmentFormRefusalsTest {

    private final AppointmentStory pages = new AppointmentStory();
    private final Leadership story = pages.story();

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
        Entered typed = Entered.sent(AppointmentStory.without(
                AppointmentStory.without(Shown.sent(pages.form()), field, junk), "name", "Typed name"));
        Invalid refusal = (Invalid) assertThrows(Refused.class, () -> AppointmentForm.read(typed, AppointmentStory.EUR))
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
        return pages.shown("appointment-refused", s -> s.form(Optional.of(pages.stored()), kept, Optional.of(refusal)));
    }

    @Test
    @DisplayName("everything that the domain refuses of a form has a place on it that says so")
    void refusedByTheDomain() {
        Map<String, List<String>> sent = new HashMap<>(Shown.sent(pages.form()));
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
        CreateAppointment command =
                new CreateAppointment(story.owner(), AppointmentForm.read(typed, AppointmentStory.EUR));
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
        Entered typed = Entered.sent(AppointmentStory.without(Shown.sent(pages.form()), "sessionTypes.0.name", ""));
        CreateAppointment command =
                new CreateAppointment(story.owner(), AppointmentForm.read(typed, AppointmentStory.EUR));
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
        Map<String, List<String>> sent = AppointmentStory.without(Shown.sent(pages.form()), "sessionTypes.0.name", "");
        sent.put("sessionTypes.1.name", List.of("Walk"));
        sent.put("sessionTypes.1.minutes", List.of("1"));
        sent.put("sessionTypes.1.cost", List.of("1"));
        sent.put("cancelNotice", List.of("99999"));
        Entered typed = Entered.sent(sent);
        CreateAppointment command =
                new CreateAppointment(story.owner(), AppointmentForm.read(typed, AppointmentStory.EUR));
        Invalid refusal = (Invalid)
                assertThrows(Refused.class, () -> story.duologue().scheduling().createAppointment(command))
                        .refusal();
        Document again = again(typed, AppointmentForm.placed(refusal, typed));
        assertEquals(List.of("#f-sessionTypes-1-minutes", "#f-cancelNotice"), Shown.problems(again));
        assertTrue(
                again.selectFirst("#f-cancelNotice-error").text().contains("from 0 to 8,760"),
                again.selectFirst("#f-cancelNotice-error").text());
    }
}
