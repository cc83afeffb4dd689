package org.duologue.web.wallet;

import java.util.List;
import java.util.stream.Stream;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingView;
import org.duologue.web.view.Reader;

/** Says how far credits go: what is booked, which is paid already, and how much more the rest pays. */
public record CoverSentence(Reader reader) {

    private static final int MOST_TYPES = 3;

    /**
     * For an enrollment.
     *
     * @param upcoming its sessions to come, soonest first
     * @param available what can be spent
     */
    public String of(List<BookingView> upcoming, BookableView bookable, int available) {
        List<BookingView> paid =
                upcoming.stream().filter(session -> session.cost() > 0).toList();
        Stream<String> booked = paid.stream()
                .skip(Math.max(0, paid.size() - 1))
                .map(last -> reader.text(
                        "wallet.covers.booked",
                        "n",
                        paid.size(),
                        "day",
                        reader.times().day(last.time().start())));
        List<String> types = bookable.sessionTypes().stream()
                .filter(type -> type.cost() > 0)
                .limit(MOST_TYPES)
                .map(type -> reader.text("wallet.covers.type", "n", available / type.cost(), "type", type.name()))
                .toList();
        boolean more = bookable.refusal().isEmpty() && available > 0 && !types.isEmpty();
        Stream<String> left = more ? Stream.of(reader.text("wallet.covers.left", "types", types)) : Stream.empty();
        return String.join(" ", Stream.concat(booked, left).toList());
    }
}
