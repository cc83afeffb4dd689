package org.duologue.endtoend;

/**
 * Servers that tests share when each brings its own data, because a start costs ten seconds and more. Started when the
 * first test asks; they end with the tests' JVM.
 */
public final class RunningServers {

    private RunningServers() {}

    /** The shared server on H2. */
    public static ServerUnderTest onH2() {
        return H2.SERVER;
    }

    /** The shared server on PostgreSQL. */
    public static ServerUnderTest onPostgres() {
        return Postgres.SERVER;
    }

    private static ServerUnderTest running(ServerUnderTest server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.start();
    }

    private static final class H2 {
        static final ServerUnderTest SERVER = running(ServerUnderTest.onH2("shared-h2"));
    }

    private static final class Postgres {
        static final ServerUnderTest SERVER = running(ServerUnderTest.onPostgres("shared-postgres"));
    }
}
