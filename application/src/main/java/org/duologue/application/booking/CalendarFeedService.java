package org.duologue.application.booking;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.access.spi.Secrets;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.CalendarFeedRepository;
import org.duologue.application.booking.spi.CalendarFeedRepository.Feed;
import org.duologue.application.booking.spi.CalendarWriter;
import org.duologue.application.booking.spi.CalendarWriter.Content;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.people.spi.WorkspaceRepository;
import org.duologue.application.shared.spi.UnitOfWork;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.MemberStatus;
import org.duologue.domain.scheduling.TimeRules;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.shared.TimeRange;

/** Private calendar feeds over the ports. */
public final class CalendarFeedService implements CalendarFeedUseCases, CalendarFeedQueries {

    private static final Duration BACK = Duration.ofDays(30);
    private static final Duration AHEAD = Duration.ofDays(TimeRules.MAX_HORIZON + 1L);
    private static final int MOST = 2_000;

    private final UnitOfWork unitOfWork;
    private final InstantSource clock;
    private final Secrets secrets;
    private final CalendarFeedRepository feeds;
    private final WorkspaceRepository workspaces;
    private final MemberRepository members;
    private final BookingRepository bookings;
    private final BookingQueries seen;
    private final BookingViews views;
    private final CalendarWriter writer;

    /** Over these ports; {@code seen} says which sessions somebody may see. */
    public CalendarFeedService(
            UnitOfWork unitOfWork,
            InstantSource clock,
            Secrets secrets,
            CalendarFeedRepository feeds,
            WorkspaceRepository workspaces,
            MemberRepository members,
            BookingRepository bookings,
            BookingQueries seen,
            BookingViews views,
            CalendarWriter writer) {
        this.unitOfWork = Objects.requireNonNull(unitOfWork, "unitOfWork");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.secrets = Objects.requireNonNull(secrets, "secrets");
        this.feeds = Objects.requireNonNull(feeds, "feeds");
        this.workspaces = Objects.requireNonNull(workspaces, "workspaces");
        this.members = Objects.requireNonNull(members, "members");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.seen = Objects.requireNonNull(seen, "seen");
        this.views = Objects.requireNonNull(views, "views");
        this.writer = Objects.requireNonNull(writer, "writer");
    }

    @Override
    public String renewFeed(Actor by) {
        String secret = secrets.fresh();
        unitOfWork.run(() -> feeds.save(new Feed(secrets.digest(secret), by.member(), clock.instant())));
        return secret;
    }

    @Override
    public void removeFeed(Actor by) {
        unitOfWork.run(() -> feeds.remove(by.member()));
    }

    @Override
    public Optional<CalendarFeedView> feed(Actor by) {
        return unitOfWork.read(() -> feeds.of(by.member()).map(feed -> new CalendarFeedView(feed.since())));
    }

    @Override
    public String calendar(String secret) {
        return writer.write(unitOfWork.read(() -> feeds.find(secrets.digest(secret))
                .flatMap(feed -> members.find(feed.member()))
                .map(Member::state)
                .filter(member -> member.status() == MemberStatus.ACTIVE)
                .map(this::calendar)
                .orElseThrow(() -> new Refused(new NotFound("calendar-feed")))));
    }

    private Content calendar(Member.State member) {
        Instant now = clock.instant();
        TimeRange around = new TimeRange(now.minus(BACK), now.plus(AHEAD));
        List<Booking> sessions =
                bookings.takingTime(member.id(), around).stream().limit(MOST).toList();
        return content(member, sessions, now);
    }

    @Override
    public String session(Actor by, BookingId id) {
        return writer.write(unitOfWork.read(() -> {
            boolean cancelled = seen.booking(by, id).status() == BookingStatus.CANCELLED;
            Booking booking = bookings.find(id)
                    .filter(session -> !cancelled)
                    .orElseThrow(() -> new Refused(new NotFound("booking")));
            return content(members.find(by.member()).orElseThrow().state(), List.of(booking), clock.instant());
        }));
    }

    private Content content(Member.State reader, List<Booking> sessions, Instant now) {
        String name =
                workspaces.find(reader.workspace()).orElseThrow().state().name().value();
        List<BookingView> shown = views.of(sessions, now);
        List<CalendarWriter.Event> events = new ArrayList<>();
        for (int i = 0; i < shown.size(); i++) {
            events.add(event(sessions.get(i).state(), shown.get(i), reader.id()));
        }
        return new Content(name, reader.language(), events);
    }

    private static CalendarWriter.Event event(Booking.State session, BookingView view, MemberId reader) {
        return new CalendarWriter.Event(
                session.id(),
                session.version(),
                view.sessionTypeName(),
                view.programName(),
                session.time(),
                view.coachName(),
                reader.equals(session.student()) ? view.coachName() : view.studentName(),
                view.meetingPlace(),
                changedAt(session));
    }

    private static Instant changedAt(Booking.State session) {
        return session.moves().isEmpty()
                ? session.bookedAt()
                : session.moves().get(session.moves().size() - 1).at();
    }
}
