package org.duologue.application.notification;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duologue.application.booking.CreditsBack;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.application.notification.spi.MailContent.Person;
import org.duologue.application.notification.spi.MailContent.Session;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.Cancellation;
import org.duologue.domain.booking.NoShowMark;
import org.duologue.domain.booking.Reminder;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.shared.TimeRange;

/** What a notice about a session says, as the session is now; nothing if the session has changed since (E11). */
public final class SessionNotices {

    private final BookingRepository bookings;
    private final ProgramRepository programs;
    private final MemberRepository members;
    private final CreditsBack creditsBack;

    /** Over these ports. */
    public SessionNotices(
            BookingRepository bookings, ProgramRepository programs, MemberRepository members, CreditsBack creditsBack) {
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.members = Objects.requireNonNull(members, "members");
        this.creditsBack = Objects.requireNonNull(creditsBack, "creditsBack");
    }

    /** The content, or nothing if the notice is no longer true. */
    Optional<MailContent> content(Notice notice) {
        return bookings.find(new BookingId(notice.subject()))
                .filter(booking -> isCurrent(notice, booking.state()))
                .map(booking -> content(notice, booking));
    }

    /** What a reminder says, or nothing if it is not due, too late, or of a start that the session has not any more. */
    Optional<MailContent> reminder(Notice notice, Reminder reminder, Instant now) {
        Instant start = Instant.ofEpochMilli(notice.version());
        return bookings.find(new BookingId(notice.subject()))
                .filter(booking -> reminder.isTrue(booking.state(), start, now))
                .map(booking -> new MailContent.SessionReminder(session(notice, booking)));
    }

    private static boolean isCurrent(Notice notice, Booking.State booking) {
        BookingStatus told =
                switch (notice.kind()) {
                    case SESSION_CANCELLED -> BookingStatus.CANCELLED;
                    case NO_SHOW -> BookingStatus.NO_SHOW;
                    case COACH_NO_SHOW -> BookingStatus.COACH_NO_SHOW;
                    default -> BookingStatus.CONFIRMED;
                };
        return booking.version() == notice.version() && booking.status() == told;
    }

    private MailContent content(Notice notice, Booking booking) {
        Session session = session(notice, booking);
        return switch (notice.kind()) {
            case SESSION_MOVED -> new MailContent.SessionMoved(session, lastPlace(booking.state()));
            case SESSION_CANCELLED -> cancelled(session, booking.state());
            case NO_SHOW, COACH_NO_SHOW, NO_SHOW_CORRECTED -> noShow(session, booking.state());
            default -> new MailContent.SessionBooked(session);
        };
    }

    private static TimeRange lastPlace(Booking.State booking) {
        return booking.moves().get(booking.moves().size() - 1).from();
    }

    private MailContent cancelled(Session session, Booking.State booking) {
        Cancellation cancellation = booking.cancellation().orElseThrow();
        String by = members.find(cancellation.by())
                .map(m -> m.state().name().value())
                .orElse("");
        int back = creditsBack.of(List.of(booking)).getOrDefault(booking.id(), 0);
        int kept = cancellation.keptFor().isPresent() ? booking.credits() : 0;
        return new MailContent.SessionCancelled(
                session, by, cancellation.reason().value(), back, kept, isInCredits(booking));
    }

    private static MailContent noShow(Session session, Booking.State booking) {
        NoShowMark mark = booking.mark().orElseThrow();
        int used = booking.credits();
        return new MailContent.NoShow(
                session,
                mark.absent(),
                mark.absent() == Absent.COACH ? mark.creditsBack() : used,
                isInCredits(booking));
    }

    private static boolean isInCredits(Booking.State booking) {
        return booking.payment().equals(SessionPayment.credits());
    }

    private Session session(Notice notice, Booking booking) {
        Booking.State state = booking.state();
        Map<MemberId, Person> people = members.findAll(List.of(state.student(), state.coach())).stream()
                .map(Member::state)
                .collect(Collectors.toMap(
                        Member.State::id, m -> new Person(m.name(), m.email(), m.zone(), m.language())));
        return new Session(
                state.id(),
                state.version(),
                state.snapshot().sessionTypeName(),
                state.snapshot().coachingType(),
                programs.find(state.program()).orElseThrow().state().name(),
                state.time(),
                people.get(state.student()),
                people.get(state.coach()),
                notice.to().equals(state.coach()),
                Optional.of(booking.cancelDeadline()).filter(notice.at()::isBefore),
                booking.state().snapshot().meetingPlace(),
                notice.at());
    }
}
