package org.duologue.web.booking;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookableView;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Choices;
import org.duologue.web.view.part.Option;

/** What one chooses from before the times: with whom, about what, and which session. */
record BookChoices(BookableView bookable, Reader reader) {

    /** Any of them first, where there are several; where only some of them confirm first, these say so. */
    Choices coaches(Optional<BookableView.Coach> chosen) {
        List<Option> options = new ArrayList<>();
        if (bookable.coaches().size() > 1) {
            options.add(Option.of(BookDialog.ANY, reader.text("booking.anyCoach"))
                    .hint(reader.text(anyHint()))
                    .chosen(chosen.isEmpty()));
        }
        bookable.coaches()
                .forEach(c -> options.add(Option.of(c.id().value().toString(), c.name())
                        .hint(c.about())
                        .person(c.name())
                        .badge(confirmsAlone(c) ? reader.text("booking.confirmsFirst") : "")
                        .chosen(chosen.filter(c::equals).isPresent())));
        return Choices.one("coach", reader.text("booking.coach"), options);
    }

    private String anyHint() {
        if (bookable.confirmation() == Confirmation.REQUEST) {
            return "booking.anyCoachAsked";
        }
        return bookable.coaches().stream().anyMatch(this::confirmsAlone)
                ? "booking.anyCoachAtOnce"
                : "booking.anyCoachHint";
    }

    private boolean confirmsAlone(BookableView.Coach coach) {
        return coach.confirmation() != bookable.confirmation();
    }

    /** Asked only where there is a choice. */
    Optional<Choices> topics(Optional<String> chosen) {
        List<String> topics = bookable.coachingTypes();
        List<Option> options = topics.stream()
                .map(topic -> Option.of(topic, topic)
                        .chosen(chosen.filter(topic::equals).isPresent()))
                .toList();
        return topics.size() < 2
                ? Optional.empty()
                : Optional.of(Choices.one("about", reader.text("booking.coachingType"), options));
    }

    /** Which session, with its length and cost. */
    Choices types(BookableView.Choice chosen) {
        return Choices.one(
                "type",
                reader.text("booking.type"),
                bookable.sessionTypes().stream()
                        .map(t -> Option.of(t.id().value().toString(), t.name())
                                .hint(reader.times().length(Duration.ofMinutes(t.minutes())))
                                .badge(reader.text("common.credits", "n", t.cost()))
                                .chosen(t.equals(chosen)))
                        .toList());
    }
}
