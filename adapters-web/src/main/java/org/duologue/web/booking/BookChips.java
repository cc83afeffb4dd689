package org.duologue.web.booking;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.duologue.application.booking.BookableView;
import org.duologue.domain.people.MemberId;
import org.duologue.web.view.Reader;

/** The chosen times as they stand in the foot of the dialog. */
final class BookChips {

    private BookChips() {}

    /** One for each time; with the coach's name where it is not one coach for all. */
    static List<BookModel.Chip> of(Selection selection, BookableView bookable, boolean anyCoach, Reader reader) {
        return anyCoach ? withCoaches(selection, bookable, reader) : plain(selection, reader);
    }

    private static List<BookModel.Chip> plain(Selection selection, Reader reader) {
        return selection.kept().stream()
                .map(start -> new BookModel.Chip(
                        reader.times().iso(start), reader.times().at(start)))
                .toList();
    }

    /** With the coach each would be booked with. */
    private static List<BookModel.Chip> withCoaches(Selection selection, BookableView bookable, Reader reader) {
        List<BookModel.Chip> chips = new ArrayList<>();
        selection.quote().ifPresent(quote -> {
            for (int i = 0; i < quote.times().size(); i++) {
                Instant start = quote.times().get(i).start();
                String name =
                        quote.coaches().get(i).map(id -> name(id, bookable)).orElse("");
                chips.add(new BookModel.Chip(
                        reader.times().iso(start), reader.text("booking.chipWith", "time", start, "name", name)));
            }
        });
        return chips;
    }

    private static String name(MemberId id, BookableView bookable) {
        return bookable.coaches().stream()
                .filter(coach -> coach.id().equals(id))
                .map(BookableView.Coach::name)
                .findFirst()
                .orElse("");
    }
}
