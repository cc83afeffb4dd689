package org.duologue.application;

import static org.duologue.application.testing.Leadership.berlin;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.application.booking.MoveSession;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Ambient;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.wallet.ChangeRenewal;
import org.duologue.application.wallet.RenewalSettings;
import org.duologue.application.wallet.StatementFilter;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.shared.CarryOver;
import org.duologue.domain.shared.Cycle;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("E6: a spring of coaching comes out the same on whatever machine")
class AmbientTest {

    private static final Duration FORTNIGHT = Duration.ofDays(14);

    private final StringBuilder seen = new StringBuilder();

    @Test
    @DisplayName("free times, sessions, statement, forecast and mails, over a clock change and month ends")
    void anywhere() throws Exception {
        Ambient.assertSame(() -> {
            seen.setLength(0);
            live();
            return seen.toString();
        });
    }

    @Test
    @DisplayName("what is made of the machine's zone or language does not")
    void canFail() {
        List<Callable<String>> ambient = List.of(
                () -> TimeZone.getDefault().getID(),
                () -> Locale.getDefault().toString(),
                () -> String.format(Locale.getDefault(), "%d", 2026));
        ambient.forEach(output -> assertThrows(AssertionError.class, () -> Ambient.assertSame(output)));
    }

    private void live() {
        MemoryWorld world = new MemoryWorld(berlin("2026-01-30T23:30"));
        Leadership it = Leadership.in(world, 3);
        it.duologue()
                .wallets()
                .changeRenewal(new ChangeRenewal(
                        it.owner(), it.enrollment(), new RenewalSettings(4, Cycle.MONTHLY, new CarryOver.Reset())));
        see(world, it);
        world.clock().set(berlin("2026-03-20T10:00"));
        List<BookingId> two = it.book(berlin("2026-03-27T16:00"), berlin("2026-03-30T09:00"));
        see(world, it);
        it.duologue().bookings().move(new MoveSession(it.student(), two.get(1), berlin("2026-03-31T09:00")));
        it.duologue().bookings().cancel(new CancelSession(it.coach(), two.get(0), "İll"));
        see(world, it);
        world.clock().set(berlin("2026-03-30T12:00"));
        see(world, it);
    }

    /** Everything that somebody gets to see now. */
    private void see(MemoryWorld world, Leadership it) {
        world.runDue();
        Instant now = world.clock().instant();
        PageRequest page = PageRequest.first(100);
        FreeTimesQuestion question = new FreeTimesQuestion(
                it.enrollment(),
                Optional.of(it.coach().member()),
                it.sessionType(),
                now,
                now.plus(FORTNIGHT),
                Optional.empty());
        List.of(
                        it.duologue().bookingQueries().freeTimes(it.student(), question),
                        it.duologue().bookingQueries().upcoming(it.student(), BookingFilter.ALL, page),
                        it.duologue().bookingQueries().past(it.coach(), BookingFilter.ALL, page),
                        it.duologue().walletQueries().wallet(it.student(), it.enrollment()),
                        it.duologue().walletQueries().forecast(it.student(), it.enrollment()),
                        it.duologue()
                                .walletQueries()
                                .statement(it.student(), it.enrollment(), StatementFilter.ALL, page),
                        world.mailer().take())
                .forEach(one -> seen.append(one).append('\n'));
    }
}
