package org.duologue.bootstrap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/**
 * The application's one clock, in whole milliseconds.
 *
 * <p>For tests only, it can be moved on while the server runs: when a file is named, the ISO-8601 duration in it is
 * added to the time, read anew at every call; an absent or empty file adds nothing. Without a file it is the system's
 * clock.
 */
public final class ServerTime implements InstantSource {

    private final Optional<Path> offset;

    /** A clock that is moved on by the duration in this file, if there is one. */
    public ServerTime(Optional<Path> offset) {
        this.offset = offset;
    }

    @Override
    public Instant instant() {
        Instant now = Instant.ofEpochMilli(Clock.systemUTC().millis());
        return offset.map(file -> now.plus(read(file))).orElse(now);
    }

    private static Duration read(Path file) {
        try {
            String text = Files.exists(file) ? Files.readString(file).strip() : "";
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
