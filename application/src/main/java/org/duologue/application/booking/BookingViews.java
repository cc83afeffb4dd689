package org.duologue.application.booking;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingView.CancellationView;
import org.duologue.application.booking.BookingView.MoveView;
import org.duologue.application.booking.BookingView.NoShowView;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.application.program.spi.ProgramRepository;
import org.duologue.application.wallet.spi.WalletRepository;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.Cancellation;
import org.duologue.domain.booking.NoShowMark;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.program.Program;
import org.duologue.domain.program.ProgramId;
import org.duologue.domain.shared.Name;

/** Turns bookings into views, with the names of everybody in them and what came back of them read at once. */
public final class BookingViews {

    private final MemberRepository members;
    private final ProgramRepository programs;
    private final CreditsBack creditsBack;

    /** Over these ports. */
    public BookingViews(MemberRepository members, ProgramRepository programs, WalletRepository wallets) {
        this.members = Objects.requireNonNull(members, "members");
        this.programs = Objects.requireNonNull(programs, "programs");
        this.creditsBack = new CreditsBack(wallets);
    }

    List<BookingView> of(List<Booking> bookings, Instant now) {
        List<Booking.State> states = bookings.stream().map(Booking::state).toList();
        Map<MemberId, Member.State> people =
                members.findAll(states.stream().flatMap(BookingViews::people).toList()).stream()
                        .map(Member::state)
                        .collect(Collectors.toMap(Member.State::id, Function.identity()));
        Map<ProgramId, String> names = programs
                .findAll(states.stream().map(Booking.State::program).toList())
                .stream()
                .map(Program::state)
                .collect(Collectors.toMap(Program.State::id, p -> p.name().value()));
        Map<BookingId, Integer> back = creditsBack.of(states);
        return bookings.stream()
                .map(booking -> view(
                        booking,
                        people,
                        names.get(booking.state().program()),
                        back.getOrDefault(booking.state().id(), 0),
                        now))
                .toList();
    }

    private static Stream<MemberId> people(Booking.State booking) {
        Stream<MemberId> both = Stream.of(booking.student(), booking.coach());
        Stream<MemberId> changed = Stream.concat(
                booking.cancellation().map(Cancellation::by).stream(), booking.mark().map(NoShowMark::by).stream());
        return Stream.concat(both, changed);
    }

    private static BookingView view(
            Booking booking, Map<MemberId, Member.State> people, String program, int back, Instant now) {
        Booking.State b = booking.state();
        Member.State student = people.get(b.student());
        Member.State coach = people.get(b.coach());
        return new BookingView(
                b.id(),
                b.enrollment(),
                b.program(),
                program,
                b.student(),
                student.name().value(),
                student.zone(),
                b.coach(),
                coach.name().value(),
                coach.zone(),
                b.snapshot().appointmentName().value(),
                b.snapshot().sessionType(),
                b.snapshot().sessionTypeName().value(),
                b.snapshot().coachingType().map(Name::value),
                b.time(),
                b.status(),
                booking.isUpcoming(now),
                b.version(),
                b.credits(),
                b.payment(),
                booking.state().snapshot().meetingPlace(),
                booking.cancelDeadline(),
                booking.moveDeadline(),
                booking.joinableFrom(),
                cancellation(b.cancellation(), people, back),
                noShow(b.mark(), people),
                b.moves().stream()
                        .map(move -> new MoveView(move.from(), move.to(), move.at()))
                        .toList());
    }

    private static Optional<CancellationView> cancellation(
            Optional<Cancellation> cancellation, Map<MemberId, Member.State> people, int back) {
        return cancellation.map(c -> new CancellationView(
                c.at(), people.get(c.by()).name().value(), c.as(), c.reason().value(), back));
    }

    private static Optional<NoShowView> noShow(Optional<NoShowMark> mark, Map<MemberId, Member.State> people) {
        return mark.map(m -> new NoShowView(
                m.absent(), m.at(), people.get(m.by()).name().value(), m.creditsBack(), m.correctableUntil()));
    }
}
