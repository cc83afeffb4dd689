package org.duologue.application.access.spi;

/** Turns passwords into slow, salted hashes and compares them in constant time. */
public interface PasswordHasher {

    /** The hash of a password, with its own salt and parameters in the text. */
    String hash(String password);

    /** Whether the password has this hash; with a hash of another making it is false. */
    boolean matches(String password, String hash);

    /** A hash that no password has, made with the same effort, to compare with when there is nobody. */
    String nobody();
}
