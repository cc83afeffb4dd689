package org.duologue.application.booking;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;
import org.duologue.application.booking.Attendance.Expected;
import org.duologue.application.notification.spi.Mail;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;

@Label("B28: whoever does not come, and whatever is said and corrected about it")
class NoShowProperties {

    private static final int STEPS = 60;

    @Property(tries = 60)
    @Label("B28, F2, C-C1, E11: status, credits, quotes and mails are those of a naive model, after every step")
    void agreesWithModel(@ForAll @LongRange(min = 0, max = 1 << 30) long seed) {
        Attendance attendance = new Attendance(seed);
        for (int i = 0; i < STEPS; i++) {
            step(attendance);
            assertAgrees(attendance);
            if (i % 4 == 0) {
                assertMails(attendance);
            }
        }
    }

    private static void step(Attendance attendance) {
        int dice = attendance.dice(10);
        if (dice < 2 || attendance.sessions.isEmpty()) {
            attendance.book();
        } else if (dice < 5) {
            attendance.pass();
        } else if (dice == 5) {
            attendance.move(attendance.any());
        } else if (dice == 6) {
            attendance.cancel(attendance.any());
        } else {
            mark(attendance, attendance.any(), attendance.absent(), attendance.staff());
        }
    }

    private static void mark(Attendance attendance, Expected session, Absent absent, Actor by) {
        Optional<String> verdict = attendance.verdict(session, absent);
        Statistics.collect(verdict.orElse("marked"));
        int before = attendance.credits();
        NoShowQuote quote = attendance.it.duologue().bookingQueries().quoteNoShow(by, session.id, absent);
        Optional<Refusal> refusal = attendance.mark(session, absent, by);
        assertEquals(verdict, refusal.map(Refusal::code));
        assertEquals(quote.refusal(), refusal, "the quote and the act differ");
        assertEquals(quote.change(), attendance.credits() - before, "the quote promised something else");
    }

    private static void assertAgrees(Attendance attendance) {
        assertEquals(attendance.credits(), attendance.it.credits());
        BookingQueries asked = attendance.it.duologue().bookingQueries();
        for (Expected session : attendance.sessions) {
            BookingView view = asked.booking(attendance.it.student(), session.id);
            assertEquals(session.status(), view.status());
            assertEquals(session.version, view.version());
            assertEquals(session.start, view.time().start());
            assertEquals(
                    !session.cancelled && attendance.now().isBefore(view.time().end()), view.upcoming());
        }
    }

    private static void assertMails(Attendance attendance) {
        attendance.world.runDue();
        List<String> mails =
                attendance.world.mailer().take().stream().map(Mail::messageId).toList();
        assertEquals(new HashSet<>(attendance.due()), new HashSet<>(mails));
        assertEquals(mails.size(), new HashSet<>(mails).size(), "a mail went out twice");
    }
}
