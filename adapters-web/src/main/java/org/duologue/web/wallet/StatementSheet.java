package org.duologue.web.wallet;

import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.duologue.application.shared.Page;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.ForecastView;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Tone;

/** Writes a statement. */
record StatementSheet(Reader reader) {

    /** With the picture and the filter, each entry leading to its explanation. */
    StatementModel of(Page<EntryView> entries, StatementAsked asked, ForecastView forecast, StatementPlace place) {
        return new StatementModel(
                Optional.of(new BalanceChart(forecast, reader).chart()),
                Optional.of(new StatementModel.Filter(
                        place.path(),
                        place.enrollment(),
                        asked.choices(reader),
                        asked.first(reader),
                        asked.last(reader),
                        asked.chosen(),
                        place.page())),
                asked.in(place.below() + "/statement.csv"),
                columns(),
                months(entries.items(), place.below() + "/entries/"),
                new Pager(
                        "",
                        entries.next()
                                .map(next -> asked.older(place.page(), next))
                                .orElse("")));
    }

    /** The entries alone. */
    StatementModel of(Page<EntryView> entries, String older) {
        return new StatementModel(
                Optional.empty(),
                Optional.empty(),
                "",
                columns(),
                months(entries.items(), ""),
                new Pager("", entries.next().map(next -> older + next).orElse("")));
    }

    private List<Table.Column> columns() {
        return List.of(
                new Table.Column(reader.text("wallet.what"), false),
                new Table.Column(reader.text("wallet.when"), false),
                new Table.Column(reader.text("wallet.credits"), true),
                new Table.Column(reader.text("wallet.balance"), true));
    }

    private List<StatementModel.Month> months(List<EntryView> entries, String explained) {
        Map<YearMonth, List<EntryView>> months = entries.stream()
                .collect(Collectors.groupingBy(
                        entry -> YearMonth.from(reader.times().date(entry.effectiveAt())),
                        LinkedHashMap::new,
                        Collectors.toList()));
        return months.entrySet().stream()
                .map(month -> new StatementModel.Month(
                        reader.times().month(month.getKey()),
                        month.getValue().stream()
                                .map(entry -> row(entry, explained))
                                .toList()))
                .toList();
    }

    private List<Table.Cell> row(EntryView entry, String explained) {
        EntryWords words = new EntryWords(reader);
        return List.of(
                Table.Cell.of(words.what(entry))
                        .detail(words.why(entry))
                        .href(explained.isEmpty() ? "" : explained + entry.seq()),
                Table.Cell.of(reader.times().at(entry.effectiveAt())),
                Table.Cell.of(reader.amounts().signed(entry.change()))
                        .tone(entry.change() > 0 ? Tone.ACCENT : Tone.PLAIN),
                Table.Cell.of(reader.amounts().number(entry.balance())));
    }
}
