package org.duologue.web.outbound;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * An address on the web that was looked at and is allowed, together with the machine it means: who connects to it
 * connects to that machine, and does not ask again what the name means.
 *
 * @param uri as it was given
 * @param machine what its name resolved to
 */
record Destination(URI uri, InetAddress machine) {

    private static final int HTTP = 80;
    private static final int HTTPS = 443;

    /**
     * Looks at an address. Of a name that resolves to several machines all have to be allowed.
     *
     * @return empty if it is not allowed
     * @throws UnknownHostException if the name means nothing
     */
    static Optional<Destination> of(URI uri, OutboundSettings settings, Resolver resolver) throws UnknownHostException {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        boolean web = scheme.equals("http") || scheme.equals("https");
        if (!web || uri.getHost() == null || uri.getRawUserInfo() != null) {
            return Optional.empty();
        }
        List<InetAddress> machines = resolver.resolve(bare(uri.getHost()));
        boolean allowed = machines.stream().allMatch(machine -> allowed(machine, port(uri), settings));
        return machines.stream().filter(machine -> allowed).findFirst().map(machine -> new Destination(uri, machine));
    }

    private static boolean allowed(InetAddress machine, int port, OutboundSettings settings) {
        if (settings.loopback() && machine.isLoopbackAddress()) {
            return true;
        }
        return (port == HTTP || port == HTTPS) && PublicAddresses.contain(machine);
    }

    private static int port(URI uri) {
        if (uri.getPort() >= 0) {
            return uri.getPort();
        }
        return "https".equalsIgnoreCase(uri.getScheme()) ? HTTPS : HTTP;
    }

    private static String bare(String host) {
        return host.startsWith("[") ? host.substring(1, host.length() - 1) : host;
    }

    /** Whether it is spoken to in secret. */
    boolean secure() {
        return "https".equalsIgnoreCase(uri.getScheme());
    }

    /** The name of the other side, if it is called by a name and not by a number. */
    Optional<String> name() {
        String host = uri.getHost();
        boolean number = host.startsWith("[") || host.matches("[0-9.]+");
        return number
                ? Optional.empty()
                : Optional.of(host.endsWith(".") ? host.substring(0, host.length() - 1) : host);
    }

    /** What the other side is told about whom one wants. */
    String hostHeader() {
        return uri.getPort() < 0 ? uri.getHost() : uri.getHost() + ":" + uri.getPort();
    }

    /** The same address with the machine in place of its name. */
    URI pinned() {
        String literal = machine.getHostAddress().replaceAll("%.*", "");
        String host = literal.contains(":") ? "[" + literal + "]" : literal;
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        return URI.create(uri.getScheme() + "://" + host + ":" + port(uri) + path + query);
    }

    /** Tells what machines a name means; a number means itself. */
    @FunctionalInterface
    interface Resolver {

        /** All of them, in the order of preference. */
        List<InetAddress> resolve(String host) throws UnknownHostException;
    }
}
