package org.duologue.persistence.jobs;

import java.io.PrintWriter;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.Set;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.duologue.persistence.shared.CurrentEntityManager;

/**
 * A data source that lends the connection of the open unit of work. The borrower can neither end the transaction nor
 * close the connection: both belong to the unit.
 */
final class ConnectionOfTheUnit implements DataSource {

    private static final Set<String> LEFT_TO_THE_UNIT = Set.of("close", "commit", "rollback", "setAutoCommit");

    private final CurrentEntityManager units;

    ConnectionOfTheUnit(CurrentEntityManager units) {
        this.units = units;
    }

    @Override
    public Connection getConnection() {
        Connection connection = units.entities().unwrap(Connection.class);
        InvocationHandler lending = (proxy, method, arguments) -> {
            if (LEFT_TO_THE_UNIT.contains(method.getName())) {
                return null;
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        };
        return (Connection) Proxy.newProxyInstance(
                ConnectionOfTheUnit.class.getClassLoader(), new Class<?>[] {Connection.class}, lending);
    }

    @Override
    public Connection getConnection(String user, String password) {
        return getConnection();
    }

    @Override
    public PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public Logger getParentLogger() throws SQLFeatureNotSupportedException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLFeatureNotSupportedException();
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }
}
