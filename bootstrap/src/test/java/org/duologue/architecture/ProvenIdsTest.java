package org.duologue.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Every requirement has a test that names it")
class ProvenIdsTest {

    /** Threads, files, tasks and forms: the private feed. */
    private static final List<List<String>> FEED = List.of(
            ProvenIds.range("S1.", 2, 3),
            ProvenIds.range("S1.", 9, 10),
            ProvenIds.range("S1.", 19, 19),
            ProvenIds.range("S1.", 36, 58),
            ProvenIds.range("S1.", 72, 72),
            ProvenIds.range("B", 13, 17),
            ProvenIds.range("B", 21, 21),
            ProvenIds.range("F", 12, 12));

    /** Invitations with a date, matching by questionnaire, the directory, reports and the audit trail. */
    private static final List<String> PEOPLE = List.of("X18", "X19", "F9", "F11");

    private static final Path PRODUCT = Path.of("..").toAbsolutePath().normalize();

    private static Set<String> withoutTest(Path root) {
        Set<String> left = new TreeSet<>();
        Stream.of(
                        ProvenIds.range("S1.", 1, 72),
                        ProvenIds.range("S2.", 1, 33),
                        ProvenIds.range("X", 1, 22),
                        ProvenIds.range("B", 1, 33),
                        ProvenIds.range("F", 1, 15),
                        ProvenIds.range("E", 1, 21))
                .forEach(left::addAll);
        left.removeAll(new ProvenIds(root).ids());
        return left;
    }

    @Test
    @DisplayName("but for what is not there yet: the feed, and some of what concerns people")
    void named() {
        Set<String> left = withoutTest(PRODUCT);
        FEED.forEach(left::removeAll);
        PEOPLE.forEach(left::remove);
        assertEquals(Set.of(), left, "named by no test");
    }

    @Test
    @DisplayName("which would be seen if one had none; ranges count, comments do not")
    void canFail(@TempDir Path root) throws IOException {
        Path tests = Files.createDirectories(root.resolve("module/src/test/java/p"));
        Files.writeString(
                tests.resolve("SomeTest.java"), "// S1.1\n@DisplayName(\"S1.2, S2.20-S2.22, X1-X12: C-X13, T26, E3\")");
        Set<String> left = withoutTest(root);
        assertEquals(
                List.of(true, false, true, false, false, true, false, true, false),
                Stream.of("S1.1", "S1.2", "S2.19", "S2.20", "S2.22", "S2.23", "X12", "X13", "E3")
                        .map(left::contains)
                        .toList());
    }
}
