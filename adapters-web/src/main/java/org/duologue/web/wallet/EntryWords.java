package org.duologue.web.wallet;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.wallet.EntryView;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;
import org.duologue.web.view.Reader;

/** Says what an entry is, and why. */
record EntryWords(Reader reader) {

    /** Used for a session; Assigned. */
    String what(EntryView entry) {
        return entry.kind() == EntryKind.GRANT
                ? reader.text("wallet.granted." + entry.source().name())
                : reader.text("wallet.entry." + entry.kind().name());
    }

    /** The session, then who did it and in which words; where there is none of it, which credits they were. */
    String why(EntryView entry) {
        String said = Stream.of(session(entry), kept(entry), by(entry))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
        return said.isEmpty() && entry.lot() > 0 && entry.kind() != EntryKind.GRANT
                ? reader.text("wallet.of", "source", label(entry.source()))
                : said;
    }

    /** Coaching call with Ingrid Solberg, Fri 15 May, 09:00. */
    String session(EntryView entry) {
        return entry.session()
                .map(s -> reader.text("wallet.session", "title", s.title(), "coach", s.coachName(), "at", s.start()))
                .orElse("");
    }

    /** cancelled, and the credits kept: “Third time unprepared”. */
    private String kept(EntryView entry) {
        return entry.kind() != EntryKind.SPEND
                ? ""
                : entry.session()
                        .flatMap(EntryView.Session::keptFor)
                        .map(reason -> reader.text("wallet.kept", "reason", reason))
                        .orElse("");
    }

    /** by Ingrid Solberg: “For the interview week”. */
    String by(EntryView entry) {
        String by = entry.byName()
                .map(name -> reader.text("wallet.by", "name", name))
                .orElse("");
        String why = entry.reason().isBlank() ? "" : reader.text("wallet.quoted", "reason", entry.reason());
        return by.isEmpty() || why.isEmpty() ? by + why : by + ": " + why;
    }

    String label(LotSource source) {
        return reader.text("wallet.lot." + source.name());
    }
}
