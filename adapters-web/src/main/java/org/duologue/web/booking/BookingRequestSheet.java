package org.duologue.web.booking;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.duologue.application.booking.BookingRequestView;
import org.duologue.application.booking.BookingRequestView.Answer;
import org.duologue.application.booking.BookingRequestView.Proposed;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Tone;

/**
 * Writes a booking request on its page.
 *
 * @param by who looks at it
 * @param reader for whom
 */
record BookingRequestSheet(Actor by, Reader reader) {

    BookingRequestModel request(BookingRequestView view, Entered entered, Optional<Refusal> refusal, String toast) {
        boolean open = view.status() == BookingRequestStatus.OPEN;
        boolean own = by.is(view.student());
        boolean decides = open && !own;
        boolean declining = entered.has("message");
        Optional<Field> why = decides ? Optional.of(why(view, entered)) : Optional.empty();
        return new BookingRequestModel(
                "/app/booking-requests/" + view.id().value(),
                title(view, own),
                view.programName(),
                "/app/coaching/" + view.enrollment().value(),
                state(view.status(), reader),
                tone(view.status()),
                facts(view),
                view.proposals().stream().map(p -> time(view, p, decides)).toList(),
                refusal.map(r -> Notice.of(r, reader, why.stream().toList()))
                        .or(() -> open && own ? Optional.of(waits(view)) : Optional.empty()),
                refusal.isPresent(),
                why,
                declining,
                open && own ? reader.text("request.booking.withdrawBack", "n", view.cost()) : "",
                UUID.randomUUID().toString(),
                toast);
    }

    private String title(BookingRequestView view, boolean own) {
        String key = own ? "titleOwn" : by.is(view.coach()) ? "titleStudent" : "titleOther";
        return reader.text("request.booking." + key, "student", view.studentName(), "coach", view.coachName());
    }

    private Notice waits(BookingRequestView view) {
        return Notice.warm(
                reader.text("request.booking.open"),
                reader.text("request.booking.waitsFor", "coach", view.coachName(), "until", view.expiresAt()));
    }

    private Field why(BookingRequestView view, Entered entered) {
        return Field.text("message", reader.text("request.booking.why"))
                .hint(reader.text("request.booking.whyHint", "student", view.studentName()))
                .required()
                .from(entered);
    }

    static String state(BookingRequestStatus status, Reader reader) {
        return reader.text("request.booking.state." + status.name());
    }

    static Tone tone(BookingRequestStatus status) {
        return switch (status) {
            case OPEN -> Tone.WARM;
            case CONFIRMED -> Tone.ACCENT;
            case DECLINED, WITHDRAWN, EXPIRED -> Tone.PLAIN;
        };
    }

    private BookingRequestModel.Time time(BookingRequestView view, Proposed proposed, boolean decides) {
        LocalDate date = reader.times().date(proposed.time().start());
        return new BookingRequestModel.Time(
                proposed.time().start().toString(),
                reader.times().weekdayShort(date.getDayOfWeek()),
                Integer.toString(date.getDayOfMonth()),
                reader.times().range(proposed.time().start(), proposed.time().end()),
                note(view, proposed),
                decides && !proposed.struck(),
                proposed.struck());
    }

    /** What the coach has that day, for those who decide; whose sessions they are is not said here. */
    private String note(BookingRequestView view, Proposed proposed) {
        if (proposed.struck()) {
            return reader.text("request.booking.struck");
        }
        if (!view.mayAnswer()) {
            return "";
        }
        String sessions = proposed.day().stream()
                .map(beside -> reader.text(
                        "request.booking.beside",
                        "range",
                        reader.times()
                                .hours(beside.time().start(), beside.time().end()),
                        "title",
                        beside.title()))
                .collect(Collectors.joining(", "));
        return sessions.isEmpty()
                ? reader.text("request.booking.dayFree")
                : reader.text("request.booking.day", "sessions", sessions);
    }

    private List<Fact> facts(BookingRequestView view) {
        List<Fact> facts = new ArrayList<>();
        String about = view.coachingType().map(type -> ", " + type).orElse("");
        facts.add(Fact.of(reader.text("request.booking.what"), view.title() + about));
        facts.add(Fact.of(reader.text("request.booking.coach"), view.coachName()));
        facts.add(Fact.of(reader.text("request.booking.asked"), reader.times().at(view.askedAt())));
        facts.add(Fact.of(
                reader.text("request.booking.held", "status", view.status().name()),
                reader.text("common.credits", "n", view.cost())));
        if (view.status() == BookingRequestStatus.OPEN) {
            facts.add(
                    Fact.of(reader.text("request.booking.until"), reader.times().deadline(view.expiresAt())));
        }
        view.answer().ifPresentOrElse(answer -> addAnswer(facts, view, answer), () -> addExpiry(facts, view));
        return facts;
    }

    private void addAnswer(List<Fact> facts, BookingRequestView view, Answer answer) {
        String ended = answer.byName()
                .map(name -> reader.text("request.booking.endedBy", "by", name, "at", answer.at()))
                .orElseGet(() -> byItself(view, answer.at()));
        facts.add(Fact.of(reader.text("request.booking.answer"), ended));
        if (!answer.message().isEmpty()) {
            facts.add(Fact.of(reader.text("request.booking.message"), answer.message()));
        }
        answer.booking()
                .ifPresent(booking -> facts.add(new Fact(
                        reader.text("request.booking.session"), view.title(), "/app/sessions/" + booking.value())));
    }

    /** Over by the clock, though nobody wrote it down yet. */
    private void addExpiry(List<Fact> facts, BookingRequestView view) {
        if (view.status() == BookingRequestStatus.EXPIRED) {
            facts.add(Fact.of(reader.text("request.booking.answer"), byItself(view, view.expiresAt())));
        }
    }

    private String byItself(BookingRequestView view, Instant at) {
        return reader.text(
                "request.booking.endedByItself", "status", view.status().name(), "at", at);
    }
}
