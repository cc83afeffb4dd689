package org.duologue.endtoend;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duologue.endtoend.Api.Answer;

/**
 * The people of a workspace at the JSON API. Whoever is needed signs in, and again when their token has got too old:
 * only then, because nobody may sign in as often as they like.
 */
final class PeopleOverHttp {

    /** A day less than a token lives. */
    private static final Duration FRESH = Duration.ofDays(13);

    private final ServerUnderTest server;
    private final Map<String, SignedIn> signedIn = new HashMap<>();
    private final Map<String, Integer> times = new HashMap<>();
    private Instant now = Instant.now();

    private record SignedIn(Api api, Instant at) {}

    PeopleOverHttp(ServerUnderTest server) {
        this.server = server;
    }

    /** Makes it that time on the server. */
    void goTo(Instant time) {
        server.goTo(time);
        now = time;
    }

    /** Chooses the password by the link of the invitation, and signs in. */
    Api joins(String email, Mailbox mails) throws IOException, InterruptedException {
        Answer chosen = Api.of(server)
                .post(
                        "passwords",
                        "{\"link\": \"%s\", \"password\": \"%s\"}"
                                .formatted(mails.passwordLinkOf(email), CoachingOverHttp.PASSWORD));
        assertEquals(2, chosen.status() / 100, chosen::toString);
        return as(email);
    }

    /** Somebody who has joined. */
    Api as(String email) throws IOException, InterruptedException {
        if (!isIn(email)) {
            times.merge(email, 1, Integer::sum);
            signedIn.put(email, new SignedIn(Api.of(server).signedIn(email, CoachingOverHttp.PASSWORD), now));
        }
        return signedIn.get(email).api();
    }

    /** One of these people who need not sign in for it; else the one who has done so least often. */
    Api anyOf(List<String> emails) throws IOException, InterruptedException {
        Comparator<String> leastOften = Comparator.comparing(email -> times.getOrDefault(email, 0));
        return as(emails.stream()
                .min(Comparator.comparing((String email) -> !isIn(email)).thenComparing(leastOften))
                .orElseThrow());
    }

    private boolean isIn(String email) {
        SignedIn last = signedIn.get(email);
        return last != null && now.isBefore(last.at().plus(FRESH));
    }
}
