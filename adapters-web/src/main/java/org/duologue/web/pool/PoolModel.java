package org.duologue.web.pool;

import java.util.List;
import java.util.Optional;
import org.duologue.web.view.part.Pager;
import org.duologue.web.view.part.Tab;
import org.duologue.web.view.part.Table;
import org.duologue.web.wallet.WalletModel;

/**
 * The workspace's credits.
 *
 * @param available what is in the pool
 * @param withMembers what went to members
 * @param bought what ever came in
 * @param tabs balances, and the pool's statement
 * @param balances the students' balances, on their tab
 * @param statement the pool's wallet with its entries, on its tab
 * @param pager the way to further balances
 * @param toast what has just been done, or empty
 */
public record PoolModel(
        String available,
        String withMembers,
        String bought,
        List<Tab> tabs,
        Optional<Table> balances,
        Optional<WalletModel> statement,
        Pager pager,
        String toast) {}
