package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ViewportSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Looks at every page of a story, in the light and in the dark, at the desk and on the phone: axe finds nothing,
 * nothing is wider than the window, no script fails and the content security policy refuses nothing. It takes pictures,
 * and keeps what it finds to the end, so that one run tells all of it.
 */
final class Inspection {

    private static final Path PICTURES = Path.of("target", "screenshots");
    static final ViewportSize DESK = new ViewportSize(1440, 900);
    static final ViewportSize PHONE = new ViewportSize(390, 844);
    /** Chromium reports a refused form, which a story sends on purpose, like a picture that is missing. */
    private static final String REFUSED = ".*the server responded with a status of (402|409|422) .*";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    private static final String AXE = axe();
    private static final String VIOLATIONS = """
        axe.run(document, { resultTypes: ["violations"] }).then(found => found.violations.map(violation =>
            violation.id + " at " + violation.nodes.map(node => node.target.join(" ")).join(", ")))\
        """;

    private final String name;
    private final int looks;
    private final List<String> findings = new ArrayList<>();
    private final Map<String, Integer> visits = new HashMap<>();
    private int pages;

    private Inspection(String name, int looks) {
        this.name = name;
        this.looks = looks;
    }

    /**
     * Looks at a place the first time at the desk in the light and on the phone in the dark, and when the story comes
     * back there at one of the two in turn; with {@code -Dduologue.looks=4} always in both schemes at both. Its
     * pictures lie in a folder of this name.
     */
    static Inspection of(String name) {
        return new Inspection(name, Integer.getInteger("duologue.looks", 2));
    }

    /** Only listens, where the same pages are looked at on another database. */
    static Inspection noLook(String name) {
        return new Inspection(name, 0);
    }

    /** Listens to what the page's scripts and its security policy complain about from now on. */
    void listenTo(Page page) {
        page.onConsoleMessage(message -> complain(page, message));
        page.onPageError(error -> findings.add(page.url() + " script: " + error));
    }

    private void complain(Page page, ConsoleMessage message) {
        if (message.type().equals("error") && !message.text().matches(REFUSED)) {
            findings.add(page.url() + " console: " + message.text());
        }
    }

    /** Looks at the page as it is now; afterwards it is at the desk and light again. */
    void lookAt(Page page, String what) {
        pages++;
        if (looks > 0) {
            lookEverywhere(page, what);
        }
    }

    private void lookEverywhere(Page page, String what) {
        page.evaluate(AXE);
        int visit = visits.merge(place(page), 1, Integer::sum);
        for (ViewportSize window : List.of(DESK, PHONE)) {
            page.setViewportSize(window.width, window.height);
            // As high as the page: what sticks to an edge of the window is at the edge of the picture.
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(window.width, Math.max(window.height, height));
            // "No preference" is light; naming light fails in a Turkish JVM, where it is written with a dotless i.
            for (ColorScheme scheme : List.of(ColorScheme.NO_PREFERENCE, ColorScheme.DARK)) {
                boolean dark = scheme == ColorScheme.DARK;
                if (looks == 2 && !isTurn(visit, window == DESK, dark)) {
                    continue;
                }
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                look(page, "%02d-%s-%d-%s".formatted(pages, what, window.width, dark ? "dark" : "light"));
            }
        }
        page.setViewportSize(DESK.width, DESK.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.NO_PREFERENCE));
    }

    /** The page that it is, whoever's or whatever's. */
    private static String place(Page page) {
        return ID.matcher(URI.create(page.url()).getPath()).replaceAll("*");
    }

    private static boolean isTurn(int visit, boolean desk, boolean dark) {
        return dark != desk && (visit == 1 || desk == (visit % 2 == 0));
    }

    private void look(Page page, String look) {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
            findings.add(look + ": " + wide + " px wider than the window");
        }
        page.screenshot(
                new Page.ScreenshotOptions().setPath(PICTURES.resolve(name).resolve(look + ".png")));
        findings.addAll(((List<?>) page.evaluate(VIOLATIONS))
                .stream().map(violation -> look + ": " + violation).toList());
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what was found so far to the failure that ended the story early. */
    void tellWith(Throwable broken) {
        broken.addSuppressed(new AssertionError("Found on " + pages + " pages:\n" + String.join("\n", findings)));
    }

    /** Fails if anything was found on any page, and if no page was looked at. */
    void foundNothing() {
        assertEquals("", String.join("\n", findings), pages + " pages were looked at");
        assertEquals(true, pages > 0, "No page was looked at");
    }
}
