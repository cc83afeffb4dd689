package org.duologue.application.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.duologue.application.Ports;
import org.duologue.application.simulation.Simulation.Plot;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

@Label("In whatever order the steps of a few commands come")
class ScheduleProperties {

    private static final int FREE_SLOTS = 3;

    @Property(tries = 60)
    @Label("C-D4, C-X48, E13: of n bookings at once on b credits exactly as many succeed as there are credits")
    void oneWallet(@ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int clients) {
        List<Simulation> lives = new ArrayList<>();
        Report report = run(seed, (simulation, client) -> {
            lives.add(simulation);
            for (int i = 0; i < clients; i++) {
                Instant start = start(i);
                simulation.takesPart("click " + i, () -> client.live(1, () -> book(simulation, 0, 0, start)));
            }
        });
        assertEquals(Math.min(clients, FREE_SLOTS), report.accepted());
        assertEquals(report.accepted(), lives.get(0).snapshot().bookings().size());
    }

    @Property(tries = 12)
    @Label("E1: of students who want the same hour of the same coach exactly one gets it, and the others keep their"
            + " credits")
    void oneHour(@ForAll long seed) {
        Report report = run(seed, (simulation, client) -> {
            for (int i = 0; i < 3; i++) {
                int student = i;
                simulation.takesPart(
                        "student " + i, () -> client.live(1, () -> book(simulation, student, 0, start(0))));
            }
        });
        assertEquals(1, report.accepted());
    }

    @Property(tries = 25)
    @Label("B29: an enrollment that ends, with its sessions cancelled, has none before it, however it is booked"
            + " meanwhile")
    void endsWhileBooked(@ForAll long seed) {
        List<Simulation> lives = new ArrayList<>();
        run(seed, (simulation, client) -> {
            lives.add(simulation);
            EnrollmentId career = enrollment(simulation, 0, 1);
            simulation.takesPart("student", () -> {
                client.live(1, () -> simulation.wishes().balance(1));
                client.live(
                        2,
                        () -> book(
                                simulation,
                                0,
                                1,
                                start(simulation.snapshot().bookings().size())));
            });
            simulation.takesPart(
                    "admin", () -> client.live(1, () -> simulation.wishes().end(career, true)));
        });
        Snapshot state = lives.get(0).snapshot();
        List<EnrollmentId> ended = state.enrollments().stream()
                .filter(e -> e.endedAt().isPresent())
                .map(Enrollment.State::id)
                .toList();
        assertEquals(1, ended.size());
        assertEquals(
                Optional.empty(),
                state.bookings().stream()
                        .filter(b -> b.status() == BookingStatus.CONFIRMED && ended.contains(b.enrollment()))
                        .map(Booking.State::id)
                        .findFirst());
    }

    @Property(tries = 25)
    @Label("B26, C-D3: who pays from the own balance because the enrollment has no credits is right about that")
    void assignedWhileBooked(@ForAll long seed) {
        Report report = run(seed, (simulation, client) -> {
            EnrollmentId career = enrollment(simulation, 0, 1);
            Actor owner = simulation.setting().owner();
            simulation.takesPart("student", () -> {
                client.live(1, () -> simulation.wishes().balance(2));
                client.live(1, () -> book(simulation, 0, 1, start(0)));
                simulation.takesPart(
                        "admin", () -> client.live(1, () -> simulation.wishes().assign(owner, career)));
                client.live(1, () -> book(simulation, 0, 1, start(1)));
            });
        });
        assertEquals(4, report.accepted());
    }

    @Property(tries = 60)
    @Label("C-X49, C-D1: of four sweepers at once, and whatever becomes of them, each renewal comes and is told once")
    void fourSweepers(@ForAll long seed) {
        List<Simulation> lives = new ArrayList<>();
        run(seed, fourSweepers(Duration.ofDays(7), lives));
        Simulation life = lives.get(0);
        WalletOwner career = new WalletOwner.OfEnrollment(enrollment(life, 0, 1).value());
        Wallet.State wallet = life.snapshot().wallets().stream()
                .filter(w -> w.owner().equals(career))
                .findFirst()
                .orElseThrow();
        assertEquals(3, wallet.entries().size());
        assertEquals(10, wallet.available());
    }

    @Example
    @Label("C-D1: sweepers after which nobody knows what has been told tell it twice, and that is found")
    void forgetfulSweepers() {
        Plot dayBeforeTheEnd = fourSweepers(Duration.ofDays(6), new ArrayList<>());
        run(1, UnaryOperator.identity(), dayBeforeTheEnd);
        AssertionError found =
                assertThrows(AssertionError.class, () -> run(1, Flaw.WALLETS_FORGET_WHAT_WAS_TOLD, dayBeforeTheEnd));
        assertTrue(found.getMessage().contains("C-D1 told twice: credits-ending"), found::getMessage);
    }

    /** Ten seconds after this time. */
    private static Plot fourSweepers(Duration time, List<Simulation> lives) {
        return (simulation, client) -> {
            lives.add(simulation);
            EnrollmentId career = enrollment(simulation, 0, 1);
            simulation.takesPart("admin", () -> {
                client.live(1, () -> simulation.wishes().renew(career, 10));
                simulation.itIs(Setting.BEGINS.plus(time).plusSeconds(10));
                for (int i = 0; i < 4; i++) {
                    simulation.sweeps("sweeper " + i, i % 3);
                }
            });
        };
    }

    private static Report run(long seed, Plot plot) {
        return run(seed, UnaryOperator.identity(), plot);
    }

    private static Report run(long seed, UnaryOperator<Ports> flaw, Plot plot) {
        return Simulation.of(seed, flaw, event -> {}, (simulation, client) -> {
            simulation.inNoTime();
            plot.begin(simulation, client);
        });
    }

    /** Different hours, all of them free. */
    private static Instant start(int number) {
        return Setting.BEGINS.plus(Duration.ofDays(1L + number / 3)).plus(Duration.ofHours(1L + 2L * (number % 3)));
    }

    private static EnrollmentId enrollment(Simulation simulation, int student, int program) {
        return List.copyOf(simulation.setting().enrollments().keySet()).get(2 * student + program);
    }

    private static Intention book(Simulation simulation, int student, int program, Instant start) {
        Actor by = simulation.setting().students().get(student);
        MemberId coach = simulation.setting().coaches().get(0).member();
        return simulation.wishes().book(by, enrollment(simulation, student, program), coach, List.of(start));
    }
}
