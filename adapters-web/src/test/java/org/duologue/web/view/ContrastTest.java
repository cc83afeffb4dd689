package org.duologue.web.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("F15: colours can be told apart, light and dark")
class ContrastTest {

    private static final String CSS = new String(Assets.content("duologue.css").orElseThrow(), StandardCharsets.UTF_8);
    private static final Map<String, List<String>> TOKENS = tokens();

    @ParameterizedTest
    @CsvSource({
        "ink, 'canvas surface sunk raised hover accent-soft warm-soft danger-soft'",
        "ink-2, 'canvas surface sunk raised hover accent-soft'",
        "ink-3, 'surface raised'",
        "accent, 'canvas surface raised accent-soft danger-soft warm-soft'",
        "on-accent, 'accent accent-hover'",
        "warm, 'surface raised warm-soft'",
        "danger, 'surface raised danger-soft'",
        "surface, 'danger ink'"
    })
    @DisplayName("text stands out 4.5 to 1 from what it is written on")
    void text(String ink, String papers) {
        for (String paper : papers.split(" ", -1)) {
            atLeast(4.5, ink, paper, 0);
            atLeast(4.5, ink, paper, 1);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "line-strong, 'surface raised'",
        "accent, 'surface raised accent-soft'",
        "second, 'surface raised'",
        "danger, 'surface raised'"
    })
    @DisplayName("edges of controls and parts of pictures stand out 3 to 1")
    void edges(String edge, String papers) {
        for (String paper : papers.split(" ", -1)) {
            atLeast(3, edge, paper, 0);
            atLeast(3, edge, paper, 1);
        }
    }

    @Test
    @DisplayName("on the one dark panel the dark theme's colours are used, and stand out")
    void feature() {
        List.of("ink", "ink-2", "accent", "warm").forEach(ink -> atLeast(4.5, ink, "feature", 1));
    }

    @Test
    @DisplayName("colours are written in the tokens only")
    void onlyTokens() {
        String rest = CSS.substring(CSS.indexOf("@layer base"));
        Matcher hex = Pattern.compile("#[0-9a-f]{3,8}\\b").matcher(rest);
        assertEquals(
                List.of("#b9d4ca"), hex.results().map(r -> r.group()).distinct().toList());
    }

    @Test
    @DisplayName("the measure itself is right: black on white is 21 to 1")
    void measure() {
        assertEquals(21, contrast("#000000", "#ffffff"), 1e-9);
        assertEquals(4.54, contrast("#767676", "#ffffff"), 0.01);
    }

    private static void atLeast(double least, String one, String other, int theme) {
        double contrast = contrast(TOKENS.get(one).get(theme), TOKENS.get(other).get(theme));
        String said = String.format(Locale.ROOT, "%s on %s in theme %d: %.2f", one, other, theme, contrast);
        assertTrue(contrast >= least, said);
    }

    private static Map<String, List<String>> tokens() {
        Map<String, List<String>> tokens = new HashMap<>();
        Matcher token = Pattern.compile("--([a-z0-9-]+):\\s*light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\)")
                .matcher(CSS);
        while (token.find()) {
            tokens.put(token.group(1), List.of(token.group(2), token.group(3)));
        }
        return tokens;
    }

    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
    }

    private static double luminance(String hex) {
        return .2126 * channel(hex, 1) + .7152 * channel(hex, 3) + .0722 * channel(hex, 5);
    }

    private static double channel(String hex, int at) {
        double value = Integer.parseInt(hex, at, at + 2, 16) / 255.0;
        return value <= .04045 ? value / 12.92 : Math.pow((value + .055) / 1.055, 2.4);
    }
}
