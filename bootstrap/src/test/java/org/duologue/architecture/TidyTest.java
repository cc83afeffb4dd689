package org.duologue.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("The sources of all modules")
class TidyTest {

    private final Tidiness product = new Tidiness(Path.of("..").toAbsolutePath().normalize());

    @Test
    @DisplayName("have no file of more than 250 lines and no line of more than 120 characters")
    void areShort() {
        assertEquals(List.of(), product.longFiles());
        assertEquals(List.of(), product.longLines());
    }

    @Test
    @DisplayName("put nothing off")
    void areDone() {
        assertEquals(List.of(), product.leftOvers());
    }

    @Test
    @DisplayName("describe every package of the product")
    void describePackages() {
        assertEquals(Set.of(), product.undescribedPackages());
    }

    @Test
    @DisplayName("name every test class so that it is run")
    void nameTestsToBeRun() {
        assertEquals(List.of(), product.testsThatNeverRun());
    }

    @Test
    @DisplayName("would be found untidy if they were")
    void untidinessIsFound(@TempDir Path root) throws IOException {
        Path main = Files.createDirectories(root.resolve("module/src/main/java/p"));
        Path test = Files.createDirectories(root.resolve("module/src/test/java/p"));
        Files.writeString(main.resolve("Long.java"), "\n".repeat(251));
        Files.writeString(main.resolve("Wide.java"), "x".repeat(121) + "\n// TO" + "DO later\n");
        Files.writeString(test.resolve("Checks.java"), "class Checks { @Test void never() {} }");
        Files.writeString(test.resolve("Contract.java"), "interface Contract { @Property default void law() {} }");
        Tidiness untidy = new Tidiness(root);
        assertEquals(List.of("module/src/main/java/p/Long.java"), untidy.longFiles());
        assertEquals(List.of("module/src/main/java/p/Wide.java:1"), untidy.longLines());
        assertEquals(List.of("module/src/main/java/p/Wide.java:2"), untidy.leftOvers());
        assertEquals(Set.of("module/src/main/java/p"), untidy.undescribedPackages());
        assertEquals(List.of("module/src/test/java/p/Checks.java"), untidy.testsThatNeverRun());
        assertTrue(Files.exists(Path.of("../domain/src/main/java")), "the test runs in the module's own folder");
    }
}
