package org.duologue.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Every refusal and every problem of a field has a text of its own")
class RefusalTextsTest {

    private static final Messages ENGLISH = Messages.in(Locale.ENGLISH);

    @Test
    @DisplayName("a text for every code of a refusal in domain and application")
    void refusals() throws IOException {
        Set<String> codes = found("String code\\(\\)\\s*\\{\\s*return \"([a-z-]+)\"");
        assertTrue(codes.size() > 20, "the sources were found: " + codes);
        assertEquals(Set.of(), without("refusal.", codes));
    }

    @Test
    @DisplayName("a text for every code of a field's problem in domain and application")
    void fields() throws IOException {
        Set<String> codes = found("FieldProblem\\.of\\([^,;]+,\\s*\"([a-z-]+)\"");
        codes.addAll(found("new FieldProblem\\([^,;]+,\\s*\"([a-z-]+)\""));
        assertTrue(codes.size() > 5, "the sources were found: " + codes);
        assertEquals(Set.of(), without("field.", codes));
    }

    private static Set<String> without(String prefix, Set<String> codes) {
        Set<String> missing = new TreeSet<>(codes);
        missing.removeIf(code -> ENGLISH.has(prefix + code));
        return missing;
    }

    private static Set<String> found(String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (String module : Set.of("domain", "application")) {
            try (Stream<Path> files = Files.walk(Path.of("..", module, "src", "main"))) {
                for (Path file :
                        files.filter(f -> f.toString().endsWith(".java")).toList()) {
                    Pattern.compile(pattern)
                            .matcher(Files.readString(file))
                            .results()
                            .forEach(result -> found.add(result.group(1)));
                }
            }
        }
        return found;
    }
}
