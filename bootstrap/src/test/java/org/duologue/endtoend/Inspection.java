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
import java.util.stream.Stream;

/**
 * Looks at every page of a story, in the light and in the dark, at the desk and on the phone: axe finds nothing,
 * nothing is wider than the window, no script fails and the content security policy refuses nothing. It keeps what it
 * finds to the end, so that one run tells all of it, and takes pictures if it is asked to.
 */
final class Inspection {

    private static final Path PICTURES = Path.of("target", "screenshots");
    static final ViewportSize DESK = new ViewportSize(1440, 900);
    static final ViewportSize PHONE = new ViewportSize(390, 844);
    /** Chromium reports a refused form, which a story sends on purpose, like a picture that is missing. */
    private static final String REFUSED = ".*the server responded with a status of (402|409|422) .*";

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");
    /** Every page of a visitor knows it from the start, and reads it when it is looked at: it is half a megabyte. */
    private static final String AXE = "window.loadAxe = () => {" + axe() + "\n};";
    /** It tells places, not sources: copying the source of all that it looks at is a quarter of its time. */
    private static final String START_AXE = "window.axe || loadAxe(); axe.configure({ noHtml: true }); null";

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
     * back there at one of the two in turn; with {@code -Dduologue.looks=4} always in both schemes at both. With
     * {@code -Dduologue.pictures=true} there are pictures of it all in a folder of this name.
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
        if (looks > 0) {
            page.addInitScript(AXE);
        }
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
        page.evaluate(START_AXE);
        int visit = visits.merge(place(page), 1, Integer::sum);
        for (ViewportSize window : List.of(DESK, PHONE)) {
            List<ColorScheme> turns = turns(visit, window);
            if (turns.isEmpty()) {
                continue;
            }
            page.setViewportSize(window.width, window.height);
            // As high as the page: what sticks to an edge of the window is at the edge of the picture.
            int height = (int) page.evaluate("document.documentElement.scrollHeight");
            page.setViewportSize(window.width, Math.max(window.height, height));
            for (ColorScheme scheme : turns) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                String shade = scheme == ColorScheme.DARK ? "dark" : "light";
                look(page, "%02d-%s-%d-%s".formatted(pages, what, window.width, shade));
            }
        }
        page.setViewportSize(DESK.width, DESK.height);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.NO_PREFERENCE));
    }

    /** The page that it is, whoever's or whatever's. */
    private static String place(Page page) {
        return ID.matcher(URI.create(page.url()).getPath()).replaceAll("*");
    }

    /** In which schemes it is looked at in this window. */
    private List<ColorScheme> turns(int visit, ViewportSize window) {
        // "No preference" is light; naming light fails in a Turkish JVM, where it is written with a dotless i.
        return Stream.of(ColorScheme.NO_PREFERENCE, ColorScheme.DARK)
                .filter(scheme -> looks != 2 || isTurn(visit, window == DESK, scheme == ColorScheme.DARK))
                .toList();
    }

    private static boolean isTurn(int visit, boolean desk, boolean dark) {
        return dark != desk && (visit == 1 || desk == (visit % 2 == 0));
    }

    private void look(Page page, String look) {
        int wide = (int) page.evaluate("document.documentElement.scrollWidth - innerWidth");
        if (wide > 0) {
            findings.add(look + ": " + wide + " px wider than the window");
        }
        if (Boolean.getBoolean("duologue.pictures")) {
            Path picture = PICTURES.resolve(name).resolve(look + ".png");
            page.screenshot(new Page.ScreenshotOptions().setPath(picture));
        }
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
