package org.duologue.application.authorization;

import static org.duologue.application.testing.Leadership.MONDAY;
import static org.duologue.application.testing.Leadership.berlin;
import static org.duologue.application.testing.Leadership.member;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.duologue.application.Duologue;
import org.duologue.application.booking.CancelSession;
import org.duologue.application.notification.KeptMail;
import org.duologue.application.people.AddMember;
import org.duologue.application.people.SuspendMember;
import org.duologue.application.testing.CoachingSamples;
import org.duologue.application.testing.Leadership;
import org.duologue.application.testing.MemoryWorld;
import org.duologue.application.testing.SettableClock;
import org.duologue.application.wallet.CreditsBought;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Language;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;

/**
 * A small workspace with everybody in it who could stand in some way to one enrollment; and somebody from elsewhere.
 */
final class Scene {

    /** The columns of the matrix. */
    static final List<String> STANDINGS =
            List.of("owner", "admin", "coach", "other coach", "student", "other student", "stranger");

    final Leadership it;
    final Duologue duologue;
    final SettableClock clock;
    final MemberId newcomer;
    final MemberId invited;
    final MemberId suspended;
    final BookingId booking;
    private final List<Actor> actors;

    Scene() {
        MemoryWorld world = new MemoryWorld(MONDAY);
        it = Leadership.in(world, 10);
        duologue = it.duologue();
        clock = world.clock();
        Actor owner = it.owner();
        Actor admin = member(duologue, owner, "Ada", "ada@acme.example", Role.ADMIN, "UTC");
        Actor otherCoach = member(duologue, owner, "Otto", "otto@acme.example", Role.COACH, "UTC");
        Actor otherStudent = member(duologue, owner, "Sven", "sven@acme.example", Role.STUDENT, "UTC");
        newcomer = member(duologue, owner, "Nora", "nora@acme.example", Role.STUDENT, "UTC")
                .member();
        invited = duologue.people()
                .addMember(new AddMember(
                        owner,
                        "Ivy",
                        "ivy@acme.example",
                        List.of(Role.STUDENT),
                        Optional.empty(),
                        Language.EN,
                        true,
                        Optional.empty()));
        suspended = member(duologue, owner, "Susi", "susi@acme.example", Role.STUDENT, "UTC")
                .member();
        duologue.people().suspend(new SuspendMember(owner, suspended));
        duologue.pool().creditsBought(new CreditsBought(owner, Optional.empty(), 10, "invoice 1"));
        booking = it.book(berlin("2026-01-07T10:00")).get(0);
        BookingId cancelled = it.book(berlin("2026-01-08T10:00")).get(0);
        duologue.bookings().cancel(new CancelSession(it.coach(), cancelled, ""));
        world.ports().mailArchive().keep(new KeptMail("m", MONDAY, "a@b.example", "s", "t", "", "", true));
        actors = List.of(owner, admin, it.coach(), otherCoach, it.student(), otherStudent, stranger(world));
    }

    /** The owner of another workspace: nobody has more rights, and all of them are elsewhere. */
    private static Actor stranger(MemoryWorld world) {
        CoachingSamples elsewhere = new CoachingSamples(world.ports(), 1);
        Member owner = elsewhere.newMember(elsewhere.name(), Set.of(Role.OWNER));
        world.ports().unitOfWork().run(() -> world.ports().members().save(owner));
        return new Actor(elsewhere.workspace(), owner.state().id(), Set.of(Role.OWNER));
    }

    Actor actor(int standing) {
        return actors.get(standing);
    }
}
