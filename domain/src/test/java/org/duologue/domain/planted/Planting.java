package org.duologue.domain.planted;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants bugs one by one, and has specs look for them. It takes its time, so that several classes share the bugs. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class Planting {

    private final WalletCompiler compiler = new WalletCompiler();
    private final List<String> catches = new ArrayList<>();

    /** Those that are planted here. */
    abstract Stream<PlantedBug> bugs();

    @ParameterizedTest(name = "{0}")
    @DisplayName("are caught, each by one of the specs that ought to")
    @MethodSource("bugs")
    void areCaught(PlantedBug bug, @TempDir Path folder) throws IOException {
        Optional<String> caught = caught(compiler, bug, bug.specs(), folder);
        assertTrue(caught.isPresent(), () -> "no spec notices: " + bug);
        catches.add(String.format("%-75s %s", bug, caught.get()));
    }

    /** The first of these specs that notices it. */
    static Optional<String> caught(WalletCompiler compiler, PlantedBug bug, List<String> specs, Path folder)
            throws IOException {
        Map<String, String> source = Map.of(bug.source(), bug.plantedIn(WalletCompiler.source(bug.source())));
        try (WalletClasses wallet = compiler.compile(source, folder)) {
            return specs.stream()
                    .flatMap(spec -> SpecRun.of(wallet, spec).failed().stream())
                    .findFirst();
        }
    }

    @AfterAll
    void table() throws IOException {
        compiler.close();
        catches.forEach(System.out::println);
        System.out.println(catches.size() + " planted bugs caught");
    }
}
