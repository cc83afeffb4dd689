package org.duologue.mail.notification;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.duologue.domain.people.Language;
import org.duologue.domain.shared.Money;

/**
 * The texts of one language, from {@code mail_<language>.properties} (UTF-8): ICU message patterns with named
 * arguments. A key that does not exist is a mistake of the program: {@link IllegalArgumentException}.
 */
final class Phrases {

    private static final Map<Language, Phrases> ALL = new EnumMap<>(Language.class);

    static {
        for (Language language : Language.values()) {
            ALL.put(language, new Phrases(language));
        }
    }

    private final Locale locale;
    private final Properties patterns = new Properties();

    private Phrases(Language language) {
        this.locale = Locale.forLanguageTag(language.name().toLowerCase(Locale.ROOT));
        String file = "mail_" + locale.getLanguage() + ".properties";
        try (InputStream in = Phrases.class.getResourceAsStream(file)) {
            if (in == null) {
                throw new IllegalStateException("there are no texts " + file);
            }
            patterns.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }

    /** The texts in this language. */
    static Phrases in(Language language) {
        return ALL.get(language);
    }

    /** The locale to format dates with. */
    Locale locale() {
        return locale;
    }

    /** All keys. */
    Set<String> keys() {
        return patterns.stringPropertyNames();
    }

    /** The pattern of this key as it stands in the file. */
    String pattern(String key) {
        String pattern = patterns.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("there is no text " + key + " in " + locale);
        }
        return pattern;
    }

    /** The amount with its currency's sign; whole amounts without a fraction: €480, €12.50. */
    String money(Money money) {
        int digits = Math.max(0, money.currency().getDefaultFractionDigits());
        BigDecimal amount = BigDecimal.valueOf(money.minor(), digits);
        int shown = amount.stripTrailingZeros().scale() <= 0 ? 0 : digits;
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(money.currency());
        format.setMinimumFractionDigits(shown);
        format.setMaximumFractionDigits(shown);
        return format.format(amount);
    }

    /** The text of this key; names and values of its arguments alternate. */
    String text(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new HashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return new MessageFormat(pattern(key), ULocale.forLocale(locale)).format(arguments);
    }
}
