package org.duologue.mail.notification;

import java.util.StringJoiner;
import org.duologue.mail.notification.Letter.Fact;

/** A letter for readers of plain text. */
final class PlainText {

    private PlainText() {}

    /** The letter as text, its lines ended by line feeds. */
    static String of(Letter letter) {
        StringJoiner text = new StringJoiner("\n\n", "", "\n");
        text.add(letter.greeting()).add(letter.lead());
        if (!letter.facts().isEmpty()) {
            StringJoiner facts = new StringJoiner("\n");
            letter.facts().forEach(fact -> facts.add(line(fact)));
            text.add(facts.toString());
        }
        text.add(letter.button().label() + ":\n" + letter.button().link());
        letter.notes().forEach(text::add);
        return text.add("-- \n" + letter.workspace() + "\n" + letter.footer()).toString();
    }

    /** Further lines of a value are set in, so that none looks like a fact of its own. */
    private static String line(Fact fact) {
        return fact.label() + ": " + fact.value().replace("\n", "\n  ");
    }
}
