package org.duologue.endtoend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Copies and deletes whole folders of the integration tests. */
final class Folders {

    private Folders() {}

    static void copy(Path from, Path to) {
        for (Path source : everythingIn(from)) {
            Path target = to.resolve(from.relativize(source).toString());
            try {
                Files.createDirectories(Files.isDirectory(source) ? target : target.getParent());
                if (!Files.isDirectory(source)) {
                    Files.copy(source, target);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        everythingIn(folder).stream().sorted(Comparator.reverseOrder()).forEach(path -> {
            try {
                Files.delete(path);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    private static List<Path> everythingIn(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
