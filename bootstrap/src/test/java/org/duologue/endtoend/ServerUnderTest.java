package org.duologue.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.persistence.Databases;

/**
 * The packaged server as a process of its own: with its own folder under {@code target/it}, port, data and environment,
 * so that it can be killed, started again on the same data, and run beside others.
 */
public final class ServerUnderTest implements AutoCloseable {

    private static final Path LIBERTY = Path.of("target", "liberty", "wlp").toAbsolutePath();
    private static final Duration START = Duration.ofMinutes(3);
    private static final long POLL_NANOS = 200_000_000;
    private static final Duration LOOK = Duration.ofSeconds(2);
    /** It lives for a minute: what the second compiler would gain, it costs twice over while the server starts. */
    private static final String SHORT_LIFE = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC";

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final Path folder;
    private final Map<String, String> environment = new LinkedHashMap<>();
    private Process process;

    private ServerUnderTest(String name) {
        this.folder = Path.of("target", "it", name).toAbsolutePath();
        Folders.delete(folder);
        Path server = Path.of("usr", "servers", "defaultServer");
        for (String part : new String[] {"server.xml", "server.env", "jvm.options", "apps", "jdbc"}) {
            Folders.copy(
                    LIBERTY.resolve(server).resolve(part),
                    folder.resolve(server).resolve(part));
        }
        with("WLP_USER_DIR", folder.resolve("usr").toString());
        with("JAVA_HOME", System.getProperty("java.home"));
        with("JVM_ARGS", SHORT_LIFE);
        with("HTTP_PORT", String.valueOf(freePort()));
        with("DUOLOGUE_DATA", folder.resolve("data").toString());
        with("DUOLOGUE_TEST_CLOCK", clock().toString());
    }

    /** A server on an H2 file of its own; the name is that of its folder. Not started yet. */
    public static ServerUnderTest onH2(String name) {
        return new ServerUnderTest(name);
    }

    /** A server on an empty database of the embedded PostgreSQL; the name is that of its folder. Not started yet. */
    public static ServerUnderTest onPostgres(String name) {
        String database = "it_" + name.replaceAll("[^a-z0-9]", "_");
        return new ServerUnderTest(name)
                .with("DB_URL", Databases.postgresUrl(database))
                .with("DB_USER", "postgres");
    }

    /** Another server on the database of this one; the name is that of its folder. Not started yet. */
    public ServerUnderTest beside(String name) {
        return new ServerUnderTest(name)
                .with("DB_URL", environment.get("DB_URL"))
                .with("DB_USER", environment.get("DB_USER"));
    }

    /** Sets a variable of the server's environment, for its next start. */
    public ServerUnderTest with(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    /** Starts it and waits until it is ready. */
    public ServerUnderTest start() {
        ProcessBuilder command = new ProcessBuilder(
                        LIBERTY.resolve("bin/server").toString(), "run", "defaultServer")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(console().toFile()));
        command.environment().putAll(environment);
        try {
            process = command.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        long deadline = System.nanoTime() + START.toNanos();
        while (!isReady()) {
            if (!process.isAlive() || System.nanoTime() > deadline) {
                kill();
                throw new IllegalStateException("The server did not get ready; its log:\n" + log());
            }
            LockSupport.parkNanos(POLL_NANOS);
        }
        return this;
    }

    /** Ends it at once, as {@code kill -9} does: nothing is finished, nothing is flushed. */
    public void kill() {
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly();
        await();
    }

    /** Asks it to end, and waits until it has. */
    public void stop() {
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        await();
    }

    /** Waits until it has next to nothing to do: its mails are sent, and what has run often is compiled. */
    void awaitRest() {
        Duration before;
        do {
            before = processorTime();
            LockSupport.parkNanos(LOOK.toNanos());
        } while (processorTime().minus(before).compareTo(LOOK.dividedBy(20)) > 0);
    }

    private Duration processorTime() {
        return Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .flatMap(one -> one.info().totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    /** The address of a path of the server. */
    public URI at(String path) {
        return URI.create("http://localhost:" + environment.get("HTTP_PORT") + path);
    }

    /** Moves the server's time on, counted from the real time; it takes effect at once. */
    public void moveTimeOn(Duration sinceNow) {
        try {
            Files.writeString(clock(), sinceNow.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Makes it that time on the server, from which it goes on as usual. */
    public void goTo(Instant time) {
        moveTimeOn(Duration.between(Instant.now(), time));
    }

    /** Whether its database is a PostgreSQL. */
    public boolean isOnPostgres() {
        return environment.containsKey("DB_URL");
    }

    /** The folder it keeps its data in. */
    public Path data() {
        return folder.resolve("data");
    }

    /** What it has printed so far. */
    public String log() {
        try {
            return Files.readString(console());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What it has printed from the first line on that says this: forty lines at most. */
    String logFrom(String said) {
        return log().lines()
                .dropWhile(line -> !line.contains(said))
                .limit(40)
                .collect(Collectors.joining(System.lineSeparator()));
    }

    @Override
    public void close() {
        if (process != null && process.isAlive()) {
            stop();
        }
    }

    private boolean isReady() {
        HttpRequest request = HttpRequest.newBuilder(at("/health/ready"))
                .timeout(Duration.ofSeconds(10))
                .build();
        try {
            return HTTP.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void await() {
        try {
            if (!process.waitFor(1, TimeUnit.MINUTES)) {
                throw new IllegalStateException("The server does not end; its log:\n" + log());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private Path clock() {
        return folder.resolve("clock");
    }

    private Path console() {
        return folder.resolve("console.log");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
