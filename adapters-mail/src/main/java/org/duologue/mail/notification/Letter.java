package org.duologue.mail.notification;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * What a mail says, as plain text in the reader's language, before it is laid out.
 *
 * @param language tag of the language it is written in
 * @param subject the subject line
 * @param workspace whose mail it is
 * @param title what it is about, in a few words
 * @param greeting of the reader
 * @param lead the one sentence that matters
 * @param facts what there is to know, in order
 * @param button to the exact place
 * @param notes further sentences, in order
 * @param footer why the reader gets this
 */
public record Letter(
        String language,
        String subject,
        String workspace,
        String title,
        String greeting,
        String lead,
        List<Fact> facts,
        Button button,
        List<String> notes,
        String footer) {

    public Letter {
        facts = List.copyOf(facts);
        notes = List.copyOf(notes);
    }

    /**
     * One thing to know.
     *
     * @param over whether it no longer holds
     * @param link where the value leads, if it is an address
     */
    public record Fact(String label, String value, boolean over, Optional<URI> link) {

        static Fact of(String label, String value) {
            return new Fact(label, value, false, Optional.empty());
        }

        static Fact over(String label, String value) {
            return new Fact(label, value, true, Optional.empty());
        }
    }

    /** What the reader can do now. */
    public record Button(String label, URI link) {}
}
