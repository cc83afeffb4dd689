package org.duologue.domain.planted;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("All bugs planted in the wallet")
class PlantedBugsTest {

    /** The system property that names a spec whose share alone is to be measured. */
    private static final String ALONE = "duologue.spec.alone";

    private static final WalletCompiler COMPILER = new WalletCompiler();

    private static Stream<PlantedBug> all() {
        return Stream.concat(PlantedTimeBugsTest.BUGS.stream(), PlantedCommandBugsTest.BUGS.stream());
    }

    @AfterAll
    static void close() throws IOException {
        COMPILER.close();
    }

    /** Of a spec that ought to notice nearly everything it is worth knowing how much it notices alone. */
    @Test
    @DisplayName("are caught in part by one spec alone")
    @EnabledIfSystemProperty(named = ALONE, matches = ".+")
    void byOneAlone(@TempDir Path folder) throws IOException {
        String spec = System.getProperty(ALONE);
        List<PlantedBug> unnoticed = new ArrayList<>();
        for (PlantedBug bug : all().toList()) {
            Path own = Files.createDirectory(folder.resolve(String.valueOf(bug.hashCode())));
            if (Planting.caught(COMPILER, bug, List.of(spec), own).isEmpty()) {
                unnoticed.add(bug);
            }
        }
        unnoticed.forEach(bug -> System.out.println(spec + " does not notice: " + bug));
        System.out.println(spec + " alone catches " + (all().count() - unnoticed.size()) + " of " + all().count());
        assertTrue(unnoticed.size() < all().count());
    }

    @Test
    @DisplayName("are what the specs notice: the wallet itself, compiled and loaded the same way, passes them all")
    void nothingPlanted(@TempDir Path folder) throws IOException {
        Map<String, String> sources = new HashMap<>();
        Set<String> specs = new LinkedHashSet<>();
        all().forEach(bug -> {
            sources.put(bug.source(), WalletCompiler.source(bug.source()));
            specs.addAll(bug.specs());
        });
        try (WalletClasses wallet = COMPILER.compile(sources, folder)) {
            specs.forEach(
                    spec -> assertEquals(List.of(), SpecRun.of(wallet, spec).failed(), spec));
        }
    }

    @Test
    @DisplayName("are many, and each has a name of its own")
    void names() {
        assertTrue(all().count() >= 100);
        assertEquals(all().count(), all().map(PlantedBug::name).distinct().count());
    }
}
