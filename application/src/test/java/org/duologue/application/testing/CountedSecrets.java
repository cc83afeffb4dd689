package org.duologue.application.testing;

import java.util.concurrent.atomic.AtomicInteger;
import org.duologue.application.access.spi.Secrets;

/** Secrets that are none: counted, so that a test can be repeated. */
public final class CountedSecrets implements Secrets {

    private final AtomicInteger made = new AtomicInteger();

    @Override
    public String fresh() {
        return "secret-" + made.incrementAndGet();
    }

    @Override
    public String digest(String secret) {
        return "digest of " + secret;
    }
}
