package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Session;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Example mails, written to target/mails to be looked at")
class ExampleMailsTest {

    @Test
    @DisplayName("are complete documents")
    void examples() throws IOException {
        Path folder = Files.createDirectories(Path.of("target", "mails"));
        Session moved = Samples.session(1, Samples.MONDAY, Samples.ANNA, Samples.BEN, true);
        Session over = Samples.session(2, Samples.FRIDAY, Samples.ANNA, Samples.BEN, false, "Room 4");
        Map<String, Rendered> mails = Map.of(
                "booked", Samples.rendered(Samples.booked(Samples.ANNA, Samples.BEN, false)),
                "moved",
                        Samples.rendered(Samples.mail("m", moved, new MailContent.SessionMoved(moved, Samples.FRIDAY))),
                "cancelled",
                        Samples.rendered(Samples.mail(
                                "c", over, new MailContent.SessionCancelled(over, "Ben", "I am ill.\nSorry!", 1, 0))),
                "invitation", Samples.rendered(Samples.invitation(Samples.ANNA)));
        for (Map.Entry<String, Rendered> mail : mails.entrySet()) {
            Files.writeString(
                    folder.resolve(mail.getKey() + ".html"), mail.getValue().html());
            Files.writeString(
                    folder.resolve(mail.getKey() + ".txt"), mail.getValue().text());
            assertTrue(mail.getValue().html().startsWith("<!DOCTYPE html>"));
            assertTrue(mail.getValue().html().strip().endsWith("</html>"));
        }
    }
}
