package org.duologue.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F15: every text exists in English and in German")
class MessagesTest {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);
    private static final Messages GERMAN = Messages.in(Locale.GERMAN);
    private static final Path FOLDER = Path.of("src/main/resources/org/duologue/web/messages");

    @Test
    @DisplayName("both languages have the same keys, with the same arguments")
    void sameKeysAndArguments() {
        assertEquals(new TreeSet<>(ENGLISH.keys()), new TreeSet<>(GERMAN.keys()));
        List<String> different = ENGLISH.keys().stream()
                .filter(MessagesTest::isMessage)
                .filter(key -> !arguments(ENGLISH, key).equals(arguments(GERMAN, key)))
                .toList();
        assertEquals(List.of(), different);
    }

    @Test
    @DisplayName("every key lies in the file of its area, once, and the area is a known one")
    void areas() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            for (Path file : files.toList()) {
                String area = file.getFileName().toString().replaceAll("_.*", "");
                assertTrue(Messages.AREAS.contains(area), area);
                Set<String> seen = new HashSet<>();
                for (String line : Files.readAllLines(file)) {
                    if (!line.isBlank() && !line.startsWith("#")) {
                        String key = line.substring(0, line.indexOf('='));
                        assertTrue(key.startsWith(area + "."), file + ": " + key);
                        assertTrue(seen.add(key), "twice: " + key);
                    }
                }
            }
        }
    }

    @Test
    @DisplayName("no text has a straight apostrophe, which a message pattern would swallow")
    void apostrophes() {
        Stream.of(ENGLISH, GERMAN)
                .forEach(m -> m.keys().forEach(key -> assertFalse(m.pattern(key).contains("'"), key)));
    }

    @Test
    @DisplayName("every key that a template or a class names exists")
    void usedKeysExist() throws IOException {
        List<String> missing = new ArrayList<>();
        Pattern use = Pattern.compile("\\btext\\(\\s*\"([A-Za-z-]+(?:\\.[A-Za-z-]+)+)\"");
        for (Path source : sources()) {
            Matcher found = use.matcher(Files.readString(source));
            while (found.find()) {
                if (!ENGLISH.has(found.group(1))) {
                    missing.add(source.getFileName() + ": " + found.group(1));
                }
            }
        }
        assertEquals(List.of(), missing);
        assertTrue(sources().size() > 60, "the sources were found");
    }

    @Test
    @DisplayName("plurals follow the language; a key that does not exist is a mistake of the program")
    void formats() {
        assertEquals("1 credit", ENGLISH.text("common.credits", Map.of("n", 1)));
        assertEquals("1,000 credits", ENGLISH.text("common.credits", Map.of("n", 1000)));
        assertThrows(IllegalArgumentException.class, () -> ENGLISH.text("common.none", Map.of()));
    }

    @Test
    @DisplayName("Austrian German is served in German, Turkish in English")
    void languages() {
        assertEquals(GERMAN, Messages.in(Locale.forLanguageTag("de-AT")));
        assertEquals(ENGLISH, Messages.in(Locale.forLanguageTag("tr-TR")));
    }

    private static boolean isMessage(String key) {
        return !key.startsWith("times.day") || key.equals("times.days");
    }

    private static Set<String> arguments(Messages messages, String key) {
        return new MessageFormat(messages.pattern(key), ULocale.forLocale(messages.language())).getArgumentNames();
    }

    private static List<Path> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main"))) {
            return files.filter(
                            f -> f.toString().endsWith(".java") || f.toString().endsWith(".jte"))
                    .toList();
        }
    }
}
