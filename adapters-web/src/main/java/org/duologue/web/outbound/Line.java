package org.duologue.web.outbound;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SNIHostName;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.TrustManager;

/**
 * One request to one machine. The client of the JDK looks names up by itself, so it is given the machine's number, and
 * the name in the Host header and, for https, in the handshake, where the certificate is held against it. Each request
 * has a client and a TLS context of its own: a session that was resumed would belong to the number, not to the name,
 * and its certificate would not be looked at again.
 */
class Line {

    private static final String ALLOWED = "jdk.httpclient.allowRestrictedHeaders";
    private static final Duration CONNECT = Duration.ofSeconds(5);

    static {
        // The JDK reads this once, when its client is first used; servers set it in their JVM options.
        if (System.getProperty(ALLOWED) == null) {
            System.setProperty(ALLOWED, "host,connection");
        }
    }

    private final TrustManager[] trusted;

    /** That trusts whom the JDK trusts. */
    Line() {
        this(new TrustManager[0]);
    }

    /** That trusts these. */
    Line(TrustManager... trusted) {
        this.trusted = trusted.clone();
    }

    /** The answer. */
    HttpResponse<byte[]> get(Destination to, Map<String, String> headers, int mostBytes, Duration patience)
            throws IOException, TimeoutException {
        HttpRequest.Builder request = HttpRequest.newBuilder(to.pinned())
                .header("Host", to.hostHeader())
                .header("Connection", "close")
                .header("User-Agent", "Duologue")
                .GET();
        headers.forEach(request::header);
        CompletableFuture<HttpResponse<byte[]>> answer =
                client(to).sendAsync(request.build(), info -> new BoundedBody(mostBytes));
        try {
            return answer.get(patience.toNanos(), TimeUnit.NANOSECONDS);
        } catch (TimeoutException late) {
            answer.cancel(true);
            throw late;
        } catch (InterruptedException e) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (ExecutionException e) {
            throw failure(e.getCause());
        }
    }

    private static IOException failure(Throwable cause) throws TimeoutException {
        if (cause instanceof HttpTimeoutException) {
            throw new TimeoutException();
        }
        return cause instanceof IOException cut ? cut : new IOException(cause);
    }

    private HttpClient client(Destination to) {
        HttpClient.Builder client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(Redirect.NEVER)
                .proxy(HttpClient.Builder.NO_PROXY)
                .connectTimeout(CONNECT);
        if (to.secure()) {
            SSLParameters parameters = new SSLParameters();
            to.name().ifPresent(name -> parameters.setServerNames(List.of(new SNIHostName(name))));
            client.sslContext(freshContext()).sslParameters(parameters);
        }
        return client.build();
    }

    private SSLContext freshContext() {
        try {
            SSLContext context = SSLContext.getInstance("TLS");
            context.init(null, trusted.length == 0 ? null : trusted, null);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
