package org.duologue.mail.notification;

import java.net.URI;
import java.util.List;
import org.duologue.application.notification.spi.Mail;
import org.duologue.mail.notification.Letter.Button;
import org.duologue.mail.notification.Letter.Fact;

/**
 * A letter about something that one person asked of another.
 *
 * @param mail which it goes out in
 * @param phrases in the reader's language
 * @param footer the phrase that says why it comes
 */
record RequestLetter(Mail mail, Phrases phrases, String footer) {

    /**
     * The letter.
     *
     * @param kind the first part of the keys of its phrases
     * @param person who asked or answered
     * @param session what it is about
     * @param place where its button leads
     */
    Letter letter(String kind, String person, String session, List<Fact> facts, List<String> notes, URI place) {
        return new Letter(
                phrases.locale().toLanguageTag(),
                phrases.text(kind + ".subject", "person", person, "title", session),
                mail.workspace().value(),
                phrases.text(kind + ".title"),
                phrases.text("greeting", "name", mail.to().name().value()),
                phrases.text(kind + ".lead", "person", person, "title", session),
                facts,
                new Button(phrases.text(kind + ".open"), place),
                notes,
                phrases.text(footer, "workspace", mail.workspace().value()));
    }
}
