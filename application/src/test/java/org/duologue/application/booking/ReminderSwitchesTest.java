package org.duologue.application.booking;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.duologue.application.notification.SwitchMails;
import org.duologue.application.notification.SwitchWorkspaceMails;
import org.duologue.application.notification.WantedMails;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F5: who does not want reminders gets none")
class ReminderSwitchesTest {

    private static final Instant START = berlin("2026-01-07T10:00");
    private static final Instant DAY_BEFORE = START.minus(Duration.ofHours(24));
    private static final Instant HOUR_BEFORE = START.minus(Duration.ofHours(1));

    private final MemoryWorld world = new MemoryWorld(MONDAY);
    private final Leadership it = Leadership.in(world, 10);

    @BeforeEach
    void book() {
        it.book(START);
        world.runDue();
        world.mailer().take();
    }

    private List<String> remindedAt(Instant now) {
        world.clock().set(now);
        world.runDue();
        return world.mailer().take().stream()
                .filter(mail -> mail.content() instanceof MailContent.SessionReminder)
                .map(mail -> mail.to().name().value())
                .sorted()
                .toList();
    }

    @Test
    @DisplayName("both are reminded a day and an hour before, to the millisecond, if nobody said anything")
    void usual() {
        assertEquals(List.of(), remindedAt(DAY_BEFORE.minusMillis(1)));
        assertEquals(List.of("Carl", "Stella"), remindedAt(DAY_BEFORE));
        assertEquals(List.of(), remindedAt(HOUR_BEFORE.minusMillis(1)));
        assertEquals(List.of("Carl", "Stella"), remindedAt(HOUR_BEFORE));
        assertEquals(List.of(), remindedAt(START));
    }

    @Test
    @DisplayName("a member switches one of them off for themselves, a workspace the other for everybody")
    void switchedOff() {
        it.duologue()
                .notifications()
                .switchMails(
                        new SwitchMails(it.student(), it.student().member(), new WantedMails(true, true, false, true)));
        assertEquals(List.of("Carl"), remindedAt(DAY_BEFORE));
        it.duologue()
                .notifications()
                .switchWorkspaceMails(new SwitchWorkspaceMails(it.owner(), new WantedMails(true, true, true, false)));
        assertEquals(List.of(), remindedAt(HOUR_BEFORE));
    }

    @Test
    @DisplayName("nobody is reminded a day before of what was booked later than that")
    void bookedLate() {
        remindedAt(DAY_BEFORE);
        Leadership sven = it.another("Sven");
        Instant noon = berlin("2026-01-06T14:00");
        sven.book(noon);
        assertEquals(List.of("Carl", "Sven"), remindedAt(noon.minus(Duration.ofHours(1))));
    }
}
