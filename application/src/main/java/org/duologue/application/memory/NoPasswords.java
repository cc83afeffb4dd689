package org.duologue.application.memory;

import org.duologue.application.access.spi.PasswordHasher;
import org.duologue.application.access.spi.Secrets;

/** For programs that sign people in themselves: says clearly that here nobody does. */
enum NoPasswords implements PasswordHasher, Secrets {
    INSTANCE;

    @Override
    public String hash(String password) {
        throw missing();
    }

    @Override
    public boolean matches(String password, String hash) {
        return false;
    }

    @Override
    public String nobody() {
        return "";
    }

    @Override
    public String fresh() {
        throw missing();
    }

    @Override
    public String digest(String secret) {
        throw missing();
    }

    private static UnsupportedOperationException missing() {
        return new UnsupportedOperationException("passwords need a hasher and a source of secrets: override Ports");
    }
}
