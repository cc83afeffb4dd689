package org.duologue.mail.notification;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.util.Locale;
import java.util.Set;
import org.duologue.domain.people.Language;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("The texts of the mails")
class PhrasesTest {

    private static Set<String> arguments(Phrases phrases, String key) {
        return new MessageFormat(phrases.pattern(key), ULocale.ROOT).getArgumentNames();
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    @DisplayName("F15: are complete in every language, with the same arguments")
    void complete(Language language) {
        Phrases english = Phrases.in(Language.EN);
        Phrases phrases = Phrases.in(language);
        assertEquals(english.keys(), phrases.keys());
        for (String key : english.keys()) {
            assertFalse(phrases.pattern(key).isBlank(), key);
            if (!key.startsWith("time.day")) {
                assertEquals(arguments(english, key), arguments(phrases, key), key);
            }
        }
    }

    @Test
    @DisplayName("are read as UTF-8, whatever the locale of this machine is")
    void utf8() {
        assertEquals("Passwort wählen", Phrases.in(Language.DE).text("invitation.open"));
        assertEquals(Locale.GERMAN, Phrases.in(Language.DE).locale());
    }

    @Test
    @DisplayName("that do not exist are a mistake")
    void unknown() {
        assertThrows(
                IllegalArgumentException.class, () -> Phrases.in(Language.EN).text("no.such.text"));
    }
}
