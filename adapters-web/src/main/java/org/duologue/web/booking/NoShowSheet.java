package org.duologue.web.booking;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.BookingView.NoShowView;
import org.duologue.application.booking.NoShowQuote;
import org.duologue.domain.booking.Absent;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Option;

/**
 * Says who did not come to a session: to its two people what is noted, to those who may note it what that would do.
 *
 * @param session the session
 * @param by who looks at it
 * @param reader for whom
 */
record NoShowSheet(BookingView session, Actor by, Reader reader) {

    /** Who is noted as not having come. */
    Absent noted() {
        return session.noShow().map(NoShowView::absent).orElse(Absent.NOBODY);
    }

    /**
     * What is noted, where somebody did not come.
     *
     * @param money what has become of the session's money; empty: it was not paid with any
     */
    Optional<Notice> notice(Optional<String> money) {
        return session.noShow().filter(noShow -> noted() != Absent.NOBODY).map(noShow -> notice(noShow, money));
    }

    private Notice notice(NoShowView noShow, Optional<String> money) {
        String credits = noted() == Absent.COACH
                ? reader.text("booking.noShow.cameBack", "n", noShow.creditsBack())
                : reader.text("booking.noShow.stays", "n", session.cost());
        boolean correctable = !reader.now().isAfter(noShow.correctableUntil());
        String wrong = by.is(session.student()) && correctable
                ? " "
                        + reader.text(
                                "booking.noShow.tell", "name", noShow.byName(), "deadline", noShow.correctableUntil())
                : "";
        return Notice.warm(said(noted()), money.orElse(credits) + wrong);
    }

    /** What was noted last, for the history. */
    Optional<Fact> event() {
        return session.noShow()
                .map(noShow -> Fact.of(
                        reader.text("booking.noShow.noted", "name", noShow.byName(), "what", said(noShow.absent())),
                        reader.times().at(noShow.at())));
    }

    private String said(Absent absent) {
        return switch (absent) {
            case NOBODY -> reader.text("booking.noShow.held");
            case STUDENT -> missing(session.studentName(), by.is(session.student()));
            case COACH -> missing(session.coachName(), by.is(session.coach()));
        };
    }

    private String missing(String name, boolean self) {
        return self ? reader.text("booking.noShow.you") : reader.text("booking.noShow.missing", "name", name);
    }

    /** The card of those who may note it, once the session has begun. */
    Optional<SessionModel.WhoCame> card() {
        boolean begun = !reader.now().isBefore(session.time().start());
        if (by.is(session.student()) || !session.status().takesTime() || !begun) {
            return Optional.empty();
        }
        Optional<NoShowView> noShow = session.noShow();
        boolean open =
                noShow.map(n -> !reader.now().isAfter(n.correctableUntil())).orElse(true);
        String until = noShow.map(n -> reader.text(
                        open ? "booking.noShow.until" : "booking.noShow.wasUntil", "deadline", n.correctableUntil()))
                .orElse("");
        String label = reader.text(noShow.isPresent() ? "booking.noShow.correct" : "booking.noShow.mark");
        return Optional.of(new SessionModel.WhoCame(said(noted()), until, open ? href() : "", label));
    }

    /** The dialog's address. */
    String href() {
        return "/app/sessions/" + session.id().value() + "/no-show";
    }

    /** What can be noted instead of what is, each with what it would do. */
    List<Option> options(List<NoShowQuote> quotes) {
        List<Option> options = new ArrayList<>();
        for (NoShowQuote quote : quotes) {
            Option option = Option.of(quote.absent().name(), said(quote.absent()));
            options.add(quote.refusal()
                    .map(refusal ->
                            option.disabled(RefusalText.of(refusal, reader).detail()))
                    .orElseGet(() -> option.hint(effect(quote))));
        }
        return options;
    }

    private static String effectKey(NoShowQuote quote) {
        if (quote.change() != 0) {
            return quote.change() > 0 ? "comesBack" : "again";
        }
        return quote.absent() == Absent.COACH ? "nothingBack" : "stays";
    }

    private String effect(NoShowQuote quote) {
        int credits = quote.change() == 0 ? session.cost() : Math.abs(quote.change());
        String said = reader.text("booking.noShow." + effectKey(quote), "n", credits, "student", session.studentName());
        return new MoneyWords(reader).effect(quote).orElse(said)
                + " "
                + reader.text("booking.noShow.mailed", "count", quote.mailed().size(), "names", quote.mailed());
    }
}
