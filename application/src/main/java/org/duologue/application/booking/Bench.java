package org.duologue.application.booking;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.application.booking.spi.BenchRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.BookingRefusal;
import org.duologue.domain.booking.BookingRequestRefusal;
import org.duologue.domain.booking.BookingSnapshot;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.BookingSettings;
import org.duologue.domain.program.Program;
import org.duologue.domain.scheduling.Appointment;
import org.duologue.domain.scheduling.AppointmentTerms;
import org.duologue.domain.scheduling.Availability;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionType;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.Name;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;

/**
 * What an enrollment's sessions are booked from: the enrollment, its programme, and the programme's appointment.
 *
 * @param appointment empty where the programme never had booking enabled
 * @param availabilities of those of its coaches who ever set theirs
 * @param suspended those of its coaches who are
 */
record Bench(
        Enrollment enrollment,
        Program.State program,
        Optional<Appointment> appointment,
        List<Availability> availabilities,
        Set<MemberId> suspended) {

    static Bench of(BenchRepository.Parts parts) {
        return new Bench(
                parts.enrollment(), parts.program(), parts.appointment(), parts.availabilities(), parts.suspended());
    }

    /** What stands against booking anything at all that starts then. */
    Optional<Refusal> refusal(Instant start) {
        boolean off = !program.bookingEnabled()
                || appointment.map(a -> a.state().archived()).orElse(true);
        if (off) {
            return Optional.of(new BookingRefusal.BookingDisabled(program.id()));
        }
        try {
            enrollment.requireBookable(start);
            return Optional.empty();
        } catch (Refused refused) {
            return Optional.of(refused.refusal());
        }
    }

    /** What stands against a student's booking at once where this coach decides first (S2.19). */
    Optional<Refusal> refusalOfDeciding(ActingAs as, Optional<MemberId> coach) {
        return as == ActingAs.STUDENT && confirmation(coach) == Confirmation.REQUEST
                ? Optional.of(new BookingRequestRefusal.ConfirmationNeeded(program.id()))
                : Optional.empty();
    }

    /** What stands against asking a coach first (S2.18). */
    Optional<Refusal> refusalOfAsking(Optional<MemberId> coach) {
        return confirmation(coach) == Confirmation.INSTANT
                ? Optional.of(new BookingRequestRefusal.BookedAtOnce(program.id()))
                : Optional.empty();
    }

    /** How sessions with this coach come about, or with any: at once as long as one of them books at once. */
    Confirmation confirmation(Optional<MemberId> coach) {
        List<MemberId> one = coach.map(List::of).orElseGet(this::coaches);
        boolean all = !one.isEmpty() && one.stream().allMatch(this::confirmsEverySession);
        Confirmation agreed =
                appointment.map(a -> a.state().terms().confirmation()).orElse(Confirmation.INSTANT);
        return agreed.with(all);
    }

    private boolean confirmsEverySession(MemberId coach) {
        return availability(coach).map(set -> set.state().confirming()).orElse(false);
    }

    /** When this coach is there, if that was ever set. */
    Optional<Availability> availability(MemberId coach) {
        return availabilities.stream()
                .filter(set -> set.state().coach().equals(coach))
                .findFirst();
    }

    /** What stands against this coach, if one is asked for. */
    private Optional<Refusal> refusalOfCoach(Optional<MemberId> coach) {
        return coach.filter(asked -> !coaches().contains(asked)).map(BookingRefusal.CoachNotMatched::new);
    }

    /** What stands against this coach, who was asked for already; one who is suspended since then stays asked. */
    Optional<Refusal> refusalOfAsked(MemberId coach) {
        return matched().anyMatch(coach::equals)
                ? Optional.empty()
                : Optional.of(new BookingRefusal.CoachNotMatched(coach));
    }

    /** What stands against this coach, if one is asked for, and this session type. */
    Optional<Refusal> refusal(Optional<MemberId> coach, SessionTypeId type) {
        Optional<Refusal> stranger = refusalOfCoach(coach);
        if (stranger.isPresent()) {
            return stranger;
        }
        boolean known = appointment.flatMap(a -> a.sessionType(type)).isPresent();
        return known ? Optional.empty() : Optional.of(new BookingRefusal.UnknownSessionType(type));
    }

    /** What stands against this coaching type. */
    Optional<Refusal> refusalOfCoachingType(Optional<String> asked) {
        List<Name> types = terms().coachingTypes();
        if (asked.isEmpty()) {
            return types.size() > 1 ? Optional.of(new BookingRefusal.CoachingTypeNeeded(types)) : Optional.empty();
        }
        Name name = Name.of(asked.get());
        return types.contains(name) ? Optional.empty() : Optional.of(new BookingRefusal.UnknownCoachingType(name));
    }

    /** The coaching type asked for, or the only one. */
    private Optional<Name> coachingType(Optional<String> asked) {
        return asked.map(Name::of).or(() -> terms().coachingTypes().stream().findFirst());
    }

    /**
     * The coaches that something new can be agreed with: those that are matched with the student and give the
     * appointment. Who is suspended could not know of it.
     */
    List<MemberId> coaches() {
        return matched().filter(coach -> !suspended.contains(coach)).toList();
    }

    private Stream<MemberId> matched() {
        return enrollment.state().coaches().stream()
                .filter(coach -> appointment.map(a -> a.isGivenBy(coach)).orElse(false));
    }

    /**
     * The first instant at which no session can begin any more, with whomever of the matched coaches, suspended ones
     * too, whose sessions can be moved; also where nobody gives any.
     */
    Instant until(Instant now) {
        TimeRules times = terms().times();
        return matched()
                .flatMap(coach -> availability(coach).stream())
                .map(set -> times.horizonEnd(now, set.state().zone()))
                .max(Comparator.naturalOrder())
                .orElseGet(() -> times.horizonEnd(now, ZoneOffset.UTC));
    }

    /** The coaches that come into question: the one asked for, or of a student's all with whom it comes about alike. */
    List<MemberId> asked(Optional<MemberId> coach, ActingAs as) {
        return coach.map(List::of).orElseGet(() -> coaches().stream()
                .filter(one ->
                        as != ActingAs.STUDENT || confirmation(Optional.of(one)) == confirmation(Optional.empty()))
                .toList());
    }

    /** The session type of this id, which has been asked for successfully. */
    SessionType sessionType(SessionTypeId id) {
        return appointment.orElseThrow().sessionType(id).orElseThrow();
    }

    AppointmentTerms terms() {
        return appointment.orElseThrow().state().terms();
    }

    /** The rules for another time of a booked session: those of today, with the buffers that were agreed (B9). */
    TimeRules rulesFor(BookingSnapshot agreed) {
        TimeRules today = terms().times();
        return new TimeRules(
                agreed.bufferBefore(),
                agreed.bufferAfter(),
                today.slotStep(),
                today.minimumNotice(),
                today.horizonDays(),
                today.perDayCap(),
                today.perWeekCap(),
                today.openCap(),
                today.hours());
    }

    BookingSettings settings() {
        return program.booking().orElseThrow();
    }

    /** What is agreed for a session with this coach, of this type and about this coaching type, booked now (B9). */
    BookingSnapshot snapshot(MemberId coach, SessionType type, Optional<String> coachingType) {
        AppointmentTerms terms = terms();
        return new BookingSnapshot(
                settings().appointment(),
                terms.name(),
                type.id(),
                type.name(),
                coachingType(coachingType),
                type.length(),
                type.cost(),
                terms.priceOf(type),
                terms.times().bufferBefore(),
                terms.times().bufferAfter(),
                terms.changes().cancelNotice(),
                terms.changes().rescheduleNotice(),
                settings().lateCancel(),
                settings().lateReschedule(),
                confirmation(Optional.of(coach)),
                terms.place().text());
    }
}
