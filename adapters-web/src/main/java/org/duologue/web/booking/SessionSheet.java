package org.duologue.web.booking;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.duologue.application.booking.BookingView;
import org.duologue.application.payment.RefundDutyView;
import org.duologue.domain.booking.BookingStatus;
import org.duologue.domain.booking.SessionPayment;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.Zones;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Notice;

/**
 * Writes the page of a session.
 *
 * @param session the session
 * @param owed what is or was owed back of its money
 * @param by who looks at it
 * @param reader for whom
 */
record SessionSheet(BookingView session, Optional<RefundDutyView> owed, Actor by, Reader reader) {

    /**
     * The model.
     *
     * @param changes how it can be changed, and what was asked for
     * @param entered what was typed as reason
     * @param refusal what was refused, if anything was
     */
    SessionModel model(SessionChanges changes, Entered entered, Optional<Refusal> refusal, String toast) {
        SessionRow row = SessionRow.of(session, by, reader);
        NoShowSheet noShow = new NoShowSheet(session, by, reader);
        ChangeSheet sheet = new ChangeSheet(session, by, reader);
        boolean mine = by.is(session.student());
        String coaching = "/app/coaching/" + session.enrollment().value();
        return new SessionModel(
                row.href(),
                coaching,
                session.programName(),
                title(),
                row.state(),
                row.tone(),
                mine ? session.coachName() : session.studentName(),
                mine,
                session.appointmentName(),
                Joining.of(session, reader),
                facts(),
                history(noShow, changes),
                refusal.map(r -> RefusalText.of(r, reader))
                        .map(said -> Notice.danger(said.title(), said.detail()))
                        .or(this::cancelled)
                        .or(() -> noShow.notice(money())),
                changes.cancel().map(c -> sheet.change(changes, entered, refusal.isPresent())),
                changes.open().map(request -> sheet.asked(request, changes.grant(), entered)),
                noShow.card(),
                session.upcoming()
                        ? ""
                        : coaching + "/book?coach=" + session.coach().value(),
                session.upcoming() ? new AddToCalendar(session, by, reader).links() : List.of(),
                toast);
    }

    String title() {
        Instant end = session.time().end();
        boolean sameDay = reader.times()
                .date(session.time().start())
                .equals(reader.times().date(end));
        return reader.text(
                "booking.range",
                "start",
                reader.times().atLong(session.time().start()),
                "end",
                sameDay ? reader.times().time(end) : reader.times().at(end));
    }

    private List<Fact> facts() {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(reader.text("booking.yourTime"), clock(reader.zone())));
        boolean mine = by.is(session.student());
        if (!mine) {
            other(facts, session.studentName(), session.studentZone());
        }
        if (!by.is(session.coach())) {
            other(facts, session.coachName(), session.coachZone());
        }
        if (!mine && !by.is(session.coach())) {
            facts.add(Fact.of(reader.text("booking.coach"), session.coachName()));
        }
        session.coachingType().ifPresent(about -> facts.add(Fact.of(reader.text("booking.coachingType"), about)));
        facts.add(meeting());
        facts.add(paid());
        facts.add(new Fact(
                reader.text("booking.remarks"),
                reader.text("booking.remarks.open"),
                "/app/sessions/" + session.id().value() + "/remarks"));
        return facts;
    }

    private Fact paid() {
        if (session.payment() instanceof SessionPayment.InMoney paid) {
            return new Fact(
                    reader.text("booking.cost"),
                    reader.amounts().money(paid.amount()),
                    "/app/checkouts/" + paid.checkout().value());
        }
        return Fact.of(
                reader.text("booking.cost"),
                session.payment() instanceof SessionPayment.Free
                        ? reader.text("booking.extra")
                        : reader.text("common.credits", "n", session.cost()));
    }

    private void other(List<Fact> facts, String name, ZoneId zone) {
        facts.add(Fact.of(reader.text("booking.timeOf", "name", name), clock(zone)));
    }

    private String clock(ZoneId zone) {
        Reader there = reader.in(zone);
        Instant start = session.time().start();
        boolean sameDay = there.times().date(start).equals(reader.times().date(start));
        String when = sameDay
                ? there.times().hours(start, session.time().end())
                : there.times().range(start, session.time().end());
        return when + ", " + Zones.name(zone, start);
    }

    private Fact meeting() {
        String place = session.meetingPlace();
        String label = reader.text("booking.meeting");
        if (place.isBlank()) {
            return Fact.of(label, reader.text("booking.noMeeting"));
        }
        return Joining.isLink(place)
                ? new Fact(label, place.substring("https://".length()), place)
                : Fact.of(label, place);
    }

    private List<Fact> history(NoShowSheet noShow, SessionChanges changes) {
        List<Fact> history = new ArrayList<>();
        noShow.event().ifPresent(history::add);
        changes.asked().flatMap(new ChangeSheet(session, by, reader)::ended).ifPresent(history::add);
        session.cancellation()
                .ifPresent(c -> history.add(Fact.of(
                        reader.text("booking.cancelledBy", "name", c.byName()),
                        reader.times().at(c.at()))));
        for (int i = session.moves().size() - 1; i >= 0; i--) {
            BookingView.MoveView move = session.moves().get(i);
            history.add(Fact.of(
                    reader.text("booking.movedFrom", "from", move.from().start()),
                    reader.times().at(move.at())));
        }
        return history;
    }

    /** What has become of the money of a session that did not take place; empty if it was not paid with any. */
    private Optional<String> money() {
        return session.payment().money().map(amount -> owed.map(new MoneyWords(reader)::now)
                .orElseGet(() -> reader.text("booking.money.kept", "amount", amount)));
    }

    private Optional<Notice> cancelled() {
        if (session.status() != BookingStatus.CANCELLED) {
            return Optional.empty();
        }
        return session.cancellation().map(c -> {
            String credits = c.creditsBack() > 0
                    ? reader.text("booking.cameBack", "n", c.creditsBack())
                    : reader.text("booking.didNotComeBack", "n", session.cost());
            String said = money().orElse(credits);
            String why = c.reason().isBlank() ? "" : " " + reader.text("booking.saidReason", "reason", c.reason());
            return Notice.warm(reader.text("booking.wasCancelled", "name", c.byName()), said + why);
        });
    }
}
