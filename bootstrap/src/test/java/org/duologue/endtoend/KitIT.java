package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F15: every component in a real browser")
class KitIT {

    private static Chromium chromium;
    private static ServerUnderTest server;

    @BeforeAll
    static void start() {
        chromium = Chromium.launch();
        server = RunningServers.withDemo();
    }

    @AfterAll
    static void stop() {
        if (chromium != null) {
            chromium.close();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "/app/kit, 1440, LIGHT",
        "/app/kit, 390, DARK",
        "/app/kit/dialog, 1440, DARK",
        "/app/kit/dialog, 390, LIGHT",
        "/app/none, 390, LIGHT"
    })
    @DisplayName("axe finds nothing, the content security policy refuses nothing, nothing is wider than the window")
    void accessible(String path, int width, ColorScheme scheme) {
        try (BrowserContext context = context(width, scheme)) {
            Page page = context.newPage();
            List<String> complaints = new ArrayList<>();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error") && !message.text().contains("404")) {
                    complaints.add(message.text());
                }
            });
            page.navigate(server.at(path).toString());
            assertEquals(List.of(), complaints);
            assertEquals(width, page.evaluate("document.documentElement.scrollWidth"));
            assertEquals(List.of(), new AxeBuilder(page).analyze().getViolations());
        }
    }

    @Test
    @DisplayName("a dialog that has an address is modal, has the focus on its first choice, and Escape leads back")
    void dialog() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(server.at("/app/kit/dialog").toString());
            assertEquals(true, page.evaluate("document.querySelector('dialog').matches(':modal')"));
            assertEquals("is", page.evaluate("document.activeElement.value"));
            page.keyboard().press("Escape");
            page.waitForURL("**/app/kit");
        }
    }

    @Test
    @DisplayName("the chosen appearance takes effect at once and stays; without scripts by a button")
    void appearance() {
        try (BrowserContext context = context(1440, ColorScheme.LIGHT)) {
            Page page = context.newPage();
            page.navigate(server.at("/app/none").toString());
            page.getByLabel("Dark").check();
            assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));
            assertFalse(page.getByText("Apply").isVisible());
            page.reload();
            assertEquals("dark", page.evaluate("document.documentElement.dataset.theme"));
        }
        Browser.NewContextOptions plain = new Browser.NewContextOptions().setJavaScriptEnabled(false);
        try (BrowserContext context = chromium.browser().newContext(plain.setLocale("en"))) {
            Page page = context.newPage();
            page.navigate(server.at("/app/kit").toString());
            page.navigate(server.at("/app/none").toString());
            page.getByLabel("Dark").check();
            page.getByText("Apply").click();
            page.navigate(server.at("/app/none").toString());
            assertTrue(page.content().contains("data-theme=\"dark\""));
        }
    }

    @Test
    @DisplayName("the server learns the browser's zone, and says times in it from the next page on")
    void zone() {
        Browser.NewContextOptions tokyo = new Browser.NewContextOptions().setTimezoneId("Asia/Tokyo");
        try (BrowserContext context = chromium.browser().newContext(tokyo.setLocale("en"))) {
            Page page = context.newPage();
            page.navigate(server.at("/app/kit").toString());
            page.navigate(server.at("/app/kit/dialog").toString());
            assertTrue(page.content().contains("Tokyo (GMT+9)"));
        }
    }

    private static BrowserContext context(int width, ColorScheme scheme) {
        Browser.NewContextOptions options =
                new Browser.NewContextOptions().setViewportSize(width, 900).setLocale("en");
        // Light is the default; naming it fails in a Turkish JVM, where Playwright writes it with a dotless i.
        return chromium.browser().newContext(scheme == ColorScheme.DARK ? options.setColorScheme(scheme) : options);
    }
}
