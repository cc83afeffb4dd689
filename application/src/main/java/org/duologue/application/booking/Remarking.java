package org.duologue.application.booking;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.duologue.application.booking.RemarksView.RatingView;
import org.duologue.application.booking.spi.RemarkRepository;
import org.duologue.application.shared.Revision;
import org.duologue.application.shared.Right;
import org.duologue.application.shared.Standing;
import org.duologue.domain.booking.Booking;
import org.duologue.domain.booking.NoteText;
import org.duologue.domain.booking.SessionRemarks;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Problems;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refusal;

/** Says something about sessions and tells what was said, in the open unit of work. */
public final class Remarking {

    private final Benches benches;
    private final RemarkRepository repository;

    /** Over these ports. */
    public Remarking(Benches benches, RemarkRepository repository) {
        this.benches = Objects.requireNonNull(benches, "benches");
        this.repository = Objects.requireNonNull(repository, "repository");
    }

    private Standing standing(Actor by, Booking.State session) {
        Bench bench = benches.of(by, session);
        return Benches.ownFirst(by, bench.enrollment().state(), session.coach());
    }

    private SessionRemarks of(Booking.State session) {
        return repository.find(session.id()).orElseGet(() -> SessionRemarks.none(session.id()));
    }

    void note(WriteNotes command, Booking.State session) {
        Right.WRITE_NOTES.require(standing(command.by(), session), "booking");
        Problems problems = new Problems();
        NoteText shared = problems.read("shared", () -> NoteText.of(command.shared()));
        NoteText kept = problems.read("kept", () -> NoteText.of(command.kept()));
        problems.refuseIfAny();
        SessionRemarks remarks = of(session);
        Revision.require("notes", command.ifRevision(), remarks.state().noted());
        remarks.note(shared, kept);
        repository.save(remarks);
    }

    void rate(RateSession command, Booking.State session, Instant now) {
        Right.RATE_SESSION.require(standing(command.by(), session), "booking");
        Problems problems = new Problems();
        Reason comment = problems.read("comment", () -> Reason.of(command.comment()));
        problems.refuseIfAny();
        SessionRemarks remarks = of(session);
        remarks.rate(session, command.stars(), comment, now);
        repository.save(remarks);
    }

    RemarksView view(Actor by, Booking.State session, Instant now) {
        Standing standing = standing(by, session);
        boolean leads = Right.WRITE_NOTES.allows(standing);
        boolean rates = Right.RATE_SESSION.allows(standing);
        SessionRemarks remarks = of(session);
        SessionRemarks.State said = remarks.state();
        return new RemarksView(
                session.id(),
                said.shared().value(),
                leads ? said.kept().value() : "",
                said.rating().map(r -> new RatingView(r.stars(), r.comment().value(), r.at(), r.changeableUntil())),
                leads,
                rates,
                rates ? remarks.refusalOfRating(session, now).map(r -> r) : Optional.<Refusal>empty(),
                said.noted());
    }
}
