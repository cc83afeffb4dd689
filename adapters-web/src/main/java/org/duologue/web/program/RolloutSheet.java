package org.duologue.web.program;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.AffectedView;
import org.duologue.application.enrollment.RolloutView;
import org.duologue.application.shared.Page;
import org.duologue.domain.shared.Refusal;
import org.duologue.domain.shared.RenewalPolicy;
import org.duologue.domain.wallet.PolicyQuote;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Ring;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;
import org.duologue.web.wallet.RenewalSentence;

/**
 * Writes what applying a programme's renewal would do, and how far it is.
 *
 * @param rollout the renewal and its last rollout
 * @param reader for whom
 */
record RolloutSheet(RolloutView rollout, Reader reader) {

    /** The page, with one page of the enrollments. */
    RolloutModel model(Page<AffectedView> affected, Optional<Refusal> refusal, String toast) {
        String back = "/app/programmes/" + rollout.program().value();
        String href = back + "/renewal";
        boolean goesOn = rollout.latest().filter(p -> p.finishedAt().isEmpty()).isPresent();
        boolean can = rollout.running() > 0 && rollout.renewal().isPresent() && !goesOn;
        return new RolloutModel(
                href,
                back,
                rollout.programName(),
                rollout.renewal().map(this::said).orElseGet(() -> reader.text("program.sentence.noBooking")),
                refusal.map(r -> Notice.of(r, reader, List.of())),
                rollout.latest().map(this::progress),
                table(affected.items()),
                new Pager(
                        "", affected.next().map(next -> href + "?after=" + next).orElse("")),
                can ? reader.text("program.applyTo", "n", rollout.running()) : "",
                UUID.randomUUID().toString(),
                toast);
    }

    private String said(RenewalPolicy policy) {
        return new RenewalSentence(reader).of(policy);
    }

    private RolloutModel.Progress progress(RolloutView.Progress latest) {
        int done = latest.changed() + latest.passed();
        int total = Math.max(1, Math.max(done, latest.total()));
        if (latest.finishedAt().isPresent()) {
            return new RolloutModel.Progress(
                    Optional.empty(),
                    reader.text(
                            "program.applied",
                            "by",
                            latest.byName(),
                            "at",
                            latest.finishedAt().get(),
                            "n",
                            latest.changed(),
                            "passed",
                            latest.passed()));
        }
        String text = reader.text("program.applying", "done", done, "total", total);
        return new RolloutModel.Progress(Optional.of(new Ring(done, total, text, Tone.ACCENT)), text);
    }

    private Table table(List<AffectedView> affected) {
        return new Table(
                reader.text("program.affected"),
                List.of(
                        new Column(reader.text("program.student"), false),
                        new Column(reader.text("program.renewsNow"), false),
                        new Column(reader.text("program.renewsFrom"), false)),
                affected.stream().map(this::row).toList());
    }

    private List<Cell> row(AffectedView view) {
        Cell student = Cell.of(view.studentName())
                .detail(reader.text("enrollment.state." + view.status().name()))
                .href("/app/coaching/" + view.enrollment().value() + "/credits");
        String now =
                view.quote().change().map(PolicyQuote::before).map(this::said).orElse("");
        return List.of(student, Cell.of(now), from(view));
    }

    private Cell from(AffectedView view) {
        if (view.quote().refusal().isPresent()) {
            return Cell.of(RefusalText.of(view.quote().refusal().get(), reader).detail());
        }
        if (view.quote().same()) {
            return Cell.of(reader.text("program.stays"));
        }
        PolicyQuote change = view.quote().change().orElseThrow();
        return change.atOnce()
                ? Cell.of(reader.text("program.atOnce", "n", change.after().amount()))
                        .tone(Tone.WARM)
                : Cell.of(reader.times().at(change.from()));
    }
}
