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
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("Bugs planted in the wallet")
class PlantedBugsTest {

    /** The system property that names a spec whose share alone is to be measured. */
    private static final String ALONE = "duologue.spec.alone";

    private static final WalletCompiler COMPILER = new WalletCompiler();
    private static final List<String> CATCHES = new ArrayList<>();

    static Stream<PlantedBug> bugs() {
        return Stream.of(
                        TimeBugs.ALL,
                        SettlementBugs.ALL,
                        LifeBugs.ALL,
                        SpendingBugs.ALL,
                        RefundBugs.ALL,
                        CommandBugs.ALL,
                        TransferBugs.ALL,
                        AnnouncingBugs.ALL)
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @DisplayName("are caught, each by one of the specs that ought to")
    @MethodSource("bugs")
    void areCaught(PlantedBug bug, @TempDir Path folder) throws IOException {
        Optional<String> caught = caught(bug, bug.specs(), folder);
        assertTrue(caught.isPresent(), () -> "no spec notices: " + bug);
        CATCHES.add(String.format("%-75s %s", bug, caught.get()));
    }

    /** Of a spec that ought to notice nearly everything it is worth knowing how much it notices alone. */
    @Test
    @DisplayName("are caught in part by one spec alone")
    @EnabledIfSystemProperty(named = ALONE, matches = ".+")
    void byOneAlone(@TempDir Path folder) throws IOException {
        String spec = System.getProperty(ALONE);
        List<PlantedBug> unnoticed = new ArrayList<>();
        for (PlantedBug bug : bugs().toList()) {
            Path own = Files.createDirectory(folder.resolve(String.valueOf(bug.hashCode())));
            if (caught(bug, List.of(spec), own).isEmpty()) {
                unnoticed.add(bug);
            }
        }
        unnoticed.forEach(bug -> System.out.println(spec + " does not notice: " + bug));
        System.out.println(spec + " alone catches " + (bugs().count() - unnoticed.size()) + " of " + bugs().count());
        assertTrue(unnoticed.size() < bugs().count());
    }

    private static Optional<String> caught(PlantedBug bug, List<String> specs, Path folder) throws IOException {
        Map<String, String> source = Map.of(bug.source(), bug.plantedIn(WalletCompiler.source(bug.source())));
        try (WalletClasses wallet = COMPILER.compile(source, folder)) {
            return specs.stream()
                    .flatMap(spec -> SpecRun.of(wallet, spec).failed().stream())
                    .findFirst();
        }
    }

    @Test
    @DisplayName("are what the specs notice: the wallet itself, compiled and loaded the same way, passes them all")
    void nothingPlanted(@TempDir Path folder) throws IOException {
        Map<String, String> sources = new HashMap<>();
        Set<String> specs = new LinkedHashSet<>();
        bugs().forEach(bug -> {
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
        assertTrue(bugs().count() >= 100);
        assertEquals(bugs().count(), bugs().map(PlantedBug::name).distinct().count());
    }

    @AfterAll
    static void table() throws IOException {
        COMPILER.close();
        CATCHES.forEach(System.out::println);
        System.out.println(CATCHES.size() + " planted bugs caught");
    }
}
