package org.duologue.web.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.duologue.web.shared.ErrorModel;
import org.duologue.web.view.Assets;
import org.duologue.web.view.Messages;
import org.duologue.web.view.Page;
import org.duologue.web.view.Reader;
import org.duologue.web.view.Readers;
import org.duologue.web.view.Templates;
import org.duologue.web.view.Theme;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("F15: every component, rendered, is accessible and obeys the content security policy")
class KitTest {

    private static final Path OUT = Path.of("target", "kit");
    private static final Templates TEMPLATES = new Templates();

    /** A page that was rendered. */
    record Rendered(String name, Document document) {
        @Override
        public String toString() {
            return name;
        }
    }

    @BeforeAll
    static void assetsForLookingAtThePages() throws IOException {
        Path folder = OUT.resolve(Assets.url("duologue.css").substring(1)).getParent();
        Files.createDirectories(folder);
        for (String name : assets()) {
            Files.write(folder.resolve(name), Assets.content(name).orElseThrow());
        }
    }

    static List<String> assets() {
        return Stream.concat(
                        Stream.of("duologue.css", "icons.svg", "icon.svg", "htmx.js"),
                        Assets.SCRIPTS.stream().map(script -> script + ".js"))
                .toList();
    }

    static Stream<Rendered> pages() {
        return Messages.LANGUAGES.stream()
                .flatMap(language -> Stream.of(Theme.LIGHT, Theme.DARK).flatMap(theme -> pages(language, theme)));
    }

    private static Stream<Rendered> pages(Locale language, Theme theme) {
        Reader reader = Readers.everything(language, theme);
        String end = "-" + language + "-" + theme.value();
        ErrorModel error = new ErrorModel(404, "This page does not exist", "The address may be old.", "1-2-3");
        return Stream.of(
                rendered("parts" + end, new Page("kit/parts.jte", Kit.sample(reader)), reader),
                rendered("dialog" + end, new Page("kit/dialog.jte", Kit.sample(reader)), reader),
                rendered("error" + end, new Page("page/error.jte", error), reader));
    }

    private static Rendered rendered(String name, Page page, Reader reader) {
        String html = TEMPLATES.render(page, reader);
        try {
            Files.createDirectories(OUT);
            Files.writeString(OUT.resolve(name + ".html"), html);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new Rendered(name, Jsoup.parse(html));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("nothing is inline: no style, no script, no event handler")
    void nothingInline(Rendered page) {
        assertTrue(page.document().select("[style], style").isEmpty());
        assertTrue(page.document().select("script:not([src])").isEmpty());
        for (Element element : page.document().getAllElements()) {
            element.attributes().forEach(a -> assertFalse(a.getKey().startsWith("on"), element.toString()));
            assertFalse(element.attr("href").startsWith("javascript:"), element.toString());
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("ids are unique, and every reference finds its element")
    void ids(Rendered page) {
        Set<String> ids = new HashSet<>();
        page.document().select("[id]").forEach(e -> assertTrue(ids.add(e.id()), "twice: " + e.id()));
        for (String attribute : List.of("for", "aria-labelledby", "aria-describedby", "popovertarget")) {
            for (Element element : page.document().select("[" + attribute + "]")) {
                for (String id : element.attr(attribute).split(" ", -1)) {
                    assertTrue(ids.contains(id), attribute + " of " + element);
                }
            }
        }
        page.document()
                .select(".notice a[href^=#]")
                .forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link.toString()));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("every control has a label, every button and link a name, every picture words")
    void names(Rendered page) {
        Document document = page.document();
        for (Element control : document.select("input:not([type=hidden]), select, textarea")) {
            boolean bound = !document.select("label[for=" + control.id() + "]").isEmpty()
                    && !control.id().isEmpty();
            assertTrue(bound || control.closest("label") != null, control.toString());
        }
        for (Element element : document.select("button, a")) {
            assertFalse((element.text() + element.attr("aria-label")).isBlank(), element.toString());
        }
        document.select("[role=img]")
                .forEach(e -> assertFalse(e.attr("aria-label").isBlank(), e.toString()));
        document.select("svg").forEach(e -> assertEquals("true", e.attr("aria-hidden"), e.toString()));
        document.select("dialog, section[aria-labelledby]").forEach(e -> assertTrue(e.hasAttr("aria-labelledby")));
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("one main, one h1, a language and a title; headings leave out no level")
    void structure(Rendered page) {
        Document document = page.document();
        assertEquals(1, document.select("main").size());
        assertEquals(1, document.select("h1").size());
        assertFalse(document.select("html").attr("lang").isBlank());
        assertFalse(document.title().isBlank());
        assertTrue(document.select("h3, h2").size() == 0
                || !document.select("h1, h2").isEmpty());
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("every form that changes something carries the page's token")
    void tokens(Rendered page) {
        for (Element form : page.document().select("form")) {
            assertEquals("post", form.attr("method"));
            assertEquals("token", form.select("input[name=_csrf]").attr("value"));
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    @DisplayName("every icon and every asset that a page names exists")
    void icons(Rendered page) throws IOException {
        Set<String> symbols = new HashSet<>();
        Matcher symbol = Pattern.compile("symbol id=\"([a-z]+)\"")
                .matcher(new String(Assets.content("icons.svg").orElseThrow(), StandardCharsets.UTF_8));
        while (symbol.find()) {
            symbols.add(symbol.group(1));
        }
        for (Element use : page.document().select("use")) {
            String href = use.attr("href");
            assertTrue(href.startsWith(Assets.url("icons.svg") + "#"), href);
            assertTrue(symbols.contains(href.substring(href.indexOf('#') + 1)), href);
        }
        page.document()
                .select("[src], link[href]")
                .forEach(e -> assertTrue((e.attr("src") + e.attr("href")).startsWith("/assets/")));
    }
}
