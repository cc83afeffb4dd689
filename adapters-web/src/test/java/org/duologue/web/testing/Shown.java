package org.duologue.web.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Assets;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.SignedInMember;
import org.duologue.web.view.Templates;
import org.duologue.web.view.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Renders pages into {@code target/pages}, where one can look at them, and checks what holds for every page. */
public final class Shown {

    private static final Path OUT = Path.of("target", "pages");
    private static final Templates TEMPLATES = new Templates();

    private Shown() {}

    /** A signed-in reader. */
    public static Reader reader(Actor by, String name, String zone, Instant now, Locale language) {
        SignedInMember member = new SignedInMember(
                by.member().value().toString(),
                name,
                "Acme",
                by.roles(),
                Optional.of(language),
                Optional.of(ZoneId.of(zone)),
                Map.of());
        return new Reader(language, ZoneId.of(zone), Theme.SYSTEM, Optional.of(member), "token", "/app/", now);
    }

    /** The page, written to a file and checked. */
    public static Document page(String name, Page page, Reader reader) {
        Document document = Jsoup.parse(write(name, page, reader));
        check(document);
        return document;
    }

    private static String write(String name, Page page, Reader reader) {
        String html = TEMPLATES.render(page, reader);
        try {
            Path assets = OUT.resolve(Assets.url("duologue.css").substring(1)).getParent();
            Files.createDirectories(assets);
            for (String asset : List.of("duologue.css", "icons.svg", "icon.svg")) {
                Files.write(assets.resolve(asset), Assets.content(asset).orElseThrow());
            }
            Files.writeString(OUT.resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return html;
    }

    private static void check(Document document) {
        assertTrue(document.select("[style], style, script:not([src])").isEmpty(), "nothing inline");
        assertEquals(1, document.select("main").size());
        assertEquals(1, document.select("h1").size());
        Set<String> ids = new HashSet<>();
        document.select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
        for (String attribute : List.of("for", "form", "aria-labelledby", "aria-describedby", "popovertarget")) {
            document.select("[" + attribute + "]")
                    .forEach(e -> List.of(e.attr(attribute).split(" ", -1))
                            .forEach(id -> assertTrue(ids.contains(id), attribute + " of " + e)));
        }
        for (Element control : document.select("input:not([type=hidden]), select, textarea")) {
            boolean bound = !control.id().isEmpty()
                    && document.select("label[for]").stream()
                            .anyMatch(l -> l.attr("for").equals(control.id()));
            assertTrue(bound || control.closest("label") != null, control.toString());
        }
        for (Element element : document.select("button, a")) {
            assertFalse((element.text() + element.attr("aria-label")).isBlank(), element.toString());
        }
        document.select("form[method=post]")
                .forEach(
                        f -> assertEquals("token", f.select("input[name=_csrf]").attr("value")));
        document.select("form[method=get]")
                .forEach(f -> assertTrue(f.select("input[name=_csrf]").isEmpty()));
    }
}
