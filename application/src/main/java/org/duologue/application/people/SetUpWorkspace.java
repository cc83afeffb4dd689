package org.duologue.application.people;

import java.util.Optional;

/**
 * Opens a workspace and makes its owner. All values as typed.
 *
 * @param name of the workspace
 * @param zone a region id such as {@code Europe/Berlin}; renewals follow it
 * @param currency an ISO 4217 code
 * @param ownerName the owner's name
 * @param ownerEmail the owner's address
 * @param ownerPassword empty where the embedding program signs people in itself
 */
public record SetUpWorkspace(
        String name,
        String zone,
        String currency,
        String ownerName,
        String ownerEmail,
        Optional<String> ownerPassword) {

    /** Without a password. */
    public SetUpWorkspace(String name, String zone, String currency, String ownerName, String ownerEmail) {
        this(name, zone, currency, ownerName, ownerEmail, Optional.empty());
    }

    /** Leaves the password out, so that no log shows it. */
    @Override
    public String toString() {
        return "SetUpWorkspace[name=" + name + ", ownerEmail=" + ownerEmail + "]";
    }
}
