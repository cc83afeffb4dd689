package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.domain.people.Language;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Texts that want to be more than text")
class HostileTextTest {

    private static final String HOSTILE = "<script>alert('x')</script>\" onload=\"x {0} ${7*7} {name} 😈";

    private static Rendered cancelled(String by, String reason) {
        Person zoe = Samples.person(HOSTILE, "zoe@example.com", "Europe/Berlin", Language.EN);
        Session session = Samples.session(0, Samples.FRIDAY, zoe, Samples.BEN, false);
        return Samples.rendered(
                Samples.mail("c", session, new MailContent.SessionCancelled(session, by, reason, 0, 0, true)));
    }

    @Test
    @DisplayName("are shown as they are typed, in HTML too")
    void escaped() {
        Document html = Jsoup.parse(cancelled(HOSTILE, HOSTILE).html());
        assertEquals(0, html.select("script, [onload], img, iframe").size());
        assertTrue(html.text().contains("Hello " + HOSTILE + ","));
        assertTrue(html.select(".value").eachText().contains(HOSTILE));
        assertEquals(1, html.select("a").size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"javascript:alert(1)", "data:text/html,x", "https:", "//evil.example", "mailto:x@y.example"})
    @DisplayName("a place is a link only if it is a web address")
    void places(String place) {
        Session session = Samples.session(0, Samples.FRIDAY, Samples.ANNA, Samples.BEN, false, place);
        Rendered mail = Samples.rendered(Samples.mail("b", session, new MailContent.SessionBooked(session)));
        Document html = Jsoup.parse(mail.html());
        assertEquals(1, html.select("a").size());
        assertTrue(html.select(".value").eachText().contains(place));
    }

    @ParameterizedTest
    @ValueSource(strings = {"x\r\nBcc: evil@example.net", "x\ny", "x\0y", "x\u202Ey", "x\u0085y"})
    @DisplayName("control characters are refused wherever a line is said")
    void controlCharacters(String evil) {
        assertThrows(IllegalArgumentException.class, () -> cancelled(evil, ""));
        MailContent invitation = new MailContent.Invitation(evil, Samples.SECRET, Samples.DEADLINE);
        assertThrows(
                IllegalArgumentException.class, () -> Samples.rendered(Samples.mail("i", Samples.ANNA, invitation)));
        Session session = Samples.session(0, Samples.FRIDAY, Samples.ANNA, Samples.BEN, false, evil);
        Mail booked = Samples.mail("b", session, new MailContent.SessionBooked(session));
        assertThrows(IllegalArgumentException.class, () -> Samples.rendered(booked));
        assertThrows(IllegalArgumentException.class, () -> Mime.messageId(evil, "duo.example"));
    }

    @Test
    @DisplayName("a reason may have lines, but nothing else")
    void reasons() {
        assertTrue(cancelled("Anna", "one\r\ntwo").text().contains("Reason: one\n  two\n"));
        assertThrows(IllegalArgumentException.class, () -> cancelled("Anna", "bell\u0007"));
    }

    @Test
    @DisplayName("E11: whatever the message id is, it is one header, and different ids stay different")
    void messageIds() {
        assertEquals("<booking%3A7+moved@duo.example>", Mime.messageId("booking:7 moved", "duo.example"));
        assertEquals("<a%3E%40b%25%2E@duo.example>", Mime.messageId("a>@b%.", "duo.example"));
        assertFalse(Mime.messageId("a+b", "d.example").equals(Mime.messageId("a b", "d.example")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/../b", "a?b", "a b", "a\r\nb", "<x>"})
    @DisplayName("a secret that is no plain token makes no link")
    void secrets(String secret) {
        MailContent content = new MailContent.NewPassword(secret, Samples.DEADLINE);
        assertThrows(IllegalArgumentException.class, () -> Samples.rendered(Samples.mail("p", Samples.ANNA, content)));
    }
}
