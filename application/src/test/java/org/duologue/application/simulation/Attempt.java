package org.duologue.application.simulation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.duologue.application.notification.Notifier;
import org.duologue.application.shared.spi.Jobs.Job;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.BookingId;
import org.duologue.domain.booking.BookingRequest;
import org.duologue.domain.booking.BookingRequestId;
import org.duologue.domain.wallet.Wallet;
import org.duologue.domain.wallet.WalletId;

/** One unit of work, as it was seen from outside: the times and ids that it got, and what it wrote. */
final class Attempt {

    private final List<Instant> times = new ArrayList<>();
    private final List<UUID> ids = new ArrayList<>();
    private final Map<WalletId, Wallet.State> wallets = new LinkedHashMap<>();
    private final Map<BookingId, Booking.State> bookings = new LinkedHashMap<>();
    private final Map<BookingRequestId, BookingRequest.State> requests = new LinkedHashMap<>();
    private final List<String> notices = new ArrayList<>();
    private boolean wrote;

    Instant got(Instant time) {
        times.add(time);
        return time;
    }

    UUID got(UUID id) {
        ids.add(id);
        return id;
    }

    /** Notes a call of a port inside the unit. */
    void called(String port, String method, Object... arguments) {
        wrote |= Set.of("add", "save", "keep").contains(method);
        switch (port + "." + method) {
            case "wallets.save" -> {
                Wallet.State wallet = ((Wallet) arguments[0]).state();
                wallets.put(wallet.id(), wallet);
            }
            case "bookings.add", "bookings.save" -> {
                Booking.State booking = ((Booking) arguments[0]).state();
                bookings.put(booking.id(), booking);
            }
            case "bookingRequests.save" -> {
                BookingRequest.State request = ((BookingRequest) arguments[0]).state();
                requests.put(request.id(), request);
            }
            case "jobs.enqueueAll" -> {
                List<String> enqueued = notices(arguments);
                notices.addAll(enqueued);
                wrote |= !enqueued.isEmpty();
            }
            default -> {
                return;
            }
        }
    }

    /** The keys of the notices in a call that enqueues jobs, which may be others. */
    static List<String> notices(Object... arguments) {
        return arguments[0].equals(Notifier.JOB)
                ? ((List<?>) arguments[1])
                        .stream().map(job -> ((Job) job).key()).toList()
                : List.of();
    }

    /** Whether it wrote anything. */
    boolean wrote() {
        return wrote;
    }

    List<Instant> times() {
        return times;
    }

    List<UUID> ids() {
        return ids;
    }

    /** The wallets that it wrote, as it last did. */
    Map<WalletId, Wallet.State> wallets() {
        return wallets;
    }

    /** The bookings that it wrote, as it last did. */
    Map<BookingId, Booking.State> bookings() {
        return bookings;
    }

    /** The booking requests that it wrote, as it last did. */
    Map<BookingRequestId, BookingRequest.State> requests() {
        return requests;
    }

    /** The keys of the notices that follow from it. */
    List<String> notices() {
        return notices;
    }
}
