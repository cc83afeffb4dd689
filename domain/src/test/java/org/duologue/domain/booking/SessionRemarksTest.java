package org.duologue.domain.booking;

import static org.duologue.domain.booking.BookingArbitraries.START;
import static org.duologue.domain.booking.BookingArbitraries.agreed;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.duologue.domain.scheduling.LatePolicy;
import org.duologue.domain.shared.Reason;
import org.duologue.domain.shared.Refused;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("What is said about a session")
class SessionRemarksTest {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Booking booking = BookingArbitraries.booked(
            agreed(Duration.ofHours(24), Duration.ZERO, LatePolicy.FORFEIT, LatePolicy.FORFEIT));
    private final Instant end = booking.state().time().end();
    private final SessionRemarks remarks = SessionRemarks.none(booking.state().id());

    private Optional<String> rate(int stars, Instant now) {
        SessionRemarks.State before = remarks.state();
        Optional<RemarkRefusal> refusal = remarks.refusalOfRating(booking.state(), now);
        try {
            remarks.rate(booking.state(), stars, new Reason("fine"), now);
            assertEquals(Optional.empty(), refusal);
            return Optional.empty();
        } catch (Refused refused) {
            assertEquals(before, remarks.state(), "what is refused changes nothing");
            return Optional.of(refused.refusal().code());
        }
    }

    @ParameterizedTest(name = "{0} stars: {1}")
    @CsvSource({"0, invalid", "1, ''", "5, ''", "6, invalid", "-1, invalid"})
    @DisplayName("a rating has 1 to 5 stars")
    void stars(int stars, String code) {
        assertEquals(code, rate(stars, end).orElse(""));
    }

    @ParameterizedTest(name = "{0} ms after the end: {1}")
    @CsvSource({"-1, session-not-over", "0, ''", "1, ''"})
    @DisplayName("it is rated from its end on")
    void over(long millis, String code) {
        assertEquals(code, rate(4, end.plusMillis(millis)).orElse(""));
    }

    @ParameterizedTest(name = "{0} ms after seven days: {1}")
    @CsvSource({"-1, ''", "0, ''", "1, rating-fixed"})
    @DisplayName("a rating is changed for seven days from the first one, however often")
    void changed(long millis, String code) {
        Instant first = end.plus(Duration.ofDays(100));
        assertEquals(Optional.empty(), rate(2, first));
        assertEquals(Optional.empty(), rate(3, first.plus(Duration.ofDays(6))));
        assertEquals(code, rate(5, first.plus(WEEK).plusMillis(millis)).orElse(""));
        Rating rating = remarks.state().rating().orElseThrow();
        assertEquals(first, rating.firstAt());
        assertEquals(code.isEmpty() ? 5 : 3, rating.stars());
    }

    @ParameterizedTest
    @EnumSource(value = Absent.class, names = "NOBODY", mode = EnumSource.Mode.EXCLUDE)
    @DisplayName("B28: a session to which one of the two did not come is not rated")
    void notHeld(Absent absent) {
        booking.mark(absent, 0, BookingArbitraries.coach(), ActingAs.COACH, START);
        assertEquals("session-not-held", rate(4, end).orElse(""));
    }

    @Test
    @DisplayName("notes replace notes, leave the rating alone, and have at most 10,000 characters")
    void notes() {
        assertEquals(Optional.empty(), rate(4, end));
        remarks.note(NoteText.of(" shared\nnote "), NoteText.of("kept"));
        assertEquals("shared\nnote", remarks.state().shared().value());
        remarks.note(NoteText.NONE, NoteText.of("x".repeat(NoteText.MAX_LENGTH)));
        assertEquals(NoteText.NONE, remarks.state().shared());
        assertEquals(4, remarks.state().rating().orElseThrow().stars());
        assertThrows(Refused.class, () -> NoteText.of("x".repeat(NoteText.MAX_LENGTH + 1)));
    }
}
