package org.duologue.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.access.AccessRefusal;
import org.duologue.application.access.PasswordLinkView;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.people.MemberView;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.people.Role;
import org.duologue.domain.shared.FieldProblem;
import org.duologue.domain.shared.Invalid;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Theme;
import org.duologue.web.view.part.Notice;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F15 X1: signing in, passwords, the first run and one’s own account")
class AccessSheetsTest {

    private static final MemberView ME = new MemberView(
            new MemberId(new java.util.UUID(0, 1)),
            "Noor Haddad",
            Optional.of("noor@example.org"),
            List.of(Role.STUDENT),
            ZoneId.of("Asia/Kathmandu"),
            Language.DE,
            MemberStatus.ACTIVE,
            Readers.NOW,
            Optional.of(Readers.NOW),
            "Likes <tea>",
            7);

    private static Document door(String name, Function<AccessSheets, Page> page) {
        return Shown.everywhere(
                name, language -> Readers.visitor(language, "Europe/Berlin"), r -> page.apply(new AccessSheets(r)));
    }

    private static Document inside(String name, Function<Reader, Page> page) {
        return Shown.everywhere(name, language -> Readers.everything(language, Theme.SYSTEM), page);
    }

    private static Entered typed(String... namesAndValues) {
        Map<String, String> values = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            values.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return Entered.of(values);
    }

    private static Refusal problems(String... fields) {
        return new Invalid(Arrays.stream(fields)
                .map(field -> FieldProblem.of(field, "blank"))
                .toList());
    }

    private static Entered refused(Entered entered, Refusal refusal) {
        return entered.refused(RefusalText.of(refusal, Readers.visitor(Locale.ENGLISH, "UTC")));
    }

    private static void assertNoSecret(Document page) {
        assertTrue(
                page.select("input[type=password]").eachAttr("value").stream().allMatch(String::isEmpty));
        assertFalse(page.html().contains("my secret words"));
    }

    @Test
    @DisplayName("signing in: the address and where one wanted to go stay after a refusal, the password does not")
    void signIn() {
        Document page = door("sign-in", s -> s.signIn(Entered.nothing(), "/app/credits", Optional.empty(), false));
        assertEquals("/app/credits", page.selectFirst("input[name=next]").val());
        assertEquals(1, page.select("form[action=/app/sign-in]").size());
        assertEquals("current-password", page.selectFirst("#f-password").attr("autocomplete"));
        Entered wrong = typed("email", "noor@example.org", "password", "my secret words", "next", "/app/pool");
        Notice notice =
                Notice.of(new AccessRefusal.WrongCredentials(), Readers.visitor(Locale.ENGLISH, "UTC"), List.of());
        Document again = door("sign-in-refused", s -> s.signIn(wrong, "", Optional.of(notice), false));
        assertEquals("noor@example.org", again.selectFirst("#f-email").val());
        assertEquals("/app/pool", again.selectFirst("input[name=next]").val());
        assertEquals(1, again.select("[role=alert][tabindex=-1]").size(), "heard and gone to");
        assertNoSecret(again);
    }

    @Test
    @DisplayName("only a demo offers its people, each a form of its own")
    void demo() {
        Document page = door("sign-in-demo", s -> s.signIn(Entered.nothing(), "", Optional.empty(), true));
        assertEquals(
                List.of("student@demo.example", "coach@demo.example", "owner@demo.example"),
                page.select("input[type=hidden][name=email]").eachAttr("value"));
        assertEquals(4, page.select("form[action=/app/sign-in]").size());
    }

