package org.duologue.web.outbound;

/** What came of a request. */
public sealed interface Fetched {

    /** The content. */
    final class Content implements Fetched {

        private final byte[] body;
        private final String etag;
        private final String lastModified;

        Content(byte[] body, String etag, String lastModified) {
            this.body = body.clone();
            this.etag = etag;
            this.lastModified = lastModified;
        }

        /** Unpacked. */
        public byte[] body() {
            return body.clone();
        }

        /** As the other side says, or empty. */
        public String etag() {
            return etag;
        }

        /** As the other side says, or empty. */
        public String lastModified() {
            return lastModified;
        }
    }

    /** Nothing has changed since the version that was named. */
    record Unchanged() implements Fetched {}

    /** Nothing came of it. */
    record Failed(Fault fault) implements Fetched {}

    /** Why nothing came of it. */
    enum Fault {
        /** Nobody answers, or the line is cut. */
        NOT_REACHED,
        /** It takes too long. */
        TIMED_OUT,
        /** It leads to what is none of the public web. */
        NOT_ALLOWED,
        /** It leads on and on. */
        TOO_MANY_REDIRECTS,
        /** The other side does not give it. */
        REFUSED,
        /** It is too long. */
        TOO_LARGE
    }
}
