package org.duologue.application.simulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.duologue.application.booking.BookingFilter;
import org.duologue.application.booking.RequestFilter;
import org.duologue.application.enrollment.EnrollmentFilter;
import org.duologue.application.memory.MemoryPorts;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.enrollment.Enrollment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletOwner;

/** Everything that matters of the state at one moment, in a fixed order. */
record Snapshot(
        List<Enrollment.State> enrollments,
        List<Booking.State> bookings,
        List<BookingRequest.State> requests,
        List<Wallet.State> wallets) {

    static Snapshot of(MemoryPorts ports, Setting setting) {
        WorkspaceId workspace = setting.owner().workspace();
        return ports.unitOfWork().run(() -> {
            List<Enrollment.State> enrollments = all(page ->
                            ports.enrollments().page(workspace, EnrollmentFilter.ALL, page))
                    .map(Enrollment::state)
                    .toList();
            Stream<Booking> upcoming =
                    all(page -> ports.bookings().upcoming(workspace, BookingFilter.ALL, Setting.BEGINS, page));
            Stream<Booking> past =
                    all(page -> ports.bookings().past(workspace, BookingFilter.ALL, Setting.BEGINS, page));
            return new Snapshot(
                    enrollments,
                    Stream.concat(upcoming, past).map(Booking::state).toList(),
                    all(page -> ports.bookingRequests().page(workspace, RequestFilter.ALL, Setting.BEGINS, page))
                            .map(BookingRequest::state)
                            .toList(),
                    wallets(ports, setting, enrollments));
        });
    }

    private static List<Wallet.State> wallets(MemoryPorts ports, Setting setting, List<Enrollment.State> enrollments) {
        Stream<WalletOwner> members =
                setting.students().stream().map(Actor::member).map(m -> new WalletOwner.OfMember(m.value()));
        Stream<WalletOwner> seats = enrollments.stream().map(e -> new WalletOwner.OfEnrollment(e.id().value()));
        WalletOwner pool = new WalletOwner.OfPool(setting.owner().workspace().value());
        List<WalletOwner> owners = Stream.of(Stream.of(pool), members, seats)
                .flatMap(Function.identity())
                .toList();
        return ports.wallets().balances(owners).stream()
                .flatMap(balance -> ports.wallets().whole(balance.id()).stream())
                .sorted(Comparator.comparing(wallet -> wallet.id().value()))
                .toList();
    }

    private static <T> Stream<T> all(Function<PageRequest, Page<T>> query) {
        List<T> all = new ArrayList<>();
        Optional<String> after = Optional.empty();
        do {
            Page<T> page = query.apply(new PageRequest(after, PageRequest.MAX_LIMIT));
            all.addAll(page.items());
            after = page.next();
        } while (after.isPresent());
        return all.stream();
    }
}