    @Test
    @DisplayName("a forgotten password: the page afterwards does not tell whether there is such an address")
    void forgotten() {
        assertEquals(
                1, door("forgotten", s -> s.forgotten(false)).select("#f-email").size());
        Document mailed = door("forgotten-mailed", s -> s.forgotten(true));
        assertTrue(mailed.select("#f-email").isEmpty());
        assertTrue(mailed.text().contains("If somebody here has this address"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    @DisplayName("S1.33 a link: who is meant, for an invitation the workspace; what is wrong is said at the field")
    void password(boolean invitation) {
        PasswordLinkView link = new PasswordLinkView("Noor <b>", "noor@example.org", "Northlight", invitation);
        Document page =
                door("password-" + invitation, s -> s.password("s3", link, Entered.nothing(), Optional.empty()));
        assertEquals(
                invitation ? "Welcome to Northlight" : "Choose a new password",
                page.select("h1").text());
        assertEquals(
                "/app/password/s3",
                page.selectFirst("form[action^=/app/password]").attr("action"));
        assertTrue(page.text().contains("Noor <b>"), "what people write is text");
        Refusal refusal = problems("password");
        Entered entered = refused(typed("password", "my secret words"), refusal);
        Document again =
                door("password-refused-" + invitation, s -> s.password("s3", link, entered, Optional.of(refusal)));
        assertEquals(List.of("#f-password"), Shown.problems(again));
        assertNoSecret(again);
    }

    @Test
    @DisplayName("the first run: the browser’s zone is suggested, all that was typed stays, each problem at its field")
    void setUp() {
        Document page = door("set-up", s -> s.setUp(Entered.nothing(), Optional.empty(), true));
        assertEquals(
                "Europe/Berlin", page.selectFirst("#f-zone option[selected]").val());
        assertEquals(1, page.select("[data-browser-zone]").size());
        assertEquals(1, page.select("form[action=/app/set-up/demo]").size());
        Refusal refusal = problems("name", "ownerName", "ownerEmail", "ownerPassword", "zone", "currency");
        Entered entered = refused(
                typed(
                        "name",
                        "North & Light",
                        "zone",
                        "Asia/Tokyo",
                        "currency",
                        "CHF",
                        "ownerName",
                        "Ada",
                        "ownerEmail",
                        "ada@",
                        "ownerPassword",
                        "my secret words"),
                refusal);
        Document again = door("set-up-refused", s -> s.setUp(entered, Optional.of(refusal), false));
        assertEquals(6, Shown.problems(again).size());
        assertEquals("North & Light", again.selectFirst("#f-name").val());
        assertEquals("ada@", again.selectFirst("#f-ownerEmail").val());
        assertEquals(
                List.of("Asia/Tokyo", "CHF"), again.select("option[selected]").eachAttr("value"));
        assertTrue(
                again.select("[data-browser-zone], form[action$=demo]").isEmpty(), "what was chosen is not overruled");
        assertNoSecret(again);
    }

    @Test
    @DisplayName("one’s account: what is stored, or what was typed; the other of the two forms is left alone")
    void account() {
        Document page = inside("account", r -> account(r, Entered.nothing(), Optional.empty(), "saved"));
        assertEquals("Noor Haddad", page.selectFirst("#f-name").val());
        assertEquals("Likes <tea>", page.selectFirst("#f-about").val());
        assertEquals(
                List.of("Asia/Kathmandu", "DE"),
                page.select(".columns option[selected]").eachAttr("value"));
        assertEquals("7", page.selectFirst("input[name=revision]").val());
        assertEquals(1, page.select("[role=status]").size());
        Refusal noName = problems("name");
        Entered entered = refused(typed("name", "", "zone", "Asia/Tokyo", "language", "EN", "about", "x"), noName);
        Document again = inside("account-refused", r -> account(r, entered, Optional.of(noName), ""));
        assertEquals(List.of("#f-name"), Shown.problems(again));
        assertEquals("", again.selectFirst("#f-name").val());
        assertEquals(
                List.of("Asia/Tokyo", "EN"),
                again.select(".columns option[selected]").eachAttr("value"));
        Refusal tooShort = problems("password");
        Entered pass = refused(typed("current", "my secret words", "password", "short"), tooShort);
        Document third = inside("account-password", r -> account(r, pass, Optional.of(tooShort), ""));
        assertEquals(List.of("#f-password"), Shown.problems(third));
        assertTrue(third.select("[role=alert]").text().contains("New password"), "names the field");
        assertEquals("Noor Haddad", third.selectFirst("#f-name").val());
        assertNoSecret(third);
        Document wrong = inside(
                "account-wrong",
                r -> account(r, Entered.nothing(), Optional.of(new AccessRefusal.WrongCredentials()), ""));
        assertEquals(1, wrong.select("[role=alert]").size());
    }

    @Test
    @DisplayName("F5: the account page shows which mails somebody wants; to admins, which are sent at all")
    void mails() {
        Document page = inside("account-mails", r -> account(r, Entered.nothing(), Optional.empty(), ""));
        Element mine = page.selectFirst("#mails form[action=/app/account/mails]");
        assertEquals(
                List.of("renewed", "dayBefore"),
                mine.select("input[role=switch][checked]").eachAttr("name"));
        Element all = page.selectFirst("form[action=/app/account/mails/everybody]");
        assertEquals(4, all.select("input[role=switch][checked]").size());
        Document student = inside("account-mails-student", r -> new AccessSheets(r)
                .account(ME, WantedMails.ALL, Optional.empty(), Entered.nothing(), Optional.empty(), ""));
        assertEquals(
                0, student.select("form[action=/app/account/mails/everybody]").size());
    }

    private static Page account(Reader reader, Entered entered, Optional<Refusal> refusal, String done) {
        return new AccessSheets(reader)
                .account(
                        ME,
                        new WantedMails(true, false, true, false),
                        Optional.of(WantedMails.ALL),
                        entered,
                        refusal,
                        done);
    }
}
