package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.application.testing.Ambient;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Example mails, written to target/mails to be looked at")
class ExampleMailsTest {

    private static Map<String, Rendered> examples() {
        Session moved = Samples.session(1, Samples.MONDAY, Samples.ANNA, Samples.BEN, true);
        Session over = Samples.session(2, Samples.FRIDAY, Samples.ANNA, Samples.BEN, false, "Room 4");
        return Map.of(
                "booked", Samples.rendered(Samples.booked(Samples.ANNA, Samples.BEN, false)),
                "moved",
                        Samples.rendered(Samples.mail("m", moved, new MailContent.SessionMoved(moved, Samples.FRIDAY))),
                "cancelled",
                        Samples.rendered(Samples.mail(
                                "c",
                                over,
                                new MailContent.SessionCancelled(over, "Ben", "I am ill.\nSorry!", 1, 0, true))),
                "invitation", Samples.rendered(Samples.invitation(Samples.ANNA)));
    }

    @Test
    @DisplayName("are complete documents")
    void complete() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        for (Map.Entry<String, Rendered> mail : examples().entrySet()) {
            Files.writeString(
                    folder.resolve(mail.getKey() + ".html"), mail.getValue().html());
            Files.writeString(
                    folder.resolve(mail.getKey() + ".txt"), mail.getValue().text());
            assertTrue(mail.getValue().html().startsWith("<!DOCTYPE html>"));
            assertTrue(mail.getValue().html().strip().endsWith("</html>"));
        }
    }

    @Test
    @DisplayName("E6: say the same in both languages, with the same calendar entries, on whatever machine")
    void anywhere() throws Exception {
        Ambient.assertSame(() -> new TreeMap<>(examples()).toString());
    }
}
