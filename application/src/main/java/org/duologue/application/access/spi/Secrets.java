package org.duologue.application.access.spi;

/** Makes secrets that nobody can guess. */
public interface Secrets {

    /** A fresh secret of at least 256 bits, in characters that are safe in a URL. */
    String fresh();

    /** The digest under which a secret is stored: one-way, the same for the same secret. */
    String digest(String secret);
}
