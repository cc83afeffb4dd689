package org.duologue.application.authorization;

import java.time.LocalDate;
import java.util.Map;
import java.util.function.BiFunction;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.ReportIllness;
import org.duologue.domain.booking.CreditChoice;
import org.duologue.domain.people.Actor;

/** How somebody cancels the session of the {@link Scene}, or says that its coach is ill that day. */
final class CancelActs {

    private CancelActs() {}

    static Map<String, BiFunction<Scene, Actor, Object>> all() {
        return Map.of(
                "BookingUseCases.cancel",
                        (s, by) -> {
                            s.duologue.bookings().cancel(new CancelSession(by, s.booking, ""));
                            return "";
                        },
                "BookingQueries.quoteCancel",
                        (s, by) -> s.duologue.bookingQueries().quoteCancel(by, s.booking, CreditChoice.AS_AGREED),
                "BookingUseCases.reportIllness",
                        (s, by) -> s.duologue.bookings().reportIllness(illness(s, by)),
                "BookingQueries.quoteIllness",
                        (s, by) -> s.duologue.bookingQueries().quoteIllness(illness(s, by)));
    }

    private static ReportIllness illness(Scene s, Actor by) {
        LocalDate day = LocalDate.parse("2026-01-07");
        return new ReportIllness(by, s.it.coach().member(), day, day, "flu");
    }
}
