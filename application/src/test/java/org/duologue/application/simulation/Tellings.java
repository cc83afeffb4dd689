package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.application.simulation.Journal.Commit;
import org.duologue.domain.booking.Booking;

/**
 * What has to be said of the notices when all is over: each fact is told once, in the very unit that makes it one,
 * whoever does what with whatever else (C-D1, E11); and nothing is told that is none.
 */
final class Tellings {

    private final Set<String> before = new HashSet<>();
    private final SessionFacts sessions = new SessionFacts();
    private final RequestFacts requests = new RequestFacts();
    private final CreditFacts credits = new CreditFacts();

    private Tellings() {}

    static void check(List<Commit> commits) {
        Tellings tellings = new Tellings();
        commits.forEach(commit -> tellings.check(commit.unit()));
    }

    private void check(Attempt unit) {
        unit.notices()
                .forEach(notice -> Checks.holds(
                        before.add(notice) || unit.bookings().values().stream().anyMatch(s -> remindsAgain(s, notice)),
                        () -> "C-D1 told twice: " + notice));
        List<String> facts = new ArrayList<>();
        unit.bookings().values().forEach(session -> facts.addAll(sessions.of(session)));
        unit.requests().values().forEach(request -> facts.addAll(requests.of(request)));
        Checks.sameSet(
                "E11 told",
                facts,
                unit.notices().stream().filter(credits::isOther).toList());
        unit.wallets().values().forEach(wallet -> credits.check(wallet, unit));
    }

    /** Of a start that a session has left and come back to: under the name it had, so that nobody is reminded twice. */
    private static boolean remindsAgain(Booking.State session, String notice) {
        boolean back = session.moves().stream().anyMatch(move -> move.from().equals(session.time()));
        String start = Long.toString(session.time().start().toEpochMilli());
        return back
                && Stream.of("day-before", "hour-before")
                        .flatMap(kind -> Stream.of(session.student(), session.coach())
                                .map(to -> key(kind, session.id().value(), start, to.value())))
                        .anyMatch(notice::equals);
    }

    /** The key of a notice, up to whom it goes to. */
    static String key(String kind, Object subject, Object version, Object to) {
        return String.join(".", kind, subject.toString(), version.toString(), to.toString());
    }
}
