package org.duologue.web.view;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The stylesheet, the sprite and the scripts, held in memory and addressed by the hash of all of them: what an address
 * once showed never changes, so browsers may keep it for ever. {@code duologue.css} is all parts of the stylesheet in
 * their order; {@code htmx.js} comes from its library.
 */
public final class Assets {

    /** The parts of the stylesheet, in the order in which they are served. */
    public static final List<String> STYLES = List.of(
            "tokens", "base", "layout", "controls", "parts", "booking", "pictures", "feed", "pages", "utilities");

    /** The scripts, each an ES module; {@code duologue.js} imports the others. */
    public static final List<String> SCRIPTS =
            List.of("duologue", "dialogs", "theme", "zone", "toast", "copy", "forms", "booking");

    private static final String FOLDER = "/META-INF/resources/assets/";
    private static final String HTMX = "/META-INF/resources/webjars/htmx.org/2.0.10/dist/htmx.min.js";
    private static final Assets LOADED = new Assets();

    private final Map<String, byte[]> contents = new LinkedHashMap<>();
    private final String version;

    private Assets() {
        ByteArrayOutputStream styles = new ByteArrayOutputStream();
        STYLES.forEach(part -> styles.writeBytes(read(FOLDER + "css/" + part + ".css")));
        contents.put("duologue.css", styles.toByteArray());
        contents.put("icons.svg", read(FOLDER + "icons.svg"));
        contents.put("icon.svg", read(FOLDER + "icon.svg"));
        contents.put("htmx.js", read(HTMX));
        SCRIPTS.forEach(script -> contents.put(script + ".js", read(FOLDER + "js/" + script + ".js")));
        version = hash(contents);
    }

    /** The address of an asset, with the version in it; a name that does not exist is a mistake of the program. */
    public static String url(String name) {
        if (!LOADED.contents.containsKey(name)) {
            throw new IllegalArgumentException("there is no asset " + name);
        }
        return "/assets/" + LOADED.version + "/" + name;
    }

    /** The content of an asset. The array is shared and must not be written to. */
    public static Optional<byte[]> content(String name) {
        return Optional.ofNullable(LOADED.contents.get(name));
    }

    /** The hash over all assets. */
    public static String version() {
        return LOADED.version;
    }

    private static byte[] read(String resource) {
        try (InputStream in = Assets.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    private static String hash(Map<String, byte[]> contents) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            contents.forEach((name, content) -> {
                digest.update(name.getBytes(StandardCharsets.UTF_8));
                digest.update(content);
            });
            return HexFormat.of().formatHex(digest.digest(), 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
