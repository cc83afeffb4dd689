package org.duologue.web.wallet;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.wallet.EntryView;

/**
 * A statement as a table for other programs, by RFC 4180: UTF-8, a row of names first, then the entries, newest first,
 * instants by ISO 8601. It is written page by page, so that a long one needs no more memory than a short one. A text
 * that a spreadsheet would take for a formula is written behind an apostrophe.
 */
public final class StatementCsv {

    /** The media type. */
    public static final String TYPE = "text/csv; charset=UTF-8; header=present";

    private static final String NAMES = "seq,effective_at,recorded_at,kind,source,lot,change,balance,by,reason,"
            + "session,session_at,session_title,session_coach";
    private static final String BEGINS_A_FORMULA = "=+-@\t\r";
    private static final String END = "\r\n";

    private StatementCsv() {}

    /** The answer that brings it. The first page is asked for at once, so that a refusal is still an answer. */
    public static Response answer(Function<PageRequest, Page<EntryView>> statement) {
        Page<EntryView> first = statement.apply(PageRequest.first(PageRequest.MAX_LIMIT));
        StreamingOutput body = out -> write(first, statement, out);
        return Response.ok(body, TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"statement.csv\"")
                .build();
    }

    static void write(Page<EntryView> first, Function<PageRequest, Page<EntryView>> statement, OutputStream out)
            throws IOException {
        Writer to = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        to.write(NAMES + END);
        Page<EntryView> page = first;
        write(page, to);
        while (page.next().isPresent()) {
            page = statement.apply(new PageRequest(page.next(), PageRequest.MAX_LIMIT));
            write(page, to);
        }
        to.flush();
    }

    private static void write(Page<EntryView> page, Writer to) throws IOException {
        for (EntryView entry : page.items()) {
            to.write(row(entry).stream().collect(Collectors.joining(",")) + END);
        }
    }

    private static List<String> row(EntryView entry) {
        Optional<EntryView.Session> session = entry.session();
        Stream<Object> facts = Stream.of(
                entry.seq(),
                entry.effectiveAt(),
                entry.recordedAt(),
                entry.kind(),
                entry.source(),
                entry.lot(),
                entry.change(),
                entry.balance());
        Stream<String> texts = Stream.of(
                entry.byName().orElse(""),
                entry.reason(),
                session.map(s -> s.id().toString()).orElse(""),
                session.map(s -> s.start().toString()).orElse(""),
                session.map(EntryView.Session::title).orElse(""),
                session.map(EntryView.Session::coachName).orElse(""));
        return Stream.concat(facts.map(Object::toString), texts.map(StatementCsv::text))
                .toList();
    }

    private static String text(String text) {
        boolean formula = !text.isEmpty() && BEGINS_A_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\r' || c == '\n');
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}
