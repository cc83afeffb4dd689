package org.duologue.web.pool;

import java.util.Map;
import org.duologue.web.view.Entered;
import org.duologue.web.view.Reader;

/** What has just been done, told on the page one comes back to. */
final class PoolDone {

    private static final Map<String, String> ACTS =
            Map.of("bought", "pool.done.bought", "transferred", "pool.done.transferred", "set", "pool.done.set");

    private PoolDone() {}

    static String said(Entered address, Reader reader) {
        String key = ACTS.get(address.value("done"));
        return key == null ? "" : reader.text(key);
    }
}
