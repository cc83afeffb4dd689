package org.duologue.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Assets are complete and addressed by their content")
class AssetsTest {

    private static final Path FOLDER = Path.of("src/main/resources/META-INF/resources/assets");

    @Test
    @DisplayName("every stylesheet part and every script of the folder is served")
    void complete() throws IOException {
        assertEquals(names(FOLDER.resolve("css")), Set.copyOf(Assets.STYLES));
        assertEquals(names(FOLDER.resolve("js")), Set.copyOf(Assets.SCRIPTS));
    }

    @Test
    @DisplayName("the address holds the version; an asset that does not exist has none")
    void addresses() {
        assertEquals("/assets/" + Assets.version() + "/duologue.css", Assets.url("duologue.css"));
        assertTrue(Assets.version().matches("[0-9a-f]{16}"));
        assertThrows(IllegalArgumentException.class, () -> Assets.url("other.css"));
        assertTrue(Assets.content("../beans.xml").isEmpty());
    }

    @Test
    @DisplayName("the stylesheet loads nothing and the scripts come from us alone")
    void nothingFromElsewhere() {
        Stream.concat(Stream.of("duologue.css"), Assets.SCRIPTS.stream().map(s -> s + ".js"))
                .forEach(name -> {
                    String text = new String(Assets.content(name).orElseThrow(), StandardCharsets.UTF_8);
                    assertFalse(
                            text.contains("http://") || text.contains("https://") || text.contains("@import"), name);
                    assertFalse(text.contains("eval(") || text.contains("innerHTML"), name);
                });
    }

    private static Set<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(f -> f.getFileName().toString().replaceAll("\\..*", ""))
                    .collect(Collectors.toSet());
        }
    }
}
