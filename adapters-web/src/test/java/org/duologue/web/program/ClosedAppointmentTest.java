package org.duologue.web.program;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.program.ChangeProgram;
import org.duologue.application.program.ProgramSettings;
import org.duologue.application.program.ProgramView;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.shared.WholeList;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.AppointmentId;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("an appointment that is closed for booking, on the pages of programmes")
class ClosedAppointmentTest {

    private static final String WHY = "Nothing can be booked at present: the appointment is closed for booking.";

    private final Leadership story = Leadership.in(new MemoryWorld(Leadership.MONDAY), 10);
    private AppointmentId other;

    @BeforeEach
    void another() {
        other = story.duologue()
                .scheduling()
                .createAppointment(new CreateAppointment(
                        story.owner(), Leadership.settings(List.of(story.coach().member()))));
    }

    private void archive(AppointmentId appointment) {
        story.duologue().scheduling().archiveAppointment(new ArchiveAppointment(story.owner(), appointment, true));
    }

    private ProgramView program() {
        return story.duologue().programQueries().program(story.owner(), story.program());
    }

    private Document page(String name) {
        return Shown.everywhere(name, language -> Readers.everything(language, Theme.SYSTEM), r -> new ProgramSheets(r)
                .program(program(), List.of(), List.of(), Optional.empty(), ""));
    }

    private ProgramForm form(Reader reader) {
        return new ProgramForm(
                reader,
                Currency.getInstance("EUR"),
                WholeList.of(page -> story.duologue().schedulingQueries().appointments(story.owner(), page)),
                WholeList.of(page ->
                        story.duologue().peopleQueries().members(story.owner(), MemberFilter.with(Role.COACH), page)));
    }

    private Document form(String name, Optional<ProgramView> program) {
        return Shown.everywhere(name, language -> Readers.everything(language, Theme.SYSTEM), r -> form(r).page(
                        program, Entered.nothing(), Optional.empty()));
    }

    private void save(Map<String, List<String>> sent) {
        ProgramSettings settings = TypedProgram.read(Entered.sent(sent), Currency.getInstance("EUR"));
        story.duologue()
                .programs()
                .changeProgram(new ChangeProgram(story.owner(), story.program(), settings, Optional.empty()));
    }

    private static List<String> offered(Document form) {
        return form.select("#f-appointment option").eachAttr("value");
    }

    @Test
    @DisplayName("the programme's page and its form say why nothing can be booked, and only then")
    void said() {
        archive(other);
        assertFalse(page("programme-open").select(".preview").text().contains(WHY));
        assertFalse(form("programme-open-form", Optional.of(program())).text().contains(WHY));
        archive(story.appointment());
        String gets = page("programme-closed").select(".preview").text();
        assertTrue(gets.contains("10 free sessions at enrolling") && gets.contains(WHY), gets);
        assertTrue(form("programme-closed-form", Optional.of(program())).text().contains(WHY));
    }

    @Test
    @DisplayName("it is not offered, but for the programme that uses it, which keeps it when it is saved")
    void offered() {
        archive(story.appointment());
        assertEquals(List.of("", other.value().toString()), offered(form("programme-new", Optional.empty())));
        ProgramView before = program();
        Document form = form("programme-closed-form", Optional.of(before));
        assertEquals(
                Set.of("", other.value().toString(), story.appointment().value().toString()),
                Set.copyOf(offered(form)));
        save(Shown.sent(form));
        assertEquals(before.settings(), program().settings());
        archive(other);
        assertEquals(
                2, offered(form("programme-closed-form", Optional.of(before))).size());
    }

    @Test
    @DisplayName("where booking is off anyway, that is what is said")
    void off() {
        archive(story.appointment());
        Map<String, List<String>> sent = new HashMap<>(Shown.sent(form("programme-on", Optional.of(program()))));
        sent.remove("bookingEnabled");
        save(sent);
        String gets = page("programme-off").select(".preview").text();
        assertTrue(gets.contains("Sessions cannot be booked.") && !gets.contains(WHY), gets);
    }
}
