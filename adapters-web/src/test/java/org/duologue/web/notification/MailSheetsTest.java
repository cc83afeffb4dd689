package org.duologue.web.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.shared.Page;
import org.duologue.web.testing.Shown;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Theme;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The mails: what went out, what was only kept, and one as its reader sees it")
class MailSheetsTest {

    private static KeptMail mail(String id, boolean sent, String calendar) {
        return new KeptMail(
                id, Readers.NOW, "noor@example.org", "You & <me>", "Hello\n<script>", "<b>Hello</b>", calendar, sent);
    }

    private static Document shown(String name, Function<MailSheets, org.duologue.web.view.Page> page) {
        return Shown.everywhere(
                name, language -> Readers.everything(language, Theme.SYSTEM), r -> page.apply(new MailSheets(r)));
    }

    @Test
    @DisplayName("none yet says when there will be some")
    void none() {
        Document page = shown("mails-none", s -> s.list(new Page<>(List.of(), Optional.empty())));
        assertTrue(page.selectFirst(".empty").text().contains("As soon as somebody is invited"));
        assertTrue(page.select("table, .notice").isEmpty());
    }

    @Test
    @DisplayName("ids and cursors with signs of their own stand safely in addresses; what was only kept is marked")
    void list() {
        Page<KeptMail> found =
                new Page<>(List.of(mail("a/b?c=1&d", false, ""), mail("plain", true, "")), Optional.of("x&y="));
        Document page = shown("mails", s -> s.list(found));
        assertEquals("/app/mails/a%2Fb%3Fc%3D1%26d", page.selectFirst("table a").attr("href"));
        assertEquals(
                "/app/mails?after=x%26y%3D", page.selectFirst("a[rel=next]").attr("href"));
        assertTrue(page.select("main").text().contains("You & <me>"));
        assertTrue(page.selectFirst(".notice").text().contains("SMTP_HOST"));
        Document sent = shown("mails-sent", s -> s.list(new Page<>(List.of(mail("p", true, "")), Optional.empty())));
        assertTrue(sent.select(".notice, a[rel=next]").isEmpty());
    }

    @Test
    @DisplayName("one mail: its text as text, its calendar part only where there is one")
    void one() {
        Document page = shown("mail", s -> s.mail(mail("p", false, "BEGIN:VCALENDAR")));
        assertEquals("You & <me>", page.select("h1").text());
        assertEquals(2, page.select("pre").size());
        assertTrue(page.selectFirst("pre").wholeText().contains("Hello\n<script>"));
        assertEquals(
                1,
                shown("mail-plain", s -> s.mail(mail("p", true, "")))
                        .select("pre")
                        .size());
    }
}
