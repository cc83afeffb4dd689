package org.duologue.persistence.shared;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;

/**
 * Rows that are no entities, of one statement over several tables, read by the connection of the open unit of work. The
 * parameters are put together with the text, each behind its place.
 */
public final class UnitRows {

    private final StringBuilder sql = new StringBuilder();
    private final List<Object> parameters = new ArrayList<>();

    /** More of the statement, with what its question marks stand for. */
    public UnitRows sql(String text, Object... values) {
        sql.append(text);
        Collections.addAll(parameters, values);
        return this;
    }

    /** The condition that what stands at the path is one of these ids; of few forms, like those of {@link InList}. */
    public UnitRows in(String path, Collection<UUID> ids) {
        List<UUID> rounded = InList.rounded(ids);
        if (rounded.isEmpty()) {
            return sql("1 = 0");
        }
        String places = String.join(", ", Collections.nCopies(rounded.size(), "?"));
        return sql(path + " in (" + places + ")", rounded.toArray());
    }

    /** What each of the rows is read as; what the unit has written so far is among them. */
    public <T> List<T> read(EntityManager entities, Reader<T> reader) {
        entities.flush();
        Connection connection = entities.unwrap(Connection.class);
        try (PreparedStatement statement = connection.prepareStatement(sql.toString())) {
            for (int i = 0; i < parameters.size(); i++) {
                statement.setObject(i + 1, column(parameters.get(i)));
            }
            try (ResultSet rows = statement.executeQuery()) {
                List<T> read = new ArrayList<>();
                while (rows.next()) {
                    read.add(reader.read(rows));
                }
                return read;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Rows cannot be read", e);
        }
    }

    private static Object column(Object value) {
        return value instanceof Instant instant ? instant.atOffset(ZoneOffset.UTC) : value;
    }

    /** The instant in this column. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    /** Reads the row that is current. */
    @FunctionalInterface
    public interface Reader<T> {
        /** What it is. */
        T read(ResultSet row) throws SQLException;
    }
}
