package org.duologue.application.booking;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BenchRepository;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.enrollment.EnrollmentStanding;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.enrollment.EnrollmentId;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;

/** Finds what an enrollment's sessions are booked from, for those who may. */
public final class Benches {

    private final BenchRepository benches;
    private final Calendars calendars;

    /** Over these ports. */
    public Benches(BenchRepository benches, Calendars calendars) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
    }

    Bench require(Actor by, EnrollmentId id) {
        Bench bench = find(id, List.of(), "enrollment");
        Right.BOOK.require(EnrollmentStanding.of(by, bench.enrollment().state()), "enrollment");
        return bench;
    }

    private Bench find(EnrollmentId id, List<MemberId> others, String thing) {
        return benches.find(id, others).map(Bench::of).orElseThrow(() -> new Refused(new NotFound(thing)));
    }

    /**
     * What an enrollment's sessions are booked from, for those who may, with the calendars taken of all whom one could
     * be booked with: the student's, and those of the matched coaches, or of the one asked for if it is one of them;
     * of somebody who was matched while the others were waited for, too. Whether anything can be booked is not asked.
     */
    Bench take(Actor by, EnrollmentId id, Optional<MemberId> coach) {
        return take(expected(by, id), () -> require(by, id), enrollment -> people(enrollment, coach));
    }

    /** The same for what happens by itself, with whomever it may be; of these others as well. */
    Bench take(EnrollmentId id, List<MemberId> others) {
        return take(enrollment(id).state(), () -> bench(id), enrollment -> people(enrollment, others));
    }

    /** A unit that has to take more than at first may lose a race to one that does so, too, and then runs again. */
    private Bench take(
            Enrollment.State expected, Supplier<Bench> look, Function<Enrollment.State, List<MemberId>> whose) {
        Set<MemberId> taken = new HashSet<>();
        List<MemberId> people = whose.apply(expected);
        Bench bench;
        do {
            calendars.take(people);
            taken.addAll(people);
            bench = look.get();
            people = whose.apply(bench.enrollment().state());
        } while (!taken.containsAll(people));
        return bench;
    }

    /** The enrollment as it was not long ago, if that is known: it is looked at once the calendars are taken. */
    private Enrollment.State expected(Actor by, EnrollmentId id) {
        return benches.lastSeen(id)
                .filter(seen -> Right.BOOK.allows(EnrollmentStanding.of(by, seen)))
                .orElseGet(() -> require(by, id).enrollment().state());
    }

    private static List<MemberId> people(Enrollment.State enrollment, Optional<MemberId> coach) {
        List<MemberId> people = new ArrayList<>(enrollment.coaches());
        coach.ifPresent(asked -> people.removeIf(one -> !one.equals(asked)));
        people.add(enrollment.student());
        return people;
    }

    /** The student and the matched coaches of an enrollment, and these others; each once. */
    static List<MemberId> people(Enrollment.State enrollment, List<MemberId> others) {
        return Stream.concat(others.stream(), people(enrollment, Optional.empty()).stream())
                .distinct()
                .toList();
    }

    /** The enrollment, for what happens by itself. */
    Enrollment enrollment(EnrollmentId id) {
        return bench(id).enrollment();
    }

    /** What its sessions are booked from, for what happens by itself. */
    Bench bench(EnrollmentId id) {
        return bench(id, List.of());
    }

    /** The same, with when these others are there, too. */
    Bench bench(EnrollmentId id, List<MemberId> others) {
        return find(id, others, "enrollment");
    }

    /** The enrollment of a session, for those who may; a session of somebody else's answers like one not there. */
    Enrollment.State require(Actor by, Booking.State booking) {
        return of(by, booking).enrollment().state();
    }

    /** What a session is booked from, for those who may; a session of somebody else's answers like one not there. */
    Bench of(Actor by, Booking.State booking) {
        return of(by, booking.enrollment(), booking.coach(), "booking");
    }

    /**
     * What something of an enrollment comes from, for those who may book in it, and for the coach it is about.
     *
     * @param thing what it is; of others it answers like one that is not there
     */
    Bench of(Actor by, EnrollmentId id, MemberId coach, String thing) {
        Bench bench = find(id, List.of(coach), thing);
        Right.BOOK.require(standing(by, bench.enrollment().state(), coach), thing);
        return bench;
    }

    /** Refuses whoever does not have the right to a thing; an admin who is also the student has both hats on. */
    static void require(Actor by, Enrollment.State enrollment, Standing standing, Right right, String thing) {
        boolean own = by.is(enrollment.student()) && right.allows(Standing.SELF);
        if (!own) {
            right.require(standing, thing);
        }
    }

    /** How somebody stands to a session or request: its coach stays that, whomever the student has today. */
    static Standing standing(Actor by, Enrollment.State enrollment, MemberId coach) {
        Standing standing = EnrollmentStanding.of(by, enrollment);
        return standing == Standing.MEMBER && by.is(coach) ? Standing.COACH : standing;
    }

    /** The same, but that one's own is one's own, whatever else one is: of what the student does not do themselves. */
    static Standing ownFirst(Actor by, Enrollment.State enrollment, MemberId coach) {
        return by.is(enrollment.student()) ? Standing.SELF : standing(by, enrollment, coach);
    }

    /** In what standing somebody who may book in the enrollment does so. */
    static ActingAs actingAs(Actor by, Enrollment.State enrollment) {
        return actingAs(EnrollmentStanding.of(by, enrollment));
    }

    /** In what standing somebody who may do something with a session does so. */
    static ActingAs actingAs(Actor by, Enrollment.State enrollment, MemberId coach) {
        return actingAs(standing(by, enrollment, coach));
    }

    private static ActingAs actingAs(Standing standing) {
        return switch (standing) {
            case ADMIN -> ActingAs.ADMIN;
            case COACH -> ActingAs.COACH;
            default -> ActingAs.STUDENT;
        };
    }
}
