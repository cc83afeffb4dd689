package org.duologue.application.shared.spi;

/**
 * A kind of durable job; each kind has one {@link JobHandler}.
 *
 * @param name stable, in kebab case, at most 60 characters
 */
public record JobKind(String name) {

    public JobKind {
        if (!name.matches("[a-z][a-z0-9-]{0,59}")) {
            throw new IllegalArgumentException("not the name of a job kind: " + name);
        }
    }
}
