package org.duologue.bootstrap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The server's time")
class ServerTimeTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Test
    @DisplayName("is the system's, in whole milliseconds")
    void isTheSystems() {
        Instant before = Instant.now().minusMillis(1);
        Instant time = new ServerTime(Optional.empty()).instant();
        assertFalse(time.isBefore(before));
        assertFalse(time.isAfter(Instant.now()));
        assertEquals(time.truncatedTo(ChronoUnit.MILLIS), time);
    }

    @Test
    @DisplayName("moves on with the duration in the tests' file, and stays without one")
    void movesOnInTests(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("clock");
        ServerTime time = new ServerTime(Optional.of(file));
        assertTrue(time.instant().isBefore(Instant.now().plus(Duration.ofMinutes(1))));
        Files.writeString(file, WEEK + "\n");
        assertTrue(time.instant().isAfter(Instant.now().plus(WEEK).minus(Duration.ofMinutes(1))));
    }
}
