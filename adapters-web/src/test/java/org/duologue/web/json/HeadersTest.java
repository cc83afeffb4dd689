package org.duologue.web.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.duologue.domain.people.Actor;
import org.duologue.domain.people.MemberId;
import org.duologue.domain.people.Role;
import org.duologue.domain.people.WorkspaceId;
import org.duologue.web.booking.BookingRequestJson;
import org.duologue.web.shared.Unreadable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("F13 ETags and idempotency keys")
class HeadersTest {

    private static final Actor ONE = actor(1);

    record Thing(String name, long revision) implements Revised {}

    @Test
    @DisplayName("A tag tells the revision back, and changes with the content too")
    void tags() {
        String tag = ETags.of(new Thing("a", 7));
        assertEquals(Optional.of(7L), ETags.ifMatch(tag));
        assertEquals(tag, ETags.of(new Thing("a", 7)));
        assertNotEquals(tag, ETags.of(new Thing("b", 7)));
        assertTrue(tag.startsWith("\"7-") && tag.endsWith("\""), tag);
    }

    @Test
    @DisplayName("A booking request has no tag: by the clock it is over without having changed")
    void movesWithTheClock() {
        assertFalse(Revised.class.isAssignableFrom(BookingRequestJson.BookingRequest.class));
    }

    @Test
    @DisplayName("Without If-Match, or with *, a change insists on nothing")
    void noCondition() {
        assertEquals(Optional.empty(), ETags.ifMatch(null));
        assertEquals(Optional.empty(), ETags.ifMatch(" * "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"abc\"", "\"7\"", "W/\"7-0123456789abcdef\"", "\"\""})
    @DisplayName("A weak or foreign tag matches no revision")
    void foreign(String tag) {
        assertEquals(Optional.of(-1L), ETags.ifMatch(tag));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "", "\"a\", \"b\"", "\"a"})
    @DisplayName("What is no single tag cannot be read")
    void unreadable(String header) {
        assertThrows(Unreadable.class, () -> ETags.ifMatch(header));
    }

    @Test
    @DisplayName("If-None-Match compares weakly, with any of several")
    void noneMatch() {
        String tag = ETags.of(new Thing("a", 7));
        assertTrue(ETags.matches("\"x\", W/" + tag, tag));
        assertTrue(ETags.matches("*", tag));
        assertFalse(ETags.matches("\"x\"", tag));
        assertFalse(ETags.matches(null, tag));
    }

    @Test
    @DisplayName("The same key of the same actor is the same command; another's is not")
    void keys() {
        assertEquals(IdempotencyKey.of(ONE, "k"), IdempotencyKey.of(actor(1), "k"));
        assertNotEquals(IdempotencyKey.of(ONE, "k"), IdempotencyKey.of(ONE, "K"));
        assertNotEquals(IdempotencyKey.of(ONE, "k"), IdempotencyKey.of(actor(2), "k"));
        assertEquals(Optional.empty(), IdempotencyKey.of(ONE, null));
        assertTrue(IdempotencyKey.of(ONE, "~".repeat(255)).isPresent());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "ü", "a\t"})
    @DisplayName("A key is 1..255 visible ASCII characters")
    void badKeys(String key) {
        assertThrows(Unreadable.class, () -> IdempotencyKey.of(ONE, key));
        assertThrows(Unreadable.class, () -> IdempotencyKey.of(ONE, "x".repeat(256)));
    }

    private static Actor actor(long n) {
        return new Actor(new WorkspaceId(new UUID(0, 9)), new MemberId(new UUID(0, n)), Set.of(Role.ADMIN));
    }
}
