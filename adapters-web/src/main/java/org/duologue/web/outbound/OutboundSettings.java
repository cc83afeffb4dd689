package org.duologue.web.outbound;

/**
 * Where requests of the server itself may go. Produced by the composition root.
 *
 * @param loopback whether they may reach this machine, at any port: for tests only
 */
public record OutboundSettings(boolean loopback) {

    /** The public web and nothing else. */
    public static final OutboundSettings PUBLIC_WEB = new OutboundSettings(false);
}
