package org.duologue.endtoend;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.BooleanSupplier;

/**
 * A person with a browser of their own, in their own zone. Whatever page they come to is inspected under the name that
 * the story gives it, so that no page of a story escapes.
 */
final class Visitor implements AutoCloseable {

    private static final int PATIENCE_MILLIS = 20_000;
    private static final int TRIES = 200;

    private final ServerUnderTest server;
    private final Inspection inspection;
    private final BrowserContext context;
    private final Page page;
    private int loads;

    Visitor(Chromium chromium, ServerUnderTest server, Inspection inspection, String zone) {
        this.server = server;
        this.inspection = inspection;
        this.context = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setLocale("en")
                        .setTimezoneId(zone)
                        .setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MILLIS);
        this.page = context.newPage();
        page.onLoad(loaded -> loads++);
        inspection.listenTo(page);
    }

    /** Goes to an address of the server. */
    Visitor opens(String path, String name) {
        page.navigate(server.at(path).toString());
        return looks(name);
    }

    /** Presses a button or link that leads to another page, or to this one again. */
    Visitor presses(String button, String name) {
        int before = loads;
        page.locator(button).click();
        page.waitForCondition(() -> loads > before);
        return looks(name);
    }

    /** Presses the page's main button. */
    Visitor confirms(String name) {
        return presses("main button.primary, dialog .form-foot button.primary", name);
    }

    /** Looks at the page as it is now. */
    Visitor looks(String name) {
        inspection.lookAt(page, name);
        return this;
    }

    /** Types into a field, in place of what is there. */
    Visitor types(String field, String text) {
        page.locator("[id='f-" + field + "']").fill(text);
        return this;
    }

    /** Chooses from a list, by the text of the choice. */
    Visitor selects(String field, String text) {
        page.locator("[id='f-" + field + "']").selectOption(new SelectOption().setLabel(text));
        return this;
    }

    /** Ticks a choice by its visible text. */
    Visitor ticks(String text) {
        page.locator("main label:has(:text-is('%1$s')) input, main label:text-is('%1$s') input".formatted(text))
                .check();
        return this;
    }

    /** Takes every tick away from a list of choices. */
    Visitor ticksNone(String choices) {
        page.locator("main input[name=" + choices + "]:checked").all().forEach(Locator::uncheck);
        return this;
    }

    /** Opens or presses something that stays on the page. */
    Visitor touches(String thing) {
        page.locator(thing).click();
        return this;
    }

    /** Goes on at the phone, until the page is looked at the next time. */
    void takesThePhone() {
        page.setViewportSize(Inspection.PHONE.width, Inspection.PHONE.height);
    }

    /** Looks again, page by page, until it is so. */
    Visitor waitsUntil(BooleanSupplier so) {
        for (int i = 0; i < TRIES && !so.getAsBoolean(); i++) {
            page.reload();
        }
        return this;
    }

    /** Waits until there is such a thing on the page, without loading it again. */
    Visitor awaits(String thing) {
        page.locator(thing).waitFor();
        return this;
    }

    /**
     * Waits until no part of the page is being asked for or put in its place, as a person does who looks before going
     * on.
     */
    Visitor settles() {
        page.locator(".htmx-request, .htmx-swapping, .htmx-settling")
                .first()
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.DETACHED));
        return this;
    }

    /** Whether there is such a thing on the page. */
    boolean sees(String thing) {
        return page.locator(thing).count() > 0;
    }

    /** What the page says in the first of such things. */
    String reads(String thing) {
        return page.locator(thing).first().innerText();
    }

    /** What stands in a field. */
    String entered(String field) {
        return page.locator("[id='f-" + field + "']").inputValue();
    }

    /** What a field's problem says. */
    String problemOf(String field) {
        return reads("[id='f-" + field + "-error']");
    }

    /** Things on the page, for those who know it closer. */
    Locator find(String thing) {
        return page.locator(thing);
    }

    /** The path of the page. */
    String path() {
        return page.url().substring(server.at("").toString().length()).replaceAll("\\?.*", "");
    }

    /** Leaves no trace of having been here: not signed in any more. */
    Visitor forgets() {
        context.clearCookies();
        return this;
    }

    @Override
    public void close() {
        context.close();
    }
}
