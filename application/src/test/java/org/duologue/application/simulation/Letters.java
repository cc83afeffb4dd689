package org.duologue.application.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.notification.spi.Mail;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingStatus;

/** What has to be said of the mails when all is over (C-D5, E11, E20). */
final class Letters {

    private Letters() {}

    /** Checks that every notice that is still true went out, and none that was never committed, each under its name. */
    static void check(Journal journal, Snapshot state, List<Mail> taken) {
        Set<String> committed = journal.commits().stream()
                .flatMap(commit -> commit.unit().notices().stream())
                .collect(Collectors.toSet());
        Set<String> sent = taken.stream().map(Mail::messageId).collect(Collectors.toSet());
        Set<String> unfounded = new HashSet<>(sent);
        unfounded.addAll(journal.tried());
        unfounded.removeAll(committed);
        Checks.holds(unfounded.isEmpty(), () -> "C-D5 never committed, yet sent: " + unfounded);
        Checks.sameSet("C-D5 notices that somebody set about sending", committed, journal.tried());
        Set<String> missing = committed.stream()
                .filter(notice -> state.bookings().stream().anyMatch(session -> tells(notice, session)))
                .collect(Collectors.toSet());
        missing.removeAll(sent);
        Checks.holds(missing.isEmpty(), () -> "C-D5 never sent: " + missing);
    }

    /** Whether this is what there is to be told of the session now; a reminder is for later. */
    private static boolean tells(String notice, Booking.State session) {
        String[] part = notice.split("\\.", -1);
        boolean cancelled = session.status() == BookingStatus.CANCELLED;
        return !isReminder(notice)
                && UUID.fromString(part[1]).equals(session.id().value())
                && Integer.parseInt(part[2]) == session.version()
                && cancelled == part[0].equals("session-cancelled");
    }

    /** Whether it is about a session that is ahead, and not due before that. */
    static boolean isReminder(String notice) {
        return notice.startsWith("day-before.") || notice.startsWith("hour-before.");
    }
}
