package org.duologue.web.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.duologue.application.people.MemberFilter;
import org.duologue.application.people.MemberView;
import org.duologue.application.people.MembershipRefusal;
import org.duologue.application.shared.Page;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The members: list and search, an invitation, roles and access")
class MemberSheetsTest {

    private static MemberView member(MemberStatus status, Role... roles) {
        return new MemberView(
                new MemberId(new UUID(0, 5)),
                "Noor <i>",
                Optional.of("noor@example.org"),
                List.of(roles),
                ZoneId.of("UTC"),
                Language.EN,
                status,
                Readers.NOW,
                Optional.empty(),
                "",
                1);
    }

    private static Document shown(String name, Function<MemberSheets, org.duologue.web.view.Page> page) {
        return Shown.everywhere(
                name, language -> Readers.everything(language, Theme.SYSTEM), r -> page.apply(new MemberSheets(r)));
    }

    private static Entered refused(Map<String, List<String>> typed, Refusal refusal) {
        return Entered.sent(typed).refused(RefusalText.of(refusal, Readers.visitor(Locale.ENGLISH, "UTC")));
    }

    @Test
    @DisplayName("X1 the list: coaches lead to their hours; what was searched for stays, on further pages, too")
    void list() {
        MemberFilter filter = new MemberFilter(Optional.of(Role.COACH), Optional.of("no&or"));
        Page<MemberView> found = new Page<>(
                List.of(member(MemberStatus.INVITED, Role.COACH), member(MemberStatus.ACTIVE, Role.STUDENT)),
                Optional.of("c=1"));
        Document page = shown("members", s -> s.list(found, filter, "invited"));
        assertEquals("no&or", page.selectFirst("#f-q").val());
        assertEquals("COACH", page.selectFirst("#f-role option[selected]").val());
        assertEquals(
                "/app/members?q=no%26or&role=COACH&after=c%3D1",
                page.selectFirst("a[rel=next]").attr("href"));
        assertEquals(1, page.select("table a[href^=/app/availability?coach=]").size());
        assertTrue(page.select("table").text().contains("Noor <i>"));
        assertTrue(page.select("[role=status]").text().contains("on its way"));
    }

    @Test
    @DisplayName("nobody found says what to try")
    void nobody() {
        Document page =
                shown("members-none", s -> s.list(new Page<>(List.of(), Optional.empty()), MemberFilter.ALL, ""));
        assertTrue(page.selectFirst(".empty").text().contains("Try another name"));
        assertTrue(page.select("table, [role=status]").isEmpty());
    }

    @Test
    @DisplayName("an invitation: a student unless one says otherwise; what was chosen stays, problems at their fields")
    void invitation() {
        Document page = shown("invite", s -> s.invitation(Entered.nothing(), Optional.empty()));
        assertEquals(List.of("STUDENT"), page.select("[name=roles][checked]").eachAttr("value"));
        Refusal refusal = new Invalid(List.of(
                FieldProblem.of("name", "blank"),
                FieldProblem.of("email", "not-an-email"),
                FieldProblem.of("roles", "blank")));
        Map<String, List<String>> typed =
                Map.of("name", List.of(""), "email", List.of("x@"), "language", List.of("DE"), "forged", List.of("1"));
        Document again = shown("invite-refused", s -> s.invitation(refused(typed, refusal), Optional.of(refusal)));
        assertEquals(List.of("#f-name", "#f-email", "#f-roles"), Shown.problems(again));
        assertEquals("x@", again.selectFirst("#f-email").val());
        assertEquals("DE", again.selectFirst("#f-language option[selected]").val());
        assertEquals(List.of(), again.select("[name=roles][checked]").eachAttr("value"), "no role was chosen");
        Refusal taken = new MembershipRefusal.EmailTaken("noor@example.org");
        Document third = shown("invite-taken", s -> s.invitation(Entered.nothing(), Optional.of(taken)));
        assertTrue(third.selectFirst("[role=alert]").text().contains("noor@example.org"));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"ACTIVE, roles suspend", "SUSPENDED, roles restore", "INVITED, roles resend suspend"})
    @DisplayName("a member: what can be done with their access as it stands, and nothing is done unless chosen")
    void member(MemberStatus status, String acts) {
        MemberView member = member(status, Role.COACH, Role.STUDENT);
        Document page = shown("member-" + status, s -> s.member(member, Entered.nothing(), Optional.empty(), ""));
        assertEquals(List.of(acts.split(" ", -1)), page.select("[name=act]").eachAttr("value"));
        assertEquals(List.of("roles"), page.select("[name=act][checked]").eachAttr("value"));
        assertEquals(
                List.of("COACH", "STUDENT"),
                page.select("[name=roles][checked]").eachAttr("value"));
        assertEquals(4, page.select("[name=roles]").size());
    }

    @Test
    @DisplayName("a refused change keeps what was chosen")
    void refusedChange() {
        Refusal refusal = Invalid.of(FieldProblem.of("roles", "blank"));
        Entered entered = refused(Map.of("act", List.of("suspend"), "roles", List.of("ADMIN")), refusal);
        MemberView member = member(MemberStatus.ACTIVE, Role.STUDENT);
        Document page = shown("member-refused", s -> s.member(member, entered, Optional.of(refusal), ""));
        assertEquals(List.of("#f-roles"), Shown.problems(page));
        assertEquals(List.of("ADMIN"), page.select("[name=roles][checked]").eachAttr("value"));
        assertEquals(List.of("suspend"), page.select("[name=act][checked]").eachAttr("value"));
    }
}
