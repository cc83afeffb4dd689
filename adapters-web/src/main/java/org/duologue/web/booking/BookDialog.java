package org.duologue.web.booking;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.duologue.application.booking.BookSessions;
import org.duologue.application.booking.BookableView;
import org.duologue.application.booking.BookingQueries;
import org.duologue.application.booking.BookingRequestQueries;
import org.duologue.application.booking.FreeTimesQuestion;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.scheduling.Confirmation;
import org.duologue.domain.scheduling.SessionTypeId;
import org.duologue.domain.shared.NotFound;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.Refused;
import org.duologue.web.json.Given;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Notice;

/**
 * One step of the booking dialog.
 *
 * @param bookable with whom and what can be booked
 * @param sought the days and times looked for
 * @param wantedCoach the coach asked for; without, the only one, or any of several
 * @param wantedType the session type asked for; the first one without
 * @param wantedTopic the coaching type asked for; the first one without
 * @param browser the browser's zone, offered in the zone switch
 */
record BookDialog(
        BookableView bookable,
        Sought sought,
        Optional<MemberId> wantedCoach,
        Optional<SessionTypeId> wantedType,
        Optional<String> wantedTopic,
        Optional<ZoneId> browser) {

    /** What stands in the address for no coach in particular. */
    static final String ANY = "any";

    /** Reads which coach is asked for, if one is. */
    static Optional<MemberId> wanted(String typed) {
        return ANY.equals(typed) ? Optional.empty() : Given.optionalId("coach", typed, MemberId::new);
    }

    /** The chosen coach; empty: any of several. Refused as nothing can be booked where there is none. */
    Optional<MemberId> coach() {
        if (bookable.coaches().isEmpty() && wantedCoach.isEmpty()) {
            throw nothing();
        }
        return wantedCoach.or(() -> chosenCoach().map(BookableView.Coach::id));
    }

    /** The chosen session type. Refused as nothing can be booked where there is none. */
    SessionTypeId type() {
        return chosenType().map(BookableView.Choice::id).or(() -> wantedType).orElseThrow(this::nothing);
    }

    /** The chosen coaching type, or the first where there are any. */
    Optional<String> coachingType() {
        return wantedTopic.or(() -> bookable.coachingTypes().stream().findFirst());
    }

    private Refused nothing() {
        return new Refused(bookable.refusal().orElseGet(() -> new NotFound("coach")));
    }

    private Optional<BookableView.Coach> chosenCoach() {
        return bookable.coaches().stream()
                .filter(c -> wantedCoach.filter(c.id()::equals).isPresent())
                .findFirst()
                .or(() -> bookable.coaches().stream()
                        .filter(only -> bookable.coaches().size() == 1)
                        .findFirst());
    }

    /** Whether this reader asks the coach, instead of booking. */
    boolean asks(Actor by) {
        Confirmation how = chosenCoach().map(BookableView.Coach::confirmation).orElse(bookable.confirmation());
        return how == Confirmation.REQUEST && by.is(bookable.student());
    }

    private Optional<BookableView.Choice> chosenType() {
        return bookable.sessionTypes().stream()
                .filter(t -> wantedType.filter(t.id()::equals).isPresent())
                .findFirst()
                .or(() -> bookable.sessionTypes().stream().findFirst());
    }

    /**
     * The dialog.
     *
     * @param refusal what the booking was refused for, if it was
     */
    BookModel model(
            BookingQueries asked, BookingRequestQueries requests, Actor by, Reader reader, Optional<Refusal> refusal) {
        Optional<BookableView.Coach> coach = chosenCoach();
        Optional<BookableView.Choice> type = chosenType();
        if (!bookable.isOpen() || type.isEmpty()) {
            return blocked(reader);
        }
        Reader there = reader.in(sought.zone());
        Optional<Proposing> proposing = Optional.of(new Proposing(
                        requests,
                        by,
                        bookable.enrollment(),
                        coach.map(BookableView.Coach::id),
                        type.get().id(),
                        coachingType()))
                .filter(wish -> asks(by));
        Selection selection = Selection.of(
                sought.chosen(),
                starts -> proposing
                        .map(request -> request.quote(starts))
                        .orElseGet(() -> asked.quoteBook(by, wish(by, coach, type.get(), starts))),
                there);
        BookSum sum = new BookSum(
                bookable,
                type.get(),
                selection.quote(),
                by.is(bookable.student()),
                proposing.map(request -> new BookSum.Asking(
                        coach.map(BookableView.Coach::name).orElse(""), request.until(selection.kept()))),
                there);
        BookChoices choices = new BookChoices(bookable, reader);
        boolean ready = sum.payable()
                || selection.quote().filter(q -> q.refusal().isEmpty()).isPresent();
        return new BookModel(
                bookable.programName(),
                by.is(bookable.student()) ? "" : bookable.studentName(),
                back(),
                back() + "/book",
                notices(selection, refusal, ready, there),
                choices.coaches(coach),
                choices.topics(coachingType()),
                choices.types(type.get()),
                with(coach),
                coachingType().orElse(""),
                type.get().id().value().toString(),
                sought.zone().getId(),
                Optional.of(calendar(asked, by, coach, type.get(), selection, reader)),
                BookChips.of(selection, bookable, coach.isEmpty(), there),
                sum.sum(),
                sum.deadline(),
                sum.problem(),
                sum.missing()
                        .map(n -> ask(n, with(coach), type.get(), selection))
                        .orElse(""),
                sum.button(),
                ready,
                sum.payable(),
                UUID.randomUUID().toString());
    }

    private BookSessions wish(
            Actor by, Optional<BookableView.Coach> coach, BookableView.Choice type, List<Instant> starts) {
        return new BookSessions(
                by,
                bookable.enrollment(),
                coach.map(BookableView.Coach::id),
                type.id(),
                coachingType(),
                starts,
                Optional.empty());
    }

    /** The way to asking for so many, which knows the way back to this very step (S2.26). */
    private String ask(int missing, String coach, BookableView.Choice type, Selection selection) {
        StringBuilder here = new StringBuilder(back())
                .append("/book?coach=")
                .append(coach)
                .append("&about=")
                .append(encoded(coachingType().orElse("")))
                .append("&type=")
                .append(type.id().value())
                .append("&zone=")
                .append(encoded(sought.zone().getId()));
        sought.day().ifPresent(day -> here.append("&day=").append(day));
        selection.kept().forEach(start -> here.append("&slot=").append(encoded(start.toString())));
        return back() + "/ask?n=" + missing + "&back=" + encoded(here.toString());
    }

    private static String with(Optional<BookableView.Coach> coach) {
        return coach.map(c -> c.id().value().toString()).orElse(ANY);
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private String back() {
        return "/app/coaching/" + bookable.enrollment().value();
    }

    private BookModel blocked(Reader reader) {
        String why = bookable.refusal()
                .map(r -> RefusalText.of(r, reader).detail())
                .orElseGet(() -> reader.text("booking.nobody"));
        return BookModel.blocked(bookable.programName(), back(), Notice.warm(reader.text("booking.blocked"), why));
    }

    private static List<Notice> notices(Selection selection, Optional<Refusal> refusal, boolean ready, Reader reader) {
        List<Notice> notices = new ArrayList<>(selection.lost());
        refusal.filter(r -> ready && selection.lost().isEmpty())
                .map(r -> RefusalText.of(r, reader))
                .ifPresent(said -> notices.add(Notice.danger(said.title(), said.detail())));
        return notices;
    }

    private CalendarModel calendar(
            BookingQueries asked,
            Actor by,
            Optional<BookableView.Coach> coach,
            BookableView.Choice type,
            Selection selection,
            Reader reader) {
        Instant now = reader.now();
        FreeTimesQuestion question = new FreeTimesQuestion(
                bookable.enrollment(),
                coach.map(BookableView.Coach::id),
                type.id(),
                now,
                now.plusSeconds(1),
                Optional.empty(),
                asks(by) ? List.of() : selection.kept());
        FreeCalendar free = FreeCalendar.ask(
                new AskedQueries(asked, by), question, sought.choosing(selection.kept()), bookable.until(), reader);
        List<ZoneId> likely = Stream.of(Optional.of(reader.zone()), browser, coach.map(BookableView.Coach::zone))
                .flatMap(Optional::stream)
                .toList();
        return new CalendarView(free, likely, true).model(start -> asked.explain(by, question, start));
    }
}
