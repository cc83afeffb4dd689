package org.duologue.web.view;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/**
 * For whom, where and when a page is written. Every template gets one; every text, time and amount goes through it.
 *
 * @param language one of the shipped languages
 * @param zone the zone all times on the page are shown in
 * @param theme light, dark or as the system says
 * @param member the member signed in, if any
 * @param csrf the token that forms of this page must send back
 * @param path the path of the request, from the root, without the query
 * @param now the instant the page speaks of as the present
 */
public record Reader(
        Locale language,
        ZoneId zone,
        Theme theme,
        Optional<SignedInMember> member,
        String csrf,
        String path,
        Instant now) {

    public Reader {
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(theme, "theme");
        Objects.requireNonNull(member, "member");
        Objects.requireNonNull(csrf, "csrf");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(now, "now");
    }

    /**
     * The text of this key in the reader's language.
     *
     * @param namesAndValues the pattern's arguments, alternating name and value; a value is formatted by
     *     {@link Words}, so instants, credits and money may be passed as they are
     */
    public String text(String key, Object... namesAndValues) {
        return messages().text(key, new Words(this).named(namesAndValues));
    }

    /** The texts of the reader's language. */
    public Messages messages() {
        return Messages.in(language);
    }

    /** Says times to this reader. */
    public Times times() {
        return new Times(language, zone, now);
    }

    /** The same reader, looking at another zone (the zone switch of a page). */
    public Reader in(ZoneId other) {
        return new Reader(language, other, theme, member, csrf, path, now);
    }

    /** Says money and credits to this reader. */
    public Amounts amounts() {
        return new Amounts(language);
    }

    /** The BCP 47 tag for the {@code lang} attribute. */
    public String tag() {
        return language.toLanguageTag();
    }

    /** The name of the workspace the page is about; empty for somebody who is not signed in. */
    public String workspace() {
        return member.map(SignedInMember::workspace).orElse("");
    }
}
