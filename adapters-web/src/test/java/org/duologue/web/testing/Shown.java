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
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.duologue.domain.people.Actor;
import org.duologue.web.view.Assets;
import org.duologue.web.view.Messages;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.SignedInMember;
import org.duologue.web.view.Templates;
import org.duologue.web.view.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

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

    /** The page in every shipped language, each written and checked; the English one. */
    public static Document everywhere(String name, Function<Locale, Reader> readers, Function<Reader, Page> pages) {
        List<Document> shown = Messages.LANGUAGES.stream()
                .map(readers)
                .map(reader -> page(name + "-" + reader.tag(), pages.apply(reader), reader))
                .toList();
        Set<String> said = new HashSet<>();
        shown.forEach(document -> said.add(document.body().text()));
        assertEquals(Messages.LANGUAGES.size(), said.size(), "said in each language");
        return shown.get(Messages.LANGUAGES.indexOf(Locale.ENGLISH));
    }

    /** The links of the summary of what is wrong, each with a place to go to that says what is wrong there. */
    public static List<String> problems(Document page) {
        assertEquals(1, page.select("[role=alert]").size());
        List<String> links = page.select("[role=alert] a").eachAttr("href");
        for (String link : links) {
            Element control = page.selectFirst(link);
            assertTrue(control != null, "nothing at " + link);
            String said = control.attr("aria-describedby");
            assertTrue(said.contains(control.id() + "-error"), link + " says nothing of it");
            assertFalse(page.selectFirst("#" + control.id() + "-error").text().isBlank(), link);
        }
        return links;
    }

    /** What a browser would send of the page's form, the one with the main button, as it stands. */
    public static Map<String, List<String>> sent(Document page) {
        Map<String, List<String>> sent = new LinkedHashMap<>();
        ((FormElement) page.selectFirst("main form:has(button.primary)"))
                .formData()
                .forEach(pair -> sent.computeIfAbsent(pair.key(), field -> new ArrayList<>())
                        .add(pair.value()));
        return sent;
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

    /** A heading is at most one level below the one before it, so that one can find one's way by them. */
    private static void checkHeadings(Document document) {
        int before = 0;
        for (Element heading : document.select("h1, h2, h3, h4, h5, h6")) {
            int level = heading.tagName().charAt(1) - '0';
            assertTrue(level <= before + 1, "skips a level: " + heading);
            assertFalse(heading.text().isBlank(), "says nothing: " + heading);
            before = level;
        }
    }

    private static void check(Document document) {
        assertTrue(document.select("[style], style, script:not([src])").isEmpty(), "nothing inline");
        assertTrue(document.select("[^on]").isEmpty(), "no behaviour inline");
        checkHeadings(document);
        assertTrue(document.select("aside aside").isEmpty(), "what stands beside stands beside the page");
        document.select("main a[href^=#], dialog a[href^=#]")
                .forEach(a -> assertTrue(document.selectFirst(a.attr("href")) != null, a.toString()));
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
            boolean named = !control.attr("aria-label").isBlank();
            assertTrue(bound || named || control.closest("label") != null, control.toString());
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
