package org.duologue.web.scheduling;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.PeopleQueries;
import org.duologue.application.scheduling.AppointmentSettings;
import org.duologue.application.scheduling.AppointmentSettings.SessionTypeSettings;
import org.duologue.application.scheduling.AppointmentView;
import org.duologue.application.scheduling.ArchiveAppointment;
import org.duologue.application.scheduling.AvailabilitySettings.Hours;
import org.duologue.application.scheduling.ChangeAppointment;
import org.duologue.application.scheduling.CreateAppointment;
import org.duologue.application.scheduling.HoldSettings;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Leadership;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.RequestHold;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("S1.29 S1.30: an appointment on its pages: list, form, and what is read of it")
class AppointmentSheetsTest {

    private final AppointmentStory pages = new AppointmentStory();
    private final Leadership story = pages.story();

    @Test
    @DisplayName("the list says lengths and costs; none yet says what one is for")
    void list() {
        Document page = pages.shown("appointments", s -> s.list(List.of(pages.stored()), "saved"));
        assertTrue(page.select("table").text().contains("Coaching call, 60 min, 1 credit"));
        assertEquals(
                1,
                page.select("table a[href=/app/appointments/"
                                + story.appointment().value() + "]")
                        .size());
        Document none = pages.shown("appointments-none", s -> s.list(List.of(), ""));
        assertTrue(none.selectFirst(".empty").text().contains("A programme needs one"));
    }

    @Test
    @DisplayName("an admin closes it for booking and opens it again; the list says that it is closed")
    void archived() {
        String close = "form[action=/app/appointments/" + story.appointment().value() + "/archive]";
        Element open = pages.form().selectFirst(close);
        assertEquals(List.of("Close for booking", "true"), List.of(open.text(), archivedBy(open)));
        assertFalse(listed().contains("Closed for booking"), listed());
        story.duologue()
                .scheduling()
                .archiveAppointment(new ArchiveAppointment(story.owner(), story.appointment(), true));
        Element closed = pages.shown("appointment-archived", s -> form(s, pages.stored()))
                .selectFirst(close);
        assertEquals(List.of("Open again", "false"), List.of(closed.text(), archivedBy(closed)));
        assertTrue(listed().contains("Coaching call Closed for booking"), listed());
    }

    private static String archivedBy(Element form) {
        return form.selectFirst("[name=archived]").val();
    }

    private static Page form(AppointmentSheets sheets, AppointmentView appointment) {
        return sheets.form(Optional.of(appointment), Entered.nothing(), Optional.empty());
    }

    private String listed() {
        return pages.shown("appointments", s -> s.list(List.of(pages.stored()), ""))
                .select("table")
                .text();
    }

    @Test
    @DisplayName("E15: who may not close an appointment is not offered it, nor is it of one that is not there yet")
    void notArchived() {
        Reader coach = Shown.reader(story.coach(), "Carl", "UTC", Leadership.MONDAY, Locale.ENGLISH);
        AppointmentSheets sheets = new AppointmentSheets(coach, AppointmentStory.EUR, List.of());
        Document theirs = Shown.page("appointment-of-a-coach", form(sheets, pages.stored()), coach);
        Document empty =
                pages.shown("appointment-new", s -> s.form(Optional.empty(), Entered.nothing(), Optional.empty()));
        assertEquals(List.of(1, 1), List.of(mainForms(theirs), mainForms(empty)));
    }

    private static int mainForms(Document page) {
        return page.select("main form").size();
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
                "https://meet.example/deep",
                Confirmation.REQUEST,
                new HoldSettings(25, RequestHold.HARD));
        var id = story.duologue().scheduling().createAppointment(new CreateAppointment(story.owner(), all));
        AppointmentView before = story.duologue().schedulingQueries().appointment(story.owner(), id);
        Document page =
                pages.shown("appointment-full", s -> s.form(Optional.of(before), Entered.nothing(), Optional.empty()));
        AppointmentSettings read = AppointmentForm.read(Entered.sent(Shown.sent(page)), AppointmentStory.EUR);
        assertEquals(before.settings(), read);
        story.duologue()
                .scheduling()
                .changeAppointment(new ChangeAppointment(story.owner(), id, read, Optional.of(before.revision())));
    }

    @Test
    @DisplayName("a cleared name takes a length away, the row below adds one")
    void lengths() {
        Map<String, List<String>> sent = Shown.sent(pages.form());
        Map<String, List<String>> other = AppointmentStory.without(sent, "sessionTypes.0.name", " ");
        other.put("sessionTypes.1.name", List.of("Walk"));
        other.put("sessionTypes.1.minutes", List.of("30"));
        other.put("sessionTypes.1.cost", List.of("2"));
        List<SessionTypeSettings> types =
                AppointmentForm.read(Entered.sent(other), AppointmentStory.EUR).sessionTypes();
        assertEquals(List.of(new SessionTypeSettings(Optional.empty(), "Walk", 30, 2, Optional.empty())), types);
    }

    @Test
    @DisplayName("of more coaches than a page of members holds, none is lost by saving the form as it is")
    void manyCoaches() {
        for (int i = 0; i < PageRequest.MAX_LIMIT + 5; i++) {
            String email = "c" + i + "@acme.example";
            story.duologue().people().addMember(new AddMember(story.owner(), "C" + i, email, Role.COACH, "UTC"));
        }
        List<MemberId> last = secondPage();
        assertEquals(6, last.size());
        var id = story.duologue()
                .scheduling()
                .createAppointment(new CreateAppointment(story.owner(), Leadership.settings(last)));
        AppointmentView before = story.duologue().schedulingQueries().appointment(story.owner(), id);
        Document page =
                pages.shown("appointment-many", s -> s.form(Optional.of(before), Entered.nothing(), Optional.empty()));
        AppointmentSettings read = AppointmentForm.read(Entered.sent(Shown.sent(page)), AppointmentStory.EUR);
        assertEquals(Set.copyOf(last), Set.copyOf(read.coaches()));
    }

    /** The coaches on the second page of members. */
    private List<MemberId> secondPage() {
        PeopleQueries people = story.duologue().peopleQueries();
        MemberFilter coaches = MemberFilter.with(Role.COACH);
        var first = people.members(story.owner(), coaches, PageRequest.first(PageRequest.MAX_LIMIT));
        PageRequest second = new PageRequest(first.next(), PageRequest.MAX_LIMIT);
        return people.members(story.owner(), coaches, second).items().stream()
                .map(MemberView::id)
                .toList();
    }

    @Test
    @DisplayName("without any coach the form says where to invite one")
    void noCoach() {
        Document page = Shown.everywhere(
                "appointment-no-coach",
                language -> Readers.everything(language, Theme.SYSTEM),
                r -> new AppointmentSheets(r, AppointmentStory.EUR, List.of())
                        .form(Optional.empty(), Entered.nothing(), Optional.empty()));
        assertTrue(page.select(".notice").text().contains("Invite one under Members"));
        assertTrue(page.select("[name=coaches]").isEmpty());
    }
}
