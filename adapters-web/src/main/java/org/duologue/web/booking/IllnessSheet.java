package org.duologue.web.booking;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.duologue.application.booking.BookingView;
import org.duologue.application.booking.IllnessQuote;
import org.duologue.application.scheduling.AvailabilityView;
import org.duologue.domain.shared.Refusal;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;
import org.duologue.web.view.RefusalText;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Field;
import org.duologue.web.view.part.Notice;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.view.part.Table.Column;

/**
 * Writes the page on which it is said that a coach is ill.
 *
 * @param coach whose availability it is about
 * @param own whether it is the reader's own
 * @param reader for whom
 */
record IllnessSheet(AvailabilityView coach, boolean own, Reader reader) {

    private static final List<String> KEPT = List.of("from", "to", "reason", "timeOff");

    /**
     * The page.
     *
     * @param entered what was typed
     * @param quote what that would do, if it was asked
     * @param refusal what it was refused with, if it was
     * @param done how many sessions were cancelled, if any were just now
     */
    IllnessModel model(
            Entered entered, Optional<IllnessQuote> quote, Optional<Refusal> refusal, Optional<Integer> done) {
        String query = "?coach=" + coach.coach().value();
        List<Field> fields = fields(
                refusal.map(r -> entered.refused(RefusalText.of(r, reader))).orElse(entered));
        Optional<Refusal> against = refusal.or(() -> quote.flatMap(IllnessQuote::refusal));
        return new IllnessModel(
                own ? reader.text("booking.illness.own") : reader.text("booking.illness.of", "name", coach.coachName()),
                "/app/availability" + query,
                "/app/availability/illness/preview" + query,
                "/app/availability/illness" + query,
                fields,
                entered.values().isEmpty() || entered.has("timeOff"),
                against.map(r -> Notice.of(r, reader, fields)),
                quote.map(q -> outlook(q, entered)),
                done.map(n -> reader.text("booking.illness.done", "n", n)).orElse(""));
    }

    private List<Field> fields(Entered entered) {
        ZoneId zone = ZoneId.of(coach.settings().zone());
        String today = reader.in(zone).times().today().toString();
        String place = reader.times().place(zone);
        return List.of(
                Field.of(Field.Kind.DATE, "from", reader.text("booking.illness.from"))
                        .hint(reader.text("booking.illness.zone", "zone", place))
                        .value(today)
                        .from(entered),
                Field.of(Field.Kind.DATE, "to", reader.text("booking.illness.to"))
                        .value(today)
                        .from(entered),
                Field.of(Field.Kind.LINES, "reason", reader.text("booking.illness.reason"))
                        .hint(reader.text("booking.illness.reasonHint"))
                        .from(entered));
    }

    private IllnessModel.Outlook outlook(IllnessQuote quote, Entered entered) {
        int sessions = quote.sessions().size();
        Map<String, String> hidden = new TreeMap<>();
        KEPT.stream().filter(entered::has).forEach(name -> hidden.put(name, entered.value(name)));
        hidden.put("command", UUID.randomUUID().toString());
        String button = sessions > 0
                ? reader.text("booking.illness.confirm", "n", sessions)
                : reader.text("booking.illness.confirm" + (quote.daysOff().isEmpty() ? "Days" : "None"));
        boolean nothing = sessions == 0
                && quote.requests() == 0
                && quote.checkouts() == 0
                && quote.daysOff().isEmpty();
        return new IllnessModel.Outlook(
                reader.text("booking.illness.outlook", "n", sessions),
                table(quote.sessions()),
                facts(quote),
                hidden,
                quote.refusal().isPresent() || nothing ? "" : button);
    }

    private Table table(List<BookingView> sessions) {
        List<Column> columns = List.of(
                new Column(reader.text("booking.illness.session"), false),
                new Column(reader.text("booking.illness.student"), false),
                new Column(reader.text("booking.illness.credits"), true));
        return new Table(
                reader.text("booking.illness.sessions"),
                columns,
                sessions.stream().map(this::row).toList());
    }

    private List<Cell> row(BookingView session) {
        return List.of(
                Cell.of(reader.times()
                                .range(session.time().start(), session.time().end()))
                        .detail(session.sessionTypeName())
                        .href("/app/sessions/" + session.id().value()),
                Cell.of(session.studentName()).detail(session.programName()),
                Cell.of(Integer.toString(session.cost())));
    }

    private List<Fact> facts(IllnessQuote quote) {
        List<Fact> facts = new ArrayList<>();
        int sessions = quote.sessions().size();
        if (sessions > 0 || quote.creditsBack() > 0) {
            facts.add(Fact.of(
                    reader.text("booking.illness.credits"),
                    reader.text("booking.illness.back", "n", quote.creditsBack())));
        }
        quote.moneyBack()
                .forEach(amount -> facts.add(
                        Fact.of(reader.text("booking.money"), reader.text("booking.money.owed", "amount", amount))));
        if (!quote.mailed().isEmpty()) {
            String said = "booking.illness." + (sessions > 0 ? "names" : "told");
            facts.add(Fact.of(
                    reader.text("booking.illness.mailed"),
                    reader.text(said, "n", quote.mailed().size(), "names", quote.mailed())));
        }
        if (quote.requests() > 0) {
            facts.add(Fact.of(
                    reader.text("booking.illness.requests"),
                    reader.text("booking.illness.struck", "n", quote.requests())));
        }
        if (quote.checkouts() > 0) {
            facts.add(Fact.of(
                    reader.text("booking.illness.payments"),
                    reader.text("booking.illness.givenUp", "n", quote.checkouts())));
        }
        if (quote.begun() > 0) {
            facts.add(Fact.of(
                    reader.text("booking.illness.leftAlone"),
                    reader.text("booking.illness.begun", "n", quote.begun())));
        }
        facts.add(Fact.of(
                reader.text("booking.illness.afterwards"),
                reader.text("booking.illness.daysOff", "n", quote.daysOff().size())));
        return facts;
    }
}
