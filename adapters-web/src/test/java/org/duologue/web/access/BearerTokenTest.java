package org.duologue.web.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("E15 A token is shown as Authorization: Bearer")
class BearerTokenTest {

    @Test
    @DisplayName("The scheme's case does not matter, also in Turkish")
    void read() {
        assertEquals(Optional.of("aB-9_~+/=="), BearerToken.of("Bearer aB-9_~+/=="));
        assertEquals(Optional.of("x"), BearerToken.of("bEARER   x "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer ", "Basic eDp5", "Bearer a b", "Bearerx", "Bearer ü"})
    @DisplayName("Anything else is no token")
    void none(String header) {
        assertEquals(Optional.empty(), BearerToken.of(header));
        assertEquals(Optional.empty(), BearerToken.of(null));
    }
}
