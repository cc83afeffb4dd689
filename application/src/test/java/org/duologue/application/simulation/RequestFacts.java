package org.duologue.application.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.booking.RequestOutcome;
import org.duologue.domain.people.MemberId;

/** What of a booking request is to be told after a unit that wrote it. */
final class RequestFacts {

    private final Set<BookingRequestId> asked = new HashSet<>();
    private final Set<BookingRequestId> ended = new HashSet<>();

    /** The keys of the notices: to the coach that there is one, and how it ended to who did not do that. */
    List<String> of(BookingRequest.State request) {
        if (asked.add(request.id())) {
            return List.of(key("booking-requested", request, request.coach()));
        }
        Optional<MemberId> by = request.outcome().flatMap(RequestOutcome::by);
        Stream<MemberId> told =
                switch (request.status()) {
                    case OPEN, CONFIRMED -> Stream.of();
                    case DECLINED, EXPIRED -> Stream.of(request.student());
                    case WITHDRAWN ->
                        Stream.of(request.student(), request.coach()).filter(one -> !by.equals(Optional.of(one)));
                };
        return request.outcome().filter(end -> ended.add(request.id())).stream()
                .flatMap(end -> told)
                .map(to -> key("booking-request-closed", request, to))
                .toList();
    }

    private static String key(String kind, BookingRequest.State request, MemberId to) {
        return Tellings.key(kind, request.id().value(), 0, to.value());
    }
}
