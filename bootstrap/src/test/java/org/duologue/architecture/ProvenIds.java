package org.duologue.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the tests below a folder and tells which requirements they say they prove. */
final class ProvenIds {

    /** What is said of a test: the text of a name or a label, of a law where it is broken, of a table's row. */
    private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]++|\\\\.)*+\"");

    /** An id, or from one to another: S1.26, X13, S2.20-S2.22, X1-X12. */
    private static final Pattern IDS =
            Pattern.compile("(?<![\\w.-])(S[12]\\.|[XBFE])(\\d{1,2})(?:-(?:S[12]\\.|[XBFE])?(\\d{1,2}))?(?![\\w])");

    private final Set<String> ids = new TreeSet<>();

    ProvenIds(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            files.filter(ProvenIds::isTest).forEach(this::read);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isTest(Path file) {
        String name = file.toString().replace('\\', '/');
        return name.endsWith(".java") && name.contains("/src/test/java/") && !name.contains("/architecture/");
    }

    private void read(Path file) {
        try {
            Matcher texts = TEXT.matcher(Files.readString(file));
            while (texts.find()) {
                Matcher found = IDS.matcher(texts.group());
                while (found.find()) {
                    add(found.group(1), found.group(2), found.group(3));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String kind, String from, String to) {
        int first = Integer.parseInt(from);
        ids.addAll(range(kind, first, to == null ? first : Integer.parseInt(to)));
    }

    /** All from the first to the last. */
    static List<String> range(String kind, int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(n -> kind + n).toList();
    }

    /** Those that some test names. */
    Set<String> ids() {
        return ids;
    }
}
