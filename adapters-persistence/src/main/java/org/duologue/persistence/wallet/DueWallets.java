package org.duologue.persistence.wallet;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.wallet.spi.DueWallet;
import org.duologue.domain.wallet.WalletId;

/**
 * Finds the wallets to be looked at and locks their rows: of several units that ask at once each gets others, on H2,
 * which locks all that are due, none; nobody waits. In SQL, since JPA can neither pass over what is locked nor compare
 * rows, by which the index is entered at once however many wallets have been dealt with before.
 */
final class DueWallets {

    private static final String DUE = "select id, next_look_at from wallet where next_look_at <= ?";
    private static final String LATER = " and (next_look_at, id) > (?, ?)";
    private static final String CLAIM = " order by next_look_at, id fetch first ? rows only for update skip locked";

    private DueWallets() {}

    static List<DueWallet> claim(EntityManager entities, Instant until, Optional<DueWallet> after, int limit) {
        entities.flush();
        String sql = DUE + (after.isPresent() ? LATER : "") + CLAIM;
        try (PreparedStatement query = entities.unwrap(Connection.class).prepareStatement(sql)) {
            int parameter = 1;
            query.setObject(parameter++, until.atOffset(ZoneOffset.UTC));
            if (after.isPresent()) {
                query.setObject(parameter++, after.get().at().atOffset(ZoneOffset.UTC));
                query.setObject(parameter++, after.get().id().value());
            }
            query.setInt(parameter, limit);
            return read(query);
        } catch (SQLException e) {
            throw new IllegalStateException("The wallets to be looked at could not be read", e);
        }
    }

    private static List<DueWallet> read(PreparedStatement query) throws SQLException {
        try (ResultSet rows = query.executeQuery()) {
            List<DueWallet> due = new ArrayList<>();
            while (rows.next()) {
                due.add(new DueWallet(
                        new WalletId(rows.getObject(1, UUID.class)),
                        rows.getObject(2, OffsetDateTime.class).toInstant()));
            }
            return due;
        }
    }
}
