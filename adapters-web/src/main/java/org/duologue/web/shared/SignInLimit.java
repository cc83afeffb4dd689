package org.duologue.web.shared;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Slows down guessing of passwords: ten tries at once for one email from one client, then one every thirty seconds;
 * and a hundred tries at once from one client over all emails, then one every three seconds. Kept per node and for the
 * most recent {@value #REMEMBERED} keys, so it costs bounded memory.
 */
@ApplicationScoped
public class SignInLimit {

    private static final int REMEMBERED = 20_000;

    private final Map<String, Bucket> buckets = Collections.synchronizedMap(new LinkedHashMap<>(64, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > REMEMBERED;
        }
    });

    /**
     * Counts a try. The email is compared without regard to case.
     *
     * @return empty if the try may go on, else how long to wait
     */
    public Optional<Duration> tryNow(String client, String email) {
        return take("c " + client, 100, Duration.ofSeconds(3))
                .or(() ->
                        take("e " + client + " " + email.strip().toLowerCase(Locale.ROOT), 10, Duration.ofSeconds(30)));
    }

    private Optional<Duration> take(String key, int atOnce, Duration each) {
        Bucket bucket = buckets.computeIfAbsent(key, k -> Bucket.builder()
                .addLimit(limit -> limit.capacity(atOnce).refillGreedy(1, each))
                .build());
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        return probe.isConsumed() ? Optional.empty() : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()));
    }
}
