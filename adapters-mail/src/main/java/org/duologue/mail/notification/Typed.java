package org.duologue.mail.notification;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.duologue.domain.shared.Texts;

/** What people or other systems typed: refused with IllegalArgumentException if it holds control characters. */
final class Typed {

    private Typed() {}

    /** The text, stripped, of a value that stands on one line. */
    static String line(String what, String text) {
        Texts.problemOfLine(text, 0, Integer.MAX_VALUE).ifPresent(problem -> {
            throw new IllegalArgumentException(what + " is not a line of text: " + problem);
        });
        return text.strip();
    }

    /** The text, stripped and with line feeds alone as line ends, of a value that may have several lines. */
    static String lines(String what, String text) {
        Texts.problemOfText(text, 0, Integer.MAX_VALUE).ifPresent(problem -> {
            throw new IllegalArgumentException(what + " is not text: " + problem);
        });
        return text.replace("\r\n", "\n").replace('\r', '\n').strip();
    }

    /** The address, if this is one that a reader can be led to: https or http, with a host. */
    static Optional<URI> link(String text) {
        try {
            URI uri = new URI(text);
            boolean web = "https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme());
            return Optional.of(uri).filter(found -> web && found.getHost() != null);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
