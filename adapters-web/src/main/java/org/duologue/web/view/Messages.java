package org.duologue.web.view;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The texts of one language. They stand in {@code messages/<area>_<language>.properties} (UTF-8), as ICU message
 * patterns with named arguments: {@code You have {credits, plural, one {# credit} other {# credits}}.} A key begins
 * with its area: {@code booking.confirm} is found in {@code booking_en.properties}.
 *
 * <p>A key that does not exist is a mistake of the program and throws {@link IllegalArgumentException}; a test reads
 * all templates and sources, so that this is found before anybody sees it.
 */
public final class Messages {

    /** The shipped languages; the first is used where a reader wants none of them. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.GERMAN);

    /** The areas texts are kept by, one file each per language. */
    public static final List<String> AREAS = List.of(
            "common",
            "nav",
            "times",
            "refusal",
            "field",
            "kit",
            "access",
            "signin",
            "setup",
            "people",
            "scheduling",
            "program",
            "enrollment",
            "booking",
            "wallet",
            "pool",
            "payment",
            "request",
            "dashboard",
            "mail");

    private static final Map<Locale, Messages> LOADED = new ConcurrentHashMap<>();

    private final Locale language;
    private final Map<String, String> patterns;
    private final Map<String, MessageFormat> formats = new ConcurrentHashMap<>();

    /** The language of these texts. */
    public Locale language() {
        return language;
    }

    private Messages(Locale language) {
        this.language = language;
        Map<String, String> all = new HashMap<>();
        AREAS.forEach(area -> all.putAll(load(area, language)));
        this.patterns = Map.copyOf(all);
    }

    /** The texts in this language, or in the first of {@link #LANGUAGES} if it is not shipped. */
    public static Messages in(Locale language) {
        Locale shipped = shipped(language).orElse(LANGUAGES.get(0));
        return LOADED.computeIfAbsent(shipped, Messages::new);
    }

    /** The shipped language that serves this one (German for Austrian German), if there is one. */
    public static Optional<Locale> shipped(Locale language) {
        return LANGUAGES.stream()
                .filter(known -> known.getLanguage().equals(language.getLanguage()))
                .findFirst();
    }

    /** Whether there is a text of this key. */
    public boolean has(String key) {
        return patterns.containsKey(key);
    }

    /** All keys. */
    public Set<String> keys() {
        return patterns.keySet();
    }

    /** The pattern of this key, as it stands in the file. */
    public String pattern(String key) {
        String pattern = patterns.get(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no text " + key + " in " + language);
        }
        return pattern;
    }

    /** The text of this key with its arguments filled in by name. */
    public String text(String key, Map<String, Object> arguments) {
        MessageFormat format =
                formats.computeIfAbsent(key, k -> new MessageFormat(pattern(k), ULocale.forLocale(language)));
        return ((MessageFormat) format.clone()).format(arguments);
    }

    private static Map<String, String> load(String area, Locale language) {
        String name = "/org/duologue/web/messages/" + area + "_" + language.getLanguage() + ".properties";
        try (InputStream in = Messages.class.getResourceAsStream(name)) {
            if (in == null) {
                return Map.of();
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            Map<String, String> texts = new HashMap<>();
            read.stringPropertyNames().forEach(key -> texts.put(key, read.getProperty(key)));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
