package org.duologue.web.pool;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.duologue.application.shared.Page;
import org.duologue.application.wallet.EntryView;
import org.duologue.application.wallet.PoolQueries.BalanceView;
import org.duologue.application.wallet.PoolQueries.PoolView;
import org.duologue.web.view.Reader;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Table;
import org.duologue.web.view.part.Table.Cell;
import org.duologue.web.wallet.WalletModel;
import org.duologue.web.wallet.WalletSheet;

/** The two tabs of the workspace's credits. */
final class PoolSheets {

    private final Reader reader;
    private final PoolView pool;

    PoolSheets(Reader reader, PoolView pool) {
        this.reader = reader;
        this.pool = pool;
    }

    org.duologue.web.view.Page balances(Page<BalanceView> found, String toast) {
        Pager further = new Pager(
                "",
                found.next()
                        .map(next -> "/app/pool?after=" + URLEncoder.encode(next, StandardCharsets.UTF_8))
                        .orElse(""));
        return page(Optional.of(table(found)), Optional.empty(), further, toast);
    }

    org.duologue.web.view.Page statement(Page<EntryView> entries) {
        WalletModel wallet = new WalletSheet(pool.wallet(), reader).entries(entries, "/app/pool/statement?after=");
        return page(Optional.empty(), Optional.of(wallet), new Pager("", ""), "");
    }

    private org.duologue.web.view.Page page(
            Optional<Table> balances, Optional<WalletModel> statement, Pager pager, String toast) {
        return new org.duologue.web.view.Page(
                "pool/pool.jte",
                new PoolModel(
                        reader.amounts().number(pool.wallet().available()),
                        reader.amounts().number(pool.withMembers()),
                        reader.amounts().number(pool.bought()),
                        List.of(
                                Tab.of(reader.text("pool.balances"), "/app/pool", statement.isEmpty()),
                                Tab.of(reader.text("pool.statement"), "/app/pool/statement", statement.isPresent())),
                        balances,
                        statement,
                        pager,
                        toast));
    }

    private Table table(Page<BalanceView> found) {
        return new Table(
                reader.text("pool.balances"),
                List.of(
                        new Table.Column(reader.text("people.name"), false),
                        new Table.Column(reader.text("wallet.available"), true),
                        new Table.Column(reader.text("wallet.held"), true),
                        new Table.Column(reader.text("pool.transfer"), true)),
                found.items().stream().map(this::row).toList());
    }

    private List<Cell> row(BalanceView balance) {
        return List.of(
                Cell.of(balance.name())
                        .href("/app/pool/members/" + balance.member().value()),
                Cell.of(reader.amounts().number(balance.available())),
                Cell.of(reader.amounts().number(balance.held())),
                Cell.of(reader.text("pool.transferShort"))
                        .href("/app/pool/transfer?member=" + balance.member().value()));
    }
}
