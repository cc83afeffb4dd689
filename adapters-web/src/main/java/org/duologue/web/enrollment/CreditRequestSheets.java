package org.duologue.web.enrollment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.enrollment.CreditRequestView;
import org.duologue.application.shared.Page;
import org.duologue.domain.enrollment.CreditRequestStatus;
import org.duologue.domain.people.Actor;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.request.RequestInbox;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.ListSheet;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;
import org.duologue.web.view.part.Tone;

/**
 * Writes requests for credits: the list, and each on its page.
 *
 * @param by who looks at them
 * @param reader for whom
 */
record CreditRequestSheets(Actor by, Reader reader) {

    /** The list, as the inbox shows it. */
    ListSheet list(Page<CreditRequestView> found, RequestInbox inbox) {
        List<Column> columns = List.of(
                new Column(reader.text("request.student"), false),
                new Column(reader.text("request.when"), false),
                new Column(reader.text("request.asked"), true),
                new Column(reader.text("request.has"), true),
                new Column(reader.text("request.state"), false));
        Table table = new Table(
                reader.text("nav.requests"),
                columns,
                found.items().stream().map(this::row).toList());
        return inbox.list(table, found.next(), reader);
    }

    private List<Cell> row(CreditRequestView request) {
        return List.of(
                Cell.of(request.studentName())
                        .detail(request.programName())
                        .href("/app/requests/" + request.id().value()),
                Cell.of(reader.times().at(request.askedAt())),
                Cell.of(reader.amounts().number(request.credits())),
                Cell.of(reader.amounts().number(request.available())),
                Cell.of(state(request)).tone(tone(request.status())));
    }

    private String state(CreditRequestView request) {
        return reader.text("request.state." + request.status().name());
    }

    private static Tone tone(CreditRequestStatus status) {
        return switch (status) {
            case OPEN -> Tone.WARM;
            case GRANTED -> Tone.ACCENT;
            case DECLINED, WITHDRAWN -> Tone.PLAIN;
        };
    }

    /** One of them; {@code declining}: a no was refused and is written again. */
    CreditRequestModel request(
            CreditRequestView request, Entered entered, Optional<Refusal> refusal, boolean declining, String toast) {
        boolean open = request.status() == CreditRequestStatus.OPEN;
        boolean own = by.is(request.student());
        Optional<CreditRequestModel.Deciding> deciding =
                open && (!own || by.isAdmin()) ? Optional.of(deciding(request, entered, declining)) : Optional.empty();
        List<Field> fields = deciding.map(d -> List.of(d.credits(), declining ? d.why() : d.message()))
                .orElseGet(List::of);
        return new CreditRequestModel(
                "/app/requests/" + request.id().value(),
                reader.text("request.title", "student", request.studentName(), "n", request.credits()),
                request.programName(),
                "/app/coaching/" + request.enrollment().value(),
                state(request),
                tone(request.status()),
                facts(request),
                request.reason(),
                refusal.map(r -> Notice.of(r, reader, fields)),
                deciding,
                open && own,
                toast);
    }

    private CreditRequestModel.Deciding deciding(CreditRequestView request, Entered entered, boolean declining) {
        Entered granting = declining ? Entered.nothing() : entered;
        Entered refusing = declining ? entered : Entered.nothing();
        return new CreditRequestModel.Deciding(
                Field.number("credits", reader.text("request.toGrant"))
                        .hint(reader.text("request.toGrantHint"))
                        .value(String.valueOf(request.credits()))
                        .required()
                        .from(granting),
                Field.text("message", reader.text("request.message"))
                        .hint(reader.text("request.messageHint"))
                        .from(granting),
                why(refusing),
                declining,
                UUID.randomUUID().toString());
    }

    /** Sent as {@code why}, refused as {@code message}: there is one message, and two forms. */
    private Field why(Entered entered) {
        return Field.text("why", reader.text("request.why"))
                .hint(reader.text("request.whyHint"))
                .required()
                .from(entered)
                .error(entered.problem("message").orElse(""));
    }

    private List<Fact> facts(CreditRequestView request) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(reader.text("request.when"), reader.times().at(request.askedAt())));
        facts.add(Fact.of(reader.text("request.asked"), reader.text("common.credits", "n", request.credits())));
        facts.add(Fact.of(reader.text("request.has"), reader.text("common.credits", "n", request.available())));
        request.answer()
                .filter(a -> request.status() != CreditRequestStatus.WITHDRAWN)
                .ifPresent(answer -> {
                    facts.add(Fact.of(
                            reader.text("request.answer"),
                            reader.text(
                                    "request.answered",
                                    "by",
                                    answer.byName(),
                                    "n",
                                    answer.granted(),
                                    "at",
                                    answer.at())));
                    if (!answer.message().isEmpty()) {
                        facts.add(Fact.of(reader.text("request.message"), answer.message()));
                    }
                });
        return facts;
    }
}
