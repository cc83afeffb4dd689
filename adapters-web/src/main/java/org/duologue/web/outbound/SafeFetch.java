package org.duologue.web.outbound;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.zip.GZIPInputStream;
import org.duologue.web.outbound.BoundedBody.TooLarge;
import org.duologue.web.outbound.Destination.Resolver;
import org.duologue.web.outbound.Fetched.Fault;

/** Gets what is at an address that somebody typed. It never throws for what is there, and it always ends. */
public final class SafeFetch {

    private static final int MAX_REDIRECTS = 5;
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;

    private final OutboundSettings settings;
    private final Resolver resolver;
    private final Line line;
    private final int mostBytes;
    private final Duration patience;

    /**
     * From the web at large.
     *
     * @param mostBytes of an answer, packed or unpacked
     * @param patience with everything from the first name that is looked up to the last byte
     */
    public SafeFetch(OutboundSettings settings, int mostBytes, Duration patience) {
        this(settings, host -> List.of(InetAddress.getAllByName(host)), new Line(), mostBytes, patience);
    }

    SafeFetch(OutboundSettings settings, Resolver resolver, Line line, int mostBytes, Duration patience) {
        this.settings = settings;
        this.resolver = resolver;
        this.line = line;
        this.mostBytes = mostBytes;
        this.patience = patience;
    }

    /**
     * Gets it, following redirects; each is looked at like the first address, and none leads from https back to http.
     *
     * @param headers sent to each address on the way
     */
    public Fetched get(URI address, Map<String, String> headers) {
        long until = System.nanoTime() + patience.toNanos();
        try {
            return follow(address, headers, until);
        } catch (TooLarge tooLarge) {
            return new Fetched.Failed(Fault.TOO_LARGE);
        } catch (TimeoutException late) {
            return new Fetched.Failed(Fault.TIMED_OUT);
        } catch (IOException | IllegalArgumentException cut) {
            return new Fetched.Failed(Fault.NOT_REACHED);
        }
    }

    private Fetched follow(URI address, Map<String, String> headers, long until) throws IOException, TimeoutException {
        URI next = address;
        for (int hops = 0; hops <= MAX_REDIRECTS; hops++) {
            Optional<Destination> to = destination(next);
            if (to.isEmpty()) {
                return new Fetched.Failed(Fault.NOT_ALLOWED);
            }
            Duration left = Duration.ofNanos(until - System.nanoTime());
            HttpResponse<byte[]> answer = line.get(to.get(), headers, mostBytes, left);
            if (!REDIRECTS.contains(answer.statusCode())) {
                return fetched(answer);
            }
            URI further = next.resolve(answer.headers().firstValue("Location").orElse(""));
            if (to.get().secure() && !"https".equalsIgnoreCase(further.getScheme())) {
                return new Fetched.Failed(Fault.NOT_ALLOWED);
            }
            next = further;
        }
        return new Fetched.Failed(Fault.TOO_MANY_REDIRECTS);
    }

    private Optional<Destination> destination(URI address) throws UnknownHostException {
        return Destination.of(address, settings, resolver);
    }

    private Fetched fetched(HttpResponse<byte[]> answer) throws IOException {
        if (answer.statusCode() == NOT_MODIFIED) {
            return new Fetched.Unchanged();
        }
        if (answer.statusCode() != OK) {
            return new Fetched.Failed(Fault.REFUSED);
        }
        return new Fetched.Content(unpacked(answer), header(answer, "ETag"), header(answer, "Last-Modified"));
    }

    private byte[] unpacked(HttpResponse<byte[]> answer) throws IOException {
        if (!header(answer, "Content-Encoding").equalsIgnoreCase("gzip")) {
            return answer.body();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(answer.body()))) {
            byte[] content = in.readNBytes(mostBytes + 1);
            if (content.length > mostBytes) {
                throw new TooLarge();
            }
            return content;
        }
    }

    private static String header(HttpResponse<byte[]> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
