package org.duologue.web.wallet;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.duologue.application.wallet.EntryExplained;
import org.duologue.application.wallet.EntryView;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Fact;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Tone;

/** Writes why an entry is as it is. */
public record ExplainedSheet(Reader reader) {

    /**
     * The dialog.
     *
     * @param place whose credits they are
     * @param back where the statement is
     */
    public Page page(EntryExplained told, String place, String back) {
        EntryWords words = new EntryWords(reader);
        EntryView entry = told.entry();
        return new Page(
                "wallet/explained.jte",
                new ExplainedModel(
                        words.what(entry),
                        place,
                        back,
                        reader.text(
                                "wallet.explained.sum",
                                "change",
                                reader.amounts().signed(entry.change()),
                                "balance",
                                reader.amounts().number(entry.balance())),
                        facts(entry, words),
                        told.lot().map(lot -> came(lot, words)).orElse(""),
                        told.lot().map(this::went).orElse(List.of()),
                        told.payment().map(paid -> paid(paid, words)).orElse(List.of()),
                        moves(told.moves(), words)));
    }

    private List<Fact> facts(EntryView entry, EntryWords words) {
        List<Fact> facts = new ArrayList<>();
        facts.add(fact("when", reader.times().at(entry.effectiveAt())));
        facts.add(fact("by", entry.byName().orElse(reader.text("wallet.explained.time"))));
        if (!entry.reason().isBlank()) {
            facts.add(fact("reason", reader.text("wallet.quoted", "reason", entry.reason())));
        }
        entry.session()
                .map(session -> new Fact(
                        reader.text("wallet.explained.session"), words.session(entry), "/app/sessions/" + session.id()))
                .ifPresent(facts::add);
        return facts;
    }

    private Fact fact(String what, String text) {
        return Fact.of(reader.text("wallet.explained." + what), text);
    }

    private String came(EntryExplained.Origin lot, EntryWords words) {
        String by = words.by(lot.granted());
        String end = lot.expiresAt()
                .map(at -> reader.text("wallet.explained.end", "at", at))
                .orElseGet(() -> reader.text("wallet.explained.noEnd"));
        return reader.text(
                "wallet.explained.came",
                "n",
                lot.amount(),
                "source",
                words.what(lot.granted()) + (by.isEmpty() ? "" : " " + by),
                "at",
                lot.granted().effectiveAt(),
                "end",
                end);
    }

    private List<Fact> went(EntryExplained.Origin lot) {
        return Stream.of(
                        number("available", lot.available()),
                        number("held", lot.held()),
                        number("consumed", lot.consumed()),
                        number("forfeited", lot.forfeited()),
                        number("carriedOut", lot.carriedOut()),
                        number("transferredOut", lot.transferredOut()))
                .flatMap(List::stream)
                .toList();
    }

    private List<Fact> number(String what, int credits) {
        return credits == 0 ? List.of() : List.of(fact(what, reader.amounts().number(credits)));
    }

    private List<Fact> paid(EntryExplained.Payment paid, EntryWords words) {
        List<Fact> facts = new ArrayList<>();
        paid.slices()
                .forEach(slice -> facts.add(
                        Fact.of(words.label(slice.source()), reader.amounts().number(slice.amount()))));
        facts.addAll(number("cameBack", paid.cameBack()));
        facts.addAll(number("lost", paid.forfeited()));
        return facts;
    }

    private Table moves(List<EntryView> moves, EntryWords words) {
        return new Table(
                reader.text("wallet.explained.moves"),
                List.of(
                        new Table.Column(reader.text("wallet.what"), false),
                        new Table.Column(reader.text("wallet.when"), false),
                        new Table.Column(reader.text("wallet.credits"), true)),
                moves.stream()
                        .map(move -> List.of(
                                Table.Cell.of(words.what(move)).detail(words.why(move)),
                                Table.Cell.of(reader.times().at(move.effectiveAt())),
                                Table.Cell.of(reader.amounts().signed(move.change()))
                                        .tone(move.change() > 0 ? Tone.ACCENT : Tone.PLAIN)))
                        .toList());
    }
}
