package org.duologue.application.booking;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.SessionBooking.Chosen;
import org.duologue.application.booking.spi.BookingRepository;
import org.duologue.application.booking.spi.Calendars;
import org.duologue.application.shared.Once;
import org.duologue.application.shared.Revision;
import org.duologue.application.shared.spi.Events;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.ActingAs;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.shared.CommandId;
import org.duologue.domain.shared.IdSource;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refused;
import org.duologue.domain.wallet.Funds;

/**
 * Booking, moving, cancelling and saying who did not come, over the ports. Whoever changes sessions of people takes
 * their calendars first and looks at everything once more then, so that what is checked is still so when it is written.
 */
public final class BookingService implements BookingUseCases {

    private final Once once;
    private final InstantSource clock;
    private final IdSource ids;
    private final Benches benches;
    private final SessionBooking booking;
    private final Calendars calendars;
    private final BookingRepository bookings;
    private final SessionFunds funds;
    private final SessionMoving moving;
    private final SessionCancelling cancelling;
    private final NoShowMarking marking;
    private final IllnessReporting illness;
    private final Remarking remarking;
    private final Events events;

    /** Over these ports. */
    public BookingService(
            Once once,
            InstantSource clock,
            IdSource ids,
            Benches benches,
            SessionBooking booking,
            Calendars calendars,
            BookingRepository bookings,
            WalletRepository wallets,
            SessionMoney money,
            SessionMoving moving,
            SessionCancelling cancelling,
            IllnessReporting illness,
            Remarking remarking,
            Events events) {
        this.once = Objects.requireNonNull(once, "once");
        this.clock = Objects.requireNonNull(clock, "clock");
        this.ids = Objects.requireNonNull(ids, "ids");
        this.benches = Objects.requireNonNull(benches, "benches");
        this.booking = Objects.requireNonNull(booking, "booking");
        this.calendars = Objects.requireNonNull(calendars, "calendars");
        this.bookings = Objects.requireNonNull(bookings, "bookings");
        this.funds = new SessionFunds(wallets);
        this.moving = Objects.requireNonNull(moving, "moving");
        this.cancelling = Objects.requireNonNull(cancelling, "cancelling");
        this.marking = new NoShowMarking(benches, funds, money);
        this.illness = Objects.requireNonNull(illness, "illness");
        this.remarking = Objects.requireNonNull(remarking, "remarking");
        this.events = Objects.requireNonNull(events, "events");
    }

    @Override
    public List<BookingId> book(BookSessions command) {
        return once.many(
                command.by(),
                command.id(),
                command,
                new Once.Answer<>(BookingId::value, BookingId::new),
                () -> bookNow(command));
    }

    private List<BookingId> bookNow(BookSessions command) {
        Chosen chosen = booking.choose(command);
        SessionBooking.refuse(chosen.split().refusalAtOnce());
        return booking.book(chosen, Optional.empty(), command.by().member()).stream()
                .map(Booking.State::id)
                .toList();
    }

    private void save(Booking booking) {
        bookings.save(booking);
        events.publish(booking.pullEvents());
    }

    @Override
    public void move(MoveSession command) {
        once.run(command.by(), command.id(), command, () -> {
            Booking.State seen = find(command.booking()).state();
            benches.require(command.by(), seen);
            calendars.take(List.of(seen.coach(), seen.student()));
            Booking booking = find(command.booking());
            Bench bench = benches.of(command.by(), seen);
            Instant now = clock.instant();
            ActingAs as = Benches.actingAs(command.by(), bench.enrollment().state(), seen.coach());
            moving.move(command.by(), as, bench, booking, command.start(), now);
        });
    }

    private Booking find(BookingId id) {
        return bookings.find(id).orElseThrow(() -> new Refused(new NotFound("booking")));
    }

    @Override
    public void cancel(CancelSession command) {
        once.run(command.by(), command.id(), command, () -> {
            Booking.State seen = find(command.booking()).state();
            Enrollment.State enrollment = benches.require(command.by(), seen);
            calendars.take(List.of(seen.coach(), seen.student()));
            Booking booking = find(command.booking());
            cancelling.cancel(command, enrollment, booking);
        });
    }

    @Override
    public List<BookingId> reportIllness(ReportIllness command) {
        Once.Answer<BookingId> ids = new Once.Answer<>(BookingId::value, BookingId::new);
        return once.many(command.by(), command.id(), command, ids, () -> illness.report(command));
    }

    @Override
    public void markNoShow(MarkNoShow command) {
        once.run(command.by(), command.id(), command, () -> {
            Booking.State seen = find(command.booking()).state();
            marking.require(command.by(), seen);
            calendars.take(List.of(seen.coach(), seen.student()));
            Booking booking = find(command.booking());
            Bench bench = marking.require(command.by(), seen);
            Revision.require("booking", command.version(), booking.state().version());
            Funds payers = marking.funds(bench, seen);
            CommandId id = new CommandId(ids.next());
            marking.settleMoney(command.by(), booking, command.absent(), clock.instant());
            marking.mark(command.by(), bench, payers, booking, command.absent(), id, clock.instant());
            funds.save(payers);
            save(booking);
        });
    }

    @Override
    public void writeNotes(WriteNotes command) {
        once.run(
                command.by(),
                command.id(),
                command,
                () -> remarking.note(command, find(command.booking()).state()));
    }

    @Override
    public void rate(RateSession command) {
        once.run(
                command.by(),
                command.id(),
                command,
                () -> remarking.rate(command, find(command.booking()).state(), clock.instant()));
    }
}
