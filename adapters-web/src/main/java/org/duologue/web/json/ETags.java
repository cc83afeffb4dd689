package org.duologue.web.json;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.duologue.web.shared.Unreadable;

/**
 * Strong entity tags {@code "<revision>-<digest>"}. The digest is of the whole answer, which can also show what is not
 * part of the thing's revision, such as another person's name; a change is compared by the revision alone.
 */
public final class ETags {

    private static final Pattern OURS = Pattern.compile("\"(\\d{1,18})-[0-9a-f]{16}\"");
    private static final Pattern ANY = Pattern.compile("(W/)?\"[\\x21\\x23-\\x7E]*\"");
    private static final long NEVER = -1;

    private ETags() {}

    /** The tag of an answer. Its text has to show all of its content, as a record's does. */
    static String of(Revised answer) {
        byte[] digest = digest(answer.toString().getBytes(StandardCharsets.UTF_8));
        return "\"" + answer.revision() + "-" + HexFormat.of().formatHex(digest, 0, 8) + "\"";
    }

    /** The tag of content that has no revision. */
    public static String of(byte[] content) {
        return "\"" + HexFormat.of().formatHex(digest(content), 0, 16) + "\"";
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** Whether one of the tags that the program has is this one: a GET is then answered with 304. */
    public static boolean matches(String ifNoneMatch, String tag) {
        return ifNoneMatch != null
                && (ifNoneMatch.strip().equals("*")
                        || Arrays.stream(ifNoneMatch.split(","))
                                .anyMatch(one -> plain(one).equals(tag)));
    }

    private static String plain(String tag) {
        String stripped = tag.strip();
        return stripped.startsWith("W/") ? stripped.substring(2) : stripped;
    }

    /**
     * The revision that a change insists on.
     *
     * @param ifMatch the header, or null without one
     * @return empty without the header or for {@code *}; a tag that is weak or not ours gives a revision that none has
     */
    public static Optional<Long> ifMatch(String ifMatch) {
        if (ifMatch == null || ifMatch.strip().equals("*")) {
            return Optional.empty();
        }
        String tag = ifMatch.strip();
        if (!ANY.matcher(tag).matches()) {
            throw Unreadable.field("If-Match", "one ETag");
        }
        Matcher ours = OURS.matcher(tag);
        return Optional.of(ours.matches() ? Long.parseLong(ours.group(1)) : NEVER);
    }
}
