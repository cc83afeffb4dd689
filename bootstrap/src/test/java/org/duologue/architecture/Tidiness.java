package org.duologue.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads the sources below a folder and lists what is not as it should be. */
final class Tidiness {

    private static final int LINES = 250;
    private static final int COLUMNS = 120;
    private static final Pattern LEFT_OVER = Pattern.compile("\\b(TO" + "DO|FIX" + "ME)\\b");
    private static final Pattern TEST = Pattern.compile("@(Test|ParameterizedTest|RepeatedTest|Property|Example)\\b");
    private static final Pattern RUN = Pattern.compile(".*(Test|Properties|IT)\\.java");
    private static final Pattern ONLY_INHERITED = Pattern.compile("(?s).*\\b(interface|abstract class) \\w+.*");

    private final Path root;

    Tidiness(Path root) {
        this.root = root;
    }

    /** Files that are too long. */
    List<String> longFiles() {
        return sources()
                .filter(file -> lines(file).size() > LINES)
                .map(this::name)
                .toList();
    }

    /** Lines that are too long. */
    List<String> longLines() {
        return matchingLines(line -> line.length() > COLUMNS);
    }

    /** Lines that put work off. */
    List<String> leftOvers() {
        return matchingLines(line -> LEFT_OVER.matcher(line).find());
    }

    /** Packages of the product that nobody has described. */
    Set<String> undescribedPackages() {
        return sources()
                .filter(file -> name(file).contains("src/main/java"))
                .map(Path::getParent)
                .filter(folder -> !Files.exists(folder.resolve("package-info.java")))
                .map(this::name)
                .collect(Collectors.toSet());
    }

    /** Classes with tests that no plugin would run. */
    List<String> testsThatNeverRun() {
        return sources()
                .filter(file -> name(file).contains("src/test/java"))
                .filter(file -> !RUN.matcher(name(file)).matches())
                .filter(file -> {
                    String text = String.join("\n", lines(file));
                    return TEST.matcher(text).find()
                            && !ONLY_INHERITED.matcher(text).matches();
                })
                .map(this::name)
                .toList();
    }

    private List<String> matchingLines(java.util.function.Predicate<String> untidy) {
        return sources()
                .flatMap(file -> IntStream.range(0, lines(file).size())
                        .filter(i -> untidy.test(lines(file).get(i)))
                        .mapToObj(i -> name(file) + ":" + (i + 1)))
                .toList();
    }

    private String name(Path file) {
        return root.relativize(file).toString().replace('\\', '/');
    }

    /** The sources of the modules right below the root; nothing that is generated. */
    private Stream<Path> sources() {
        try (Stream<Path> modules = Files.list(root)) {
            return modules
                    .map(module -> module.resolve("src"))
                    .filter(Files::isDirectory)
                    .flatMap(Tidiness::below)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> below(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
