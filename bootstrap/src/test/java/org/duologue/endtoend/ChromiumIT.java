package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The browser")
class ChromiumIT {

    @Test
    @DisplayName("starts without a download and runs a page's script")
    void starts() {
        try (Chromium chromium = Chromium.launch()) {
            Page page = chromium.browser().newPage();
            page.setContent("<p id='p'>before</p><script>document.getElementById('p').textContent = 'after'</script>");
            assertEquals("after", page.locator("#p").textContent());
        }
    }
}
