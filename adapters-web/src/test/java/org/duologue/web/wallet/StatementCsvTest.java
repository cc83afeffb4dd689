package org.duologue.web.wallet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.duologue.application.shared.Page;
import org.duologue.application.shared.PageRequest;
import org.duologue.application.testing.Ambient;
import org.duologue.application.wallet.EntryView;
import org.duologue.domain.wallet.EntryKind;
import org.duologue.domain.wallet.LotSource;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("F6: a statement as CSV")
class StatementCsvTest {

    private static final Instant AT = Instant.parse("2026-05-14T07:00:00Z");
    private static final String NAMES = "seq,effective_at,recorded_at,kind,source,lot,change,balance,by,reason,"
            + "session,session_at,session_title,session_coach\r\n";

    private static EntryView entry(long seq, String by, String reason, Optional<EntryView.Session> session) {
        return new EntryView(
                seq,
                EntryKind.SPEND,
                LotSource.RENEWAL,
                1,
                -2,
                7,
                AT,
                AT.plusMillis(1),
                Optional.of(by),
                reason,
                session);
    }

    private static String written(List<Page<EntryView>> pages) throws IOException {
        List<Page<EntryView>> left = new ArrayList<>(pages.subList(1, pages.size()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        StatementCsv.write(
                pages.get(0),
                asked -> {
                    assertEquals(PageRequest.MAX_LIMIT, asked.limit());
                    return left.remove(0);
                },
                out);
        assertEquals(List.of(), left);
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Page<EntryView> page(Optional<String> next, EntryView... entries) {
        return new Page<>(List.of(entries), next);
    }

    @Test
    @DisplayName("a row of names, then all pages: what needs it is quoted, and the change stays a number")
    void rows() throws IOException {
        UUID id = new UUID(1, 2);
        EntryView session = entry(
                2,
                "Zoë",
                "said \"no\", twice",
                Optional.of(new EntryView.Session(id, "Call", AT, "Ingrid\nSolberg", Optional.empty())));
        String said = written(List.of(
                page(Optional.of("next"), session), page(Optional.empty(), entry(1, "Olga", "", Optional.empty()))));
        assertEquals(
                NAMES
                        + "2,2026-05-14T07:00:00Z,2026-05-14T07:00:00.001Z,SPEND,RENEWAL,1,-2,7,Zoë,"
                        + "\"said \"\"no\"\", twice\"," + id + ",2026-05-14T07:00:00Z,Call,\"Ingrid\nSolberg\"\r\n"
                        + "1,2026-05-14T07:00:00Z,2026-05-14T07:00:00.001Z,SPEND,RENEWAL,1,-2,7,Olga,,,,,\r\n",
                said);
    }

    @Test
    @DisplayName("what a spreadsheet would take for a formula is text, whatever it begins with")
    void formulas() throws IOException {
        for (String evil : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\tx", "\rx")) {
            String said = written(List.of(page(Optional.empty(), entry(1, "Olga", evil, Optional.empty()))));
            String cell = evil.startsWith("\r") ? "\"'" + evil + "\"" : "'" + evil;
            assertEquals("Olga," + cell + ",,,,\r\n", said.substring(said.indexOf("Olga")));
        }
        String plain = written(List.of(page(Optional.empty(), entry(1, "Olga", "a=1", Optional.empty()))));
        assertEquals("Olga,a=1,,,,\r\n", plain.substring(plain.indexOf("Olga")));
    }

    @Test
    @DisplayName("without entries there are the names")
    void nothing() throws IOException {
        assertEquals(NAMES, written(List.of(page(Optional.empty()))));
    }

    @Test
    @DisplayName("E6: the same bytes on whatever machine")
    void anywhere() throws Exception {
        Ambient.assertSame(
                () -> written(List.of(page(Optional.empty(), entry(1_234, "İpek", "said", Optional.empty())))));
    }
}
