package org.duologue.mail.notification;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.duologue.application.notification.spi.Mail;
import org.duologue.application.notification.spi.MailContent;
import org.duologue.domain.booking.BookingRequestStatus;
import org.duologue.domain.shared.TimeRange;
import org.duologue.mail.notification.Letter.Fact;

/** What the mails about a booking request say. */
final class BookingRequestLetters {

    private final Links links;
    private final Phrases phrases;
    private final Times times;
    private final RequestLetter written;

    BookingRequestLetters(Mail mail, Links links) {
        this.links = links;
        this.phrases = Phrases.in(mail.to().language());
        this.times = new Times(phrases, mail.to().zone());
        this.written = new RequestLetter(mail, phrases, "request.footer");
    }

    /** To the coach who is asked. */
    Letter requested(MailContent.BookingRequested requested) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(phrases.text("fact.proposed"), lines(requested.times())));
        facts.add(Fact.of(phrases.text("fact.program"), requested.program().value()));
        facts.add(Fact.of(phrases.text("fact.answerBy"), times.at(requested.until())));
        return written.letter(
                "requested",
                requested.student().value(),
                requested.title().value(),
                facts,
                List.of(phrases.text("requested.note", "n", requested.times().size())),
                links.bookingRequest(requested.request()));
    }

    /** To the student, or to either of the two if somebody else withdrew it. */
    Letter closed(MailContent.BookingRequestClosed closed) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.over(phrases.text("fact.proposed"), lines(closed.times())));
        facts.add(Fact.of(phrases.text("fact.program"), closed.program().value()));
        String message = Typed.lines("message", closed.message());
        if (!message.isEmpty()) {
            facts.add(Fact.of(phrases.text("fact.message"), message));
        }
        List<String> notes = closed.creditsBack() == 0
                ? List.of()
                : List.of(phrases.text("request.back", "credits", closed.creditsBack()));
        boolean withdrawn = closed.how() == BookingRequestStatus.WITHDRAWN;
        String person = closed.by().orElse(closed.other()).value();
        URI place = withdrawn ? links.dashboard() : links.coaching(closed.enrollment());
        return written.letter(kind(closed), person, closed.title().value(), facts, notes, place);
    }

    private static String kind(MailContent.BookingRequestClosed closed) {
        return switch (closed.how()) {
            case EXPIRED -> "requestExpired";
            case WITHDRAWN -> "requestWithdrawn";
            default -> closed.by().isPresent() ? "requestDeclined" : "requestUnavailable";
        };
    }

    private String lines(List<TimeRange> proposed) {
        return proposed.stream().map(times::range).collect(Collectors.joining("\n"));
    }
}
