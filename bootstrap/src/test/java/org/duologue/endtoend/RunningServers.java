package org.duologue.endtoend;

/**
 * The server that tests share which change nothing in it, because a start costs ten seconds and more. Started when the
 * first test asks; it ends with the tests' JVM.
 */
public final class RunningServers {

    private RunningServers() {}

    /** The shared server, on H2 and with the demo's data. */
    public static ServerUnderTest withDemo() {
        return Demo.SERVER;
    }

    private static ServerUnderTest running(ServerUnderTest server) {
        Runtime.getRuntime().addShutdownHook(new Thread(server::close));
        return server.start();
    }

    private static final class Demo {
        static final ServerUnderTest SERVER =
                running(ServerUnderTest.onH2("shared").with("DUOLOGUE_DEMO", "true"));
    }
}
