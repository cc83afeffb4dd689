package org.duologue.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.scheduling.AvailabilitySettings;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.web.json.Written;
import org.duologue.web.scheduling.AvailabilityJson.Availability;
import org.duologue.web.scheduling.AvailabilityJson.Settings;
import org.duologue.web.scheduling.SchedulingJson.Appointment;
import org.duologue.web.scheduling.SchedulingJson.AppointmentInput;
import org.duologue.web.shared.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Appointments and availability as JSON")
class SchedulingJsonTest {

    private static final MemberId COACH = new MemberId(new UUID(0, 2));

    @Test
    @DisplayName("An appointment that is answered can be sent back and means the same")
    void appointment() throws Exception {
        AppointmentSettings settings = new AppointmentSettings(
                "Coaching call",
                "",
                List.of("Leading", "Careers"),
                AppointmentSettings.usual("Call", 60, List.of()).sessionTypes(),
                List.of(COACH),
                0,
                15,
                30,
                120,
                60,
                Optional.of(4),
                Optional.of(12),
                Optional.of(3),
                new TreeMap<>(Map.of(DayOfWeek.MONDAY, List.of(new AvailabilitySettings.Hours("14:00", "24:00")))),
                24 * 60,
                24 * 60,
                Optional.of(4_500L),
                "",
                Confirmation.REQUEST,
                new HoldSettings(25, RequestHold.HARD));
        Appointment answer = Appointment.of(
                new AppointmentView(new AppointmentId(new UUID(0, 1)), settings, List.of("Ada"), false, 3));
        assertEquals(
                settings,
                Written.read(Written.json(answer.settings()), AppointmentInput.class)
                        .settings());
    }

    @Test
    @DisplayName("What is left out of an appointment is no limit and no hours of its own")
    void leftOut() throws Exception {
        AppointmentSettings read = Written.read(
                        "{'name':'Call','description':'','meetingPlace':'','sessionTypes':[],'bufferBefore':0,"
                                + "'bufferAfter':0,'slotStep':15,'minimumNotice':0,'horizonDays':1,'cancelNotice':0,"
                                + "'rescheduleNotice':0}",
                        AppointmentInput.class)
                .settings();
        assertEquals(Optional.empty(), read.openCap());
        assertEquals(new TreeMap<>(), read.hours());
    }

    @Test
    @DisplayName("Availability too, with its days off")
    void availability() throws Exception {
        AvailabilitySettings workdays = AvailabilitySettings.workdays("Europe/Berlin", "09:00", "17:00");
        AvailabilitySettings settings = new AvailabilitySettings(
                workdays.zone(),
                workdays.weekly(),
                new TreeMap<>(Map.of(LocalDate.of(2026, 12, 24), List.of())),
                true,
                "https://a.example/{room}");
        String json = Written.json(
                Availability.of(new AvailabilityView(COACH, "Ada", settings, 1)).settings());
        assertTrue(json.contains("\"overrides\":{\"2026-12-24\":[]}"), json);
        assertTrue(json.contains("\"weekly\":{\"MONDAY\":[{\"from\":\"09:00\",\"to\":\"17:00\"}],\"TUESDAY\""), json);
        assertEquals(settings, Written.read(json, Settings.class).settings(""));
        String before =
                json.replace("\"confirming\":true,", "").replace("\"meetingPlace\":\"https://a.example/{room}\",", "");
        assertEquals(
                settings.confirming(false).meetingAt(""),
                Written.read(before, Settings.class).settings(""),
                "as the appointment says");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'weekly':{'Monday':[]}} | weekly",
                "{'weekly':{'':[]}} | weekly",
                "{'overrides':{'2026-02-30':[]}} | overrides",
                "{'overrides':{'24.12.2026':[]}} | overrides",
            })
    @DisplayName("E12 A key that is no weekday or no date is named")
    void badKeys(String json, String field) throws Exception {
        Settings settings = Written.read(json, Settings.class);
        assertEquals(
                field,
                assertThrows(Unreadable.class, () -> settings.settings("")).field());
    }
}
