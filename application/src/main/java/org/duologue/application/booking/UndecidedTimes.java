package org.duologue.application.booking;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.booking.CoachCalendarView.Asked;
import org.duologue.application.booking.CoachCalendarView.Held;
import org.duologue.application.booking.CoachCalendarView.Kept;
import org.duologue.application.booking.spi.BookingRequestRepository;
import org.duologue.application.booking.spi.SlotHoldRepository;
import org.duologue.application.people.spi.MemberRepository;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.ProposalRules;
import org.duologue.domain.booking.SlotHold;
import org.duologue.domain.people.Member;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.BusyTime;
import org.duologue.domain.shared.TimeRange;

/** What of a coach's time is asked for, or kept while somebody decides; in as many reads for many times as for one. */
final class UndecidedTimes {

    private final BookingRequestRepository requests;
    private final SlotHoldRepository holds;
    private final MemberRepository members;

    UndecidedTimes(BookingRequestRepository requests, SlotHoldRepository holds, MemberRepository members) {
        this.requests = Objects.requireNonNull(requests, "requests");
        this.holds = Objects.requireNonNull(holds, "holds");
        this.members = Objects.requireNonNull(members, "members");
    }

    /** Those that overlap the window, with their buffers where they are kept. */
    Found within(TimeRange window, MemberId coach, Instant now) {
        TimeRange known = window.grown(CoachCalendarReader.MARGIN, CoachCalendarReader.MARGIN);
        List<BookingRequest.State> open = requests.proposing(List.of(coach), known, now).stream()
                .map(BookingRequest::state)
                .filter(request -> request.coach().equals(coach))
                .toList();
        List<SlotHold> held = holds.around(List.of(coach), known, now);
        Map<MemberId, String> names = names(open, held);
        return new Found(
                open.stream()
                        .flatMap(request -> asked(request, names))
                        .filter(asked -> asked.kept()
                                .map(Kept::blocked)
                                .orElse(asked.time())
                                .overlaps(window))
                        .sorted(Comparator.comparing(Asked::time))
                        .toList(),
                held.stream()
                        .map(hold -> held(hold, coach, names))
                        .filter(hold -> hold.kept().blocked().overlaps(window))
                        .toList());
    }

    private Map<MemberId, String> names(List<BookingRequest.State> open, List<SlotHold> held) {
        Stream<MemberId> people = Stream.concat(
                open.stream().map(BookingRequest.State::student),
                held.stream().flatMap(hold -> Stream.of(hold.student(), hold.coach())));
        return members.findAll(people.distinct().toList()).stream()
                .map(Member::state)
                .collect(Collectors.toMap(Member.State::id, m -> m.name().value()));
    }

    private static Stream<Asked> asked(BookingRequest.State request, Map<MemberId, String> names) {
        Map<TimeRange, Kept> kept =
                ProposalRules.kept(request).stream().collect(Collectors.toMap(BusyTime::range, Kept::of));
        return request.proposals().stream()
                .filter(proposal -> !proposal.struck())
                .map(proposal -> new Asked(
                        request.id(),
                        request.student(),
                        names.get(request.student()),
                        proposal.time(),
                        Optional.ofNullable(kept.get(proposal.time()))));
    }

    private static Held held(SlotHold hold, MemberId coach, Map<MemberId, String> names) {
        BusyTime busy = hold.coach().equals(coach) ? hold.busy() : hold.busy().plain();
        return new Held(
                hold.student(),
                names.get(hold.student()),
                hold.coach(),
                names.get(hold.coach()),
                hold.time(),
                Kept.of(busy));
    }

    /** Both by start. */
    record Found(List<Asked> asked, List<Held> held) {}
}
